// The parts of the reporting period as a template prints them.
import { addMonths, daysIn, monthOf, type ReportingMonth, yearOf } from '../measure/period';
import type { PeriodPart } from './name-words';

export function periodText(month: ReportingMonth, part: PeriodPart): string {
  return String(parts[part](month));
}

const parts: Readonly<Record<PeriodPart, (month: ReportingMonth) => number>> = {
  年: yearOf,
  月: monthOf,
  日: (month) => daysIn(yearOf(month), monthOf(month)),
  季度: (month) => Math.ceil(monthOf(month) / 3),
  上年: (month) => yearOf(month) - 1,
  上月: (month) => monthOf(addMonths(month, -1)),
  // In January the month before is one of last year.
  上月年: (month) => yearOf(addMonths(month, -1)),
  // To the year's end, as targets are told.
  剩余月数: (month) => 12 - monthOf(month),
  下月: (month) => monthOf(addMonths(month, 1)),
};
