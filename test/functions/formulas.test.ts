import { computeFigures } from '../../src/core/indicators/figures';
import { toNumber } from '../../src/core/measure/decimal';
import { valueOfFigure } from '../../src/core/model/figure';
import type { Measure } from '../../src/core/model/indicator';
import { month } from '../support/build-month';
import { down, excelErrorIn, spill, value } from './call';

describe('numbers a clerk can check by hand', () => {
  test.each<[string, readonly unknown[], number]>([
    ['GROWTH', [110, 100], 10],
    ['GROWTH', [95, 100], -5],
    ['GROWTH', [1.1, 1], 10],
    ['INCREASE', [0.3, 0.1], 0.2],
    ['INCREASE', [100, 120.5], -20.5],
    ['CHANGEPOINTS', [85.21, 84.01], 1.2],
    ['CHANGEPOINTS', ['1.50%', '1.62%'], -0.12],
    ['RATIO', [1, 4], 25],
    ['LDR', [80, 100], 80],
    ['ILDR', [130, 100, 250, 200], 60],
    ['ILDR', [90, 100, 250, 200], -20],
    ['NPLRATIO', [1.5, 100], 1.5],
    ['SHARE', [25, 200], 12.5],
    ['CONTRIBUTION', [110, 100, 240, 200], 25],
    ['TOUNIT', [12345, '万元', '亿元'], 1.2345],
    ['TOUNIT', [0.07, '亿元', '元'], 7_000_000],
    ['TOUNIT', ['1.2亿元', '万元', '万元'], 12_000],
  ])('JB.%s%j is %d', async (id, given, expected) => {
    expect(await value(id, ...given)).toBe(expected);
  });
});

describe('what has no meaning is an error with its reason', () => {
  test.each<[string, readonly unknown[], string]>([
    ['GROWTH', [110, 0], '#DIV/0! 基期余额为零或负数，增幅没有意义'],
    ['GROWTH', [110, -5], '#N/A 基期余额为零或负数，增幅没有意义'],
    ['RATIO', [1, 0], '#DIV/0! 分母为零或负数，比率没有意义'],
    ['LDR', [1, -1], '#N/A 各项存款为零或负数，比率没有意义'],
    ['NPLRATIO', [1, 0], '#DIV/0! 各项贷款为零或负数，比率没有意义'],
    ['ILDR', [130, 100, 200, 200], '#DIV/0! 各项存款较年初没有增加，增量比率没有意义'],
    ['ILDR', [130, 100, 190, 200], '#N/A 各项存款较年初没有增加，增量比率没有意义'],
    ['SHARE', [1, 0], '#DIV/0! 合计为零或负数，占比没有意义'],
    ['CONTRIBUTION', [110, 100, 190, 200], '#N/A 合计没有增加，贡献率没有意义'],
    ['TOUNIT', [1, '公斤', '亿元'], '#VALUE! “原单位”应为元、千元、万元、百万元、亿元之一，不能是“公斤”'],
    ['TOUNIT', [1, '万元', null], '#VALUE! “新单位”应为元、千元、万元、百万元、亿元之一，不能是“”'],
  ])('JB.%s%j is %s', async (id, given, expected) => {
    expect(await value(id, ...given)).toBe(expected);
  });
});

describe('a blank is not zero', () => {
  test.each<[string, readonly unknown[], string | number]>([
    ['a row without any value gives nothing', ['', ''], ''],
    ['null is a blank as well', [[[null]], null], ''],
    ['one blank stands in the way', ['', 100], '#N/A “本期余额”为空，空白不按0计算'],
    ['so does the other', [110, [['']]], '#N/A “基期余额”为空，空白不按0计算'],
    ['zero is a value', [0, 100], -100],
  ])('%s', async (_, given, expected) => {
    expect(await value('GROWTH', ...given)).toBe(expected);
  });

  test('a blank that desktop Excel hands over as 0 is computed with as 0: nobody can tell it', async () => {
    expect(await value('GROWTH', 110, 0)).toMatch('#DIV/0!');
    expect(await value('INCREASE', 110, 0)).toBe(110);
  });
});

