// How a ledger's total is reached natively: sums and counts of different names over its columns, within a campaign or batch.
import { wholeLedger } from '../indicators/ledger-tally';
import { compare, decimal, shifted, sum } from '../measure/decimal';
import { isAmountUnit, unitPower } from '../measure/unit';
import { type Figure, valueOfFigure } from '../model/figure';
import { batchName } from '../sheets/batch-name';
import type { CellValue } from '../workbook/cell';
import { type LedgerColumnRange, type LedgerRanges, ledgerRanges, writtenAlike } from './ledger-columns';
import type { LedgerRule } from './ledger-rules';
import { dash, guarded, type Native, scaled, settled, textLiteral } from './native-formula';
import { wildcardFree } from './source-cells';
import type { SummaryWork } from './summary-input';

/** A formula that gives our figure; undefined where the ledger is not written plainly enough for one. */
export function ledgerNative(work: SummaryWork, rule: LedgerRule, figure: Figure): Native | undefined {
  const value = valueOfFigure(figure);
  const ranges = ledgerRanges(work.book, work.month, rule.ledger);
  if (rule.how === 'value' || value === undefined || ranges === undefined) return undefined;
  const native = nativeBy(rule, ranges, figure);
  return native?.value !== undefined && compare(native.value, settled(value)) === 0 ? native : undefined;
}

interface Condition extends LedgerColumnRange {
  readonly text: string;
}

/** Every row is compared with every other: beyond this Excel would think for long. */
const mostRows = 1000;

function nativeBy(rule: LedgerRule, ranges: LedgerRanges, figure: Figure): Native | undefined {
  const counted = ranges.columns.get(rule.column);
  const conditions = conditionsOf(rule, ranges, figure.of.name);
  if (counted === undefined || conditions === undefined) return undefined;
  if (rule.how === 'sum') return sumOf(counted, conditions, powerOf(rule, ranges, figure));
  const canCount = counted.raw.length <= mostRows && arePlain([counted, ...conditions]);
  return canCount ? distinctOf(counted, conditions) : undefined;
}

// A campaign, batch, kind or stage narrows the total to its rows.
function conditionsOf(rule: LedgerRule, ranges: LedgerRanges, of: string): readonly Condition[] | undefined {
  const [scope] = groupColumns.flatMap((key) => scopeIn(ranges, key, of));
  if (scope === undefined && of !== wholeLedger) return undefined;
  const narrowed = scope === undefined ? [] : [scope];
  if (rule.only === undefined) return narrowed;
  const range = ranges.columns.get(rule.only);
  const text = writtenAlike(ranges, rule.only, rule.word);
  return range === undefined || text === undefined ? undefined : [...narrowed, { ...range, text }];
}

// A batch stands in its cells in the ledger's own writing; in several writings it is no one condition.
function scopeIn(ranges: LedgerRanges, key: string, of: string): readonly Condition[] {
  const column = ranges.columns.get(key);
  const texts = (column?.raw ?? []).flatMap((cell) => {
    const isMeant = typeof cell === 'string' && isSame(key === 'batch' ? batchName(cell) : cell, of);
    return isMeant ? [cell.toLowerCase()] : [];
  });
  const [text, ...others] = new Set(texts);
  if (column === undefined || text === undefined || others.length > 0) return [];
  return [{ ...column, text: key === 'batch' ? text : of }];
}

const groupColumns = ['campaign', 'batch', 'type', 'tier', 'stage'];

function sumOf(counted: LedgerColumnRange, conditions: readonly Condition[], power: number): Native {
  const numbers = counted.raw.filter(
    (value, row) => typeof value === 'number' && meets(conditions, row),
  ) as readonly number[];
  const criteria = conditions.map(({ range, text }) => `${range},${textLiteral(`=${wildcardFree(text)}`)}`).join(',');
  const total = conditions.length === 0 ? `SUM(${counted.range})` : `SUMIFS(${counted.range},${criteria})`;
  const filled = [
    ...conditions.map(({ range, text }) => `(${range}=${textLiteral(text)})`),
    `ISNUMBER(${counted.range})`,
  ];
  return {
    formula: guarded(`IF(SUMPRODUCT(1*${filled.join('*')})=0,"${dash}",ROUND(${scaled(total, power)},8))`),
    value: numbers.length === 0 ? undefined : settled(shifted(sum(numbers.map((number) => decimal(number))), power)),
  };
}

/** Σ 1/次数: each name's rows together count 1. The header is one such name while nothing narrows the rows. */
function distinctOf(counted: LedgerColumnRange, conditions: readonly Condition[]): Native {
  const tests = [...conditions.map(({ range, text }) => `(${range}=${textLiteral(text)})`), `(${counted.range}<>"")`];
  const pairs = [counted, ...conditions].map(({ range }) => `${range},${range}&""`).join(',');
  const names = counted.raw.flatMap((value, row) => {
    return typeof value === 'string' && value !== '' && meets(conditions, row) ? [value.toLowerCase()] : [];
  });
  const different = new Set(names).size;
  const header = conditions.length === 0 ? 1 : 0;
  return {
    formula: guarded(`ROUND(SUMPRODUCT(${tests.join('*')}/COUNTIFS(${pairs})),0)${header === 0 ? '' : '-1'}`),
    value: decimal(different - header),
  };
}

function meets(conditions: readonly Condition[], row: number): boolean {
  return conditions.every(({ raw, text }) => isSame(raw[row], text));
}

function isSame(cell: CellValue, text: string): boolean {
  return typeof cell === 'string' && cell.toLowerCase() === text.toLowerCase();
}

// COUNTIFS reads * ? ~ and a leading < > = as orders, and "01" as 1.
function arePlain(columns: readonly LedgerColumnRange[]): boolean {
  return columns.every(({ raw }) =>
    raw.every((cell) => cell === undefined || (typeof cell === 'string' && !/[*?~]|^[<>=]|^[\d.]+$/.test(cell))),
  );
}

/** From the unit in which the ledger's cells stand to the figure's; cells of several units do not come to our figure. */
function powerOf(rule: LedgerRule, { ledger }: LedgerRanges, figure: Figure): number {
  const [unit] = ledger.rows.flatMap((row) => {
    const value = row.cells[rule.column]?.value;
    return value?.is === 'number' ? [value.unit ?? ledger.table.unit?.value ?? ''] : [];
  });
  return unit !== undefined && isAmountUnit(unit) && isAmountUnit(figure.unit) ? unitPower(unit, figure.unit) : 0;
}
