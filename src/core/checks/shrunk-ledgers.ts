// Cumulative ledgers that hold less than an earlier month of the year did.
import { words } from '../measure/bilingual';
import { type Decimal, compare, decimal, plainText, plus, shifted, zero } from '../measure/decimal';
import { yearOf } from '../measure/period';
import { amountUnits, isAmountUnit } from '../measure/unit';
import type { Observation } from '../model/finding';
import { type LedgerKey, type LedgerTable, type LedgerValue, textOf } from '../model/ledger';
import type { DatedMonth } from './balance-tables';
import { ledgers } from '../sheets/ledgers';
import { cellRef } from '../workbook/address';
import type { CheckOutcome } from './check';

/** What adds up in each ledger through the year, and by whom; '' counts entries. */
const cumulative: readonly (readonly [LedgerKey, column: string, by: string])[] = [
  ['enterpriseVisits', 'enterprises', 'bank'],
  ['enterpriseVisits', 'creditLine', 'bank'],
  ['climbingEnterprises', '', ''],
  ['events', '', ''],
];

export function shrunkLedgers(month: DatedMonth, earlier: readonly DatedMonth[]): CheckOutcome {
  const ofYear = earlier.filter((other) => yearOf(other.month) === yearOf(month.month));
  const lines = cumulative.flatMap(([ledger, column, by]) => {
    const now = month.ledgers[ledger];
    const other = ofYear.find((one) => one.ledgers[ledger] !== undefined);
    const then = other?.ledgers[ledger];
    if (now === undefined || other === undefined || then === undefined) return [];
    return [{ ledger, column, after: totals(now, column, by), before: totals(then, column, by), month: other.month }];
  });
  if (lines.length === 0) {
    return { cannotRun: words('没有本年往月的同类台账。', 'No earlier month of the year has the ledgers.') };
  }
  return lines.flatMap((line) => {
    const { ledger, column, month: of, before } = line;
    const fell = [...line.after].flatMap(([name, { value, at }]) => {
      const then = before.get(name)?.value ?? zero;
      return compare(value, then) < 0 ? [observation({ ledger, column, name, at, of }, [value, then])] : [];
    });
    // A bank that left the ledger may have changed its name: then only the sum tells.
    const [now, then] = [total(line.after), total(before)];
    if (fell.length > 0 || compare(now, then) >= 0) return fell;
    const [table] = month.ledgers[ledger] as readonly [LedgerTable];
    return [observation({ ledger, column, name: '', at: headOf(table), of }, [now, then])];
  });
}

function total(by: ReadonlyMap<string, Total>): Decimal {
  return [...by.values()].reduce((sum, { value }) => plus(sum, value), zero);
}

interface Total {
  readonly value: Decimal;
  readonly at: Observation['at'];
}

function totals(tables: readonly LedgerTable[], column: string, by: string): ReadonlyMap<string, Total> {
  const found = new Map<string, Total>();
  for (const table of tables) {
    for (const row of table.rows) {
      const name = by === '' ? '' : textOf(row, by);
      if (name === undefined) continue;
      const cell = column === '' ? undefined : row.cells[column];
      const value = column === '' ? decimal(1) : amountOf(cell?.value, isAmountColumn(table.ledger, column));
      const known = found.get(name);
      const at = known?.at ?? cell?.at ?? cellRef(table.table.sheet, row.row, table.table.area.left);
      found.set(name, { value: plus(known?.value ?? zero, value), at });
    }
  }
  return found;
}

/** In 元 where it is an amount. Text, and an amount of no known unit, is a finding of reading and counts as nothing. */
function amountOf(value: LedgerValue | undefined, isAmount: boolean): Decimal {
  if (value?.is !== 'number') return zero;
  if (!isAmount) return decimal(value.number);
  const { unit = '' } = value;
  return isAmountUnit(unit) ? shifted(decimal(value.number), amountUnits[unit]) : zero;
}

function isAmountColumn(ledger: LedgerKey, column: string): boolean {
  return ledgers[ledger].columns.some(({ key, type }) => key === column && type === 'amount');
}

interface Fallen {
  readonly ledger: LedgerKey;
  readonly column: string;
  readonly name: string;
  readonly at: Observation['at'];
  readonly of: string;
}

function observation(
  { ledger, column, name, at, of }: Fallen,
  [after, before]: readonly [Decimal, Decimal],
): Observation {
  const definition = ledgers[ledger];
  const label = definition.columns.find(({ key }) => key === column)?.label ?? '记录数';
  const isAmount = isAmountColumn(ledger, column);
  const [found, expected] = [after, before].map((value) =>
    isAmount ? `${plainText(shifted(value, -4))}万元` : plainText(value),
  ) as [string, string];
  const whose = name === '' ? definition.label['zh-CN'] : name;
  return {
    check: 'across-months/ledger-fell',
    severity: 'explain',
    at,
    subject: name === '' ? definition.label['zh-CN'] : name,
    message: words(
      `${whose}累计“${label}”为${found}，少于${of}工作簿的${expected}。累计数不应减少，请核对或说明。`,
      `${name === '' ? definition.label['en-US'] : name}: the cumulative ${label} is ${found}, less than ${expected} in the workbook of ${of}. Check or explain.`,
    ),
    found,
    expected: `≥${expected}`,
    cells: [at],
  };
}

function headOf({ table }: LedgerTable): Observation['at'] {
  return cellRef(table.sheet, table.area.top, table.area.left);
}
