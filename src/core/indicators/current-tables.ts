// Which balance sheets speak of the month and which of earlier ones, where a workbook holds several.
import type { ReportingMonth } from '../measure/period';
import type { BalanceTable } from '../model/balances';
import type { IndicatorKey } from '../model/indicator';
import type { MonthlyStatistics } from '../model/statistics';
import { isCurrent } from './coverage';

export interface TablesByMonth {
  readonly current: readonly BalanceTable[];
  /** Earlier months' sheets of the same workbook, by month. */
  readonly earlier: ReadonlyMap<ReportingMonth, readonly BalanceTable[]>;
}

/**
 * A sheet of an earlier month is current only for what no later sheet of its kind gives: figures for
 * bad loans may lag a month behind. Sheets of a later month than the one reported are left out.
 */
export function tablesByMonth(month: MonthlyStatistics['month'], tables: readonly BalanceTable[]): TablesByMonth {
  const known = tables.filter((table) => month === undefined || monthOfTable(table, month) <= month);
  const latest = latestMonths(known, month);
  const isCurrentTable = (table: BalanceTable): boolean =>
    table.columns.length === 0 || keysOf(table).some((key) => latest.get(key) === monthOfTable(table, month));
  const earlier = new Map<ReportingMonth, BalanceTable[]>();
  for (const table of known.filter((each) => !isCurrentTable(each))) {
    const of = monthOfTable(table, month);
    earlier.set(of, [...(earlier.get(of) ?? []), table]);
  }
  return { current: known.filter(isCurrentTable), earlier };
}

function latestMonths(
  tables: readonly BalanceTable[],
  month: MonthlyStatistics['month'],
): ReadonlyMap<IndicatorKey, ReportingMonth> {
  const latest = new Map<IndicatorKey, ReportingMonth>();
  for (const table of tables) {
    const of = monthOfTable(table, month);
    for (const key of keysOf(table)) {
      const known = latest.get(key);
      if (known === undefined || of > known) latest.set(key, of);
    }
  }
  return latest;
}

function monthOfTable(table: BalanceTable, month: MonthlyStatistics['month']): ReportingMonth {
  return table.table.period?.value.month ?? month ?? '';
}

// A sheet that gives only bases (last year's balances under this month's date) speaks of what it gives.
function keysOf({ columns }: BalanceTable): readonly IndicatorKey[] {
  const current = columns.filter(({ measure }) => isCurrent(measure));
  return (current.length === 0 ? columns : current).map(({ indicator }) => indicator);
}
