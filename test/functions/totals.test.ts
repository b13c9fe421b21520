import { down, spill, value } from './call';

describe('CHECKTOTAL', () => {
  test.each<[string, readonly unknown[], number | string]>([
    ['a total that is the sum', [60, down(10, 20, 30)], 0],
    ['three numbers rounded to whole units may miss by two', [62, down(10, 20, 30)], 0],
    ['but not by three', [63, down(10, 20, 30)], 3],
    ['two decimals are held to two decimals', [60.03, down(10.01, 20, 30)], 0],
    ['and a gap is told exactly', [59.97, down(10.01, 20.01, 30)], -0.05],
    ['a tolerance of one’s own', [61, down(10, 20, 30), 1], 0],
    ['none at all', [60.01, down(10, 20, 30), 0], 0.01],
    ['a dash adds nothing', [30, down(10, '—', 20), 0], 0],
    ['a blank could be anything', [30, down(10, '', 20)], '#N/A “各项”为空，空白不按0计算'],
    ['a blank total likewise', ['', down(10, 20)], '#N/A “合计”为空，空白不按0计算'],
    ['nothing at all says nothing', ['', down('', '')], ''],
    ['a total that does not apply', ['—', down(10, 20)], '—'],
    ['text is named', [30, down(10, '约20')], '#VALUE! “各项”不是数字：约20'],
    [
      'amounts with units are not added',
      [30, down(10, '20亿元')],
      '#VALUE! “各项”的文字带有金额单位，请先用JB.TOUNIT换算',
    ],
    ['a tolerance is not negative', [30, down(30), -1], '#VALUE! “容差”应为不小于0的数字'],
    ['nor text', [30, down(30), '少许'], '#VALUE! “容差”应为不小于0的数字'],
    ['no parts', [30], '#N/A “各项”为空，空白不按0计算'],
    ['nothing', [], ''],
  ])('%s', async (_, given, expected) => {
    expect(await value('CHECKTOTAL', ...given)).toBe(expected);
  });

  const table = [
    [1.5, 10.5],
    [2.5, 20.5],
  ];

  test('a row of totals checks every column', async () => {
    expect(await spill('CHECKTOTAL', [[4, 99]], table)).toEqual([[0, 68]]);
  });

  test('a column of totals checks every row', async () => {
    expect(await spill('CHECKTOTAL', down(12, 23), table)).toEqual([[0], [0]]);
  });

  test('totals of another size are refused', async () => {
    expect(await value('CHECKTOTAL', [[1, 2, 3]], table)).toMatch(/^#VALUE! 合计应是一个单元格/);
  });
});
