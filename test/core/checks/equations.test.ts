import { words } from '../../../src/core/measure/bilingual';
import type { Indicator } from '../../../src/core/model/indicator';
import { type BalanceInput, bookOf } from '../../support/build-month';
import { check, only, said } from './check-month';

const banks = (columns: BalanceInput['columns'], rows: BalanceInput['rows']): { banks: BalanceInput } => ({
  banks: { columns, rows },
});

describe('which equations a table has', () => {
  test.each<[string, BalanceInput['columns'], readonly (number | undefined)[], readonly string[]]>([
    [
      'growth of two balances',
      ['deposits.balance', 'deposits.yearStartBalance', 'deposits.yearToDateGrowth'],
      [1100, 1000, 12],
      ['within-row/growth @ 银行!D4'],
    ],
    [
      'growth of two balances that fits',
      ['deposits.balance', 'deposits.yearStartBalance', 'deposits.yearToDateGrowth'],
      [1100, 1000, 10],
      [],
    ],
    [
      'growth of balance and increase',
      ['deposits.balance', 'deposits.yearToDateIncrease', 'deposits.yearToDateGrowth'],
      [1100, 100, 12],
      ['within-row/growth @ 银行!D4'],
    ],
    ['growth alone has nothing to fit', ['deposits.balance', 'deposits.yearToDateGrowth'], [1100, 12], []],
    [
      'increase on last month',
      ['deposits.balance', 'deposits.lastMonthBalance', 'deposits.monthOnMonthIncrease'],
      [1100, 1000, 120],
      ['within-row/month-on-month-increase @ 银行!D4'],
    ],
    [
      'growth on last month',
      ['deposits.balance', 'deposits.lastMonthBalance', 'deposits.monthOnMonthGrowth'],
      [1100, 1000, 12],
      ['within-row/month-on-month-growth @ 银行!D4'],
    ],
    [
      'increase on last year',
      ['deposits.balance', 'deposits.lastYearBalance', 'deposits.yearOnYearIncrease'],
      [1100, 1000, 120],
      ['within-row/year-on-year-increase @ 银行!D4'],
    ],
    [
      'growth on last year',
      ['deposits.balance', 'deposits.lastYearBalance', 'deposits.yearOnYearGrowth'],
      [1100, 1000, 12],
      ['within-row/year-on-year-growth @ 银行!D4'],
    ],
    [
      'a ratio of balances',
      ['deposits.balance', 'loans.balance', 'loanToDepositRatio.value'],
      [1000, 800, 81],
      ['within-row/ratio @ 银行!D4'],
    ],
    [
      'a ratio of year-start balances',
      ['deposits.yearStartBalance', 'loans.yearStartBalance', 'loanToDepositRatio.yearStartValue'],
      [1000, 800, 81],
      ['within-row/ratio @ 银行!D4'],
    ],
    [
      'a ratio of increases',
      ['deposits.yearToDateIncrease', 'loans.yearToDateIncrease', 'incrementalLoanToDepositRatio.value'],
      [1000, 800, 81],
      ['within-row/ratio @ 银行!D4'],
    ],
    [
      'a ratio of increases taken from balances',
      [
        'deposits.balance',
        'deposits.yearStartBalance',
        'loans.balance',
        'loans.yearStartBalance',
        'incrementalLoanToDepositRatio.value',
      ],
      [3000, 2000, 2800, 2000, 85],
      ['within-row/ratio @ 银行!F4'],
    ],
    [
      'a ratio of increases that lacks a base',
      ['deposits.balance', 'loans.balance', 'loans.yearStartBalance', 'incrementalLoanToDepositRatio.value'],
      [3000, 2800, 2000, 85],
      [],
    ],
    [
      'an incremental ratio has no year start',
      ['deposits.yearStartBalance', 'loans.yearStartBalance', 'incrementalLoanToDepositRatio.yearStartValue'],
      [3000, 2000, 10],
      [],
    ],
    [
      'a change of a ratio from its printed base',
      ['nplRatio.value', 'nplRatio.yearStartValue', 'nplRatio.changePoints'],
      [1.52, 1.71, 0.19],
      ['plausibility/sign @ 银行!D4'],
    ],
    [
      'a change of a ratio from year-start balances',
      ['loans.yearStartBalance', 'nonPerformingLoans.yearStartBalance', 'nplRatio.value', 'nplRatio.changePoints'],
      [10_000, 170, 1.5, 0.4],
      ['within-row/change-points @ 银行!E4'],
    ],
    ['a change of a ratio with neither', ['nplRatio.value', 'nplRatio.changePoints'], [1.5, 0.4], []],
    ['a change of a ratio without its value', ['nplRatio.yearStartValue', 'nplRatio.changePoints'], [1.5, 0.4], []],
    [
      'a ratio of two months',
      ['deposits.balance', { of: 'loans.balance', period: '2022-08' }, 'loanToDepositRatio.value'],
      [1000, 800, 81],
      [],
    ],
    [
      'a part that is blank',
      ['deposits.balance', 'loans.balance', 'loanToDepositRatio.value'],
      [1000, undefined, 81],
      [],
    ],
  ])('%s', (_, columns, values, expected) => {
    const rows: BalanceInput['rows'] = [['甲', ...values], ['乙']];
    expect(said(check(banks(columns, rows)))).toEqual(expected);
  });

  test('a base that rounding may make zero determines nothing', () => {
    const columns = ['loans.yearToDateIncrease', 'loans.yearStartBalance', 'loans.yearToDateGrowth'];
    const input = banks(columns, [['甲', 7, 0.4, 9000]]);
    expect(said(check({ ...input, settings: { toleranceFactor: 10 } }))).toEqual([]);
    expect(said(check(input))).toEqual(['within-row/growth @ 银行!D4']);
  });

  test('a growth printed as zero does not determine its base', () => {
    const columns = ['deposits.balance', 'deposits.yearStartBalance', 'deposits.yearToDateGrowth'];
    expect(said(check(banks(columns.slice(0, 3), [['甲', 1100, 1000, 0]])))).toEqual(['within-row/growth @ 银行!D4']);
    const all = [columns[0] ?? '', columns[1] ?? '', 'deposits.yearToDateIncrease', columns[2] ?? ''];
    expect(said(check(banks(all, [['甲', 1100, 1000, 100, 0]])))).toEqual(['within-row/growth @ 银行!E4']);
  });

  test('a ratio of two 口径 is only a question', () => {
    const columns = ['deposits.balance@本外币', 'loans.balance@人民币', 'loanToDepositRatio.value'];
    const result = check(banks(columns, [['甲', 1000, 800, 81]]));
    expect(only(result, 'within-row/ratio').map(({ severity }) => severity)).toEqual(['explain']);
  });

  test('shares and contributions are parts of the total row', () => {
    const columns = ['deposits.balance', 'deposits.yearToDateIncrease', 'deposits.share', 'deposits.contribution'];
    const rows: BalanceInput['rows'] = [
      ['甲', 400, 60, 40, 60],
      ['乙', 300, 30, 35, 30],
      ['丙', 300, 10, 30, 14],
      ['合计', 1000, 100, 105, 104],
    ];
    expect(said(check(banks(columns, rows)))).toEqual([
      'within-row/share @ 银行!D5',
      'within-row/contribution @ 银行!E6',
    ]);
    expect(said(check(banks(columns, rows.slice(0, 3))))).toEqual([]);
  });

  test('a ratio that the user defines by a formula is not judged here', () => {
    const own: Indicator = {
      key: '单位存款占比',
      kind: 'ratio',
      label: words('单位存款占比', 'Corporate share'),
      shortLabel: words('单位占比', 'Corporate'),
      unit: '%',
      definition: words('', ''),
      movesBy: 'level',
      formula: '单位存款 / 各项存款',
    };
    const result = check({
      ...banks(['单位存款占比.value', 'deposits.balance'], [['甲', 12, 100]]),
      indicators: [own],
    });
    expect(said(result)).toEqual([]);
  });

  test('an amount that no indicator is known for keeps its name', () => {
    const columns = ['涉农贷款.balance', '涉农贷款.yearStartBalance', '涉农贷款.yearToDateIncrease'];
    const [finding] = check(banks(columns, [['甲', 1100, 1000, 150]])).findings;
    expect(finding?.message['zh-CN']).toContain('涉农贷款较年初增加');
  });
});

