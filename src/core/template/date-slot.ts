// Years, months and days of the text that are the report's own -> slots of the period.
import type { Calendar } from '../claims/dates';
import { dateNumber } from '../claims/dates';
import type { SlotToken } from '../claims/token';
import { words } from '../measure/bilingual';
import { daysIn, monthOf, type ReportingMonth, yearOf } from '../measure/period';
import type { ParagraphLevel } from '../model/report';
import { monthCells } from '../narrative/dates';
import { type PeriodPart, periodRoot } from './name-words';
import { nearbyPart, yearBefore } from './nearby-dates';
import type { World } from './named';
import { slotText } from './template-text';
import { leftAs, type TextSlot } from './text-slot';

export interface DateContext {
  readonly text: string;
  readonly calendar: Calendar;
  readonly world: World;
  /** What kind of line the number stands in. */
  readonly level: ParagraphLevel;
  readonly part: DatePart;
}

type DatePart = Extract<SlotToken['unit'], { is: 'date' }>['part'];

/** Undefined for a date that says nothing of the period: a day of an event, a number of a document. */
export function dateSlot(slot: SlotToken, context: DateContext): TextSlot | undefined {
  const { text, calendar, part } = context;
  const near = nearbyPart({ slot, text, part }, calendar.month);
  if (near !== undefined) return slotOf(slot, near, context);
  const { word, number } = periodNumbers[part];
  if (slot.text !== String(number(calendar.month)) || isOfOtherYear(slot, context)) return undefined;
  const isCertain = dateNumber(slot, text, calendar) !== undefined || isWholeDate(slot, context);
  if (isCertain) return slotOf(slot, word, context);
  // 9月7日, 9月下旬 are some days: months are asked about only where they stand alone.
  return part === 'day' || dayBehind.test(text.slice(slot.unitEnd, slot.unitEnd + 4))
    ? undefined
    : leftAs(slot, unsure);
}

function slotOf({ start, end, text }: SlotToken, part: PeriodPart, { world }: DateContext): TextSlot {
  return { slots: [{ start, end, text, slot: slotText([periodRoot, part]), cells: monthCells(world.narrative) }] };
}

// 2021年9月末 in a report of September 2022: with its year it is no month of the report's.
function isOfOtherYear(slot: SlotToken, { text, calendar, part }: DateContext): boolean {
  const year = part === 'month' ? yearBefore(slot, text) : undefined;
  return year !== undefined && year !== yearOf(calendar.month) && year !== yearOf(calendar.month) - 1;
}

const dayBehind = /^\s*(?:\d{1,2}\s*[日号]|[上中下]旬)/;
// A headline speaks of the report; so does the date under it where it is the period's own.
const inHeadline = [/年\s*$/, /^\s*(?:1\s*[-—～至]+\s*)?\d{1,2}\s*月/] as const;

function isWholeDate(slot: SlotToken, { text, level, calendar }: DateContext): boolean {
  if (level === 'date') return isPeriodEnd(lineAt(text, slot.start), calendar);
  if (level !== 'title') return false;
  const [before, after] = inHeadline;
  return (
    before.test(text.slice(Math.max(0, slot.start - 3), slot.start)) ||
    after.test(text.slice(slot.unitEnd, slot.unitEnd + 10))
  );
}

function isPeriodEnd(line: string, { month, isAtMonthEnd }: Calendar): boolean {
  const [year, number, day] = [yearOf(month), monthOf(month), daysIn(yearOf(month), monthOf(month))].map(String);
  const plain = line.replace(/\s/g, '');
  return (
    plain === `${String(year)}年${String(number)}月` ||
    (isAtMonthEnd && plain === `${String(year)}年${String(number)}月${String(day)}日`)
  );
}

function lineAt(text: string, at: number): string {
  const start = Math.max(text.lastIndexOf('\n', at), text.lastIndexOf('\r', at)) + 1;
  return text.slice(start).replace(/[\r\n].*/su, '');
}

/** What each part of a date is called in a slot, and what it is in the reporting month. */
const periodNumbers: Readonly<
  Record<DatePart, { readonly word: PeriodPart; readonly number: (month: ReportingMonth) => number }>
> = {
  year: { word: '年', number: yearOf },
  month: { word: '月', number: monthOf },
  day: { word: '日', number: (month) => daysIn(yearOf(month), monthOf(month)) },
};

const unsure = words(
  '与报告期相同，但不能确定是否随报告期变化；如应变化，请改成{{期间.年}}、{{期间.月}}。',
  'The same as the report’s period, but perhaps by chance; if it should change, write {{期间.年}} or {{期间.月}}.',
);
