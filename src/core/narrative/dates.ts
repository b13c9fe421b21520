// How the text names a date, with the cell that states it.
import { words } from '../measure/bilingual';
import { type CalendarDate, type ReportingMonth, lastDayOf, monthOf, yearOf } from '../measure/period';
import type { Period } from '../model/table';
import type { CellRef } from '../workbook/cell';
import type { Narrative } from './narrative';
import { phrase, phraseText } from './phrase';
import { type FactPiece, type Piece, type Pieces, gap } from './pieces';
import { periodAt } from './sources';
import { wording } from './wording';

/** 截至9月末 for what these cells say; their own date where their table names another than the month. */
export function asOf(narrative: Narrative, cells: readonly CellRef[]): Pieces {
  return phrase(wording.asOf, { date: [dateOf(narrative, cells)] });
}

/** Whether these cells speak of another date than the reporting month's end. */
export function hasOwnDate(narrative: Narrative, cells: readonly CellRef[]): boolean {
  const { month } = narrative.month;
  const period = cells.map((cell) => periodAt(narrative.month, cell)).find((each) => each !== undefined);
  if (period === undefined || month === undefined) return false;
  return periodText(period.value, month) !== periodText({ month }, month);
}

/** 9月25日, with its year where it is not the report's. */
export function dayText(date: CalendarDate, report: ReportingMonth | undefined): string {
  return yearOf(date) === yearOf(report ?? date) ? phraseText(wording.day, daySlots(date)) : dayOfYear(date);
}

/** 2022年9月30日 */
export function dayOfYear(date: CalendarDate): string {
  return phraseText(wording.dayOfYear, daySlots(date));
}

function daySlots(date: CalendarDate): Readonly<Record<'year' | 'month' | 'day', string>> {
  return { year: String(yearOf(date)), month: String(monthOf(date)), day: String(Number(date.slice(8))) };
}

/** A date, name or number as it stands in these cells. */
export function plainFact(printed: string, cells: readonly CellRef[]): FactPiece {
  return { is: 'fact', printed, cells };
}

/** The cells that name the reporting month. */
export function monthCells(narrative: Narrative): readonly CellRef[] {
  const { month, settingCells, counties, banks } = narrative.month;
  const setting = settingCells['month'];
  if (setting !== undefined) return [setting.at];
  const titles = [...counties, ...banks].map(({ table }) => table.period).filter((period) => period !== undefined);
  return titles
    .filter((period) => period.value.month === month)
    .slice(0, 1)
    .map(({ at }) => at);
}

function dateOf(narrative: Narrative, cells: readonly CellRef[]): Piece {
  const { month } = narrative.month;
  const period = cells.map((cell) => periodAt(narrative.month, cell)).find((each) => each !== undefined);
  if (period !== undefined) return plainFact(periodText(period.value, month ?? period.value.month), [period.at]);
  if (month !== undefined) return plainFact(periodText({ month }, month), monthCells(narrative));
  return noMonth;
}

export const noMonth = gap(
  '统计月份',
  words(
    '各表均未标明统计月份，请在表题或设置中注明。',
    'No sheet names the reporting month; state it in a title or a setting.',
  ),
);

function periodText({ month, cutOff }: Period, report: ReportingMonth): string {
  if (cutOff !== undefined && cutOff !== lastDayOf(month)) return dayText(cutOff, report);
  const slots = { year: String(yearOf(month)), month: String(monthOf(month)) };
  const isSameYear = yearOf(month) === yearOf(report);
  return isSameYear ? phraseText(wording.monthEnd, { month: slots.month }) : phraseText(wording.monthEndOfYear, slots);
}
