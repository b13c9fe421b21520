// What stands on our report sheet from an earlier run, the user's edits and own paragraphs included.
import type { OwnPlace } from '../sheets/own-place';
import { findSheet, type SheetSnapshot, valueAt, type WorkbookSnapshot } from '../workbook/snapshot';
import { headerRows, reportColumns } from './report-columns';

/** A row of the sheet: one of our paragraphs, or (without id) one that the user put between them. */
export interface EarlierRow {
  readonly id: string;
  /** As it stands now. */
  readonly text: string;
  /** The new text we put beside it. */
  readonly suggestion: string;
  /** The text we wrote there, and where its facts stand in it. */
  readonly generated: string;
  readonly spans: readonly Span[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

export function earlierRows(book: WorkbookSnapshot, place: OwnPlace | undefined): readonly EarlierRow[] {
  const sheet = place === undefined ? undefined : findSheet(book, place.sheet);
  if (place?.clear === undefined || sheet === undefined) return [];
  const rows: EarlierRow[] = [];
  for (let row = place.top + headerRows; row <= place.clear.bottom; row += 1) rows.push(rowAt(sheet, row, place.left));
  const owned = rows.map((row, index) => (isFirst(rows, row, index) ? row : { ...row, id: '' }));
  return owned.filter(({ id, text }) => id !== '' || text !== '');
}

// A row that the user has copied brings its id along; the copy is the user's.
function isFirst(rows: readonly EarlierRow[], { id }: EarlierRow, index: number): boolean {
  return rows.findIndex((row) => row.id === id) === index;
}

/** 3-8,12-16 */
export function spanText(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${String(start)}-${String(end)}`).join(',');
}

function rowAt(sheet: SheetSnapshot, row: number, left: number): EarlierRow {
  const text = (column: keyof typeof reportColumns): string => {
    const value = valueAt(sheet, row, left + reportColumns[column].at);
    return value === undefined || typeof value === 'object' ? '' : String(value);
  };
  return {
    id: text('id'),
    text: text('text'),
    suggestion: text('suggestion'),
    generated: text('generated'),
    spans: spansOf(text('spans')),
  };
}

function spansOf(text: string): readonly Span[] {
  return Array.from(text.matchAll(/(\d+)-(\d+)/g), ([, start, end]) => ({ start: Number(start), end: Number(end) }));
}
