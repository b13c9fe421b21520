// What ledgers, their columns and their parts are called in a template.
import { compact } from '../measure/half-width';
import { type LedgerKey, ledgerKeys, textOf } from '../model/ledger';
import type { MonthlyStatistics } from '../model/statistics';
import { blankSheets } from '../sheets/blank-sheets';
import { type LedgerColumn, ledgers } from '../sheets/ledgers';

/** By the ledger's name and by those of its sheet, ours and the office's. */
export function ledgersByName({ ledgers: kept }: MonthlyStatistics): ReadonlyMap<string, LedgerKey> {
  return new Map([
    ...ledgerKeys.flatMap((key) => (kept[key] ?? []).map(({ table }) => [compact(table.sheet), key] as const)),
    ...ledgerKeys.map((key) => [ledgers[key].label['zh-CN'], key] as const),
    ...ledgerKeys.flatMap((key) => {
      const title = ledgers[key].label['zh-CN'];
      return blankSheets.filter((sheet) => sheet.title === title).map(({ name }) => [name, key] as const);
    }),
  ]);
}

/** The column that a name means, by its header or another wording of it. */
export function ledgerColumn(ledger: LedgerKey, name: string): LedgerColumn | undefined {
  const word = compact(name);
  const { columns } = ledgers[ledger];
  return (
    columns.find(({ label }) => compact(label) === word) ??
    columns.find(({ aliases }) => aliases.some((alias) => compact(alias) === word))
  );
}

/** The column by which a row of a ledger is called. */
export function nameColumn(ledger: LedgerKey): string {
  const named = ledgers[ledger].columns.filter(({ type, required }) => required && type === 'text');
  return named
    .slice(0, 1)
    .map(({ key }) => key)
    .join('');
}

const partColumns = ['campaign', 'batch', 'type', 'tier', 'stage', 'bank'] as const;

/** Campaigns, batches and other parts by which ledgers are totalled. */
export function ledgerParts(month: MonthlyStatistics): readonly string[] {
  const rows = ledgerKeys.flatMap((key) => month.ledgers[key] ?? []).flatMap((table) => table.rows);
  return [...new Set(rows.flatMap((row) => partColumns.flatMap((column) => textOf(row, column) ?? [])))];
}
