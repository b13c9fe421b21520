// A balance table as numbered cells: what each can stand for, in one scale, fast and exactly.
import { decimal, decimalsOf } from '../measure/decimal';
import { withoutDust } from '../measure/dust';
import { type Interval, around, shiftInterval } from '../measure/interval';
import { amountUnits, isAmountUnit } from '../measure/unit';
import type { BalanceColumn, BalanceRow, BalanceTable } from '../model/balances';
import { cellOf } from '../model/balances';
import { dustOfTable } from '../model/column-dust';
import type { CellRef } from '../workbook/cell';

export interface Grid {
  readonly table: BalanceTable;
  readonly width: number;
  /** By cell, without the dust of arithmetic; NaN where it gives no number. */
  readonly numbers: Float64Array;
  /** By column: ten to this power turns a cell into 元; 0 for percent, points and places. */
  readonly powers: readonly number[];
  /** By column: how many decimals its cells are printed with. */
  readonly decimals: readonly number[];
  /** By column: what double arithmetic may have left in its cells. */
  readonly dusts: readonly number[];
  /** Widens what rounding may hide. */
  readonly factor: number;
}

/** A cell as one number: its row's index times the number of columns, plus its column's index. */
export type Cell = number;

const grids = new WeakMap<BalanceTable, Grid>();

/** Made once for a table: many checks ask for it. */
export function gridOf(table: BalanceTable, factor: number): Grid {
  const known = grids.get(table);
  if (known?.factor === factor) return known;
  const grid = makeGrid(table, factor);
  grids.set(table, grid);
  return grid;
}

function makeGrid(table: BalanceTable, factor: number): Grid {
  const dusts = dustOfTable(table);
  const numbers = numbersOf(table, dusts);
  return {
    table,
    width: table.columns.length,
    numbers,
    powers: table.columns.map(({ unit }) => (isAmountUnit(unit) ? amountUnits[unit] : 0)),
    decimals: table.columns.map((_, column) => usualDecimals(table, numbers, column)),
    dusts,
    factor,
  };
}

/** The entry of a list at an index known to lie inside. */
export function at<T>(list: ArrayLike<T>, index: number): T {
  // Indexes come from the list's own length; the compiler cannot see that.
  return list[index] as T;
}

export function rowOf(grid: Grid, cell: Cell): BalanceRow {
  return at(grid.table.rows, Math.floor(cell / grid.width));
}

export function columnOfCell(grid: Grid, cell: Cell): BalanceColumn {
  return at(grid.table.columns, cell % grid.width);
}

export function refOf(grid: Grid, cell: Cell): CellRef {
  return cellOf(grid.table, rowOf(grid, cell), columnOfCell(grid, cell));
}

export function valueOf(grid: Grid, cell: Cell): number | undefined {
  const value = at(grid.numbers, cell);
  return Number.isNaN(value) ? undefined : value;
}

/** Decimals of one cell: its column's, or its own where it has more (an unrounded formula among rounded numbers). */
export function decimalsOfCell(grid: Grid, cell: Cell, value: number): number {
  const own = Math.min(decimalsOf(value), mostDecimals(columnOfCell(grid, cell)));
  return Math.max(at(grid.decimals, cell % grid.width), own);
}

/** What a printed cell can stand for, in 元 or as it is; the cell must hold a number. */
export function intervalOf(grid: Grid, cell: Cell): Interval {
  const value = valueOf(grid, cell) as number;
  const half = halfWidthOf(grid, cell, decimalsOfCell(grid, cell, value));
  return shiftInterval(around(decimal(value), decimal(half)), at(grid.powers, cell % grid.width));
}

/** Half a unit of the last decimal, never less than what 15 digits can hold or arithmetic leaves. */
export function halfWidthOf(grid: Grid, cell: Cell, decimals: number): number {
  const half = Math.max(0.5 * 10 ** -decimals, Math.abs(at(grid.numbers, cell)) * 5e-15) * grid.factor;
  return Math.max(half, at(grid.dusts, cell % grid.width));
}

/** Below a cent there is no money; of percents nobody reads more. */
function mostDecimals({ unit }: BalanceColumn): number {
  return isAmountUnit(unit) ? amountUnits[unit] + 2 : 8;
}

function numbersOf({ columns, rows }: BalanceTable, dusts: readonly number[]): Float64Array {
  const numbers = new Float64Array(rows.length * columns.length).fill(Number.NaN);
  for (const [index, { values }] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (value !== undefined) numbers[index * columns.length + column] = withoutDust(value, at(dusts, column));
    }
  }
  return numbers;
}

const sampled = 120;

/**
 * Decimals of most cells of a column: Excel drops trailing zeros, so the longest counts; but up to a
 * quarter of the cells may be longer (totals left unrounded), and those only stand for themselves.
 */
function usualDecimals({ rows, columns }: BalanceTable, numbers: Float64Array, column: number): number {
  const step = Math.ceil(rows.length / sampled);
  const found: number[] = [];
  for (let row = 0; row < rows.length; row += step) {
    const value = at(numbers, row * columns.length + column);
    if (!Number.isNaN(value)) found.push(decimalsOf(value));
  }
  found.sort((left, right) => left - right);
  const usual = found[found.length - 1 - Math.floor(found.length / 4)] ?? 0;
  return Math.min(usual, mostDecimals(at(columns, column)));
}
