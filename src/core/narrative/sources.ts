// Where a figure's cells stand: how precise they are and of which date they speak.
import { decimalsOf } from '../measure/decimal';
import type { AmountUnit } from '../measure/unit';
import { isAmountUnit, unitPower } from '../measure/unit';
import type { BalanceColumn, BalanceTable } from '../model/balances';
import { ledgerKeys } from '../model/ledger';
import type { MonthlyStatistics } from '../model/statistics';
import type { Located, Period } from '../model/table';
import { cellRef, columnName } from '../workbook/address';
import type { CellRef } from '../workbook/cell';

/** The date of which a balance cell speaks: its column's own, else its table's. */
export function periodAt(month: MonthlyStatistics, cell: CellRef): Located<Period> | undefined {
  const found = columnAt(month, cell);
  if (found === undefined) return undefined;
  const { table, column } = found;
  if (column.period === undefined) return table.table.period;
  return { value: column.period, at: cellRef(cell.sheet, table.table.headerRows.to, column.column) };
}

/** How many decimals of 亿元 the least precise of these cells gives; undefined when none of them is an amount. */
export function amountDecimals(month: MonthlyStatistics, cells: readonly CellRef[]): number | undefined {
  const known = cells.map((cell) => decimalsAt(month, cell)).filter((decimals) => decimals !== undefined);
  return known.length === 0 ? undefined : Math.min(...known);
}

function decimalsAt(month: MonthlyStatistics, cell: CellRef): number | undefined {
  const column = columnAt(month, cell)?.column;
  if (column !== undefined)
    return isAmountUnit(column.unit) ? inHundredMillions(column.unit, column.decimals) : undefined;
  return ledgerDecimals(month, cell);
}

function columnAt(
  month: MonthlyStatistics,
  cell: CellRef,
): { readonly table: BalanceTable; readonly column: BalanceColumn } | undefined {
  const letters = cell.cell.replace(/\d+$/, '');
  const row = Number(cell.cell.slice(letters.length)) - 1;
  for (const table of [...month.counties, ...month.banks]) {
    const { sheet, area } = table.table;
    if (sheet !== cell.sheet || row < area.top || row > area.bottom) continue;
    const column = table.columns.find((each) => columnName(each.column) === letters);
    if (column !== undefined) return { table, column };
  }
  return undefined;
}

function ledgerDecimals(month: MonthlyStatistics, cell: CellRef): number | undefined {
  for (const table of ledgerKeys.flatMap((key) => month.ledgers[key] ?? [])) {
    if (table.table.sheet !== cell.sheet) continue;
    const found = table.rows.flatMap((row) => Object.values(row.cells)).find(({ at }) => at.cell === cell.cell);
    const value = found?.value;
    if (value?.is !== 'number') continue;
    const unit = value.unit ?? table.table.unit?.value;
    if (unit !== undefined && unit !== '%') return inHundredMillions(unit, decimalsOf(value.number));
  }
  return undefined;
}

function inHundredMillions(unit: AmountUnit, decimals: number): number {
  return decimals + unitPower('亿元', unit);
}
