// Banks that a ledger names and the bank sheet does not know: a misspelling, or a bank that is missing.
import { words } from '../measure/bilingual';
import type { Observation } from '../model/finding';
import { textOf } from '../model/ledger';
import type { MonthlyStatistics } from '../model/statistics';
import type { CellRef } from '../workbook/cell';

/** Undefined when there is nothing to compare. */
export function ledgerBanks(month: MonthlyStatistics): readonly Observation[] | undefined {
  const named = namesInLedgers(month);
  if (named.size === 0) return undefined;
  const known = month.banks.flatMap(({ rows }) =>
    rows.flatMap(({ name, role }) => (role.is === 'member' ? [name, role.canonical] : [])),
  );
  if (known.length === 0) return undefined;
  return [...named].flatMap(([name, cells]) =>
    known.some((bank) => isSame(bank, name)) ? [] : [unknown(name, cells)],
  );
}

function namesInLedgers(month: MonthlyStatistics): ReadonlyMap<string, readonly [CellRef, ...CellRef[]]> {
  const found = new Map<string, [CellRef, ...CellRef[]]>();
  for (const { rows } of [...(month.ledgers.enterpriseVisits ?? []), ...(month.ledgers.climbingEnterprises ?? [])]) {
    for (const row of rows) {
      const at = row.cells['bank']?.at;
      // A cell may list several banks.
      for (const name of (textOf(row, 'bank') ?? '').split(/[、，,；;\s]+/)) {
        if (name === '' || at === undefined) continue;
        const cells = found.get(name);
        if (cells === undefined) found.set(name, [at]);
        else cells.push(at);
      }
    }
  }
  return found;
}

/** 工商银行甲县支行 and 工商银行 are one: a branch writes its bank's name with its own. */
function isSame(bank: string, name: string): boolean {
  return bank.includes(name) || name.includes(bank);
}

function unknown(name: string, cells: readonly [CellRef, ...CellRef[]]): Observation {
  return {
    check: 'across-sheets/ledger-bank',
    severity: 'advisory',
    at: cells[0],
    subject: name,
    message: words(
      `台账中的“${name}”不在银行表中。如是同一家银行的另一名称，请在“金报设置”的别名中登记。`,
      `"${name}" of the ledger is not in the bank sheet. If it is another name of a bank there, enter it as an alias in the settings sheet.`,
    ),
    cells,
  };
}
