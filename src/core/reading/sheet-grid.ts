// A sheet with its merged cells resolved, asked cell by cell.
import { compact, tight } from '../measure/half-width';
import { type CalendarDate, dateOfSerial } from '../measure/period';
import { address } from '../workbook/address';
import { type Area, type CellValue, isCellError } from '../workbook/cell';
import { formatAt, type SheetSnapshot } from '../workbook/snapshot';

export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  readonly date1904: boolean;
  readonly hasFormulas: boolean;
  /** Columns used by any row. */
  readonly width: number;
  /** The merged area a cell lies in. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
}

export function sheetGrid(sheet: SheetSnapshot, date1904: boolean): SheetGrid {
  const byRow = new Map<number, Area[]>();
  for (const merge of sheet.merges) {
    // A merge of whole columns says nothing about a table and would cost a map entry for every row.
    if (merge.bottom - merge.top > 5000) continue;
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const merges = byRow.get(row);
      if (merges === undefined) byRow.set(row, [merge]);
      else merges.push(merge);
    }
  }
  let width = 0;
  for (const row of sheet.rows) width = Math.max(width, row.length);
  return {
    sheet,
    date1904,
    hasFormulas: Object.keys(sheet.formulas).length > 0,
    width,
    mergeAt: (row, column) => byRow.get(row)?.find((merge) => column >= merge.left && column <= merge.right),
  };
}

export function rawAt(grid: SheetGrid, row: number, column: number): CellValue {
  return grid.sheet.rows[row]?.[column];
}

/** The value shown at a cell: that of its merged area where it lies in one. */
export function shownAt(grid: SheetGrid, row: number, column: number): CellValue {
  const merge = grid.mergeAt(row, column);
  return merge === undefined ? rawAt(grid, row, column) : rawAt(grid, merge.top, merge.left);
}

/** The text shown at a cell without blanks, half-width; '' where there is no text. */
export function textAt(grid: SheetGrid, row: number, column: number): string {
  const value = shownAt(grid, row, column);
  return typeof value === 'string' ? compact(value) : '';
}

/** A cell's value as text: an error by its name, a blank as ''. */
export function cellText(value: CellValue): string {
  if (isCellError(value)) return value.error;
  return value === undefined ? '' : String(value);
}

/** The text shown at a cell as printed, only without blanks. */
export function printedAt(grid: SheetGrid, row: number, column: number): string {
  const value = shownAt(grid, row, column);
  return typeof value === 'string' ? tight(value) : '';
}

export function isBlankAt(grid: SheetGrid, row: number, column: number): boolean {
  const value = shownAt(grid, row, column);
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}

export function isUncalculated(grid: SheetGrid, row: number, column: number): boolean {
  return grid.hasFormulas && Object.hasOwn(grid.sheet.formulas, address(row, column));
}

/** Whether a number format shows dates: it has year, month or day letters outside quotes, colours and escapes. */
function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '');
  return /[ymd]/i.test(bare) && !/general/i.test(bare);
}

export function isPercentFormat(code: string): boolean {
  return code.includes('%');
}

export function hasDateFormat(grid: SheetGrid, row: number, column: number): boolean {
  return isDateFormat(formatAt(grid.sheet, row, column));
}

/** One cell of a row as people see it: merged cells count once, at their first column. */
export interface ShownCell {
  readonly column: number;
  readonly value: CellValue;
  /** '' unless the value is text. */
  readonly text: string;
  readonly merge?: Area;
}

/** The non-blank cells of a row between two columns, merged cells once. */
export function shownCells(
  grid: SheetGrid,
  row: number,
  between: { readonly left: number; readonly right: number } = { left: 0, right: grid.width - 1 },
): readonly ShownCell[] {
  const { left: from, right: to } = between;
  const cells: ShownCell[] = [];
  for (let column = from; column <= to; column += 1) {
    const merge = grid.mergeAt(row, column);
    if (!isBlankAt(grid, row, column)) {
      const value = shownAt(grid, row, column);
      const text = typeof value === 'string' ? compact(value) : '';
      cells.push(merge === undefined ? { column, value, text } : { column, value, text, merge });
    }
    if (merge !== undefined) column = Math.max(column, Math.min(merge.right, to));
  }
  return cells;
}

/** The day a cell holds as an Excel date; undefined unless it is a number shown as a date. */
export function dayAt(grid: SheetGrid, row: number, column: number): CalendarDate | undefined {
  const value = shownAt(grid, row, column);
  if (typeof value !== 'number' || !hasDateFormat(grid, row, column)) return undefined;
  return dateOfSerial(value, grid.date1904);
}
