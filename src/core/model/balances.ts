// A bank or county sheet as numbers: its recognised table and the value of every measure cell.
import { cellRef } from '../workbook/address';
import type { CellRef } from '../workbook/cell';
import type { MeasureColumn, RecognisedRow, RecognisedTable } from './table';

/**
 * Values are doubles that stand for their 15 significant digits (decimal(value) is exact), in the
 * column's unit, percent columns already as percent.
 */
export interface BalanceTable {
  readonly kind: 'banks' | 'counties';
  readonly table: RecognisedTable;
  /** Measure columns only, in sheet order. */
  readonly columns: readonly BalanceColumn[];
  /** Members, zones, subtotals, totals and parts, in sheet order. */
  readonly rows: readonly BalanceRow[];
}

export interface BalanceColumn extends MeasureColumn {
  readonly column: number;
  readonly header: string;
}

export interface BalanceRow extends RecognisedRow {
  /** By index into columns; undefined where the cell gives no number. */
  readonly values: readonly (number | undefined)[];
  /** Why a cell gives none, by index into columns. */
  readonly missing?: Readonly<Record<number, MissingValue>>;
}

/** Blank; '—' '/' '-' (not applicable); an error; text that is no number; a formula never calculated. */
export type MissingValue = 'blank' | 'not-applicable' | 'error' | 'unclear' | 'uncalculated';

export function cellOf(table: BalanceTable, row: RecognisedRow, column: BalanceColumn): CellRef {
  return cellRef(table.table.sheet, row.row, column.column);
}

/** The name that joins an institution across sheets: canonical for members and zones, else as printed. */
export function nameOf(row: RecognisedRow): string {
  return row.role.is === 'member' || row.role.is === 'zone' ? row.role.canonical : row.name;
}
