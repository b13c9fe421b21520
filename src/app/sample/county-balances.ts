// The balances of the other counties and zones of the sample's city in 万元; the own county's are the sums of its banks.

/** Current, year start, same month last year. */
type Amounts = readonly [current: number, yearStart: number, lastYear: number];

/** Deposits, loans, inclusive loans, non-performing loans. */
type FourAmounts = readonly [Amounts, Amounts, Amounts, Amounts];

export interface CountyBalances {
  readonly name: string;
  readonly isZone?: boolean;
  readonly deposits: Amounts;
  readonly loans: Amounts;
  readonly inclusiveLoans: Amounts;
  readonly nonPerformingLoans: Amounts;
}

/** In the order in which the city lists them; the own county stands second. */
export const otherCounties: readonly CountyBalances[] = [
  county('云湖区', [
    [6_824_310, 6_301_245, 6_187_420],
    [5_936_872, 5_384_106, 5_231_874],
    [1_486_205, 1_268_340, 1_201_875],
    [98_412, 101_865, 103_240],
  ]),
  county('安澜县', [
    [4_215_673, 3_842_908, 3_756_312],
    [3_128_456, 2_746_310, 2_653_987],
    [985_214, 842_630, 796_548],
    [61_875, 58_940, 57_312],
  ]),
  county('临溪县', [
    [3_586_240, 3_301_876, 3_248_719],
    [2_415_327, 2_168_945, 2_120_643],
    [802_316, 701_254, 668_920],
    [55_214, 57_308, 58_146],
  ]),
  county('石岭县', [
    [2_148_765, 1_987_432, 1_946_580],
    [1_356_218, 1_235_874, 1_204_316],
    [512_874, 455_126, 436_815],
    [38_652, 36_918, 36_205],
  ]),
  county('望川县', [
    [2_968_431, 2_734_560, 2_671_845],
    [2_104_865, 1_842_317, 1_775_238],
    [731_465, 615_982, 579_634],
    [39_874, 42_156, 43_018],
  ]),
  county('东屏县', [
    [1_875_243, 1_702_118, 1_658_934],
    [1_248_630, 1_098_452, 1_052_769],
    [448_213, 385_640, 364_127],
    [27_315, 26_874, 26_318],
  ]),
  county('柳源县', [
    [3_342_918, 3_085_674, 3_027_416],
    [2_287_415, 2_051_630, 1_998_247],
    [768_954, 672_315, 641_803],
    [48_963, 51_247, 52_416],
  ]),
  county('白渡县', [
    [1_436_872, 1_325_640, 1_298_754],
    [896_543, 812_874, 791_536],
    [335_218, 298_746, 286_419],
    [24_875, 23_148, 22_684],
  ]),
  county('永澄县', [
    [2_635_487, 2_398_215, 2_340_162],
    [1_798_624, 1_571_038, 1_508_643],
    [618_452, 524_873, 494_216],
    [35_128, 33_976, 33_415],
  ]),
  county('龙泽县', [
    [1_128_546, 1_052_318, 1_035_427],
    [713_385, 654_120, 640_285],
    [268_743, 241_056, 232_548],
    [21_486, 22_953, 23_417],
  ]),
];

/** In the city's total, but not ranked with the counties. */
export const zones: readonly CountyBalances[] = [
  zone('高新区', [
    [1_986_354, 1_742_168, 1_684_230],
    [2_048_763, 1_765_482, 1_690_315],
    [412_365, 335_874, 312_640],
    [18_742, 16_985, 16_420],
  ]),
  zone('市本级', [
    [8_456_217, 7_932_640, 7_815_936],
    [9_215_348, 8_456_127, 8_240_615],
    [1_125_638, 985_214, 946_380],
    [142_865, 138_974, 137_215],
  ]),
];

function county(name: string, [deposits, loans, inclusiveLoans, nonPerformingLoans]: FourAmounts): CountyBalances {
  return { name, deposits, loans, inclusiveLoans, nonPerformingLoans };
}

function zone(name: string, amounts: FourAmounts): CountyBalances {
  return { ...county(name, amounts), isZone: true };
}
