import type { Indicator } from '../../../src/core/model/indicator';
import { ask, figuresOf } from './shown';

function own(name: string, more: Partial<Indicator> = {}): Indicator {
  const label = { 'zh-CN': name, 'en-US': name };
  return {
    key: name,
    kind: 'amount',
    label,
    shortLabel: label,
    unit: '亿元',
    definition: label,
    rankOrder: 'descending',
    movesBy: 'amount',
    ...more,
  };
}

const ratio = (name: string, formula: string): Indicator =>
  own(name, { kind: 'ratio', unit: '%', formula, movesBy: 'level' });

const amounts = {
  columns: [
    'loans.balance',
    'loans.yearStartBalance',
    'nonPerformingLoans.balance',
    'nonPerformingLoans.yearStartBalance',
    'deposits.balance',
  ],
  rows: [
    ['甲县', 80, 70, 2, 1.4, 100],
    ['乙县', 60, 50, 3, 1, 0],
    ['全市', 140, 120, 5, 2.4, 100],
  ],
} as const;

describe('an amount or count of the user’s own', () => {
  const counties = {
    columns: ['住户存款.balance', '住户存款.yearStartBalance', '首贷户.balance'],
    rows: [
      ['甲县', 50, 40, 120],
      ['乙县', 60, 55, 90],
    ],
  } as const;
  const indicators = [own('住户存款'), own('首贷户', { kind: 'count', unit: '户' })];

  test.each([
    ['has its balance', ['住户存款', 'balance'], '50亿元'],
    ['its growth', ['住户存款', 'yearToDateGrowth'], '25%'],
    ['its places', ['住户存款', 'increaseRank'], '1位'],
    ['a count is counted in its own unit', ['首贷户', 'balance'], '120户'],
    ['and ranked', ['首贷户', 'balanceRank'], '1位'],
  ] as const)('%s', (_, question, expected) => {
    expect(ask(figuresOf({ counties, indicators }), question)).toBe(expected);
  });

  test('reported in the unit that the user chose', () => {
    const input = { counties, indicators: [own('住户存款', { unit: '万元' })] };
    expect(ask(figuresOf(input), ['住户存款', 'balance'])).toBe('500000万元');
  });
});

describe('an indicator by a formula', () => {
  test.each([
    ['a ratio in percent', '贷款不良率 = 不良贷款 / 各项贷款', 'value', '2.5%'],
    ['the name on the left may be left out', '不良贷款 ÷ 各项贷款', 'value', '2.5%'],
    ['times 100 is a percent already', '不良贷款 / 各项贷款 × 100', 'value', '2.5%'],
    ['also with the hundred first', '100 × 不良贷款 / 各项贷款', 'value', '2.5%'],
    ['also with brackets', '100 × (不良贷款 / 各项贷款)', 'value', '2.5%'],
    ['times 100% too', '不良贷款 / 各项贷款 × 100%', 'value', '2.5%'],
    ['its year start', '不良贷款 / 各项贷款', 'yearStartValue', '2%'],
    ['its change in points', '不良贷款 / 各项贷款', 'changePoints', '0.5个百分点'],
    ['its place', '不良贷款 / 各项贷款', 'rank', '2位'],
    ['of a measure', '不良贷款较年初增加 / 各项贷款较年初增加', 'value', '6%'],
    ['of changes there is no year start', '不良贷款较年初增加 / 各项贷款较年初增加', 'yearStartValue', 'none'],
    ['of short names', '贷款 / 存款', 'value', '80%'],
    ['of another ratio', '不良贷款率 / 2', 'value', '125%'],
    ['of the year start of another ratio', '不良贷款率 / 2', 'yearStartValue', '100%'],
    ['of a name nobody knows', '不良贷款 / 票据融资', 'value', '公式中的“票据融资”没有数据'],
    ['of a ratio’s change', '不良贷款率较年初变动', 'value', '公式中的“不良贷款率较年初变动”没有数据'],
    ['of an indicator no sheet gives', '普惠贷款 / 各项贷款', 'value', 'none'],
    ['without a name', '1 + 1', 'value', 'none'],
    ['badly written', '不良贷款 / ', 'value', '公式有误：公式在第8个字符处有误，请检查括号和运算符'],
  ] as const)('%s', (_, formula, measure, expected) => {
    const figures = figuresOf({ counties: amounts, indicators: [ratio('贷款不良率', formula)] });
    expect(ask(figures, ['贷款不良率', measure])).toBe(expected);
  });

  test('a division by zero has no value', () => {
    const figures = figuresOf({ counties: amounts, indicators: [ratio('存贷', '各项贷款 / 各项存款')] });
    expect(ask(figures, ['存贷', 'value', '乙县'])).toBe('公式中的除数为零');
  });

  test('an amount has all measures of an amount', () => {
    const figures = figuresOf({ counties: amounts, indicators: [own('正常贷款', { formula: '各项贷款 - 不良贷款' })] });
    expect(ask(figures, ['正常贷款', 'balance'])).toBe('78亿元');
    expect(ask(figures, ['正常贷款', 'yearToDateIncrease'])).toBe('9.4亿元');
    expect(ask(figures, ['正常贷款', 'share'])).toBe('57.7777777778%');
    const figure = figures.find('正常贷款', 'balance', '甲县');
    expect(figure).toMatchObject({ origin: 'computed', decimals: 0, unit: '亿元' });
    expect(figure?.cells).toEqual([
      { sheet: '县区', cell: 'B4' },
      { sheet: '县区', cell: 'D4' },
    ]);
  });

  test('without a month and a date it is as good', () => {
    const figures = figuresOf({ month: null, counties: amounts, indicators: [ratio('率', '不良贷款 / 各项贷款')] });
    expect(ask(figures, ['率', 'value'])).toBe('2.5%');
  });

  test('a ratio prints the decimals of the setting', () => {
    const figures = figuresOf({ counties: amounts, indicators: [ratio('率', '不良贷款 / 各项贷款')] });
    expect(figures.find('率', 'value', '甲县')?.decimals).toBe(2);
  });

  test('two that refer to each other have no value', () => {
    const indicators = [ratio('甲率', '乙率 / 2'), ratio('乙率', '甲率 * 2')];
    expect(ask(figuresOf({ counties: amounts, indicators }), ['甲率', 'value'])).toBe('none');
  });

  test('what is wrong with a formula has no cells', () => {
    const figure = figuresOf({ counties: amounts, indicators: [ratio('坏', '(')] }).find('坏', 'value', '甲县');
    expect(figure).toMatchObject({ cells: [], origin: 'computed', decimals: 0, coverage: '' });
  });
});
