// How a ledger is counted and summed: a count, a sum, or why there is none.
import { type Decimal, decimal, decimalsOf, shifted, sum } from '../measure/decimal';
import { isAmountUnit, unitPower } from '../measure/unit';
import type { Outcome } from '../model/figure';
import type { LedgerIndicator } from '../model/ledger-indicator';
import type { CellRef } from '../workbook/cell';
import { type Entry, cellsAt } from './ledger-rows';
import { entryLacks, entryUnclear, entryWithoutUnit } from './withheld';

export interface Tally {
  readonly outcome: Outcome;
  readonly supports: number;
  readonly cells: readonly CellRef[];
}

/** What one ledger gives for any choice of its entries; an indicator of which no entry speaks is absent. */
export type Tallies = (entries: readonly Entry[]) => Readonly<Partial<Record<LedgerIndicator, Tally | undefined>>>;

/** The name of a whole ledger. */
export const wholeLedger = '全部';

export interface SumRules {
  readonly key: string;
  /** Amounts are summed in 亿元. */
  readonly isAmount: boolean;
  /** Of which entry a blank is a hole and no nothing. */
  readonly isNeeded: (entry: Entry) => boolean;
}

/** How many entries, with the cell in which each is named. */
export function countOf(entries: readonly Entry[], key: string): Tally {
  return { outcome: { value: decimal(entries.length) }, supports: 0, cells: cellsAt(entries, [key]) };
}

/** Undefined where no entry gives the column; withheld where one gives something that is no number. */
export function sumOfColumn(entries: readonly Entry[], rules: SumRules): Tally | undefined {
  const cells = cellsAt(entries, [rules.key]);
  if (cells.length === 0) return undefined;
  const values: Decimal[] = [];
  let supports = 0;
  for (const entry of entries) {
    const read = readAt(entry, rules);
    if (read === undefined) continue;
    if ('withheld' in read) return { outcome: read, supports: 0, cells };
    values.push(read.value);
    supports = Math.max(supports, read.supports);
  }
  return { outcome: { value: sum(values) }, supports, cells };
}

type Withheld = Extract<Outcome, { withheld: unknown }>;

interface Read {
  readonly value: Decimal;
  readonly supports: number;
}

function readAt(entry: Entry, { key, isAmount, isNeeded }: SumRules): Read | Withheld | undefined {
  const cell = entry.cells[key];
  if (cell === undefined) return isNeeded(entry) ? entryLacks(entry) : undefined;
  const { value, at } = cell;
  if (value.is === 'not-applicable') return undefined;
  if (value.is !== 'number') return entryUnclear(at);
  const number = decimal(value.number);
  if (!isAmount) return { value: number, supports: decimalsOf(value.number) };
  const unit = value.unit !== undefined && isAmountUnit(value.unit) ? value.unit : entry.unit;
  if (unit === undefined) return entryWithoutUnit(at);
  const power = unitPower(unit, '亿元');
  return { value: shifted(number, power), supports: Math.max(0, decimalsOf(value.number) - power) };
}
