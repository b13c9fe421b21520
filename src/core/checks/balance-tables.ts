// Small questions that several checks ask of balance tables.
import type { BalanceRow, BalanceTable } from '../model/balances';
import type { Measure } from '../model/indicator';
import type { MonthlyStatistics } from '../model/statistics';
import type { ReportingMonth } from '../measure/period';

export function balanceTables({ banks, counties }: MonthlyStatistics): readonly BalanceTable[] {
  return [...banks, ...counties];
}

/** A month that is known by its date. */
export interface DatedMonth extends MonthlyStatistics {
  readonly month: ReportingMonth;
}

export function isDated(month: MonthlyStatistics): month is DatedMonth {
  return month.month !== undefined;
}

/** A bank, county or zone, as opposed to a sum or a part. */
export function isInstitution({ role }: BalanceRow): boolean {
  return role.is === 'member' || role.is === 'zone';
}

export function monthOfTable({ table }: BalanceTable, month: MonthlyStatistics): ReportingMonth | undefined {
  return table.period?.value.month ?? month.month;
}

export const balanceMeasures: readonly Measure[] = [
  'balance',
  'yearStartBalance',
  'lastMonthBalance',
  'lastYearBalance',
];