describe('what else a cell may hold', () => {
  test.each<[string, readonly unknown[], string | number]>([
    ['numbers typed as text count', ['１，１００', ' 1,000 '], 10],
    ['a dash stays a dash', ['—', 100], '—'],
    ['text is named', ['约100', 100], '#VALUE! “本期余额”不是数字：约100'],
    ['a truth value is no number', [true, 100], '#VALUE! “本期余额”不是数字：TRUE'],
    [
      'an amount with its unit needs JB.TOUNIT',
      ['1亿元', 100],
      '#VALUE! “本期余额”的文字带有金额单位，请先用JB.TOUNIT换算',
    ],
    ['an error goes through with its own code', [excelErrorIn('#DIV/0!'), 100], '#DIV/0! “本期余额”是错误值#DIV/0!'],
    ['so does one that was pasted as text', [110, '#N/A'], '#N/A “基期余额”是错误值#N/A'],
    ['#REF! cannot go out and becomes #N/A', [100, excelErrorIn('#REF!')], '#N/A “基期余额”是错误值#REF!'],
    ['what Excel cannot have sent is an error', [Number.NaN, 100], '#NUM! “本期余额”是错误值#NUM!'],
    ['a thing unknown is an error', [[[{}]], 100], '#VALUE! “本期余额”是错误值#VALUE!'],
    ['an argument left out is a blank', [110], '#N/A “基期余额”为空，空白不按0计算'],
  ])('%s', async (_, given, expected) => {
    expect(await value('GROWTH', ...given)).toBe(expected);
  });
});

describe('ranges spill', () => {
  test('cell by cell, each with its own answer', async () => {
    const now = down(110, '', '—', 'x', 90);
    expect(await spill('GROWTH', now, down(100, '', 100, 100, 0))).toEqual([
      [10],
      [''],
      ['—'],
      ['#VALUE! “本期余额”不是数字：x'],
      ['#DIV/0! 基期余额为零或负数，增幅没有意义'],
    ]);
  });

  test('one whole serves all parts', async () => {
    expect(await spill('SHARE', down(10, 30, 60), 100)).toEqual([[10], [30], [60]]);
  });

  test('a row and a column make a table', async () => {
    expect(await spill('INCREASE', down(10, 20), [[1, 2, 3]])).toEqual([
      [9, 8, 7],
      [19, 18, 17],
    ]);
  });

  test('ranges of different sizes are refused with their sizes', async () => {
    expect(await value('GROWTH', down(1, 2, 3), down(1, 2))).toBe(
      '#VALUE! 各参数大小不一致（3行1列、2行1列），请选取同样行数、列数的区域',
    );
  });
});

describe('the same figures as the report and the summary, to the last digit', () => {
  const rows: readonly (readonly [string, number, number, number, number])[] = [
    ['工商银行', 123_456.78, 112_233.44, 98_765.43, 87_654.32],
    ['农业银行', 234_567.89, 240_000.01, 123_456.7, 111_111.1],
    ['建设银行', 33_333.33, 29_999.99, 7.07, 5.03],
  ];
  const columns = ['deposits.balance', 'deposits.yearStartBalance', 'loans.balance', 'loans.yearStartBalance'];
  const figures = computeFigures(month({ banks: { columns, rows, unit: '亿元' } }));
  const total = [1, 2, 3, 4].map(
    (index) => rows.reduce((all, row) => all + Math.round(Number(row[index]) * 100), 0) / 100,
  );
  const figure = (indicator: string, measure: Measure, name: string): number => {
    const found = valueOfFigure(figures.find(indicator, measure, name));
    if (found === undefined) throw new Error(`${indicator} ${measure} ${name}`);
    return toNumber(found);
  };

  test.each(rows)('%s', async (name, saved, savedThen, lent, lentThen) => {
    expect(await value('GROWTH', saved, savedThen)).toBe(figure('deposits', 'yearToDateGrowth', name));
    expect(await value('INCREASE', lent, lentThen)).toBe(figure('loans', 'yearToDateIncrease', name));
    expect(await value('LDR', lent, saved)).toBe(figure('loanToDepositRatio', 'value', name));
    expect(await value('SHARE', saved, total[0])).toBe(figure('deposits', 'share', name));
    expect(await value('CONTRIBUTION', lent, lentThen, total[2], total[3])).toBe(figure('loans', 'contribution', name));
    expect(await value('RANKOF', name, down(...rows.map(([each]) => each)), down(...rows.map((row) => row[1])))).toBe(
      figure('deposits', 'balanceRank', name),
    );
  });

  test('and as Excel’s own division, to the 15 digits it shows', async () => {
    for (const [, saved, savedThen] of rows) {
      const own = await value('RATIO', saved, savedThen);
      expect(Number(own).toPrecision(15)).toBe(((saved / savedThen) * 100).toPrecision(15));
    }
  });
});
