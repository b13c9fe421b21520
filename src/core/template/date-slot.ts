// Years, months and days of the text that are the report's own -> slots of the period.
import type { Calendar } from '../claims/dates';
import { dateNumber } from '../claims/dates';
import type { SlotToken } from '../claims/token';
import { words } from '../measure/bilingual';
import { daysIn, monthOf, type ReportingMonth, yearOf } from '../measure/period';
import type { ParagraphLevel } from '../model/report';
import { monthCells } from '../narrative/dates';
import { type PeriodPart, periodRoot } from './name-words';
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
  const { text, calendar, world, part } = context;
  const { word, number } = periodNumbers[part];
  if (slot.text !== String(number(calendar.month))) return undefined;
  const isCertain = dateNumber(slot, text, calendar) !== undefined || isWholeDate(slot, context);
  if (!isCertain) {
    // 9月7日 is some day: months are asked about only where they stand alone.
    return part === 'day' || dayBehind.test(text.slice(slot.unitEnd, slot.unitEnd + 4))
      ? undefined
      : leftAs(slot, unsure);
  }
  return {
    slots: [
      {
        start: slot.start,
        end: slot.end,
        text: slot.text,
        slot: slotText([periodRoot, word]),
        cells: monthCells(world.narrative),
      },
    ],
  };
}

const dayBehind = /^\s*\d{1,2}\s*[日号]/;
const some = '[\\d]{1,4}';
// A headline and the date under a report speak of the report.
const wholeDate = {
  title: [/年\s*$/, new RegExp(`^\\s*(?:1\\s*[-—～至]+\\s*)?${some}\\s*月`)],
  date: [new RegExp(`年\\s*(?:${some}\\s*月\\s*)?$`), new RegExp(`^\\s*${some}\\s*月\\s*${some}\\s*日`)],
} as const;

function isWholeDate(slot: SlotToken, { text, level, calendar, part }: DateContext): boolean {
  if (level !== 'title' && level !== 'date') return false;
  if (level === 'date' && !calendar.isAtMonthEnd && part === 'day') return false;
  const [before, after] = wholeDate[level];
  return (
    before.test(text.slice(Math.max(0, slot.start - 9), slot.start)) ||
    after.test(text.slice(slot.unitEnd, slot.unitEnd + 10))
  );
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
