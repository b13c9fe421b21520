import { placedInRange } from '../../src/functions/table-place';
import { down, excelErrorIn, spill, value } from './call';

const counties: readonly (readonly unknown[])[] = [
  ['2022年9月各县区存贷款情况', '', '', '', '', ''],
  ['单位：亿元', '', '', '', '', ''],
  ['县区', '各项存款余额', '存款年初余额', '各项贷款余额', '贷款年初余额', '不良贷款余额'],
  ['甲县', 268.74, 246.4, 228.99, 205.18, 2.5],
  ['乙县', 310.22, 300.01, 250.5, 240.5, ''],
  ['丙县', 150.1, 140.1, 120.5, 118.25, 1.1],
  ['全市', 729.06, 686.51, 599.99, 563.93, 5.2],
];

const banks: readonly (readonly unknown[])[] = [
  ['银行', '存款余额', '年初余额'],
  ['工商银行', 200_000, 180_000],
  ['农业银行', 100_000, 0],
  ['合计', 300_000, 180_000],
];

describe('FIGURE', () => {
  test.each<[string, readonly unknown[], number | string]>([
    ['what the table prints', [counties, '甲县', '各项贷款'], 228.99],
    ['what it does not print, computed', [counties, '甲县', '贷款', '增量'], 23.81],
    ['a ratio', [counties, '甲县', '存贷比'], 85.20875195356106],
    ['its change in points', [counties, '甲县', '存贷比', '变动'], 1.9376480574571666],
    ['a place', [counties, '丙县', '存款', '余额位次'], 3],
    ['the city', [counties, '全市', '各项存款'], 729.06],
    ['in English', [counties, '甲县', 'Loans', 'Balance'], 228.99],
    ['by its key', [counties, '甲县', 'loans', 'balance'], 228.99],
    ['amounts are in 亿元 whatever the table’s unit', [banks, '工商银行', '存款', null, '万元'], 20],
    ['a bank’s year start', [banks, '工商银行', '存款', '年初数', '万元'], 18],
    ['a blank name gives nothing', [counties, null, '存款'], ''],
  ])('%s', async (_, given, expected) => {
    expect(await value('FIGURE', ...given)).toBe(expected);
  });

  test.each<[string, readonly unknown[], string | RegExp]>([
    ['a blank cell', [counties, '乙县', '不良贷款'], '#N/A 区域第5行第6列为空'],
    [
      'its place where the unit stands beside the table',
      [[...banks, ['建设银行', '', 1]], '建设银行', '存款', null, '万元'],
      '#N/A 区域第5行第2列为空',
    ],
    ['a base of zero', [banks, '农业银行', '存款', '增幅', '万元'], '#N/A 基期余额为零或负数，增幅没有意义'],
    ['a name that is not there', [counties, '戊县', '存款'], '#N/A 表格中没有“戊县”的各项存款余额，也无从推算'],
    [
      'an indicator nobody knows',
      [counties, '甲县', '绿色贷款'],
      /^#VALUE! 没有名为“绿色贷款”的指标，可用：各项存款、/,
    ],
    ['a measure it does not have', [counties, '甲县', '存贷比', '增幅'], /^#VALUE! 没有名为“增幅”的项目，可用：数值、/],
    ['a unit nobody knows', [counties, '甲县', '存款', null, '美元'], /^#VALUE! “单位”应为元、/],
    ['no table', [[['甲', 1]], '甲县', '存款'], /^#N\/A 没有在区域中认出银行表或县区表/],
    ['no indicator', [counties, '甲县'], '#VALUE! 没有名为“”的指标'],
    ['no table at all', [null, '甲县', '存款'], '#N/A 没有在区域中认出'],
  ])('%s is told', async (_, given, expected) => {
    expect(await value('FIGURE', ...given)).toMatch(expected);
  });

  test('many names at once', async () => {
    expect(await spill('FIGURE', counties, down('丙县', '甲县'), '存款', '增幅位次')).toEqual([[2], [1]]);
  });

  test('an error in the table spoils its own cell only', async () => {
    const table = counties.map((row) => row.map((cell) => (cell === 310.22 ? excelErrorIn('#REF!') : cell)));
    expect(await value('FIGURE', table, '甲县', '存款')).toBe(268.74);
    expect(await value('FIGURE', table, '乙县', '存款')).toMatch(/^#N\/A .*错误值/);
  });

  test('many tables follow one another', async () => {
    for (let loans = 1; loans <= 10; loans += 1) {
      const table = counties.map((row) => row.map((cell) => (cell === 228.99 ? 200 + loans : cell)));
      expect(await value('FIGURE', table, '甲县', '贷款')).toBe(200 + loans);
    }
  });
});

describe('NARRATE', () => {
  test.each<[string, readonly unknown[], string]>([
    [
      'a county as in the report',
      [counties, '甲县', '存款'],
      '截至9月末，甲县各项存款余额268.74亿元，较年初增加22.34亿元，增幅9.07%，占全市的36.86%，余额、增量、增幅分别列全市第2位、第1位、第1位。',
    ],
    ['a ratio', [counties, '甲县', '存贷比'], '甲县存贷比为85.21%，较年初上升1.94个百分点，列全市第1位。'],
    [
      'a bank without places; unit and month beside the table',
      [banks, '工商银行', '存款', '2022-09', '万元'],
      '截至9月末，工商银行各项存款余额20.00亿元，较年初增加2.00亿元，增幅11.11%。',
    ],
    [
      'without a month no date is claimed',
      [banks, '农业银行', '存款', null, '万元'],
      '农业银行各项存款余额10.00亿元，较年初增加10.00亿元。',
    ],
    ['a blank name gives nothing', [counties, null, '存款'], ''],
  ])('%s', async (_, given, expected) => {
    expect(await value('NARRATE', ...given)).toBe(expected);
  });

  test.each<[string, readonly unknown[], string]>([
    ['a blank balance', [counties, '乙县', '不良贷款'], '#N/A 区域第5行第6列为空'],
    ['a name that is not there', [counties, '戊县', '存贷比'], '#N/A 表格中没有“戊县”的存贷比'],
    ['an indicator nobody knows', [counties, '甲县', '绿色'], '#VALUE! 没有名为“绿色”的指标'],
    [
      'a month nobody can read',
      [counties, '甲县', '存款', '本月'],
      '#VALUE! “月份”应写成2022年9月或2022-09，不能是“本月”',
    ],
    ['no indicator', [counties, '甲县'], '#VALUE! 没有名为“”的指标'],
    ['no table at all', [null, '甲县', '存款'], '#N/A 没有在区域中认出'],
  ])('%s is told', async (_, given, expected) => {
    expect(await value('NARRATE', ...given)).toContain(expected);
  });

  test('many names at once', async () => {
    expect(await spill('NARRATE', counties, [['甲县', '乙县']], '存贷比')).toHaveLength(1);
  });
});

describe('in English', () => {
  test('a place within the range', () => {
    const why = { 'zh-CN': '“区域”表B12为空', 'en-US': '区域!B12 is blank' };
    expect(placedInRange(why, 0)['en-US']).toBe('row 12, column 2 of the range is blank');
    expect(placedInRange(why, 1)['zh-CN']).toBe('区域第11行第2列为空');
  });
});
