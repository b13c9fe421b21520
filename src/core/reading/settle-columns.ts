// What only a column's values can settle: 增长 as amount or percent, and percent stored as 8.37 or 0.0837.
import { type Bilingual, words } from '../measure/bilingual';
import type { AmountUnit } from '../measure/unit';
import { isAmountUnit } from '../measure/unit';
import type { Measure } from '../model/indicator';
import type { MeasureValues, ValueColumn } from './column-values';
import { type DraftMeasure, settledUnit } from './measure-columns';

export interface SettledColumn {
  readonly column: number;
  readonly role: DraftMeasure;
  readonly storedAs: 'number' | 'percent' | 'fraction';
  /** Set where the reading is an assumption. */
  readonly assumed?: Bilingual;
}

type Read = MeasureValues & { readonly scaled: ReadonlySet<number> };

/** Settles every column; where a column is stored as fractions its values are multiplied by 100 in place. */
export function settleColumns(
  columns: readonly ValueColumn[],
  read: Read,
  tableUnit: AmountUnit | undefined,
): readonly SettledColumn[] {
  const settled = columns.map((column, index) => ({
    ...column,
    ...settledMeasure(columns, read, { index, tableUnit }),
  }));
  const stored = settled.map((_, index) => storage(settled, read, index));
  return settled.map((column, index) => {
    const found = stored[index] ?? { storedAs: 'number' as const };
    if (found.storedAs === 'fraction') scaleRest(read, index, columns.length);
    const assumed = column.assumed ?? found.assumed;
    return {
      column: column.column,
      role: column.role,
      storedAs: found.storedAs,
      ...(assumed === undefined ? {} : { assumed }),
    };
  });
}

function settledMeasure(
  columns: readonly ValueColumn[],
  read: Read,
  at: { readonly index: number; readonly tableUnit: AmountUnit | undefined },
): { readonly role: DraftMeasure; readonly assumed?: Bilingual } {
  const role = columns[at.index]?.role;
  if (role === undefined) throw new RangeError('no such column');
  if (role.orElse === undefined) return { role };
  const rate = isRate(role.measure) ? role.measure : role.orElse;
  const amount = rate === role.measure ? role.orElse : role.measure;
  const decided = decideRate(columns, read, { index: at.index, rate, amount });
  const measure = decided === undefined ? role.measure : decided ? rate : amount;
  const { orElse: _, ...rest } = role;
  const result = { role: { ...rest, measure, unit: settledUnit(measure, at.tableUnit) } };
  if (decided !== undefined) return result;
  const kind = isRate(measure)
    ? words('按增幅（%）读取。', 'it is read as growth in percent.')
    : words('按增加额读取。', 'it is read as an increase.');
  return { ...result, assumed: kind };
}

function isRate(measure: Measure): boolean {
  return /Growth$/.test(measure);
}

const bases: Readonly<Partial<Record<Measure, Measure>>> = {
  yearToDateGrowth: 'yearStartBalance',
  monthOnMonthGrowth: 'lastMonthBalance',
  yearOnYearGrowth: 'lastYearBalance',
};

function decideRate(
  columns: readonly ValueColumn[],
  read: Read,
  at: { readonly index: number; readonly rate: Measure; readonly amount: Measure },
): boolean | undefined {
  if ((read.signs[at.index]?.percent ?? 0) > 0) return true;
  const indicator = columns[at.index]?.role.indicator;
  const find = (measure: Measure | undefined): number =>
    columns.findIndex(
      ({ role }, index) =>
        index !== at.index && role.indicator === indicator && role.measure === measure && role.orElse === undefined,
    );
  if (find(at.rate) >= 0) return false;
  if (find(at.amount) >= 0) return true;
  const balance = find('balance');
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

// Each row says by how much the first reading is nearer (negative) or the second; undefined when rows do not tell.
function vote(
  rows: MeasureValues['values'],
  nearer: (row: readonly (number | undefined)[]) => number,
): boolean | undefined {
  let first = 0;
  let second = 0;
  for (let index = 0; index < rows.length && first + second < 50; index += 1) {
    const difference = nearer(rows[index] ?? []);
    if (difference < 0) first += 1;
    if (difference > 0) second += 1;
  }
  return first === second ? undefined : first > second;
}

interface Storage {
  readonly storedAs: 'number' | 'percent' | 'fraction';
  readonly assumed?: Bilingual;
}

function storage(columns: readonly ValueColumn[], read: Read, index: number): Storage {
  const role = columns[index]?.role;
  if (role === undefined || (role.unit !== '%' && role.unit !== '个百分点')) return { storedAs: 'number' };
  const { percent, plain } = read.signs[index] ?? { percent: 0, plain: 0 };
  if (plain === 0) return { storedAs: percent > 0 ? 'fraction' : 'percent' };
  const byEvidence = fractionByEvidence(columns, read, index);
  if (byEvidence !== undefined) return { storedAs: byEvidence ? 'fraction' : 'percent' };
  if (role.saysPercent || role.unit === '个百分点') return { storedAs: 'percent' };
  const largest = largestPlain(read, index, columns.length);
  if (largest > 1.5 || largest === 0) return { storedAs: 'percent' };
  if (role.indicator.endsWith('DepositRatio') && role.unit === '%') return { storedAs: 'fraction' };
  return {
    storedAs: 'percent',
    assumed: words(
      '百分数没有%标志，数值又都很小，按“1.5即1.5%”读取。',
      'its small values show no % sign and are read as percent (1.5 is 1.5%).',
    ),
  };
}

/** Growth and ratios recomputed from the table's own amounts tell how the column stores percent. */
function fractionByEvidence(columns: readonly ValueColumn[], read: Read, index: number): boolean | undefined {
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
  const role = columns[index]?.role;
  if (role === undefined) return undefined;
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

function largestPlain(read: Read, index: number, width: number): number {
  let largest = 0;
  for (const [rowIndex, row] of read.values.entries()) {
    const value = row[index];
    if (value !== undefined && !read.scaled.has(rowIndex * width + index)) largest = Math.max(largest, Math.abs(value));
  }
  return largest;
}

function scaleRest(read: Read, index: number, width: number): void {
  for (const [rowIndex, row] of read.values.entries()) {
    const value = row[index];
    if (value === undefined || read.scaled.has(rowIndex * width + index)) continue;
    row[index] = Number((value * 100).toPrecision(15));
  }
}
