// How places on a sheet are written: "A1", "$A$1:B2", "A:C", "1:3", "'九 月'!A1".

/** Zero-based, inclusive at both ends. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Place {
  readonly sheet?: string;
  readonly area: Area;
}

export const lastRow = 1_048_575;
export const lastColumn = 16_383;
export const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** The place of an address, with its sheet where one is written; undefined when the text is none. */
export function parsePlace(text: string): Place | undefined {
  const [, sheetPart, rest = ''] = /^(?:(.*)!)?([^!]*)$/s.exec(text.trim()) ?? [];
  const area = parseArea(rest);
  if (area === undefined) return undefined;
  return sheetPart === undefined ? { area } : { sheet: unquoted(sheetPart), area };
}

export function parseArea(text: string): Area | undefined {
  const plain = text.replaceAll('$', '');
  const [, columnA, rowA, columnB, rowB] = /^([A-Z]{0,3})(\d{0,7})(?::([A-Z]{0,3})(\d{0,7}))?$/i.exec(plain) ?? [];
  if (columnA === undefined || rowA === undefined) return undefined;
  const [column2, row2] = plain.includes(':') ? [columnB ?? '', rowB ?? ''] : [columnA, rowA];
  if ((columnA === '') !== (column2 === '') || (rowA === '') !== (row2 === '')) return undefined;
  if ((columnA === '' || rowA === '') && !plain.includes(':')) return undefined;
  const columns = columnA === '' ? [0, lastColumn] : [columnNumber(columnA), columnNumber(column2)];
  const rows = rowA === '' ? [0, lastRow] : [Number(rowA) - 1, Number(row2) - 1];
  const area = {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
  return isOnSheet(area) ? area : undefined;
}

export function isOnSheet(area: Area): boolean {
  const isForward = area.top <= area.bottom && area.left <= area.right;
  return isForward && area.top >= 0 && area.left >= 0 && area.bottom <= lastRow && area.right <= lastColumn;
}

export function areaText(area: Area): string {
  if (area.left === 0 && area.right === lastColumn) return `${String(area.top + 1)}:${String(area.bottom + 1)}`;
  if (area.top === 0 && area.bottom === lastRow) return `${columnName(area.left)}:${columnName(area.right)}`;
  const start = columnName(area.left) + String(area.top + 1);
  const end = columnName(area.right) + String(area.bottom + 1);
  return start === end ? start : `${start}:${end}`;
}

export function placeText(sheet: string, area: Area): string {
  return `${sheetText(sheet)}!${areaText(area)}`;
}

export function sheetText(sheet: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i.test(sheet);
  return isPlain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

export function overlap(a: Area, b: Area): Area | undefined {
  const common = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : undefined;
}

export function isSameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function rowCount(area: Area): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: Area): number {
  return area.right - area.left + 1;
}

function unquoted(sheet: string): string {
  return /^'.*'$/s.test(sheet) ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
