// An area of cells as the client handles it: reading and writing grids, styles and hidden lines.
import { columnCount, isOnSheet, lastColumn, lastRow, rowCount, type Area } from '../model/area';
import { emit, resolvePlace, type Book } from '../model/book';
import { entered } from '../model/input';
import { cellAt, keysIn, madeCell, type Cell, type CellValue, type Line, type Sheet } from '../model/sheet';
import type { Client } from '../protocol/excel-host';
import { fail } from '../protocol/host-error';
import { isWireObject, type WireObject } from '../protocol/wire-object';

export interface World {
  readonly book: Book;
  readonly client: Client;
  /** Objects that others lead to, handed in so that no file needs its own user. */
  readonly make: {
    readonly range: (cells: Cells) => WireObject;
    readonly areas: (cells: Cells, areas: readonly Area[]) => WireObject | null;
    readonly worksheet: (world: World, sheet: Sheet) => WireObject;
  };
}

export interface Cells {
  readonly world: World;
  readonly sheet: Sheet;
  readonly area: Area;
}

export function cellsAt(cells: Pick<Cells, 'world' | 'sheet'>, area: Area): Cells {
  if (!isOnSheet(area)) fail('InvalidArgument');
  return { world: cells.world, sheet: cells.sheet, area };
}

/** An argument that is a range or an address; the sheet given is home. */
export function cellsOf(argument: unknown, home: Pick<Cells, 'world' | 'sheet'>): Cells {
  if (isWireObject(argument) && argument.name === 'Range') return argument.target as Cells;
  const place = resolvePlace(home.world.book, String(argument), home.sheet) ?? fail('InvalidArgument');
  return { world: home.world, ...place };
}

export function assertAlive({ world, sheet }: Pick<Cells, 'world' | 'sheet'>): void {
  if (!world.book.sheets.includes(sheet)) fail('ItemNotFound');
}

export function assertWritable(cells: Pick<Cells, 'world' | 'sheet'>): void {
  assertAlive(cells);
  if (cells.sheet.protection !== undefined || cells.world.book.isReadOnly) fail('AccessDenied');
}

function isUnbounded(area: Area): boolean {
  return (area.top === 0 && area.bottom === lastRow) || (area.left === 0 && area.right === lastColumn);
}

const mostCellsRead = 5_000_000;

/** Null for whole rows and columns, as Excel answers. */
export function readGrid(
  cells: Cells,
  read: (cell: Cell | undefined, row: number, column: number) => unknown,
): readonly (readonly unknown[])[] | null {
  assertAlive(cells);
  const { area, sheet } = cells;
  if (isUnbounded(area)) return null;
  if (rowCount(area) * columnCount(area) > mostCellsRead) fail('RangeExceedsLimit');
  return Array.from({ length: rowCount(area) }, (_, i) =>
    Array.from({ length: columnCount(area) }, (_unused, j) => {
      const [row, column] = [area.top + i, area.left + j];
      return read(cellAt(sheet, row, column), row, column);
    }),
  );
}

/** One value for all cells, or a grid of exactly the area's size; null leaves a cell alone. */
export function writeGrid(
  cells: Cells,
  given: unknown,
  write: (row: number, column: number, value: unknown) => void,
): void {
  assertWritable(cells);
  const { area } = cells;
  const grid = Array.isArray(given) ? (given as readonly unknown[]) : undefined;
  if (grid === undefined && isUnbounded(area)) fail('InvalidArgument');
  const fits =
    grid?.length === rowCount(area) && grid.every((row) => Array.isArray(row) && row.length === columnCount(area));
  if (grid !== undefined && !fits) fail('InvalidArgument', sizeMessage);
  for (let row = area.top; row <= area.bottom; row += 1) {
    const values = grid?.[row - area.top] as readonly unknown[] | undefined;
    for (let column = area.left; column <= area.right; column += 1) {
      const value = values === undefined ? given : values[column - area.left];
      if (value !== null && value !== undefined) write(row, column, value);
    }
  }
}

export const sizeMessage =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

export function enterGrid(cells: Cells, given: unknown): void {
  writeGrid(cells, given, (row, column, value) => enter(cells.sheet, { row, column }, value));
  changed(cells);
}

/** What Excel does with one input: a formula, a literal, or nothing to keep. */
export function enter(sheet: Sheet, place: { readonly row: number; readonly column: number }, input: unknown): void {
  const cell = madeCell(sheet, place.row, place.column);
  delete cell.formula;
  delete cell.isTextByPrefix;
  delete cell.spilledFrom;
  const isFormula = typeof input === 'string' && input.startsWith('=') && input.length > 1 && cell.format !== '@';
  if (isFormula) {
    cell.formula = input;
    cell.value = 0;
    return;
  }
  const { value, format, isTextByPrefix } = entered(input, cell.format ?? 'General');
  cell.value = value;
  if (format !== undefined && (cell.format ?? 'General') === 'General') cell.format = format;
  if (isTextByPrefix === true) cell.isTextByPrefix = true;
}

export function changed({ world, sheet, area }: Cells, changeType = 'RangeEdited'): void {
  emit(world.book, { kind: 'changed', sheet, area, changeType });
}

/** How a value goes over the wire; an error is its text. */
export function wireValue(value: CellValue | undefined): string | number | boolean {
  if (value === undefined) return '';
  return typeof value === 'object' ? value.error : value;
}

/** The style all cells share; null when they differ. */
export function sharedStyle({ sheet, area }: Cells, key: string, usual: unknown): unknown {
  const keys = keysIn(sheet, area);
  const seen = new Set(keys.map((cell) => sheet.cells.get(cell)?.style?.[key] ?? usual));
  if (keys.length < rowCount(area) * columnCount(area)) seen.add(usual);
  return seen.size === 1 ? [...seen][0] : null;
}

export function setStyle(cells: Cells, changes: Readonly<Record<string, unknown>>): void {
  assertWritable(cells);
  const { sheet, area } = cells;
  const bottom = Math.min(area.bottom, area.top + 99_999);
  const right = Math.min(area.right, area.left + 255);
  for (let row = area.top; row <= bottom; row += 1) {
    for (let column = area.left; column <= right; column += 1) {
      const cell = madeCell(sheet, row, column);
      cell.style = { ...cell.style, ...changes };
    }
  }
  emit(cells.world.book, { kind: 'formatted', sheet });
}

export function lineOf(lines: Map<number, Line>, index: number): Line {
  const line = lines.get(index) ?? {};
  lines.set(index, line);
  return line;
}

/** What all lines of a span share; null when they differ. */
export function sharedLine(
  lines: Map<number, Line>,
  span: readonly [number, number],
  read: (line: Line) => unknown,
): unknown {
  const inside = [...lines].filter(([index]) => index >= span[0] && index <= span[1]).map(([, line]) => read(line));
  const seen = new Set(inside);
  if (inside.length < span[1] - span[0] + 1) seen.add(read({}));
  return seen.size === 1 ? [...seen][0] : null;
}
