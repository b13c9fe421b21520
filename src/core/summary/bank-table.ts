// The table of 银行情况 before it is written: who stands in it, under which heads, from which row.
import type { BankColumn } from './bank-columns';
import type { BankGroup, BankRow } from './bank-rows';

export interface BankTable {
  readonly rows: readonly BankRow[];
  readonly groups: readonly BankGroup[];
  readonly columns: readonly BankColumn[];
}

/** The relative row of the first bank or category: below title, unit line and two lines of head. */
export const firstRow = 4;

/** Wide enough for the share list and its chart. */
export function tableWidth({ columns }: Pick<BankTable, 'columns'>): number {
  return Math.max(1 + columns.length, 10);
}
