// An enterprise is cleared because it got its loan: a clearance dated before the loan is one of two dates mistyped.
import { words } from '../measure/bilingual';
import type { Observation } from '../model/finding';
import { type LedgerRow, dateOf, textOf } from '../model/ledger';
import type { MonthlyStatistics } from '../model/statistics';
import type { CheckOutcome } from './check';

export function clearedBeforeLoan({ ledgers }: MonthlyStatistics): CheckOutcome {
  const rows = (ledgers.climbingEnterprises ?? []).flatMap((table) => table.rows);
  if (!rows.some((row) => dateOf(row, 'loanDate') !== undefined && dateOf(row, 'resolvedDate') !== undefined)) {
    return { cannotRun: words('没有同时列放款日期和销号日期的台账。', 'No ledger has both loan and clearance dates.') };
  }
  return rows.flatMap(inRow);
}

function inRow(row: LedgerRow): readonly Observation[] {
  const { loanDate, resolvedDate } = row.cells;
  if (loanDate?.value.is !== 'date' || resolvedDate?.value.is !== 'date') return [];
  const [loan, cleared] = [loanDate.value.date, resolvedDate.value.date];
  if (cleared.to >= loan.from) return [];
  return [
    {
      check: 'dates/order',
      severity: 'explain',
      at: resolvedDate.at,
      subject: textOf(row, 'enterprise') ?? '',
      message: words(
        `销号日期“${cleared.text}”早于放款日期“${loan.text}”。请核对两个日期，属实的（如未放款即销号）请说明。`,
        `It was cleared on "${cleared.text}", before its loan of "${loan.text}". Check both dates, or explain.`,
      ),
      found: cleared.text,
      expected: `≥${loan.text}`,
      cells: [resolvedDate.at, loanDate.at],
    },
  ];
}
