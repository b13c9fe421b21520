// The day to which a ledger is kept: its stated cut-off or the latest in its rows.
import type { CalendarDate } from '../measure/period';
import { type LedgerKey, type LedgerRow, dateOf } from '../model/ledger';
import type { Located } from '../model/table';
import type { Narrative } from './narrative';

/** The latest day stated by the ledger or by these rows of it; undefined where none is. */
export function latestCutOff(
  { month }: Narrative,
  ledger: LedgerKey,
  rows: readonly LedgerRow[],
): Located<CalendarDate> | undefined {
  const stated = (month.ledgers[ledger] ?? []).flatMap(({ cutOff }) => cutOff ?? []);
  const ofRows = rows.flatMap((row) =>
    Object.entries(row.cells).flatMap(([key, { at }]) => {
      const date = key === 'cutOff' ? dateOf(row, key) : undefined;
      return date === undefined ? [] : [{ value: date.to, at }];
    }),
  );
  return [...ofRows, ...stated].reduce<Located<CalendarDate> | undefined>(later, undefined);
}

function later(best: Located<CalendarDate> | undefined, next: Located<CalendarDate>): Located<CalendarDate> {
  return best === undefined || next.value > best.value ? next : best;
}
