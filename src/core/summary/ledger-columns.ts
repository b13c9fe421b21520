// A ledger's columns as ranges for native formulas, with what stands in them as Excel sees it.
import type { LedgerKey, LedgerTable, LedgerValue } from '../model/ledger';
import type { MonthlyStatistics } from '../model/statistics';
import type { CellValue } from '../workbook/cell';
import { findSheet, valueAt, type WorkbookSnapshot } from '../workbook/snapshot';
import { growingRange, lastRowOf } from './source-cells';

export interface LedgerColumnRange {
  /** From the header row to the row after the last. */
  readonly range: string;
  /** What stands in that range, the header first. */
  readonly raw: readonly CellValue[];
}

export interface LedgerRanges {
  readonly ledger: LedgerTable;
  /** By column key. */
  readonly columns: ReadonlyMap<string, LedgerColumnRange>;
}

/** The ranges of a ledger; undefined where it is kept in several tables or none. */
export function ledgerRanges(
  book: WorkbookSnapshot,
  month: MonthlyStatistics,
  key: LedgerKey,
): LedgerRanges | undefined {
  const [ledger, ...others] = month.ledgers[key] ?? [];
  if (ledger === undefined || others.length > 0) return undefined;
  const sheet = findSheet(book, ledger.table.sheet);
  if (sheet === undefined) return undefined;
  const columns = new Map<string, LedgerColumnRange>();
  for (const { column, role } of ledger.table.columns) {
    if (role.is !== 'ledger' || columns.has(role.key)) continue;
    const raw = rowsOf(ledger).map((row) => valueAt(sheet, row, column));
    columns.set(role.key, { range: growingRange(ledger.table, column), raw });
  }
  return { ledger, columns };
}

/** The one text that marks the rows a rule counts; undefined where they are marked in several ways, or none is. */
export function writtenAlike(
  { ledger, columns }: LedgerRanges,
  key: string,
  word: string | undefined,
): string | undefined {
  const texts = ledger.rows.flatMap((row) => {
    const text = columns.get(key)?.raw[row.row - ledger.table.headerRows.to];
    return typeof text === 'string' && isMarked(row.cells[key]?.value, word) ? [text] : [];
  });
  const [first, ...others] = new Set(texts);
  return others.length > 0 ? undefined : first;
}

function isMarked(value: LedgerValue | undefined, word: string | undefined): boolean {
  if (value?.is === 'flag') return value.flag;
  return word !== undefined && value?.is === 'text' && value.text.includes(word);
}

function rowsOf({ table }: LedgerTable): readonly number[] {
  const first = table.headerRows.to;
  return Array.from({ length: lastRowOf(table) - first + 1 }, (_, index) => first + index);
}
