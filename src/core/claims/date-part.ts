// The month or the day of a ledger's date, as far as the ledger knows it.
import { monthOf } from '../measure/period';
import type { LedgerValue } from '../model/ledger';

export type DatePart = 'year' | 'month' | 'day';

/** `isEnd`: the last day of a span is meant. */
export function datePart(value: LedgerValue, part: DatePart, isEnd: boolean): string | undefined {
  if (value.is !== 'date') return undefined;
  const { from, to, precision } = value.date;
  const day = isEnd ? to : from;
  if (part === 'month') return String(monthOf(day));
  const isExact = precision === 'day' || precision === 'span';
  return part === 'day' && isExact ? String(Number(day.slice(8, 10))) : undefined;
}
