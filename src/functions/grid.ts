// An argument as a rectangle of cells, and how arguments of different sizes go together.
import { words } from '../core/measure/bilingual';
import { type Failure, invalid } from './result';

export interface Grid {
  readonly rows: number;
  readonly columns: number;
  /** By row, then column, as Excel handed them over. */
  readonly cells: readonly (readonly unknown[])[];
}

/** What an argument is when it is a lone blank cell, which cannot be told from one left out. */
export const blankGrid: Grid = { rows: 1, columns: 1, cells: [[undefined]] };

/**
 * Undefined for an argument left out, which Excel hands over as null, and for the invocation, which stands
 * behind the last argument handed over. A lone cell may come as it is or as [[cell]].
 */
export function gridOf(argument: unknown): Grid | undefined {
  if (argument === null || argument === undefined || isInvocation(argument)) return undefined;
  const cells = Array.isArray(argument) ? argument.map(asRow) : [[argument]];
  return { rows: cells.length, columns: Math.max(0, ...cells.map((row) => row.length)), cells };
}

export function cellAt(grid: Grid, row: number, column: number): unknown {
  return grid.cells[row]?.[column];
}

/** All cells of a grid, row by row. */
export function cellsOf(grid: Grid): readonly unknown[] {
  return grid.cells.flatMap((row) => Array.from({ length: grid.columns }, (_, column) => row[column]));
}

export interface Shape {
  readonly rows: number;
  readonly columns: number;
}

/** The common size; a single row, column or cell stretches over it, as in Excel's own formulas. */
export function commonShape(grids: readonly Grid[]): Shape | Failure {
  const rows = Math.max(1, ...grids.map((grid) => grid.rows));
  const columns = Math.max(1, ...grids.map((grid) => grid.columns));
  const fits = grids.every(
    (grid) => (grid.rows === rows || grid.rows === 1) && (grid.columns === columns || grid.columns === 1),
  );
  return fits ? { rows, columns } : invalid(differentSizes(grids));
}

/** The cell that stands at a place of the common size. */
export function stretchedAt(grid: Grid, row: number, column: number): unknown {
  return cellAt(grid, grid.rows === 1 ? 0 : row, grid.columns === 1 ? 0 : column);
}

function isInvocation(argument: unknown): boolean {
  return typeof argument === 'object' && argument !== null && !Array.isArray(argument) && !('code' in argument);
}

function asRow(row: unknown): readonly unknown[] {
  return Array.isArray(row) ? row : [row];
}

function differentSizes(grids: readonly Grid[]): Failure['why'] {
  const chinese = grids.map(({ rows, columns }) => `${String(rows)}行${String(columns)}列`).join('、');
  const english = grids.map(({ rows, columns }) => `${String(rows)}×${String(columns)}`).join(', ');
  return words(
    `各参数大小不一致（${chinese}），请选取同样行数、列数的区域`,
    `the arguments differ in size (${english}); choose ranges of the same rows and columns`,
  );
}
