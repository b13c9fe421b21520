// What becomes of a bank or county sheet's cells in the next month: emptied, but for names, formulas and what still holds.
import { decimal, shifted, toNumber } from '../../core/measure/decimal';
import { type ReportingMonth, monthOf } from '../../core/measure/period';
import { isAmountUnit, unitPower } from '../../core/measure/unit';
import { type BalanceColumn, type BalanceRow, type BalanceTable } from '../../core/model/balances';
import type { Measure } from '../../core/model/indicator';
import { address } from '../../core/workbook/address';
import { isBlank } from '../../core/workbook/cell';
import type { CellPlan } from '../../core/workbook/plan';
import { type SheetSnapshot, valueAt } from '../../core/workbook/snapshot';

/** Cells that change; formulas stay, without the result of this month. */
export function nextBalances(table: BalanceTable, sheet: SheetSnapshot, month: ReportingMonth): readonly CellPlan[] {
  return table.rows.flatMap((row) =>
    table.columns.flatMap((column): readonly CellPlan[] => {
      const at = { row: row.row, column: column.column };
      const formula = sheet.formulas[address(at.row, at.column)];
      if (formula !== undefined) return [{ ...at, formula }];
      const value = nextValue({ table, row, column }, month);
      if (value === 'same' || (value === undefined && isBlank(valueAt(sheet, at.row, at.column)))) return [];
      return [value === undefined ? at : { ...at, value }];
    }),
  );
}

interface Place {
  readonly table: BalanceTable;
  readonly row: BalanceRow;
  readonly column: BalanceColumn;
}

/** The year start holds until the year is over; then, as last month's does each month, it is what the balance was. */
function nextValue(place: Place, month: ReportingMonth): number | 'same' | undefined {
  const { measure } = place.column;
  const isYearOver = monthOf(month) === 12;
  if (yearStarts.includes(measure) && !isYearOver) return 'same';
  const source = sources[measure];
  return source === undefined ? undefined : movedFrom(place, source);
}

const yearStarts: readonly Measure[] = ['yearStartBalance', 'yearStartValue'];

const sources: Readonly<Partial<Record<Measure, Measure>>> = {
  yearStartBalance: 'balance',
  lastMonthBalance: 'balance',
  yearStartValue: 'value',
  lastMonthValue: 'value',
};

function movedFrom({ table, row, column }: Place, measure: Measure): number | undefined {
  const index = table.columns.findIndex(
    (other) => other.indicator === column.indicator && other.measure === measure && other.coverage === column.coverage,
  );
  const [from, value] = [table.columns[index], row.values[index]];
  if (from === undefined || value === undefined || from.storedAs !== column.storedAs) return undefined;
  if (from.unit === column.unit) return column.storedAs === 'fraction' ? toNumber(shifted(decimal(value), -2)) : value;
  if (!isAmountUnit(from.unit) || !isAmountUnit(column.unit)) return undefined;
  return toNumber(shifted(decimal(value), unitPower(from.unit, column.unit)));
}
