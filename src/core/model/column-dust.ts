// How much of a table's numbers may be dust of arithmetic: by the largest numbers that a cell may be computed from.
import { dustOf } from '../measure/dust';
import { amountUnits, isAmountUnit } from '../measure/unit';
import type { BalanceTable } from './balances';

type Rows = readonly (readonly (number | undefined)[])[];

const known = new WeakMap<BalanceTable, readonly number[]>();

/** By column, in its unit. */
export function dustOfTable(table: BalanceTable): readonly number[] {
  const before = known.get(table);
  if (before !== undefined) return before;
  const dusts = columnDusts(
    table.columns.map(({ unit }) => unit),
    table.rows.map(({ values }) => values),
  );
  known.set(table, dusts);
  return dusts;
}

/** An amount may be the difference of any two of its table; a percent is a hundred times a quotient of them. */
export function columnDusts(units: readonly (string | undefined)[], rows: Rows): readonly number[] {
  const columns = units.map((unit, index) => ({
    scale: unit !== undefined && isAmountUnit(unit) ? 10 ** amountUnits[unit] : undefined,
    largest: largestOf(rows, index),
  }));
  const ofAll = Math.max(0, ...columns.map(({ scale, largest }) => (scale ?? 0) * largest));
  return columns.map(({ scale, largest }) => dustOf(scale === undefined ? Math.max(100, largest) : ofAll / scale));
}

function largestOf(rows: Rows, index: number): number {
  let largest = 0;
  for (const row of rows) {
    const size = Math.abs(row[index] ?? 0);
    if (size > largest) largest = size;
  }
  return largest;
}
