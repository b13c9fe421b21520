// What one worksheet holds: sparse cells and everything that lies around them.
import { lastColumn, overlap, rowCount, columnCount, type Area } from './area';

export type CellValue = string | number | boolean | { readonly error: string };

/** A cell that exists; value '' with no formula is a formatted blank. */
export interface Cell {
  value: CellValue;
  /** With its leading '='. */
  formula?: string;
  format?: string;
  /** Only what differs from the workbook's default, by path such as 'font.bold'. */
  style?: Readonly<Record<string, unknown>>;
  link?: Readonly<Record<string, unknown>>;
  /** Shown in edit mode as a leading apostrophe: text whatever it looks like. */
  isTextByPrefix?: boolean;
  /** The key of the formula whose result runs over into this cell. */
  spilledFrom?: number;
}

export interface Line {
  size?: number;
  isHidden?: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Area[];
  readonly data: Record<string, unknown>;
}

export interface Validation {
  readonly area: Area;
  readonly data: Record<string, unknown>;
}

export interface ChartModel {
  readonly id: string;
  readonly data: Record<string, unknown>;
  readonly series: { readonly id: string; readonly data: Record<string, unknown> }[];
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  protection: { password?: string; options: unknown } | undefined;
  readonly cells: Map<number, Cell>;
  readonly rows: Map<number, Line>;
  readonly columns: Map<number, Line>;
  merges: readonly Area[];
  frozen: { readonly rows: number; readonly columns: number };
  conditionalFormats: readonly ConditionalFormat[];
  validations: readonly Validation[];
  charts: readonly ChartModel[];
  readonly page: Record<string, unknown>;
}

export function blankSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    protection: undefined,
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    conditionalFormats: [],
    validations: [],
    charts: [],
    page: {},
  };
}

const width = lastColumn + 1;

export function cellKey(row: number, column: number): number {
  return row * width + column;
}

export function cellPlace(key: number): { readonly row: number; readonly column: number } {
  return { row: Math.floor(key / width), column: key % width };
}

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

/** The cell at a place, made when there is none. */
export function madeCell(sheet: Sheet, row: number, column: number): Cell {
  const key = cellKey(row, column);
  const found = sheet.cells.get(key);
  if (found !== undefined) return found;
  const made: Cell = { value: '' };
  sheet.cells.set(key, made);
  return made;
}

/** The keys of the cells that exist in an area, by the smaller of the area and the store. */
export function keysIn(sheet: Sheet, area: Area): readonly number[] {
  const keys: number[] = [];
  if (rowCount(area) * columnCount(area) > sheet.cells.size) {
    for (const key of sheet.cells.keys()) {
      const { row, column } = cellPlace(key);
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right) keys.push(key);
    }
    return keys;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.cells.has(cellKey(row, column))) keys.push(cellKey(row, column));
    }
  }
  return keys;
}

/** The smallest area that holds what is used; formats alone count unless only values are asked for. */
export function usedArea(sheet: Sheet, within: Area, only: 'values' | 'all'): Area | undefined {
  let used: { top: number; left: number; bottom: number; right: number } | undefined;
  const include = (area: Area): void => {
    used = {
      top: Math.min(used?.top ?? area.top, area.top),
      left: Math.min(used?.left ?? area.left, area.left),
      bottom: Math.max(used?.bottom ?? area.bottom, area.bottom),
      right: Math.max(used?.right ?? area.right, area.right),
    };
  };
  for (const key of keysIn(sheet, within)) {
    const cell = sheet.cells.get(key);
    if (cell === undefined) continue;
    const hasValue = cell.value !== '' || cell.formula !== undefined;
    const isStyled = cell.style !== undefined || cell.format !== undefined;
    const { row, column } = cellPlace(key);
    if (hasValue || (only === 'all' && isStyled)) include({ top: row, bottom: row, left: column, right: column });
  }
  if (only === 'all') {
    for (const merge of sheet.merges) if (overlap(merge, within) !== undefined) include(merge);
  }
  return used;
}
