// The balances of the sample's fourteen banks in 万元: invented banks of an invented county.

/** Current, year start, same month last year; undefined: the bank has none and writes '—'. */
export interface BankBalances {
  readonly name: string;
  readonly category: string;
  readonly deposits: readonly [current: number, yearStart: number, lastYear: number];
  readonly loans: readonly [current: number, yearStart: number, lastYear: number];
  readonly inclusiveLoans: readonly [current: number, yearStart: number];
  readonly nonPerformingLoans?: readonly [current: number, yearStart: number];
  /** The office hides the row of the bank that opened last; it counts all the same. */
  readonly isHidden?: boolean;
}

const state = '国有商业银行';
const jointStock = '股份制商业银行';
const policy = '政策性银行';
const local = '地方法人金融机构';

export const bankCategories = [state, jointStock, policy, local] as const;

export const bankBalances: readonly BankBalances[] = [
  {
    name: '华禾银行',
    category: state,
    deposits: [412_360, 381_245, 374_120],
    loans: [298_745, 262_318, 251_940],
    inclusiveLoans: [62_841, 51_236],
    nonPerformingLoans: [2_874, 3_015],
  },
  {
    name: '中澜银行',
    category: state,
    deposits: [218_954, 204_873, 199_846],
    loans: [176_532, 158_407, 152_388],
    inclusiveLoans: [34_512, 28_974],
    nonPerformingLoans: [1_965, 2_140],
  },
  {
    name: '国垦银行',
    category: state,
    deposits: [486_215, 441_032, 428_765],
    loans: [268_914, 231_756, 222_645],
    inclusiveLoans: [81_537, 65_218],
    nonPerformingLoans: [3_126, 2_980],
  },
  {
    name: '建澄银行',
    category: state,
    deposits: [395_478, 362_190, 351_004],
    loans: [312_086, 279_845, 268_972],
    inclusiveLoans: [58_264, 48_750],
    nonPerformingLoans: [2_587, 2_743],
  },
  {
    name: '邮汇银行',
    category: state,
    deposits: [402_117, 368_954, 359_872],
    loans: [158_347, 132_906, 124_873],
    inclusiveLoans: [92_376, 76_841],
    nonPerformingLoans: [1_348, 1_276],
  },
  {
    name: '岱岭银行',
    category: jointStock,
    deposits: [52_384, 48_120, 46_987],
    loans: [41_256, 35_842, 33_975],
    inclusiveLoans: [9_875, 7_642],
    nonPerformingLoans: [512, 468],
  },
  {
    name: '海屏银行',
    category: jointStock,
    deposits: [38_975, 40_216, 39_854],
    loans: [29_874, 28_315, 27_904],
    inclusiveLoans: [6_238, 5_517],
    nonPerformingLoans: [687, 715],
  },
  {
    name: '兴泽银行',
    category: jointStock,
    deposits: [27_643, 24_890, 23_115],
    loans: [24_108, 20_457, 18_996],
    inclusiveLoans: [7_421, 5_630],
    nonPerformingLoans: [186, 204],
  },
  {
    name: '和远银行',
    category: jointStock,
    deposits: [18_432, 15_276, 14_020],
    loans: [16_275, 12_843, 11_520],
    inclusiveLoans: [5_186, 3_974],
    nonPerformingLoans: [43, 38],
    isHidden: true,
  },
  {
    name: '农拓银行',
    category: policy,
    deposits: [21_568, 26_740, 25_310],
    loans: [187_462, 171_035, 166_890],
    inclusiveLoans: [4_125, 3_860],
  },
  {
    name: '云川银行',
    category: local,
    deposits: [264_873, 238_915, 229_764],
    loans: [198_327, 172_540, 164_785],
    inclusiveLoans: [71_864, 60_215],
    nonPerformingLoans: [4_875, 5_012],
  },
  {
    name: '清禾农商银行',
    category: local,
    deposits: [697_542, 633_128, 617_905],
    loans: [486_953, 437_218, 421_306],
    inclusiveLoans: [268_915, 236_480],
    nonPerformingLoans: [21_846, 23_975],
  },
  {
    name: '清禾惠泽村镇银行',
    category: local,
    deposits: [61_287, 54_936, 52_418],
    loans: [39_548, 36_972, 36_015],
    inclusiveLoans: [27_364, 25_108],
    nonPerformingLoans: [1_987, 2_064],
  },
  {
    name: '柳源农商银行清禾支行',
    category: local,
    deposits: [26_894, 23_517, 21_930],
    loans: [18_765, 15_230, 13_987],
    inclusiveLoans: [12_475, 9_836],
    nonPerformingLoans: [246, 231],
  },
];
