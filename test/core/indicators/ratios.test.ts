import { computeFigures } from '../../../src/core/indicators/figures';
import { indicators } from '../../../src/core/model/indicator';
import { month } from '../../support/build-month';
import { ask, figuresOf, shown } from './shown';

const amounts = {
  columns: [
    'deposits.balance',
    'deposits.yearStartBalance',
    'loans.balance',
    'loans.yearStartBalance',
    'nonPerformingLoans.balance',
    'nonPerformingLoans.yearStartBalance',
    'inclusiveLoans.balance@不含票据融资',
    'loans.lastYearBalance',
    'nonPerformingLoans.lastYearBalance',
  ],
  rows: [
    ['甲县', 110, 100, 80, 72, 2, 1.8, 20, 64, 1.28],
    ['乙县', 100, 110, 60, 50, 0, 0, 12, 50, 1],
    ['丙县', 0, 0, 0, 0, 1, 1, 0, 50, 1],
  ],
} as const;

test.each([
  ['存贷比 = 各项贷款 ÷ 各项存款', ['loanToDepositRatio', 'value'], '72.7272727273%'],
  ['年初存贷比', ['loanToDepositRatio', 'yearStartValue'], '72%'],
  ['存贷比较年初变动是百分点', ['loanToDepositRatio', 'changePoints'], '0.727272727273个百分点'],
  ['增量存贷比 = 贷款增加 ÷ 存款增加', ['incrementalLoanToDepositRatio', 'value'], '80%'],
  ['增量存贷比没有年初值', ['incrementalLoanToDepositRatio', 'yearStartValue'], 'none'],
  ['增量存贷比没有较年初变动', ['incrementalLoanToDepositRatio', 'changePoints'], 'none'],
  [
    '存款没有增加时没有增量存贷比',
    ['incrementalLoanToDepositRatio', 'value', '乙县'],
    '各项存款较年初没有增加，增量比率没有意义',
  ],
  ['不良贷款率', ['nplRatio', 'value'], '2.5%'],
  ['不良贷款率较年初持平', ['nplRatio', 'changePoints'], '0个百分点'],
  ['不良贷款率同比', ['nplRatio', 'yearOnYearChangePoints'], '0.5个百分点'],
  ['没有不良贷款时不良贷款率为零', ['nplRatio', 'value', '乙县'], '0%'],
  ['没有贷款时没有不良贷款率', ['nplRatio', 'value', '丙县'], '各项贷款为零或负数，比率没有意义'],
  ['普惠贷款占比', ['inclusiveShare', 'value'], '25%'],
  ['没有上月数据时没有环比', ['nplRatio', 'monthOnMonthChangePoints'], 'none'],
] as const)('%s', (_, question, expected) => {
  expect(ask(figuresOf({ counties: amounts }), question)).toBe(expected);
});

describe('a printed ratio', () => {
  const printed = {
    columns: ['loans.balance', 'nonPerformingLoans.balance', 'nplRatio.value', 'nplRatio.changePoints'],
    rows: [
      ['甲县', 80, 2, 2.51, 0.12],
      ['乙县', 60, 3, undefined, undefined],
    ],
  } as const;

  test.each([
    ['of the city is official', ['nplRatio', 'value'], '2.51%', 'printed'],
    ['so is its change', ['nplRatio', 'changePoints'], '0.12个百分点', 'printed'],
    ['gives the year start by its change', ['nplRatio', 'yearStartValue'], '2.39%', 'derived'],
    ['that is blank is computed', ['nplRatio', 'value', '乙县'], '5%', 'computed'],
  ] as const)('%s', (_, [indicator, measure, name = '甲县'], expected, origin) => {
    const figure = figuresOf({ counties: printed }).find(indicator, measure, name);
    expect(shown(figure)).toBe(expected);
    expect(figure?.origin).toBe(origin);
  });

  test('in a bank sheet comes after the balances', () => {
    const figures = figuresOf({
      banks: {
        ...printed,
        rows: [
          ['甲行', 80, 2, 2.51, 0.12],
          ['乙行', undefined, 3, 4.2, 0.1],
        ],
      },
    });
    expect(ask(figures, ['nplRatio', 'value', '甲行'])).toBe('2.5%');
    expect(ask(figures, ['nplRatio', 'value', '乙行'])).toBe('4.2%');
    expect(ask(figures, ['nplRatio', 'changePoints', '乙行'])).toBe('0.1个百分点');
  });

  test('with the printed year start gives the change between the two', () => {
    const figures = figuresOf({
      counties: { columns: ['nplRatio.value', 'nplRatio.yearStartValue'], rows: [['甲县', 2.51, 2.4]] },
    });
    expect(ask(figures, ['nplRatio', 'changePoints'])).toBe('0.11个百分点');
  });

  test('of an earlier month gives the change since', () => {
    const now = { counties: { columns: ['nplRatio.value'], rows: [['甲县', 2.51]] } } as const;
    const then = month({ month: '2022-08', counties: { columns: ['nplRatio.value'], rows: [['甲县', 2.6]] } });
    expect(ask(figuresOf(now, [then]), ['nplRatio', 'lastMonthValue'])).toBe('2.6%');
    expect(ask(figuresOf(now, [then]), ['nplRatio', 'monthOnMonthChangePoints'])).toBe('-0.09个百分点');
    expect(ask(figuresOf({ ...now, month: null }, [then]), ['nplRatio', 'lastMonthValue'])).toBe('none');
  });

  test('that the user added without a formula is reported as printed', () => {
    const rate = {
      key: '加权利率',
      kind: 'ratio',
      label: { 'zh-CN': '加权利率', 'en-US': 'Rate' },
      shortLabel: { 'zh-CN': '利率', 'en-US': 'Rate' },
      unit: '%',
      definition: { 'zh-CN': '', 'en-US': '' },
      movesBy: 'level',
    } as const;
    const figures = figuresOf({
      indicators: [rate],
      counties: { columns: ['加权利率.value/%'], rows: [['甲县', 4.35]] },
    });
    expect(ask(figures, ['加权利率', 'value'])).toBe('4.35%');
  });
});