describe('a base of zero or less', () => {
  const columns = ['deposits.balance', 'deposits.yearStartBalance', 'deposits.yearToDateGrowth'];

  test('gives no growth, so a printed one needs a word', () => {
    const [finding] = only(check(banks(columns, [['甲', 10, 0, 100]])), 'within-row/no-base');
    expect(finding).toMatchObject({ severity: 'explain', subject: '甲', found: '100%', at: { cell: 'D4' } });
  });

  test('a printed zero is left alone', () => {
    expect(said(check(banks(columns, [['甲', 0, 0, 0]])))).toEqual([]);
  });
});

describe('a column that most rows contradict', () => {
  test('means something else: said once, as a question', () => {
    const columns = ['deposits.balance', 'deposits.yearStartBalance', 'deposits.yearToDateGrowth'];
    const rows: BalanceInput['rows'] = [
      ['甲', 1100, 1000, 31],
      ['乙', 1200, 1000, 42],
      ['丙', 1300, 1000, 53],
      ['丁', 1400, 1000, 40],
    ];
    const result = check(banks(columns, rows));
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]).toMatchObject({ check: 'within-row/growth', severity: 'explain', at: { cell: 'D4' } });
    expect(result.findings[0]?.cells).toHaveLength(3);
  });

  test('a table of hundreds of faults is told where they show', () => {
    const columns = ['deposits.balance', 'deposits.yearStartBalance', 'deposits.yearToDateIncrease'];
    const rows = Array.from({ length: 900 }, (_, index): [string, ...number[]] => [
      `银行${String(index)}`,
      1100 + index,
      1000,
      index % 4 === 0 ? 777 : 100 + index,
    ]);
    const result = check(banks(columns, rows));
    expect(only(result, 'within-row/increase')).toHaveLength(1);
    expect(only(result, 'within-row/increase')[0]?.message['zh-CN']).toContain('本列另有223处同类问题');
  });
});

