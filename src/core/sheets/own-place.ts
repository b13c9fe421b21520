// On which sheet and where one of our tables is written, so that nothing of the user's is ever overwritten.
import type { OwnSheet } from './own-sheets';
import { absoluteAddress, address, maximumColumns, maximumRows, parseArea, quoteSheet } from '../workbook/address';
import { type Area, isBlank } from '../workbook/cell';
import { findSheet, type SheetSnapshot, valueAt, type WorkbookSnapshot } from '../workbook/snapshot';

export interface OwnPlace {
  readonly sheet: string;
  /** Where the table's first cell stands; not A1 when the user has inserted rows or columns before it. */
  readonly top: number;
  readonly left: number;
  /** The area of our earlier table there. */
  readonly clear?: Area;
}

/** Where our table stands now, known by its mark alone; undefined when there is none (or its sheet is gone). */
export function markedPlace(book: WorkbookSnapshot, mark: string): OwnPlace | undefined {
  const name = book.names.find((defined) => defined.name === mark && defined.scope === undefined);
  const split = /^(.*)!([^!]+)$/.exec(name?.refersTo ?? '');
  const area = parseArea((split?.[2] ?? '').replaceAll('$', ''));
  const sheet = findSheet(book, unquoted(split?.[1] ?? ''));
  if (area === undefined || sheet === undefined) return undefined;
  return { sheet: sheet.name, top: area.top, left: area.left, clear: area };
}

/**
 * Where to write: the marked place, else the sheet's name at A1, else the first name that is free.
 * A place is not taken when the table would cover cells which the user filled beside our earlier one.
 */
export function choosePlace(book: WorkbookSnapshot, own: OwnSheet, size: TableSize): OwnPlace {
  const marked = markedPlace(book, own.mark);
  if (marked !== undefined && fits(book, marked, size)) return marked;
  for (let count = 1; ; count += 1) {
    const sheet = nameNumber(own, count);
    if (!isTaken(book, sheet)) return { sheet, top: 0, left: 0 };
  }
}

export interface TableSize {
  readonly rows: number;
  readonly columns: number;
}

export function areaAt(place: OwnPlace, { rows, columns }: TableSize): Area {
  return { top: place.top, left: place.left, bottom: place.top + rows - 1, right: place.left + columns - 1 };
}

/** What the mark of a table refers to. */
export function markReference(place: OwnPlace, size: TableSize): string {
  return `${quoteSheet(place.sheet)}!${absoluteAddress(areaAt(place, size))}`;
}

function fits(book: WorkbookSnapshot, place: OwnPlace, size: TableSize): boolean {
  const area = areaAt(place, size);
  if (area.bottom >= maximumRows || area.right >= maximumColumns) return false;
  const sheet = findSheet(book, place.sheet);
  return sheet === undefined || !hasOthersCell(sheet, area, place.clear);
}

function hasOthersCell(sheet: SheetSnapshot, area: Area, ours: Area | undefined): boolean {
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rows.length - 1); row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const isOurs = ours !== undefined && isInside(ours, row, column);
      const isFilled = !isBlank(valueAt(sheet, row, column)) || sheet.formulas[address(row, column)] !== undefined;
      if (isFilled && !isOurs) return true;
    }
  }
  return false;
}

function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** 汇总, 汇总（金报）, 汇总（金报2）, … */
function nameNumber(own: OwnSheet, count: number): string {
  if (count === 1) return own.name;
  return count === 2 ? own.otherName : own.otherName.replace(/）$/u, `${String(count - 1)}）`);
}

function isTaken(book: WorkbookSnapshot, name: string): boolean {
  return book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}
