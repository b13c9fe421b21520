// Totals printed in a ledger: its figures are summed from the rows, so a printed total that differs must be explained.
import { words } from '../measure/bilingual';
import { type Decimal, absolute, compare, decimal, isEqual, minus, plainText, plus, zero } from '../measure/decimal';
import { dustOf, withoutDust } from '../measure/dust';
import type { Observation } from '../model/finding';
import type { LedgerTable } from '../model/ledger';
import { ledgers } from '../sheets/ledgers';
import { cellRef } from '../workbook/address';
import { findSheet, type SheetSnapshot, valueAt } from '../workbook/snapshot';
import type { CheckContext, CheckOutcome } from './check';

const ledgerTotal = 'across-rows/ledger-total';

export function ledgerTotals({ month, book }: CheckContext): CheckOutcome {
  const tables = Object.values(month.ledgers).flat();
  if (!tables.some(({ table }) => table.rows.some(({ role }) => role.is === 'total'))) {
    return { cannotRun: words('台账中没有合计行。', 'No ledger has a total row.') };
  }
  return tables.flatMap((ledger) => {
    // The ledger was read from this sheet.
    const sheet = findSheet(book, ledger.table.sheet) as SheetSnapshot;
    const at = (column: number) => (row: number) => valueAt(sheet, row, column);
    return columnsOf(ledger).flatMap(({ key, ...column }) => {
      const readable = { ...column, valueAt: at(column.column) };
      return isBare(ledger, key, readable) ? inColumn(ledger, readable) : [];
    });
  });
}

interface Column {
  readonly column: number;
  readonly label: string;
  readonly isAmount: boolean;
}

interface ReadableColumn extends Column {
  readonly valueAt: (row: number) => unknown;
}

function columnsOf({ ledger, table }: LedgerTable): readonly (Column & { readonly key: string })[] {
  return table.columns.flatMap(({ column, role }) => {
    const known = ledgers[ledger].columns.find(({ key }) => role.is === 'ledger' && key === role.key);
    if (known === undefined || (known.type !== 'number' && known.type !== 'amount')) return [];
    return [{ column, key: known.key, label: known.label, isAmount: known.type === 'amount' }];
  });
}

/** Written out (5亿元) numbers may be of several units: then the column has no plain sum. */
function isBare({ rows }: LedgerTable, key: string, column: ReadableColumn): boolean {
  return rows.every(({ row, cells }) => cells[key]?.value.is !== 'number' || typeof column.valueAt(row) === 'number');
}

/** A total is of all rows, of those above it, or of those since the total before it. */
function inColumn({ table }: LedgerTable, column: ReadableColumn): readonly Observation[] {
  const entries = table.rows.filter(({ role }) => role.is === 'entry');
  const whole = sumOf(entries, column);
  const found: Observation[] = [];
  let before = table.headerRows.to;
  for (const { row, name, role } of table.rows) {
    if (role.is !== 'total') continue;
    const printed = numberAt(column, row);
    const sums = [
      sumOf(
        entries.filter((entry) => entry.row > before && entry.row < row),
        column,
      ),
    ];
    const above = sumOf(
      entries.filter((entry) => entry.row < row),
      column,
    );
    before = row;
    if (printed === undefined || [...sums, above, whole].some((sum) => isSum(printed, sum, column))) continue;
    const [expected] = [...sums.filter(({ count }) => count > 0), whole] as [Sum];
    if (expected.count > 0)
      found.push(observation({ at: cellRef(table.sheet, row, column.column), name, printed, expected }, column));
  }
  return found;
}

interface Sum {
  readonly value: Decimal;
  readonly count: number;
  readonly decimals: number;
}

function sumOf(rows: readonly { readonly row: number }[], column: ReadableColumn): Sum {
  const numbers = rows.flatMap(({ row }) => numberAt(column, row) ?? []);
  return {
    value: numbers.reduce(plus, zero),
    count: numbers.length,
    decimals: Math.max(0, ...numbers.map((number) => number.decimalPlaces())),
  };
}

function numberAt({ valueAt: at }: ReadableColumn, row: number): Decimal | undefined {
  const value = at(row);
  return typeof value === 'number' ? decimal(withoutDust(value, dustOf(Math.abs(value)))) : undefined;
}

/** Counts add up exactly; amounts as far as their rounding lets them. */
function isSum(printed: Decimal, { value, count, decimals }: Sum, { isAmount }: Column): boolean {
  if (!isAmount || decimals === 0) return isEqual(printed, value);
  const allowed = decimal(0.5 * (count * 10 ** -decimals + 10 ** -printed.decimalPlaces()));
  return compare(absolute(minus(printed, value)), allowed) <= 0;
}

interface Wrong {
  readonly at: Observation['at'];
  readonly name: string;
  readonly printed: Decimal;
  readonly expected: Sum;
}

function observation({ at, name, printed, expected }: Wrong, { label }: Column): Observation {
  const [found, sum] = [plainText(printed), plainText(expected.value)];
  const difference = plainText(minus(printed, expected.value));
  return {
    check: ledgerTotal,
    severity: 'explain',
    at,
    subject: name + label,
    message: words(
      `台账${name}“${label}”为${found}，各行之和为${sum}，相差${difference.replace(/^-/, '')}。报告按各行汇总的${sum}计算。请核对或说明。`,
      `The ledger's total of ${label} is ${found}, its rows add up to ${sum} (difference ${difference}). The report counts the rows. Check or explain.`,
    ),
    found,
    expected: sum,
    difference,
    cells: [at],
  };
}
