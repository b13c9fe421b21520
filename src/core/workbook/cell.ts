// What can stand in one cell, and how a cell is named.

/** An Excel error such as #REF!, kept apart from text that looks the same. */
export interface CellError {
  readonly error: string;
}

/** The value of a cell as the workbook stores it; blank is undefined and never 0. */
export type CellValue = string | number | boolean | CellError | undefined;

/** One cell of the workbook, as it is shown to people and written to JSON. */
export interface CellRef {
  readonly sheet: string;
  /** A1 address without dollar signs, e.g. "C9". */
  readonly cell: string;
}

/** A rectangle of cells, zero-based and inclusive at both ends. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object';
}

/** Blank means: nothing, an empty string or white space (also full-width and no-break) only. */
export function isBlank(value: CellValue): value is undefined | string {
  return value === undefined || (typeof value === 'string' && value.trim() === '');
}