test('of amounts that are not among the indicators there is no ratio', () => {
  const read = month({ counties: amounts });
  const figures = computeFigures({ ...read, indicators: [indicators.nplRatio] });
  expect(ask(figures, ['nplRatio', 'value'])).toBe('none');
});

describe('two dates make no ratio', () => {
  test('a column of an earlier month', () => {
    const figures = figuresOf({
      counties: {
        period: '2022-09',
        columns: ['loans.balance', { of: 'nonPerformingLoans.balance', period: '2022-08' }],
        rows: [['甲县', 80, 2]],
      },
    });
    expect(ask(figures, ['nplRatio', 'value'])).toBe('分子、分母日期不同（2022-08-31、2022-09-30），不能相除');
    expect(ask(figures, ['nonPerformingLoans', 'balance'])).toBe('2亿元');
  });

  test('a sheet that lags a month keeps its own figures', () => {
    const figures = figuresOf({
      counties: [
        { sheet: '9月', period: '2022-09', columns: ['loans.balance'], rows: [['甲县', 80]] },
        {
          sheet: '8月',
          period: '2022-08',
          columns: ['loans.balance', 'nonPerformingLoans.balance'],
          rows: [['甲县', 70, 2]],
        },
      ],
    });
    expect(ask(figures, ['loans', 'balance'])).toBe('80亿元');
    expect(ask(figures, ['nonPerformingLoans', 'balance'])).toBe('2亿元');
    expect(ask(figures, ['nplRatio', 'value'])).toBe('分子、分母日期不同（2022-08-31、2022-09-30），不能相除');
  });

  test('sheets of the same day do', () => {
    const figures = figuresOf({
      counties: [
        { sheet: '贷款', period: '2022-09-30', columns: ['loans.balance'], rows: [['甲县', 80]] },
        { sheet: '不良', period: '2022-09', columns: ['nonPerformingLoans.balance'], rows: [['甲县', 2]] },
      ],
    });
    expect(ask(figures, ['nplRatio', 'value'])).toBe('2.5%');
  });

  test('where no sheet is dated and no month is known, nothing speaks against it', () => {
    const counties = { columns: ['loans.balance', 'nonPerformingLoans.balance'], rows: [['甲县', 80, 2]] } as const;
    expect(ask(figuresOf({ month: null, counties }), ['nplRatio', 'value'])).toBe('2.5%');
  });
});

describe('two 口径 are never mixed', () => {
  const both = {
    columns: [
      'deposits.balance@人民币',
      'deposits.balance@本外币',
      'loans.balance@本外币',
      'loans.yearStartBalance@本外币',
      'loans.balance@人民币',
      'loans.yearToDateIncrease@人民币',
      'inclusiveLoans.balance@本外币',
    ],
    rows: [['甲县', 100, 110, 88, 80, 70, 5, 22]],
  } as const;

  test('the 口径 that most indicators are given in is reported, and the base is of the same', () => {
    const figures = figuresOf({ counties: both });
    expect(ask(figures, ['deposits', 'balance'])).toBe('110亿元');
    expect(figures.find('deposits', 'balance', '甲县')?.coverage).toBe('本外币');
    expect(ask(figures, ['loans', 'yearToDateIncrease'])).toBe('8亿元');
    expect(ask(figures, ['loanToDepositRatio', 'value'])).toBe('80%');
  });

  test('the other one stays reachable', () => {
    const others = figuresOf({ counties: both }).list.filter(({ coverage }) => coverage === '人民币');
    expect(others.map((figure) => [figure.indicator, figure.measure, shown(figure)])).toEqual(
      expect.arrayContaining([
        ['deposits', 'balance', '100亿元'],
        ['loans', 'yearStartBalance', '65亿元'],
        ['loanToDepositRatio', 'value', '70%'],
      ]),
    );
  });

  test('a ratio of two currencies is withheld', () => {
    const figures = figuresOf({
      counties: { columns: ['loans.balance@本外币', 'deposits.balance@人民币'], rows: [['甲县', 80, 100]] },
    });
    expect(ask(figures, ['loanToDepositRatio', 'value'])).toBe('分子、分母口径不同（本外币、人民币），不能相除');
  });

  test('columns that state none belong to the only one stated', () => {
    const figures = figuresOf({
      counties: { columns: ['loans.balance@本外币', 'loans.yearStartBalance'], rows: [['甲县', 80, 70]] },
    });
    expect(ask(figures, ['loans', 'yearToDateIncrease'])).toBe('10亿元');
  });

  test('with several stated they stand alone', () => {
    const figures = figuresOf({
      counties: {
        columns: ['loans.balance@本外币', 'loans.balance@人民币', 'loans.yearStartBalance'],
        rows: [['甲县', 80, 75, 70]],
      },
    });
    expect(ask(figures, ['loans', 'yearToDateIncrease'])).toBe('none');
    expect(figures.list.find(({ coverage }) => coverage === '')?.measure).toBe('yearStartBalance');
  });
});
