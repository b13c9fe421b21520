// A ledger's columns as ranges for native formulas, with what stands in them as Excel sees it.
import type { LedgerKey, LedgerTable, LedgerValue } from '../model/ledger';
import type { MonthlyStatistics } from '../model/statistics';
import type { CellValue } from '../workbook/cell';
import { findSheet, valueAt, type WorkbookSnapshot } from '../workbook/snapshot';
import type { LedgerRule } from './ledger-rules';
import { growingRange, lastRowOf } from './source-reference';

export interface LedgerColumnRange {
  /** From the header row to the row after the last. */
  readonly range: string;
  /** What stands in that range, the header first. */
  readonly raw: readonly CellValue[];
}

/** The ranges of a ledger by column key; undefined where it is kept in several tables or none. */
export function ledgerRanges(
  book: WorkbookSnapshot,
  month: MonthlyStatistics,
  ledger: LedgerKey,
): ReadonlyMap<string, LedgerColumnRange> | undefined {
  const [only, ...others] = month.ledgers[ledger] ?? [];
  const sheet = only === undefined ? undefined : findSheet(book, only.table.sheet);
  if (only === undefined || sheet === undefined || others.length > 0) return undefined;
  const ranges = new Map<string, LedgerColumnRange>();
  for (const { column, role } of only.table.columns) {
    if (role.is !== 'ledger' || ranges.has(role.key)) continue;
    ranges.set(role.key, {
      range: growingRange(only.table, column),
      raw: rowsOf(only).map((row) => valueAt(sheet, row, column)),
    });
  }
  return ranges;
}

/** The one text that marks the rows a rule counts; undefined where they are marked in several ways, or none is. */
export function writtenAlike(
  { raw }: LedgerColumnRange,
  tables: readonly LedgerTable[],
  { only = '', word }: LedgerRule,
): string | undefined {
  const texts = tables.flatMap(({ table, rows }) =>
    rows.flatMap((row) => {
      const text = raw[row.row - table.headerRows.to];
      return typeof text === 'string' && isMarked(row.cells[only]?.value, word) ? [text] : [];
    }),
  );
  const [first, ...others] = new Set(texts);
  return others.length > 0 ? undefined : first;
}

function isMarked(value: LedgerValue | undefined, word: string | undefined): boolean {
  if (word === undefined) return value?.is === 'flag' && value.flag;
  return value?.is === 'text' && value.text.includes(word);
}

function rowsOf({ table }: LedgerTable): readonly number[] {
  const first = table.headerRows.to;
  return Array.from({ length: lastRowOf(table) - first + 1 }, (_, index) => first + index);
}
