// Numbers told of another month or year whose name in the text stays as it is: with a slot they would move away from it.
import type { Claim, Saying } from '../claims/claim';
import type { SlotToken } from '../claims/token';
import { monthOf, type ReportingMonth, yearOf } from '../measure/period';
import type { DateContext } from './date-slot';

/** Where such numbers begin; `moves` answers for a number of a date whether it becomes a slot. */
export function strandedNumbers(
  claims: readonly Claim[],
  report: ReportingMonth,
  moves: (slot: SlotToken, part: DateContext['part']) => boolean,
): ReadonlySet<number> {
  const moving = new Set<string>();
  const stranded = new Set<number>();
  for (const claim of claims) {
    const { slot, says, either } = claim;
    const number = slot.number?.value.toNumber();
    if (slot.unit.is === 'date') {
      const named = `${slot.unit.part} ${String(number)}`;
      if (moves(slot, slot.unit.part)) moving.add(named);
      else moving.delete(named);
    } else if ([...says, ...either].flatMap((saying) => toldTimes(saying, report)).some((told) => !moving.has(told)))
      stranded.add(slot.start);
  }
  return stranded;
}

// The report's own month and year are no other time; December is the year's end whatever the month.
function toldTimes({ time, since }: Saying, report: ReportingMonth): readonly string[] {
  const from = since?.from;
  const months = [time?.month, from?.month].filter((month) => typeof month === 'number');
  const years = [time?.year, from?.year].filter((year) => year !== undefined);
  return [
    ...months
      .filter((month) => month !== monthOf(report) && month !== lastOfYear)
      .map((month) => `month ${String(month)}`),
    ...years.filter((year) => year !== yearOf(report)).map((year) => `year ${String(year)}`),
  ];
}

const lastOfYear = 12;
