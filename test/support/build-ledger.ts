// A ledger from terse rows, for tests of what comes after reading.
import { words } from '../../src/core/measure/bilingual';
import { lastDayOf } from '../../src/core/measure/period';
import type { AmountUnit } from '../../src/core/measure/unit';
import type {
  LedgerCell,
  LedgerKey,
  LedgerRow,
  LedgerTable,
  LedgerValue,
  LooseDate,
} from '../../src/core/model/ledger';
import type { RecognisedTable } from '../../src/core/model/table';
import { cellRef } from '../../src/core/workbook/address';

/**
 * Entries by column key; header in row 3, so the first entry stands in row 4. Text, number, flag as they
 * are; '2022-09-05' and '2022-09' are dates; { number: 5, unit: '万元' } or any LedgerValue where that is not enough.
 * Columns stand in the order in which the entries first name them, from A.
 */
export interface LedgerInput {
  readonly sheet?: string;
  readonly period?: string;
  readonly cutOff?: string;
  readonly unit?: AmountUnit;
  readonly entries: readonly Readonly<Record<string, LedgerEntry>>[];
}

export type LedgerEntry =
  string | number | boolean | LedgerValue | { readonly number: number; readonly unit: AmountUnit | '%' };

export function ledgerTable(ledger: LedgerKey, input: LedgerInput): LedgerTable {
  const sheet = input.sheet ?? ledger;
  const keys = [...new Set(input.entries.flatMap((entry) => Object.keys(entry)))];
  const rows = input.entries.map((entry, index) => rowOf(entry, { sheet, keys, row: index + 3 }));
  return {
    ledger,
    table: recognised(ledger, sheet, { input, keys, rows }),
    rows,
    ...(input.cutOff === undefined ? {} : { cutOff: { value: input.cutOff, at: cellRef(sheet, 1, 1) } }),
  };
}

function recognised(
  kind: LedgerKey,
  sheet: string,
  { input, keys, rows }: { input: LedgerInput; keys: readonly string[]; rows: readonly LedgerRow[] },
): RecognisedTable {
  return {
    id: `${sheet}!A3`,
    sheet,
    kind,
    why: words('测试', 'test'),
    area: { top: 2, left: 0, bottom: 2 + rows.length, right: Math.max(0, keys.length - 1) },
    headerRows: { from: 2, to: 2 },
    ...(input.period === undefined ? {} : { period: { value: { month: input.period }, at: cellRef(sheet, 1, 0) } }),
    ...(input.unit === undefined ? {} : { unit: { value: input.unit, at: cellRef(sheet, 1, 0) } }),
    columns: keys.map((key, column) => ({ column, headers: [key], role: { is: 'ledger', key } })),
    rows: rows.map(({ row }) => ({ row, name: '', role: { is: 'entry' } })),
  };
}

function rowOf(
  entry: Readonly<Record<string, LedgerEntry>>,
  { sheet, keys, row }: { sheet: string; keys: readonly string[]; row: number },
): LedgerRow {
  const cells = Object.entries(entry).map(([key, value]): [string, LedgerCell] => [
    key,
    { value: ledgerValue(value), at: cellRef(sheet, row, keys.indexOf(key)) },
  ]);
  return { row, cells: Object.fromEntries(cells) };
}

function ledgerValue(entry: LedgerEntry): LedgerValue {
  if (typeof entry === 'number') return { is: 'number', number: entry };
  if (typeof entry === 'boolean') return { is: 'flag', flag: entry };
  if (typeof entry === 'object') return 'is' in entry ? entry : { is: 'number', ...entry };
  const date = looseDate(entry);
  return date === undefined ? { is: 'text', text: entry } : { is: 'date', date };
}

function looseDate(text: string): LooseDate | undefined {
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(text)) return undefined;
  const month = text.slice(0, 7);
  const isDay = text.length > 7;
  const [from, to] = isDay ? [text, text] : [`${month}-01`, lastDayOf(month)];
  return { text, from, to, month, precision: isDay ? 'day' : 'month' };
}
