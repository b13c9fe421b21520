// The entries of a ledger that count, and the groups in which they are counted.
import type { AmountUnit } from '../measure/unit';
import { type LedgerCell, type LedgerKey, type LedgerRow, type LedgerTable, dateOf, textOf } from '../model/ledger';
import type { MonthlyStatistics } from '../model/statistics';

/** A row with what its table says for all rows. */
export interface Entry extends LedgerRow {
  readonly unit: AmountUnit | undefined;
}

/** All entries of a kind of ledger, but those dated after the day up to which their ledger is kept. */
export function entriesOf(month: MonthlyStatistics, ledger: LedgerKey, dateKey: string): readonly Entry[] {
  return (month.ledgers[ledger] ?? []).flatMap((table) =>
    table.rows.filter((row) => isKept(table, row, dateKey)).map((row) => ({ ...row, unit: table.table.unit?.value })),
  );
}

export interface EntryGroup {
  readonly name: string;
  readonly entries: readonly Entry[];
}

/** By the text of a column, in order of first appearance; entries without it are in no group. */
export function groupsBy(entries: readonly Entry[], key: string): readonly EntryGroup[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const name = textOf(entry, key);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [entry]);
    else group.push(entry);
  }
  return [...groups].map(([name, grouped]) => ({ name, entries: grouped }));
}

/** The cells of some columns, those that are filled. */
export function cellsAt(entries: readonly Entry[], keys: readonly string[]): readonly LedgerCell['at'][] {
  return entries.flatMap(({ cells }) =>
    keys.flatMap((key) => {
      const cell = cells[key];
      return cell === undefined ? [] : [cell.at];
    }),
  );
}

/** One entry for each name in a column; blanks inside names do not count. */
export function distinctBy(entries: readonly Entry[], key: string): readonly Entry[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) {
    const name = textOf(entry, key)?.replaceAll(/\s/g, '');
    if (name !== undefined && !first.has(name)) first.set(name, entry);
  }
  return [...first.values()];
}

function isKept({ cutOff }: LedgerTable, row: LedgerRow, dateKey: string): boolean {
  const date = dateOf(row, dateKey);
  return cutOff === undefined || date === undefined || date.from <= cutOff.value;
}
