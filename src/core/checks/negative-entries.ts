// Counts and amounts below zero in a ledger: nobody visits minus five enterprises.
import { words } from '../measure/bilingual';
import type { Observation } from '../model/finding';
import type { LedgerKey, LedgerRow, LedgerTable } from '../model/ledger';
import type { MonthlyStatistics } from '../model/statistics';
import { ledgers } from '../sheets/ledgers';

/** A target may lie below zero, as one of growth can. */
const judged: readonly LedgerKey[] = ['enterpriseVisits', 'climbingEnterprises', 'events'];

export function negativeEntries(month: MonthlyStatistics): readonly Observation[] {
  return judged.flatMap((key) => (month.ledgers[key] ?? []).flatMap(inTable));
}

function inTable({ ledger, rows }: LedgerTable): readonly Observation[] {
  const { columns } = ledgers[ledger];
  return rows.flatMap((row) =>
    columns.flatMap(({ key, label, type }) => (type === 'number' || type === 'amount' ? inCell(row, key, label) : [])),
  );
}

function inCell({ cells }: LedgerRow, key: string, label: string): readonly Observation[] {
  const cell = cells[key];
  if (cell?.value.is !== 'number' || cell.value.number >= 0) return [];
  const found = `${String(cell.value.number)}${cell.value.unit ?? ''}`;
  return [
    {
      check: 'cells/negative',
      severity: 'explain',
      at: cell.at,
      subject: label,
      message: words(
        `“${label}”为负数${found}，台账中的户数和金额一般不为负。请核对符号，属实的（如冲减）请说明。`,
        `${label} is ${found}; counts and amounts of a ledger are not normally negative. Check the sign, or explain.`,
      ),
      found,
      expected: '≥0',
      cells: [cell.at],
    },
  ];
}
