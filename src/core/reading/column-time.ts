// Of which time a column speaks: of its table's, or of one that is compared with it.
import { addMonths, monthOf, reportingMonth, type ReportingMonth, yearOf } from '../measure/period';
import type { Period } from '../model/table';
import { completePeriod, yearFor } from './table-context';
import type { HeaderMeaning } from './header-meaning';
import type { ColumnContext } from './column-draft';

export type Base = 'yearStart' | 'lastMonth' | 'lastYear';

export interface Time {
  readonly base?: Base;
  readonly period?: Period;
}

export function timeOf(meaning: HeaderMeaning, context: ColumnContext): Time | 'another' {
  const word = (['lastYear', 'lastMonth', 'yearStart'] as const).find((base) => meaning.words.has(base));
  const { period } = meaning;
  if (period === undefined || context.month === undefined) return word === undefined ? {} : { base: word };
  const year = yearOf(context.month);
  if (period.isYearStart) return period.year === year ? { base: 'yearStart' } : 'another';
  if (period.month === undefined) return timeOfYear(Number(period.year), context.month, word);
  const full = completePeriod(
    period,
    period.year ?? yearFor(period.month, { reference: context.month, isLedger: false }),
  );
  if (full === undefined || full.month === context.month) return word === undefined ? {} : { base: word };
  const base = baseOfMonth(full.month, context.month);
  return base === undefined ? 'another' : { base, period: full };
}

function timeOfYear(year: number, month: ReportingMonth, word: Base | undefined): Time | 'another' {
  if (year === yearOf(month)) return word === undefined ? {} : { base: word };
  if (year !== yearOf(month) - 1) return 'another';
  return monthOf(month) === 12 ? { base: 'yearStart' } : { base: word ?? 'lastYear' };
}

function baseOfMonth(month: ReportingMonth, table: ReportingMonth): Base | undefined {
  if (month === reportingMonth(yearOf(table) - 1, 12)) return 'yearStart';
  if (month === addMonths(table, -12)) return 'lastYear';
  return month === addMonths(table, -1) ? 'lastMonth' : undefined;
}
