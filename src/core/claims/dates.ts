// Stars of dates: which of them say the report's month, and what they should be.
import { daysIn, monthOf, type ReportingMonth, yearOf } from '../measure/period';
import type { SlotToken } from './token';

const some = '[\\d０-９*＊×]{1,4}';
const dash = '[-—–－~～至到]{1,2}';
const monthRangeBehind = new RegExp(`^\\s*${dash}\\s*${some}\\s*月(?!.{0,2}日)`);
const cutOffBehind = new RegExp(
  `^\\s*(?:${some}\\s*${dash}\\s*${some}\\s*月(?!.{0,2}日)|${some}\\s*月(?:末|底)(?!前))`,
);

/** The number a date slot must hold, or undefined when the words round it do not say that it is the report's. */
export function dateNumber(slot: SlotToken, text: string, month: ReportingMonth): number | undefined {
  const before = text.slice(Math.max(0, slot.start - 12), slot.start);
  const after = text.slice(slot.unitEnd, slot.unitEnd + 12);
  if (slot.unit.is === 'none') return startOfRange(before, after) ? 1 : undefined;
  if (slot.unit.is !== 'date') return undefined;
  if (slot.unit.part === 'year') return cutOffBehind.test(after) ? yearOf(month) : undefined;
  if (slot.unit.part === 'month') return isReportMonth(before, after) ? monthOf(month) : undefined;
  return /(?:截至|截止).{1,9}月\s*$/.test(before) ? daysIn(yearOf(month), monthOf(month)) : undefined;
}

// 2022年1—9月: the first month of a span that ends with the report's.
function startOfRange(before: string, after: string): boolean {
  return /(?:年|^|[。；，\s])\s*$/.test(before) && monthRangeBehind.test(after);
}

// 9月末, 截至9月底, 1—9月: the report's month. 9月8日 is some day of it; 12月底前 is a deadline.
function isReportMonth(before: string, after: string): boolean {
  if (/^\s*(?:末|底)(?!前)/.test(after)) return true;
  return new RegExp(`(?:1|１|\\*|＊)\\s*${dash}\\s*$`).test(before) && !/^\s*.{1,3}日/.test(after);
}
