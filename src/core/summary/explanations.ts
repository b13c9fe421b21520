// What the office wrote against findings on our own list: read back before the list is written anew.
import { ownSheets } from '../sheets/own-sheets';
import type { CellValue } from '../workbook/cell';
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { markedPlace } from '../sheets/own-place';

/** The heads of the two columns by which an explanation finds its finding again. */
export const explanationHeader = '说明';
export const idHeader = '编号';

/** By finding id; empty when there is no list of ours yet. */
export function typedExplanations(book: WorkbookSnapshot): ReadonlyMap<string, string> {
  const typed = new Map<string, string>();
  const place = markedPlace(book, ownSheets.findings.mark);
  const sheet = place === undefined ? undefined : findSheet(book, place.sheet);
  if (place?.clear === undefined || sheet === undefined) return typed;
  let columns: { readonly id: number; readonly text: number } | undefined;
  for (const row of sheet.rows.slice(place.clear.top, place.clear.bottom + 1)) {
    columns = headerColumns(row) ?? columns;
    const id = columns === undefined ? undefined : row[columns.id];
    const text = columns === undefined ? undefined : textOf(row[columns.text]);
    if (typeof id === 'string' && id !== '' && id !== idHeader && text !== '' && text !== undefined)
      typed.set(id, text);
  }
  return typed;
}

// Found by their heads: the user may have inserted a column of his own.
function headerColumns(row: SheetSnapshot['rows'][number]): { readonly id: number; readonly text: number } | undefined {
  const id = row.indexOf(idHeader);
  const text = row.indexOf(explanationHeader);
  return id < 0 || text < 0 ? undefined : { id, text };
}

function textOf(value: CellValue): string {
  return value === undefined || typeof value === 'object' ? '' : String(value).trim();
}
