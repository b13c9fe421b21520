// What only a column's values can settle: 增长 as amount or percent, and percent stored as 8.37 or 0.0837.
import { words } from '../measure/bilingual';
import type { Assumed } from './notices';
import type { Measure } from '../model/indicator';
import { tenfold, type ValueColumn } from './column-values';
import { elementAt } from './element';
import { rankByValues } from './rank-evidence';
import type { DraftMeasure } from './column-draft';
import { settledUnit } from './guess-measure';
import { decideRate, fractionByEvidence, type Read } from './column-evidence';

export interface SettledColumn {
  readonly column: number;
  readonly role: DraftMeasure;
  readonly storedAs: 'number' | 'percent' | 'fraction';
  /** Set where the reading is an assumption. */
  readonly assumed?: Assumed;
}

/** Settles every column; where a column is stored as fractions its values are multiplied by 100 in place. */
export function settleColumns(columns: readonly ValueColumn[], read: Read): readonly SettledColumn[] {
  const decided = columns.map((_, index) => isDecidedRate(columns, read, index));
  const measured = columns.map((column, index) => ({ ...column, ...settledMeasure(columns, decided, index) }));
  const settled = measured.map((column, index) => ({ ...column, role: withRankByValues(measured, read, index) }));
  const stored = settled.map((_, index) => storage(settled, read, index));
  return settled.map((column, index) => {
    const found = elementAt(stored, index);
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

// A place speaks of the columns as they are settled: 排名 behind 比年初增长 is of a rate where that is one.
function withRankByValues(columns: readonly ValueColumn[], read: Read, at: number): DraftMeasure {
  const { role } = elementAt(columns, at);
  const ranked = role.isBareRank === true ? rankByValues(columns, read.values, at) : undefined;
  return ranked === undefined ? role : { ...role, measure: ranked };
}

function isDecidedRate(columns: readonly ValueColumn[], read: Read, index: number): boolean | undefined {
  const { role } = elementAt(columns, index);
  return role.orElse === undefined ? undefined : decideRate(columns, read, { index, ...bothOf(role, role.orElse) });
}

function bothOf({ measure }: DraftMeasure, orElse: Measure): { readonly rate: Measure; readonly amount: Measure } {
  return isRate(measure) ? { rate: measure, amount: orElse } : { rate: orElse, amount: measure };
}

function settledMeasure(
  columns: readonly ValueColumn[],
  decided: readonly (boolean | undefined)[],
  at: number,
): { readonly role: DraftMeasure; readonly assumed?: Assumed } {
  const { role } = elementAt(columns, at);
  if (role.orElse === undefined) return { role };
  const { rate, amount } = bothOf(role, role.orElse);
  const asRate = elementAt(decided, at) ?? asPeers(columns, decided, role);
  const measure = asRate === undefined ? role.measure : asRate ? rate : amount;
  const { orElse: _, ...rest } = role;
  const result = { role: { ...rest, measure, unit: settledUnit(measure, role.unit) } };
  if (asRate !== undefined) return result;
  const why = isRate(measure)
    ? words('按增幅（%）读取。', 'it is read as growth in percent.')
    : words('按增加额读取。', 'it is read as an increase.');
  return { ...result, assumed: { why, severity: role.isDoubtful === true ? 'explain' : 'advisory' } };
}

// 存款比年初增长 is what 贷款比年初增长 of the same table proves to be.
function asPeers(
  columns: readonly ValueColumn[],
  decided: readonly (boolean | undefined)[],
  role: DraftMeasure,
): boolean | undefined {
  const [first, ...others] = columns.flatMap((peer, index) => {
    const isPeer = peer.role.measure === role.measure && peer.role.orElse === role.orElse;
    const settled = elementAt(decided, index);
    return isPeer && settled !== undefined && peer.role.isDoubtful === role.isDoubtful ? [settled] : [];
  });
  return others.every((other) => other === first) ? first : undefined;
}

function isRate(measure: Measure): boolean {
  return measure.endsWith('Growth');
}

interface Storage {
  readonly storedAs: 'number' | 'percent' | 'fraction';
  readonly assumed?: Assumed;
}

function storage(columns: readonly ValueColumn[], read: Read, index: number): Storage {
  const { role } = elementAt(columns, index);
  if (role.unit !== '%' && role.unit !== '个百分点') return { storedAs: 'number' };
  const { percent, plain } = elementAt(read.signs, index);
  if (plain === 0) return { storedAs: percent > 0 ? 'fraction' : 'percent' };
  const byEvidence = fractionByEvidence(columns, read, index);
  if (byEvidence !== undefined) return { storedAs: byEvidence ? 'fraction' : 'percent' };
  if (role.saysPercent || role.unit === '个百分点') return { storedAs: 'percent' };
  return storageBySize(role, largestPlain(read, index, columns.length));
}

// The last resort: how large the values are. No county grows by a third of its loans all told, nor has NPL of 30%.
function storageBySize(role: DraftMeasure, largest: number): Storage {
  if (largest > 1.5 || largest === 0) return { storedAs: 'percent' };
  if (role.indicator.endsWith('DepositRatio')) return { storedAs: 'fraction' };
  if (role.indicator === 'nplRatio' && largest >= 0.3) return { storedAs: 'percent' };
  const why = words(
    '百分数没有%标志，数值又都很小，按“1.5即1.5%”读取。',
    'its small values show no % sign and are read as percent (1.5 is 1.5%).',
  );
  return { storedAs: 'percent', assumed: { why, severity: 'explain' } };
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
    row[index] = tenfold(value, 2);
  }
}
