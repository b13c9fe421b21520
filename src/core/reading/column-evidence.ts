// What a table's own figures prove of a column: amount or percentage, percent or fraction.
import { isAmountUnit } from '../measure/unit';
import type { Measure } from '../model/indicator';
import { type MeasureValues, type ValueColumn } from './column-values';
import { elementAt } from './element';

/** Values as read, and which cells already show their percent sign. */
export type Read = MeasureValues & { readonly scaled: ReadonlySet<number> };

const bases: Readonly<Partial<Record<Measure, Measure>>> = {
  yearToDateGrowth: 'yearStartBalance',
  monthOnMonthGrowth: 'lastMonthBalance',
  yearOnYearGrowth: 'lastYearBalance',
};

export function decideRate(
  columns: readonly ValueColumn[],
  read: Read,
  at: { readonly index: number; readonly rate: Measure; readonly amount: Measure },
): boolean | undefined {
  if (elementAt(read.signs, at.index).percent > 0) return true;
  const indicator = elementAt(columns, at.index).role.indicator;
  const find = (measure: Measure | undefined): number =>
    columns.findIndex(
      ({ role }, index) =>
        index !== at.index && role.indicator === indicator && role.measure === measure && role.orElse === undefined,
    );
  if (find(at.rate) >= 0) return false;
  if (find(at.amount) >= 0) return true;
  const balance = find('balance');
  const adds = isAdditive(read.values, at.index, balance);
  if (adds !== undefined) return !adds;
  const base = find(bases[at.rate]);
  if (balance < 0 || base < 0) return undefined;
  return vote(read.values, (row) => {
    const now = row[balance];
    const then = row[base];
    const value = row[at.index];
    if (now === undefined || then === undefined || value === undefined || then === 0) return 0;
    const percent = (now / then - 1) * 100;
    return Math.min(Math.abs(value - percent), Math.abs(value * 100 - percent)) - Math.abs(value - (now - then));
  });
}

// An increase adds up to its total row as the balance does; a growth rate does not.
function isAdditive(rows: MeasureValues['values'], index: number, balance: number): boolean | undefined {
  if (balance < 0) return undefined;
  const sums = rows.reduce<readonly [number, number]>(
    ([one, other], row) => [one + (row[balance] ?? 0), other + (row[index] ?? 0)],
    [0, 0],
  );
  // The total stands in the sum once more than its parts: half of all, or a third where subtotals stand between.
  for (const share of [2, 3]) {
    const total = rows.find((row) => isClose((row[balance] ?? 0) * share, sums[0]));
    if (total !== undefined && sums[0] !== 0) return isClose((total[index] ?? 0) * share, sums[1]);
  }
  return undefined;
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(other) * 1e-3;
}

// Each row says by how much the first reading is nearer (negative) or the second; undefined when rows do not tell.
function vote(
  rows: MeasureValues['values'],
  nearer: (row: readonly (number | undefined)[]) => number,
): boolean | undefined {
  let first = 0;
  let second = 0;
  for (let index = 0; index < rows.length && first + second < 50; index += 1) {
    const difference = nearer(elementAt(rows, index));
    if (difference < 0) first += 1;
    if (difference > 0) second += 1;
  }
  return first === second ? undefined : first > second;
}

/** Growth and ratios recomputed from the table's own amounts tell how the column stores percent. */
export function fractionByEvidence(columns: readonly ValueColumn[], read: Read, index: number): boolean | undefined {
  const expected = recomputation(columns, index);
  if (expected === undefined) return undefined;
  return vote(
    read.values.map((row, rowIndex) => (read.scaled.has(rowIndex * columns.length + index) ? [] : row)),
    (row) => {
      const value = row[index];
      const percent = expected(row);
      if (value === undefined || percent === undefined) return 0;
      return Math.abs(value * 100 - percent) - Math.abs(value - percent);
    },
  );
}

type Recompute = (row: readonly (number | undefined)[]) => number | undefined;

const ratioParts: Readonly<Record<string, readonly [string, string, Measure]>> = {
  loanToDepositRatio: ['loans', 'deposits', 'balance'],
  incrementalLoanToDepositRatio: ['loans', 'deposits', 'yearToDateIncrease'],
  nplRatio: ['nonPerformingLoans', 'loans', 'balance'],
  inclusiveShare: ['inclusiveLoans', 'loans', 'balance'],
};

function recomputation(columns: readonly ValueColumn[], index: number): Recompute | undefined {
  const { role } = elementAt(columns, index);
  const find = (indicator: string, measure: Measure | undefined): number =>
    columns.findIndex(
      (column) =>
        column.role.indicator === indicator &&
        column.role.measure === measure &&
        isAmountUnit(column.role.unit ?? '元'),
    );
  const quotient = (top: number, bottom: number, less: number): Recompute | undefined => {
    if (top < 0 || bottom < 0) return undefined;
    return (row) => {
      const above = row[top];
      const below = row[bottom];
      return above === undefined || below === undefined || below === 0 ? undefined : (above / below - less) * 100;
    };
  };
  const parts = role.measure === 'value' ? ratioParts[role.indicator] : undefined;
  if (parts !== undefined) return quotient(find(parts[0], parts[2]), find(parts[1], parts[2]), 0);
  const balance = find(role.indicator, 'balance');
  const base = find(role.indicator, bases[role.measure]);
  if (base >= 0) return quotient(balance, base, 1);
  return role.measure === 'yearToDateGrowth'
    ? growthByIncrease(balance, find(role.indicator, 'yearToDateIncrease'))
    : undefined;
}

function growthByIncrease(balance: number, increase: number): Recompute | undefined {
  if (balance < 0 || increase < 0) return undefined;
  return (row) => {
    const now = row[balance];
    const more = row[increase];
    return now === undefined || more === undefined || now === more ? undefined : (more / (now - more)) * 100;
  };
}
