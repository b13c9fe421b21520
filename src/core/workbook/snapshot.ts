// What a workbook holds at one moment, as plain data that survives a structured clone.
import type { Area, CellValue } from './cell';

export interface WorkbookSnapshot {
  /** File name without its folder, where there is one. */
  readonly name?: string;
  /** Dates count from 1904 (old Mac workbooks). */
  readonly date1904: boolean;
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly DefinedName[];
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /**
   * Cached values by row and column from A1; a row may be shorter than others and a blank row
   * empty. A formula that was never calculated has value undefined and stands in formulas.
   */
  readonly rows: readonly (readonly CellValue[])[];
  /** Formulas by A1 address, without the leading '='; shared and array formulas already expanded. */
  readonly formulas: Readonly<Record<string, string>>;
  /** Number-format codes of the workbook's cells; formatIds index into them. Index 0 is General. */
  readonly formats: readonly string[];
  /** Per cell the index into formats, by row; missing rows or entries are General. */
  readonly formatIds: readonly (readonly number[] | undefined)[];
  readonly merges: readonly Area[];
  /** Zero-based. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

export interface DefinedName {
  readonly name: string;
  /** The sheet to which the name is local; absent for a workbook name. */
  readonly scope?: string;
  /** Without the leading '=', e.g. '汇总'!$A$1:$H$20. */
  readonly refersTo: string;
  readonly hidden: boolean;
}

export function findSheet(book: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  return book.sheets.find((sheet) => sheet.name === name);
}

export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column];
}

/** The number-format code of a cell; "General" where none is set. */
export function formatAt(sheet: SheetSnapshot, row: number, column: number): string {
  const id = sheet.formatIds[row]?.[column] ?? 0;
  return sheet.formats[id] ?? 'General';
}
