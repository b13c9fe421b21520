// 农商银行, 联社 and 望川农商银行 of one workbook are one bank where no sheet has two of the kind.
import { compact } from '../measure/half-width';
import type { BalanceTable } from '../model/balances';
import type { RecognisedRow, RecognisedTable } from '../model/table';
import { localKinds } from '../sheets/institutions';
import { plainName } from './plain-name';

interface Reading {
  readonly table: RecognisedTable;
  readonly balances: readonly BalanceTable[];
}

/** By the kind's name: the fullest name that a bank sheet prints for the one bank of the kind. */
export function localNames(readings: readonly Reading[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const table of readings.flatMap(({ balances }) => balances.filter(({ kind }) => kind === 'banks'))) {
    for (const row of table.rows) {
      if (row.role.is !== 'member' || !localKinds.includes(row.role.canonical)) continue;
      const printed = withoutLegalForm(plainName(compact(row.name)));
      const known = names.get(row.role.canonical);
      if (known === undefined || known.length < printed.length) names.set(row.role.canonical, printed);
    }
  }
  return names;
}

function withoutLegalForm(name: string): string {
  return name.replace(/(?:股份)?(?:有限)?(?:责任)?公司$/, '').replace(/^\d+[.、]?/, '');
}

/** The reading with the kind's name replaced by the bank's own. */
export function withLocalNames<T extends Reading>(reading: T, names: ReadonlyMap<string, string>): T {
  const renamed = <R extends RecognisedRow>(row: R): R => {
    const { role } = row;
    const name = role.is === 'member' ? names.get(role.canonical) : undefined;
    return name === undefined || role.is !== 'member' ? row : { ...row, role: { ...role, canonical: name } };
  };
  const isNeeded = reading.table.rows.some(({ role }) => role.is === 'member' && names.has(role.canonical));
  if (!isNeeded) return reading;
  const table = { ...reading.table, rows: reading.table.rows.map(renamed) };
  const balances = reading.balances.map((balance) => ({ ...balance, table, rows: balance.rows.map(renamed) }));
  return { ...reading, table, balances };
}
