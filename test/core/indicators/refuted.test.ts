import type { Measure } from '../../../src/core/model/indicator';
import type { Settings } from '../../../src/core/model/settings';
import type { BalanceInput, MonthInput } from '../../support/build-month';
import { ask, figuresOf } from './shown';

const columns = [
  'deposits.balance',
  'loans.balance',
  'loans.yearToDateIncrease',
  'loans.yearToDateGrowth',
  'loanToDepositRatio.value',
];

const counties = (own: readonly number[], sheet: Partial<BalanceInput> = {}): MonthInput => ({
  counties: {
    columns,
    rows: [
      ['甲县', ...own],
      ['乙县', 200, 150, 10, 7.14, 75],
      ['丙县', 300, 240, 20, 9.09, 80],
    ],
    ...sheet,
  },
});

const whyRatio = '“县区”表F4印出的数与同行C4、B4不符，请先核对';
const whyGrowth = '“县区”表E4印出的数与同行D4、C4不符，请先核对';

describe('a printed percent that its own row’s amounts refute is withheld, and its place with it', () => {
  test.each<[string, readonly number[], 'loans' | 'loanToDepositRatio', Measure, string]>([
    ['a ratio with two digits swapped', [100, 74.32, 5.01, 7.23, 73.42], 'loanToDepositRatio', 'value', whyRatio],
    ['its place', [100, 74.32, 5.01, 7.23, 73.42], 'loanToDepositRatio', 'rank', whyRatio],
    ['a growth', [100, 74.32, 5.01, 7.32, 74.32], 'loans', 'yearToDateGrowth', whyGrowth],
    ['a ratio that fits', [100, 74.32, 5.01, 7.23, 74.32], 'loanToDepositRatio', 'value', '74.32%'],
    ['a ratio within rounding', [100, 74.32, 5.01, 7.23, 74.33], 'loanToDepositRatio', 'value', '74.33%'],
    ['the balance beside it', [100, 74.32, 5.01, 7.23, 73.42], 'loans', 'balance', '74.32亿元'],
  ])('%s', (_, own, indicator, measure, expected) => {
    expect(ask(figuresOf(counties(own)), [indicator, measure])).toBe(expected);
  });

  test('others are still placed', () => {
    const figures = figuresOf(counties([100, 74.32, 5.01, 7.23, 73.42]));
    expect(ask(figures, ['loanToDepositRatio', 'rank', '丙县'])).toBe('1位');
  });

  test.each<[string, Partial<Settings>]>([
    ['the office does not check it', { disabledChecks: ['within-row/ratio'] }],
    ['the tolerance is as wide', { toleranceFactor: 100 }],
  ])('not where %s', (_, settings) => {
    const figures = figuresOf({ ...counties([100, 74.32, 5.01, 7.23, 73.42]), settings });
    expect(ask(figures, ['loanToDepositRatio', 'value'])).toBe('73.42%');
  });

  test('not by amounts of another table', () => {
    const figures = figuresOf({
      counties: [
        { columns: columns.slice(0, 4), rows: [['甲县', 100, 74.32, 5.01, 7.23]] },
        { sheet: '比率', columns: columns.slice(4), rows: [['甲县', 73.42]] },
      ],
    });
    expect(ask(figures, ['loanToDepositRatio', 'value'])).toBe('73.42%');
  });
});
