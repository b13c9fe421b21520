import { words } from '../../../src/core/measure/bilingual';
import { computeFigures } from '../../../src/core/indicators/figures';
import { decimal } from '../../../src/core/measure/decimal';
import type { Figure } from '../../../src/core/model/figure';
import type { Indicator } from '../../../src/core/model/indicator';
import type { FigureKey } from '../../../src/core/summary/figure-index';
import { nativeOf } from '../../../src/core/summary/derivation';
import { derivationOf, summaryWork } from '../../../src/core/summary/summary-input';
import { bookOf, month, type MonthInput } from '../../support/build-month';
import { nothingFound } from '../../support/summary-of';

/** The formula by which a figure of 甲县 is reached, each lookup written as the head of its column. */
function formula(
  input: MonthInput,
  key: Partial<FigureKey>,
  change: (list: readonly Figure[]) => readonly Figure[] = (list) => list,
): string | undefined {
  const statistics = month(input);
  const figures = computeFigures(statistics);
  const list = change(figures.list);
  const book = bookOf(input);
  const work = summaryWork({ book, month: statistics, figures: { ...figures, list }, result: nothingFound });
  const asked: FigureKey = { indicator: 'deposits', measure: 'balance', of: { kind: 'county', name: '甲县' }, ...key };
  const native = nativeOf(asked, derivationOf(work));
  const short = native?.formula.replaceAll(
    /IF\(ISNUMBER\(INDEX\('([^']+)'!\$([A-Z])\$[^,]*,MATCH\("([^"]*)",[^)]*\)\)\),INDEX\([^)]*\)\)(\/10000)?,"—"\)/g,
    '$1$2·$3',
  );
  return short;
}

const counties = (
  columns: readonly string[],
  ...rows: readonly (readonly [string, ...(number | string | undefined)[]])[]
): MonthInput => ({
  counties: { columns, rows },
});

test.each<[string, MonthInput, Partial<FigureKey>, string]>([
  [
    'an increase from both ends',
    counties(['deposits.balance', 'deposits.yearStartBalance'], ['甲县', 12, 10]),
    { measure: 'yearToDateIncrease' },
    'IFERROR(ROUND(县区B·甲县-县区C·甲县,8),"—")',
  ],
  [
    'the year start from the increase',
    counties(['deposits.balance', 'deposits.yearToDateIncrease'], ['甲县', 12, 2]),
    { measure: 'yearStartBalance' },
    'IFERROR(ROUND(县区B·甲县-县区C·甲县,8),"—")',
  ],
  [
    'the year start from growth as a last resort',
    counties(['deposits.balance', 'deposits.yearToDateGrowth'], ['甲县', 12, 20]),
    { measure: 'yearStartBalance' },
    'IFERROR(ROUND(县区B·甲县/(1+县区C·甲县/100),8),"—")',
  ],
  [
    'growth from increase and year start',
    counties(['deposits.yearStartBalance', 'deposits.yearToDateIncrease'], ['甲县', 10, 2]),
    { measure: 'balance' },
    'IFERROR(ROUND(县区B·甲县+县区C·甲县,8),"—")',
  ],
  [
    'growth on the month before',
    counties(['deposits.balance', 'deposits.lastMonthBalance'], ['甲县', 12, 10]),
    { measure: 'monthOnMonthGrowth' },
    'IFERROR(IF(县区C·甲县>0,ROUND((县区B·甲县-县区C·甲县)/县区C·甲县*100,8),"—"),"—")',
  ],
  [
    'a ratio',
    counties(['deposits.balance', 'loans.balance'], ['甲县', 10, 8]),
    { indicator: 'loanToDepositRatio', measure: 'value' },
    'IFERROR(IF(县区B·甲县>0,ROUND(县区C·甲县/县区B·甲县*100,8),"—"),"—")',
  ],
  [
    'the change of a ratio',
    counties(['nplRatio.value', 'nplRatio.changePoints'], ['甲县', 1.9, -0.1]),
    { indicator: 'nplRatio', measure: 'yearStartValue' },
    'IFERROR(ROUND(县区B·甲县-县区C·甲县,8),"—")',
  ],
  [
    'a share of the city',
    counties(['deposits.balance'], ['甲县', 10], ['全市', 40]),
    { measure: 'share' },
    'IFERROR(IF(县区B·全市>0,ROUND(县区B·甲县/县区B·全市*100,8),"—"),"—")',
  ],
  [
    'growth that a sheet prints is the printed cell',
    counties(['deposits.balance', 'deposits.yearStartBalance', 'deposits.yearToDateGrowth'], ['甲县', 12, 10, 20]),
    { measure: 'yearToDateGrowth' },
    '县区D·甲县',
  ],
  [
    'growth from a base of 0 is the dash',
    counties(['deposits.balance', 'deposits.yearStartBalance'], ['甲县', 12, 0]),
    { measure: 'yearToDateGrowth' },
    'IFERROR(IF(县区C·甲县>0,ROUND((县区B·甲县-县区C·甲县)/县区C·甲县*100,8),"—"),"—")',
  ],
])('%s', (_, input, key, expected) => {
  expect(formula(input, key)).toBe(expected);
});

test('no figure, no formula', () => {
  expect(formula(counties(['loans.balance'], ['甲县', 1]), { of: { kind: 'county', name: '丁县' } })).toBeUndefined();
});

test('a printed figure whose cell cannot be found gets no formula that hides it', () => {
  const input = counties(
    ['deposits.balance', 'deposits.yearStartBalance', 'deposits.yearToDateIncrease'],
    ['甲县', 12, 10, 2],
    ['甲县', 5, 4, 1],
  );
  expect(formula(input, {})).toBeUndefined();
});

test('a formula that would give another number is not written', () => {
  const input = counties(['deposits.balance', 'deposits.yearStartBalance'], ['甲县', 12, 10]);
  const wrong = (list: readonly Figure[]): readonly Figure[] =>
    list.map((figure) =>
      figure.measure === 'yearToDateIncrease' ? { ...figure, outcome: { value: decimal(3) } } : figure,
    );
  expect(formula(input, { measure: 'yearToDateIncrease' }, wrong)).toBeUndefined();
});

test('a withheld figure whose formula would give a number stands as the dash alone', () => {
  const input = counties(['deposits.balance', 'deposits.yearStartBalance'], ['甲县', 12, 10]);
  const withheld = (list: readonly Figure[]): readonly Figure[] =>
    list.map((figure) =>
      figure.measure === 'yearToDateIncrease'
        ? { ...figure, outcome: { withheld: { kind: 'conflict' as const, why: words('矛盾', 'conflict') } } }
        : figure,
    );
  expect(formula(input, { measure: 'yearToDateIncrease' }, withheld)).toBeUndefined();
});

test('a figure from the bank sheet is taken from its own cells, not from the county sheet beside it', () => {
  const input: MonthInput = {
    counties: {
      columns: ['deposits.balance'],
      rows: [
        ['甲县', 312.47],
        ['全市', 900],
      ],
    },
    banks: {
      columns: ['deposits.balance', 'deposits.lastYearBalance'],
      rows: [
        ['工商银行', 3124722, 2784910],
        ['合计', 3124722, 2784910],
      ],
    },
  };
  expect(formula(input, { measure: 'yearOnYearIncrease' })).toBe('IFERROR(ROUND(银行B·合计-银行C·合计,8),"—")');
});

test('a ratio of last year is reached through both growths where the bank sheet knows last year otherwise', () => {
  const input: MonthInput = {
    counties: {
      columns: ['deposits.balance', 'deposits.yearOnYearGrowth', 'loans.balance', 'loans.yearOnYearGrowth'],
      rows: [['甲县', 312.47, 12.2, 225.72, 17.8]],
    },
    banks: {
      columns: ['deposits.balance', 'deposits.lastYearBalance', 'loans.balance', 'loans.lastYearBalance'],
      rows: [['合计', 3124722, 2784910, 2257200, 1926196]],
    },
  };
  expect(formula(input, { indicator: 'loanToDepositRatio', measure: 'lastYearValue' })).toContain(
    'ROUND(县区D·甲县/(1+县区E·甲县/100),8)',
  );
});

test('a backward figure that no rule reaches stands without a formula', () => {
  const input = counties(['deposits.balance', 'deposits.yearToDateGrowth'], ['甲县', 12, 20]);
  const wrong = (list: readonly Figure[]): readonly Figure[] =>
    list.map((figure) =>
      figure.measure === 'yearStartBalance'
        ? { ...figure, outcome: { value: decimal(7) }, cells: figure.cells.slice(1) }
        : figure,
    );
  expect(formula(input, { measure: 'yearStartBalance' }, wrong)).toBeUndefined();
});

test('an indicator that is not on the list is taken as it stands', () => {
  const input = counties(['deposits.balance', 'loans.balance'], ['甲县', 12, 6]);
  const statistics = month(input);
  const work = summaryWork({
    book: bookOf(input),
    month: { ...statistics, indicators: [] },
    figures: computeFigures(statistics),
    result: nothingFound,
  });
  const key: FigureKey = { indicator: 'deposits', measure: 'balance', of: { kind: 'county', name: '甲县' } };
  expect(nativeOf(key, derivationOf(work))?.formula).toContain('MATCH("甲县"');
  expect(nativeOf({ ...key, indicator: 'loanToDepositRatio', measure: 'value' }, derivationOf(work))).toBeUndefined();
});

describe("an office's own formula", () => {
  const own = (typed: string, unit: Indicator['unit'] = '%', kind: Indicator['kind'] = 'ratio'): Indicator => ({
    key: '自定指标',
    kind,
    label: words('自定指标', 'own'),
    shortLabel: words('自定', 'own'),
    unit,
    definition: words('自定', 'own'),
    formula: typed,
    movesBy: 'level',
  });
  const base = counties(
    ['deposits.balance', 'loans.balance', 'deposits.yearStartBalance', 'loans.yearStartBalance'],
    ['甲县', 10, 8, 9, 6],
  );
  const asked = (indicator: Indicator, measure: FigureKey['measure'] = 'value'): string | undefined =>
    formula({ ...base, indicators: [indicator] }, { indicator: '自定指标', measure });

  test.each<[string, Indicator, string | undefined]>([
    ['a quotient as percent', own('各项贷款 / 各项存款'), 'IFERROR(ROUND((县区C·甲县/县区B·甲县)*100,8),"—")'],
    [
      'with its own name before it',
      own('自定指标 = 各项贷款 / 各项存款'),
      'IFERROR(ROUND((县区C·甲县/县区B·甲县)*100,8),"—")',
    ],
    ['already times 100', own('各项贷款 / 各项存款 × 100'), 'IFERROR(ROUND(((县区C·甲县/县区B·甲县)*100),8),"—")'],
    ['times 100 inside', own('各项贷款 × 100 / 各项存款'), 'IFERROR(ROUND(((县区C·甲县*100)/县区B·甲县),8),"—")'],
    [
      'the greater of two',
      own('最大值(各项贷款, -各项存款)', '亿元'),
      'IFERROR(ROUND(MAX((县区C·甲县+0),((-县区B·甲县)+0)),8),"—")',
    ],
    [
      'rounded',
      own('四舍五入(各项贷款 / 各项存款)', '亿元'),
      'IFERROR(ROUND(ROUND(((县区C·甲县/县区B·甲县)+0),0),8),"—")',
    ],
    [
      'rounded to decimals',
      own('四舍五入(各项贷款 / 各项存款, 1)', '亿元'),
      'IFERROR(ROUND(ROUND(((县区C·甲县/县区B·甲县)+0),(1+0)),8),"—")',
    ],
    ['of a measure', own('各项贷款较年初增加 / 各项存款较年初增加'), expect.stringContaining('县区C·甲县')],
    ['of another ratio', own('存贷比 / 2'), expect.stringContaining('/2)')],
    ['of a name nobody knows', own('各项贷款 / 工资'), undefined],
    ['that is not well written', own('各项贷款 / / 各项存款'), undefined],
  ])('%s', (_, indicator, expected) => {
    expect(asked(indicator)).toEqual(expected);
  });

  test('at the year start it takes the balances of then', () => {
    expect(asked(own('各项贷款 / 各项存款'), 'yearStartValue')).toBe(
      'IFERROR(ROUND((县区E·甲县/县区D·甲县)*100,8),"—")',
    );
  });

  test('the change needs no formula of its own', () => {
    expect(asked(own('各项贷款 / 各项存款'), 'changePoints')).toContain('ROUND(IFERROR(');
  });

  test('a dash in an operand makes it the dash', () => {
    const blank = counties(['deposits.balance', 'loans.balance'], ['甲县', 10, '—']);
    const given = own('各项贷款 / 各项存款');
    expect(formula({ ...blank, indicators: [given] }, { indicator: '自定指标', measure: 'value' })).toBe(
      'IFERROR(ROUND((县区C·甲县/县区B·甲县)*100,8),"—")',
    );
  });
});
