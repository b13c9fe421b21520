// How the month's workbook and those of earlier months are read before anything is asked of them.
import { words } from '../core/measure/bilingual';
import type { ReportingMonth } from '../core/measure/period';
import { nameOf } from '../core/model/balances';
import type { MonthlyStatistics } from '../core/model/statistics';
import { readWorkbook } from '../core/reading/read-workbook';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { WorkbookPort } from './ports';
import { templateFindings } from './template-findings';
import { UserError } from './user-error';

/** Which workbooks a request is about, and what the user named instead of leaving it to the sheets. */
export interface MonthSources {
  readonly book: WorkbookPort;
  /** Earlier months in any order. */
  readonly previous: readonly WorkbookPort[];
  readonly county?: string;
  readonly month?: ReportingMonth;
}

export interface ReadMonth {
  readonly book: WorkbookSnapshot;
  readonly month: MonthlyStatistics;
  /** Oldest first. */
  readonly earlier: readonly MonthlyStatistics[];
}

/** Throws a UserError when a workbook has no table that is known, or one named as earlier is not. */
export async function readMonth(sources: MonthSources): Promise<ReadMonth> {
  const book = await sources.book.snapshot();
  const { county, month: asked } = sources;
  const month = readWorkbook(book, {
    ...(county === undefined ? {} : { county }),
    ...(asked === undefined ? {} : { month: asked }),
  });
  if (!hasKnownTable(month)) throw noKnownTable(book);
  if (county !== undefined) refuseUnknownCounty(month, book);
  const earlier: MonthlyStatistics[] = [];
  for (const port of sources.previous) earlier.push(await readEarlier(port, month));
  const observations = [...month.observations, ...(await templateFindings(book, month))];
  return { book, month: { ...month, observations }, earlier: earlier.toSorted(byMonth) };
}

async function readEarlier(port: WorkbookPort, month: MonthlyStatistics): Promise<MonthlyStatistics> {
  const book = await port.snapshot();
  // The own county of this month is the one whose history is wanted.
  const earlier = readWorkbook(book, month.county === undefined ? {} : { county: month.county });
  if (!hasKnownTable(earlier)) throw noKnownTable(book);
  if (earlier.month === undefined) throw monthUnknown(book);
  if (month.month !== undefined && earlier.month >= month.month) throw notEarlier(book, earlier.month, month.month);
  return earlier;
}

// A county asked for by name, but in no row of the county sheet, is a slip of the keyboard.
function refuseUnknownCounty({ county, counties }: MonthlyStatistics, book: WorkbookSnapshot): void {
  const rows = counties.flatMap((table) => table.rows.filter(({ role }) => role.is === 'member' || role.is === 'zone'));
  if (county === undefined || rows.length === 0 || rows.some((row) => nameOf(row) === county)) return;
  throw countyUnknown(book, county, [...new Set(rows.map(({ name }) => name))]);
}

function hasKnownTable(month: MonthlyStatistics): boolean {
  return month.banks.length > 0 || month.counties.length > 0 || Object.keys(month.ledgers).length > 0;
}

function byMonth(left: MonthlyStatistics, right: MonthlyStatistics): number {
  return (left.month ?? '') < (right.month ?? '') ? -1 : 1;
}

function countyUnknown(book: WorkbookSnapshot, county: string, listed: readonly string[]): UserError {
  const name = book.name ?? '';
  const shown = listed.slice(0, 20).join('、') + (listed.length > 20 ? '等' : '');
  return new UserError(
    'unknown-county',
    words(
      `“${name}”的县区表中没有“${county}”，只有${shown}。请按表中的名称填写 --county。`,
      `The county sheet of "${name}" has no ${county}, only ${shown}. Name one of these with --county.`,
    ),
  );
}

function noKnownTable(book: WorkbookSnapshot): UserError {
  const name = book.name ?? '';
  return new UserError(
    'no-known-table',
    words(
      `“${name}”中没有可识别的表（银行表、县区表或台账）。请检查表头，或用 jinbao new 生成的空表填写。`,
      `"${name}" has no table that is known (banks, counties or a ledger). Check the headers, or fill in the sheets of jinbao new.`,
    ),
  );
}

function monthUnknown(book: WorkbookSnapshot): UserError {
  const name = book.name ?? '';
  return new UserError(
    'previous-month-unknown',
    words(
      `以前月份的“${name}”没有写明月份。请在表头上方写明，如“2022年8月”。`,
      `"${name}", given as an earlier month, names no month. Write it above the header, e.g. 2022年8月.`,
    ),
  );
}

function notEarlier(book: WorkbookSnapshot, found: ReportingMonth, month: ReportingMonth): UserError {
  const name = book.name ?? '';
  return new UserError(
    'previous-not-earlier',
    words(
      `“${name}”是${found}的数据，不早于本月${month}。--previous 只能给以前月份的工作簿。`,
      `"${name}" is of ${found}, not earlier than this month, ${month}. --previous takes workbooks of earlier months.`,
    ),
  );
}
