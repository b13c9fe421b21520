// Stars of dates: which of them say the report's month, and what they should be.
import { daysIn, lastDayOf, monthOf, type ReportingMonth, yearOf } from '../measure/period';
import { dateOf } from '../model/ledger';
import type { MonthlyStatistics } from '../model/statistics';
import type { SlotToken } from './token';

/** The report's month, and whether all its tables and ledgers are kept to its last day. */
export interface Calendar {
  readonly month: ReportingMonth;
  readonly isAtMonthEnd: boolean;
}

export function calendarOf({ month, tables, ledgers }: MonthlyStatistics): Calendar | undefined {
  if (month === undefined) return undefined;
  const kept = Object.values(ledgers).flat();
  const days = [
    ...tables.map(({ period }) => period?.value.cutOff),
    ...kept.map(({ cutOff }) => cutOff?.value),
    ...kept.flatMap(({ rows }) => rows.map((row) => dateOf(row, 'cutOff')?.to)),
  ];
  return { month, isAtMonthEnd: days.every((day) => day === undefined || day === lastDayOf(month)) };
}

const some = '[\\d０-９*＊×]{1,4}';
const dash = '[-—–－~～至到]{1,2}';
const monthEndBehind = /^\s*(?:末|底)(?!前)/;
const rangeBefore = new RegExp(`(?:1|１|\\*|＊)\\s*${dash}\\s*$`);
// 截至9月30日: what is kept to the day; what stands before and behind each of its numbers.
const cutOff = {
  year: [/(?:截至|截止)\s*$/, new RegExp(`^\\s*${some}\\s*月\\s*${some}\\s*日`)],
  month: [new RegExp(`(?:截至|截止)\\s*(?:${some}\\s*年\\s*)?$`), new RegExp(`^\\s*${some}\\s*日`)],
  day: [new RegExp(`(?:截至|截止)\\s*(?:${some}\\s*年\\s*)?${some}\\s*月\\s*$`), /^/],
} as const;
const monthRangeBehind = new RegExp(`^\\s*${dash}\\s*${some}\\s*月(?!.{0,2}日)`);
const cutOffBehind = new RegExp(
  `^\\s*(?:${some}\\s*${dash}\\s*${some}\\s*月(?!.{0,2}日)|${some}\\s*月(?:末|底)(?!前))`,
);

/** The number a date slot must hold, or undefined when the words round it do not say that it is the report's. */
export function dateNumber(slot: SlotToken, text: string, { month, isAtMonthEnd }: Calendar): number | undefined {
  const before = text.slice(Math.max(0, slot.start - 12), slot.start);
  const after = text.slice(slot.unitEnd, slot.unitEnd + 12);
  if (slot.unit.is === 'none') return startOfRange(before, after) ? 1 : undefined;
  if (slot.unit.is !== 'date') return undefined;
  const [lead, tail] = cutOff[slot.unit.part];
  const isCutOff = isAtMonthEnd && lead.test(before) && tail.test(after);
  if (slot.unit.part === 'year') return isCutOff || cutOffBehind.test(after) ? yearOf(month) : undefined;
  if (slot.unit.part === 'month') return isCutOff || isReportMonth(before, after) ? monthOf(month) : undefined;
  return isCutOff ? daysIn(yearOf(month), monthOf(month)) : undefined;
}

// 2022年1—9月: the first month of a span that ends with the report's.
function startOfRange(before: string, after: string): boolean {
  return /(?:年|^|[。；，\s])\s*$/.test(before) && monthRangeBehind.test(after);
}

// 9月末, 截至9月底, 1—9月: the report's month. 9月8日 is some day of it; 12月底前 is a deadline.
function isReportMonth(before: string, after: string): boolean {
  return monthEndBehind.test(after) || (rangeBefore.test(before) && !/^\s*.{1,3}日/.test(after));
}
