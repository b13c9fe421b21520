// A ledger: rows of typed cells under the columns that core/sheets defines for it.
import type { CalendarDate, ReportingMonth } from '../measure/period';
import type { AmountUnit } from '../measure/unit';
import type { CellRef } from '../workbook/cell';
import type { LedgerKey } from './ledger-key';
import type { Located, RecognisedTable } from './table';

export { type LedgerKey, ledgerKeys } from './ledger-key';

export interface LedgerTable {
  readonly ledger: LedgerKey;
  readonly table: RecognisedTable;
  readonly rows: readonly LedgerRow[];
  /** The day up to which the ledger is kept, where it states one. */
  readonly cutOff?: Located<CalendarDate>;
}

export interface LedgerRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** By column key of the ledger's definition; blank cells are absent. */
  readonly cells: Readonly<Record<string, LedgerCell>>;
}

export interface LedgerCell {
  readonly value: LedgerValue;
  readonly at: CellRef;
}

export type LedgerValue =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'number'; readonly number: number; readonly unit?: AmountUnit | '%' }
  | { readonly is: 'date'; readonly date: LooseDate }
  | { readonly is: 'flag'; readonly flag: boolean }
  | { readonly is: 'not-applicable' }
  /** Not of the column's type; kept as printed, reported as a finding. */
  | { readonly is: 'unclear'; readonly text: string };

/** A day, a third of a month, a month, or a span, as offices write dates. */
export interface LooseDate {
  /** As printed. */
  readonly text: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly month: ReportingMonth;
  readonly precision: 'day' | 'third' | 'month' | 'span';
}

/** Text of a cell, or undefined where it is blank or not text. */
export function textOf(row: LedgerRow, key: string): string | undefined {
  const value = row.cells[key]?.value;
  return value?.is === 'text' ? value.text : undefined;
}

export function numberOf(row: LedgerRow, key: string): number | undefined {
  const value = row.cells[key]?.value;
  return value?.is === 'number' ? value.number : undefined;
}

export function dateOf(row: LedgerRow, key: string): LooseDate | undefined {
  const value = row.cells[key]?.value;
  return value?.is === 'date' ? value.date : undefined;
}

export function flagOf(row: LedgerRow, key: string): boolean | undefined {
  const value = row.cells[key]?.value;
  return value?.is === 'flag' ? value.flag : undefined;
}
