// How a place on a sheet is written: A1 addresses, ranges and quoted sheet names.
import type { Area, CellRef } from './cell';

export const maximumRows = 1_048_576;
export const maximumColumns = 16_384;

/** The letters of a zero-based column: 0 is A, 26 is AA. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The zero-based column of its letters; undefined when the letters name no column of a sheet. */
export function columnIndex(name: string): number | undefined {
  if (!/^[A-Z]{1,3}$/.test(name)) return undefined;
  let column = 0;
  for (const letter of name) column = column * 26 + (letter.charCodeAt(0) - 64);
  return column > maximumColumns ? undefined : column - 1;
}

/** The A1 address of a zero-based row and column. */
export function address(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** The zero-based row and column of an A1 address, dollar signs allowed; undefined when it is none. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters = '', digits = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text.toUpperCase()) ?? [];
  const column = columnIndex(letters);
  const row = Number(digits) - 1;
  return column === undefined || row >= maximumRows ? undefined : { row, column };
}

/** The area of "B2:D9" or "B2"; undefined when the text is neither. */
export function parseArea(text: string): Area | undefined {
  const colon = text.indexOf(':');
  const start = parseAddress(colon < 0 ? text : text.slice(0, colon));
  const end = colon < 0 ? start : parseAddress(text.slice(colon + 1));
  if (start === undefined || end === undefined) return undefined;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}

export function areaAddress(area: Area): string {
  const start = address(area.top, area.left);
  const end = address(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** An area with dollar signs, as defined names and steady formulas need it. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

/** A sheet name as a formula writes it; quoted always, as a Han or digit name may need it. */
export function quoteSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

export function cellRef(sheet: string, row: number, column: number): CellRef {
  return { sheet, cell: address(row, column) };
}
