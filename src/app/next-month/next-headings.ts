// Titles, period lines and headers of a sheet's tables, as they stand in the next month.
import { type ReportingMonth, addMonths, lastDayOf } from '../../core/measure/period';
import type { MonthlyStatistics } from '../../core/model/statistics';
import type { RecognisedTable } from '../../core/model/table';
import { address } from '../../core/workbook/address';
import type { CellPlan } from '../../core/workbook/plan';
import { type SheetSnapshot, valueAt } from '../../core/workbook/snapshot';
import { excelSerial } from '../sample/excel-serial';
import { nextMonthText } from './next-month-text';

export interface HeadingsInput {
  readonly sheet: SheetSnapshot;
  readonly read: MonthlyStatistics;
  readonly month: ReportingMonth;
  readonly date1904: boolean;
}

/** Formulas stay, and so does everything above a table of another month. */
export function nextHeadings(input: HeadingsInput): readonly CellPlan[] {
  const { sheet, read, month } = input;
  const tables = read.tables.filter((table) => table.sheet === sheet.name && isDatedKind(table));
  const rows = new Set(
    tables
      .filter(({ period }) => period === undefined || period.value.month === month)
      .flatMap((table) => rowsAbove(table, tables)),
  );
  return [...rows].flatMap((row) =>
    (sheet.rows[row] ?? []).flatMap((_, column) => nextCell(input, { row, column }, tables)),
  );
}

function isDatedKind({ kind }: RecognisedTable): boolean {
  return !['settings', 'aliases', 'indicators', 'rules', 'explanations', 'textChoices', 'unknown'].includes(kind);
}

/** From below the table above (or the sheet's top) to its last header row. */
function rowsAbove({ area, headerRows }: RecognisedTable, tables: readonly RecognisedTable[]): readonly number[] {
  const top = Math.max(-1, ...tables.map((other) => other.area.bottom).filter((bottom) => bottom < area.top)) + 1;
  return Array.from({ length: headerRows.to - top + 1 }, (_, index) => top + index);
}

function nextCell(
  { sheet, month, date1904 }: HeadingsInput,
  at: { readonly row: number; readonly column: number },
  tables: readonly RecognisedTable[],
): readonly CellPlan[] {
  const cell = address(at.row, at.column);
  const value = valueAt(sheet, at.row, at.column);
  if (sheet.formulas[cell] !== undefined) return [];
  if (typeof value === 'number' && tables.some(({ period }) => period?.at.cell === cell)) {
    return [{ ...at, value: excelSerial(lastDayOf(addMonths(month, 1))) - (date1904 ? 1462 : 0) }];
  }
  const next = typeof value === 'string' ? nextMonthText(value, month) : value;
  return typeof next === 'string' && next !== value ? [{ ...at, value: next }] : [];
}
