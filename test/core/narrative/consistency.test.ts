import { growthNote, ratioNote } from '../../../src/core/narrative/consistency';
import { ownValue, type Valued } from '../../../src/core/narrative/narrative';
import { type FigureExtras } from './build-figures';
import { narrative } from './narrative-of';

type Entries = Readonly<Record<string, number | FigureExtras>>;

function growth(entries: Entries): string | undefined {
  const told = narrative(entries);
  const part = (measure: 'balance' | 'yearToDateIncrease' | 'yearToDateGrowth'): Valued | undefined =>
    ownValue(told, 'loans', measure);
  const own = part('yearToDateGrowth');
  if (own === undefined) throw new Error('no growth');
  return growthNote(told, { balance: part('balance'), increase: part('yearToDateIncrease'), growth: own })?.['zh-CN'];
}

function ratio(entries: Entries): string | undefined {
  const told = narrative(entries);
  const own = ownValue(told, 'nplRatio', 'value');
  if (own === undefined) throw new Error('no ratio');
  const numerator = ownValue(told, 'nonPerformingLoans', 'balance');
  return ratioNote(told, { numerator, denominator: ownValue(told, 'loans', 'balance'), ratio: own })?.['zh-CN'];
}

test.each<[string, Entries, string | undefined]>([
  [
    'a growth that follows from balance and increase as printed needs no note',
    { 'loans.balance': 110, 'loans.yearToDateIncrease': 10, 'loans.yearToDateGrowth': 10 },
    undefined,
  ],
  [
    'a growth that differs by rounding says so',
    { 'loans.balance': 3.004, 'loans.yearToDateIncrease': 0.016, 'loans.yearToDateGrowth': 0.5355 },
    '按文中数字推算为0.67%，差异来自四舍五入。',
  ],
  [
    'a growth that rounding does not explain asks for its sources',
    { 'loans.balance': 110, 'loans.yearToDateIncrease': 10, 'loans.yearToDateGrowth': 11 },
    '按文中数字推算为10%，差异大于四舍五入所能解释的范围，请核对来源。',
  ],
  [
    'a growth below what the parts allow asks for its sources',
    { 'loans.balance': 110, 'loans.yearToDateIncrease': 10, 'loans.yearToDateGrowth': 9 },
    '按文中数字推算为10%，差异大于四舍五入所能解释的范围，请核对来源。',
  ],
  [
    'a growth from nothing is not recomputed',
    { 'loans.balance': 10, 'loans.yearToDateIncrease': 10, 'loans.yearToDateGrowth': 9 },
    undefined,
  ],
  ['without the increase there is nothing to compare', { 'loans.balance': 10, 'loans.yearToDateGrowth': 9 }, undefined],
])('%s', (_title, entries, expected) => {
  expect(growth(entries)).toBe(expected);
});

test.each<[string, Entries, string | undefined]>([
  [
    'a ratio of the amounts printed',
    { 'nonPerformingLoans.balance': 2, 'loans.balance': 100, 'nplRatio.value': 2 },
    undefined,
  ],
  [
    'a ratio that differs by rounding',
    { 'nonPerformingLoans.balance': 1.464, 'loans.balance': 100, 'nplRatio.value': 1.464 },
    undefined,
  ],
  [
    'a ratio of amounts rounded hard',
    { 'nonPerformingLoans.balance': 0.014, 'loans.balance': 3, 'nplRatio.value': 0.4667 },
    '按文中数字推算为0.33%，差异来自四舍五入。',
  ],
  ['an amount is missing', { 'loans.balance': 100, 'nplRatio.value': 2 }, undefined],
])('%s', (_title, entries, expected) => {
  expect(ratio(entries)).toBe(expected);
});