describe('a remedy is offered only where it is certain', () => {
  const columns = [
    'deposits.balance',
    'deposits.yearStartBalance',
    'deposits.yearToDateIncrease',
    'deposits.yearToDateGrowth',
  ];
  const input = banks(columns, [['甲', 1100, 1000, 100, 12]]);

  test('a growth whose base and increase fit the balance', () => {
    expect(check(input).findings[0]?.fix?.edits).toEqual([{ at: { sheet: '银行', cell: 'E4' }, from: 12, to: 10 }]);
  });

  test('a percentage stored as a fraction is mended as a fraction', () => {
    const fraction = banks(
      [...columns.slice(0, 3), { of: 'deposits.yearToDateGrowth', storedAs: 'fraction' }],
      [['甲', 1100, 1000, 100, 12]],
    );
    expect(check(fraction).findings[0]?.fix?.edits[0]?.to).toBe(0.1);
  });

  test('not where a formula computes the cell', () => {
    const book = bookOf(input);
    const sheets = book.sheets.map((sheet) => ({ ...sheet, formulas: { E4: 'D4/C4*120' } }));
    expect(check(input, { book: { ...book, sheets } }).findings[0]?.fix).toBeUndefined();
  });

  test('not where the sheet is not at hand', () => {
    expect(check(input, { book: { ...bookOf(input), sheets: [] } }).findings[0]?.fix).toBeUndefined();
  });

  test('not where another number may be the wrong one', () => {
    const loose = banks(columns.slice(0, 3), [['甲', 1100, 1000, 120]]);
    expect(check(loose).findings[0]?.fix).toBeUndefined();
  });

  test('swapped digits that two equations tell', () => {
    const two = banks(columns, [
      ['甲', 1100, 1000, 100, 10],
      ['乙', 2345, 2000, 354, 17.25],
      ['合计', 3445, 3000, 445, 14.83],
    ]);
    expect(check(two).findings[0]).toMatchObject({
      check: 'plausibility/transposition',
      fix: { edits: [{ at: { cell: 'D5' }, from: 354, to: 345 }] },
    });
  });

  test('a slip whose check is switched off is told by its equation', () => {
    const two = banks(columns, [
      ['甲', 1100, 1000, 100, 10],
      ['乙', 2345, 2000, 354, 17.25],
    ]);
    const result = check({ ...two, settings: { disabledChecks: ['plausibility/transposition'] } });
    expect(said(result)).toEqual(['within-row/increase @ 银行!D5']);
  });
});

describe('what the arithmetic of the sheet leaves behind', () => {
  const columns = ['deposits.balance', 'deposits.yearToDateIncrease'] as const;
  const dusty = (a: number, b: number): number => a - b;

  test('sums of differences that differ by such dust are equal', () => {
    const rows = [
      ['甲银行', 141858.89, dusty(141858.89, 141000.13)],
      ['乙银行', 90033.77, dusty(90033.77, 89123.46)],
      ['丙银行', 70011.17, dusty(70011.17, 70000.1)],
      ['合计', 301903.83, dusty(301903.83, 300123.69)],
    ] as const;
    expect(said(check(banks(columns, rows)))).toEqual([]);
  });

  test('a wrong one is told with the decimals that its column has', () => {
    const rows = [
      ['甲银行', 141858.89, dusty(141858.89, 141000.13)],
      ['乙银行', 90033.77, dusty(90033.77, 89123.46)],
      ['合计', 231892.66, dusty(231892.66, 230123.09)],
    ] as const;
    const [finding] = only(check(banks(columns, rows)), 'across-rows/total');
    expect(finding).toMatchObject({ found: '1769.57万元', expected: '1769.07万元', difference: '0.50万元' });
  });

  test('nothing is told with more than six decimals', () => {
    const rows = [
      ['甲银行', 100 / 3, 10 / 3],
      ['乙银行', 200 / 7, 20 / 7],
      ['合计', 100 / 3 + 200 / 7, 8],
    ] as const;
    const [finding] = only(check(banks(columns, rows)), 'across-rows/total');
    expect(finding).toMatchObject({ found: '8.00万元', expected: '6.190476万元', tolerance: '±0.000002万元' });
  });
});
