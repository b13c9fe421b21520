// Months and years beside the report's that move with it: last month's end, the same month and the end of last year.
import type { SlotToken } from '../claims/token';
import { addMonths, monthOf, type ReportingMonth, yearOf } from '../measure/period';
import type { PeriodPart } from './name-words';

export interface DatePlace {
  readonly slot: SlotToken;
  readonly text: string;
  readonly part: 'year' | 'month' | 'day';
}

/** The part of the period a number of a date follows; undefined for the report's own date and for one that stays. */
export function nearbyPart({ slot, text, part }: DatePlace, report: ReportingMonth): PeriodPart | undefined {
  const behind = text.slice(slot.unitEnd, slot.unitEnd + 12);
  const before = addMonths(report, -1);
  if (part === 'month') {
    const isLastMonth = slot.text === String(monthOf(before)) && isMonthNamed(slot, text, behind);
    return isLastMonth && isInYear(slot, text, report) ? '上月' : undefined;
  }
  if (part === 'day') return undefined;
  if (slot.text === String(yearOf(report) - 1))
    return yearEnd.test(behind) || monthBehind(behind) === monthOf(report) ? '上年' : undefined;
  // 2022年8月末 in September: next January it is last year's December.
  const named = comparing.test(beforeOf(slot, text)) ? monthBehind(behind) : monthEndBehind(behind);
  const isThisYear = slot.text === String(yearOf(report)) && monthOf(report) > 1;
  return isThisYear && named === monthOf(before) ? '上月年' : undefined;
}

/** The year that stands right before a month. */
export function yearBefore({ start }: SlotToken, text: string): number | undefined {
  const found = /(\d{4})\s*年\s*$/u.exec(text.slice(Math.max(0, start - 8), start))?.[1];
  return found === undefined ? undefined : Number(found);
}

const yearEnd = /^\s*(?:末|底|同期|同月|12\s*月(?:末|底|\s*31\s*日))(?!前)/u;
const monthEnd = /^\s*(?:末|底)(?!前)/u;
const day = /^\s*(?:\d{1,2}\s*[日号]|[上中下]旬|初)/u;
const comparing = /(?:较|比|与|同)\s*(?:\d{4}\s*年\s*)?$/u;
const otherYear = /(?:去年|上年|前年)\s*$/u;
const spanBefore = /\d\s*[-—–－~～至到]{1,2}\s*$/u;

// 8月末, 较8月: some month's level. 8月8日 is a day, 1—8月 a span, 8月份 what happened in it.
function isMonthNamed(slot: SlotToken, text: string, behind: string): boolean {
  const before = beforeOf(slot, text);
  if (otherYear.test(before) || spanBefore.test(before)) return false;
  return monthEnd.test(behind) || (comparing.test(before) && !day.test(behind));
}

function beforeOf({ start }: SlotToken, text: string): string {
  return text.slice(Math.max(0, start - 10), start);
}

// In January the month before is last year's December, which 年末 and 12月末 name for good.
function isInYear(slot: SlotToken, text: string, report: ReportingMonth): boolean {
  const year = yearBefore(slot, text);
  return monthOf(report) > 1 && (year === undefined || year === yearOf(report));
}

function monthBehind(behind: string): number | undefined {
  const found = /^\s*(?:1\s*[-—–－~～至到]{1,2}\s*)?(\d{1,2})\s*月(?!\s*(?:\d{1,2}\s*[日号]|[上中下]旬))/u.exec(
    behind,
  )?.[1];
  return found === undefined ? undefined : Number(found);
}

function monthEndBehind(behind: string): number | undefined {
  const found = /^\s*(\d{1,2})\s*月\s*(?:末|底)(?!前)/u.exec(behind)?.[1];
  return found === undefined ? undefined : Number(found);
}
