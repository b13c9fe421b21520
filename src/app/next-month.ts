// The request "next month's workbook from this month's": balances emptied, months moved on, and all else carried.
import { type Bilingual, words } from '../core/measure/bilingual';
import { type ReportingMonth, addMonths, monthOf } from '../core/measure/period';
import type { LedgerKey } from '../core/model/ledger';
import type { MonthlyStatistics } from '../core/model/statistics';
import type { RecognisedTable } from '../core/model/table';
import { readWorkbook } from '../core/reading/read-workbook';
import { address, parseAddress } from '../core/workbook/address';
import type { CellPlan, SheetPlan, WritePlan } from '../core/workbook/plan';
import type { SheetSnapshot, WorkbookSnapshot } from '../core/workbook/snapshot';
import { carriedExplanations } from './next-month/carried-explanations';
import { nextBalances } from './next-month/next-balances';
import { nextHeadings } from './next-month/next-headings';
import { UserError } from './user-error';

export interface NextMonth {
  readonly plan: WritePlan;
  readonly month: ReportingMonth;
  /** What the office should look at itself. */
  readonly notes: readonly Bilingual[];
}

/** Throws a UserError where it is not known which month the workbook is of. */
export function nextMonth(book: WorkbookSnapshot, asked: Asked = {}): NextMonth {
  const read = readWorkbook(book, asked);
  const { month } = read;
  if (month === undefined) throw monthUnknown(book);
  const edits = book.sheets.map((sheet): SheetPlan => ({
    name: sheet.name,
    mode: 'edit',
    cells: [
      ...balances(sheet, read, month),
      ...nextHeadings({ sheet, read, month, date1904: book.date1904 }),
      ...(monthOf(month) === 12 ? emptiedLedgers(sheet, read) : []),
      ...nextSettings(sheet, read, month),
      ...carriedExplanations(book, sheet, month),
    ],
  }));
  const sheets = edits.filter(({ cells }) => cells.length > 0);
  return { plan: { sheets, names: [] }, month: addMonths(month, 1), notes: notesOf(read, month) };
}

interface Asked {
  readonly month?: ReportingMonth;
}

function balances(sheet: SheetSnapshot, read: MonthlyStatistics, month: ReportingMonth): readonly CellPlan[] {
  return [...read.banks, ...read.counties].flatMap((table) =>
    table.table.sheet === sheet.name && isOf(table.table, month) ? nextBalances(table, sheet, month) : [],
  );
}

/** A table of an earlier month is history: it stays. */
function isOf({ period }: RecognisedTable, month: ReportingMonth): boolean {
  return period === undefined || period.value.month === month;
}

/** Ledgers that begin anew with the year; all others go on. */
const yearly: readonly LedgerKey[] = ['enterpriseVisits', 'events'];

function emptiedLedgers(sheet: SheetSnapshot, read: MonthlyStatistics): readonly CellPlan[] {
  const rows = yearly
    .flatMap((key) => read.ledgers[key] ?? [])
    .filter(({ table }) => table.sheet === sheet.name)
    .flatMap((table) => table.rows);
  return rows.flatMap((row) =>
    Object.values(row.cells).flatMap(({ at }) => {
      const place = parseAddress(at.cell);
      return place === undefined || sheet.formulas[at.cell] !== undefined ? [] : [place];
    }),
  );
}

function nextSettings(sheet: SheetSnapshot, read: MonthlyStatistics, month: ReportingMonth): readonly CellPlan[] {
  const setting = read.settingCells['month'];
  const place = setting === undefined ? undefined : parseAddress(setting.at.cell);
  return place === undefined || setting?.at.sheet !== sheet.name ? [] : [{ ...place, value: addMonths(month, 1) }];
}

function notesOf(read: MonthlyStatistics, month: ReportingMonth): readonly Bilingual[] {
  const unknown = [...read.banks, ...read.counties]
    .filter(({ table }) => isOf(table, month))
    .flatMap(({ table }) =>
      table.columns.flatMap(({ role, column, headers }) =>
        role.is === 'unknown' ? [{ sheet: table.sheet, head: headers.at(-1) ?? address(0, column) }] : [],
      ),
    );
  return unknown.map(({ sheet, head }) =>
    words(
      `“${sheet}”表的“${head}”列未识别，其内容原样保留，请自行更新。`,
      `Column ${head} on "${sheet}" was not recognised; it stands as it was. Update it yourself.`,
    ),
  );
}

function monthUnknown(book: WorkbookSnapshot): UserError {
  const name = book.name ?? '';
  return new UserError(
    'month-unknown',
    words(
      `不知道“${name}”是哪个月的数据，无法生成下月工作簿。请用 --month 写明，如 --month 2022-09。`,
      `It is not known of which month "${name}" is, so no next month can be made. Say so with --month, e.g. --month 2022-09.`,
    ),
  );
}
