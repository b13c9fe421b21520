// What the office wrote against findings on our own list: read back before the list is written anew.
import type { Explanation } from '../model/finding';
import type { CellValue } from '../workbook/cell';
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { markedPlace } from './own-place';
import { ownSheets } from './own-sheets';

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

/**
 * Explanations kept in the settings, with those typed into our list: what was typed holds, but where the text is the
 * same the kept one knows more (by whom, until when).
 */
export function withTyped(
  kept: Readonly<Record<string, Explanation>>,
  book: WorkbookSnapshot,
): Readonly<Record<string, Explanation>> {
  const typed = [...typedExplanations(book)].filter(([id, text]) => kept[id]?.text !== text);
  return { ...kept, ...Object.fromEntries(typed.map(([id, text]) => [id, readExplanation(text)])) };
}

/** As it stands in our list: one carried from an earlier month says from which. */
export function explanationText({ text, from }: Explanation): string {
  return from === undefined ? text : `（沿用${from}）${text}`;
}

function readExplanation(text: string): Explanation {
  const [, from, rest] = /^（沿用(\d{4}-\d{2})）(.*)$/s.exec(text) ?? [];
  return from === undefined || rest === undefined ? { text } : { text: rest, from };
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
