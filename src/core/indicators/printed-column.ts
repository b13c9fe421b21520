// The values of a measure as the sheets print them, in the unit in which they are reported.
import { type Decimal, decimal, decimalsOf, shifted, sum } from '../measure/decimal';
import { withoutDust } from '../measure/dust';
import { type Interval, addIntervals, ofPrinted } from '../measure/interval';
import { type CalendarDate, type ReportingMonth, lastDayOf } from '../measure/period';
import { type Unit, isAmountUnit, unitPower } from '../measure/unit';
import { type BalanceRow, cellOf } from '../model/balances';
import { dustOfTable } from '../model/column-dust';
import type { Outcome } from '../model/figure';
import type { Indicator, Measure } from '../model/indicator';
import type { CellRef } from '../workbook/cell';
import { type Column, kept } from './column';
import { type Group, type Source, isCurrent } from './coverage';
import { type Roster, institutionAt } from './roster';
import { sourcesOfWhole } from './whole-table';
import { noNumber, notInSheet, totalsOfSeveralTables } from './withheld';

export interface PrintedContext {
  readonly roster: Roster;
  readonly month: ReportingMonth | undefined;
  readonly indicator: Indicator;
  readonly group: Group;
}

/** Undefined when no sheet has a column for it. */
export function printedColumn(context: PrintedContext, measure: Measure): Column | undefined {
  const sources = context.group.sources.get(measure);
  const [first] = sources ?? [];
  if (sources === undefined || first === undefined) return undefined;
  const { roster, group } = context;
  const unit = unitOf(context.indicator, measure);
  const ofWhole = sourcesOfWhole(roster, sources);
  const isSplit = (index: number): boolean => index === roster.total && ofWhole.length === 0;
  // What one cell says is read again faster than it is kept.
  const cellAt = (index: number): Found | undefined => find(roster, index === roster.total ? ofWhole : sources, index);
  const isAdditive = additive.has(measure);
  const parts = (index: number): readonly number[] => (isAdditive ? (institutionAt(roster, index).sumOf ?? []) : []);
  const date = isCurrent(measure) ? dateOf(first, context.month) : undefined;
  const withoutCell = kept((index): Outcome => {
    if (isSplit(index)) return totalsOfSeveralTables();
    const summed = parts(index);
    return summed.length > 0 ? total(summed.map(outcome)) : notInSheet(institutionAt(roster, index).name);
  });
  const outcome = (index: number): Outcome => {
    const found = cellAt(index);
    return found === undefined ? withoutCell(index) : outcomeOf(found, unit);
  };
  const possible = kept((index): Interval | undefined => {
    const found = cellAt(index);
    return found === undefined ? sumPossible(parts(index).map(possible)) : possibleOf(found, unit);
  });
  return {
    unit,
    coverage: group.coverage,
    ...(date === undefined ? {} : { date }),
    covers: (index) => stands(roster, sources, index) || parts(index).some((part) => stands(roster, sources, part)),
    outcome,
    origin: (index) => (cellAt(index) === undefined ? 'computed' : 'printed'),
    supports: (index) => supportsOf(cellAt(index) ?? { source: first }, unit),
    cells: (index): readonly CellRef[] => {
      const found = cellAt(index);
      return (found === undefined ? parts(index).map(cellAt) : [found]).flatMap(refOf);
    },
    possible,
  };
}

/** The unit in which a measure of an indicator is reported. */
function unitOf(indicator: Indicator, measure: Measure): Unit {
  if (/rank$/i.test(measure)) return '位';
  if (/points$/i.test(measure)) return '个百分点';
  if (/growth$/i.test(measure) || measure === 'share' || measure === 'contribution') return '%';
  return indicator.unit;
}

interface Found {
  readonly source: Source;
  readonly row: BalanceRow;
}

// What adds up over the members of a category or of the whole.
const additive: ReadonlySet<Measure> = new Set<Measure>([
  'balance',
  'yearStartBalance',
  'lastMonthBalance',
  'lastYearBalance',
  'yearToDateIncrease',
  'monthOnMonthIncrease',
  'yearOnYearIncrease',
]);

function stands(roster: Roster, sources: readonly Source[], index: number): boolean {
  const { rows } = institutionAt(roster, index);
  return sources.some(({ table }) => rows[table] !== undefined);
}

function find(roster: Roster, sources: readonly Source[], index: number): Found | undefined {
  const { rows } = institutionAt(roster, index);
  for (const source of sources) {
    const row = rows[source.table];
    if (row !== undefined) return { source, row };
  }
  return undefined;
}

function outcomeOf({ source, row }: Found, unit: Unit): Outcome {
  const value = meant({ source, row });
  if (value === undefined) {
    return noNumber(cellOf(source.of, row, source.column), row.missing?.[source.index] ?? 'blank');
  }
  return { value: shifted(decimal(value), powerOf(source, unit)) };
}

// What the cell says, without the dust of the arithmetic that made it.
function meant({ source, row }: Found): number | undefined {
  const value = row.values[source.index];
  // A source is a column of its table.
  return value === undefined ? undefined : withoutDust(value, dustOfTable(source.of)[source.index] as number);
}

// One that is missing makes no smaller sum.
function total(outcomes: readonly Outcome[]): Outcome {
  const values: Decimal[] = [];
  for (const outcome of outcomes) {
    if ('withheld' in outcome) return outcome;
    values.push(outcome.value);
  }
  return { value: sum(values) };
}

// A cell with more decimals than its column is printed with stands for its own.
function possibleOf({ source, row }: Found, unit: Unit): Interval | undefined {
  const value = meant({ source, row });
  if (value === undefined) return undefined;
  const power = powerOf(source, unit);
  const decimals = Math.max(source.column.decimals, decimalsOf(value));
  return ofPrinted(shifted(decimal(value), power), decimals - power);
}

function sumPossible([first, ...rest]: readonly (Interval | undefined)[]): Interval | undefined {
  return rest.reduce(
    (sum, each) => (sum === undefined || each === undefined ? undefined : addIntervals(sum, each)),
    first,
  );
}

function supportsOf({ source }: Pick<Found, 'source'>, unit: Unit): number {
  return Math.max(0, source.column.decimals - powerOf(source, unit));
}

// 12345 万元 are 1.2345 亿元: the power that moves the point, -4.
function powerOf({ column }: Source, unit: Unit): number {
  return isAmountUnit(column.unit) && isAmountUnit(unit) ? unitPower(column.unit, unit) : 0;
}

function refOf(found: Found | undefined): readonly CellRef[] {
  return found === undefined ? [] : [cellOf(found.source.of, found.row, found.source.column)];
}

function dateOf(source: Source, month: ReportingMonth | undefined): CalendarDate | undefined {
  const period = source.column.period ?? source.of.table.period?.value;
  if (period !== undefined) return period.cutOff ?? lastDayOf(period.month);
  return month === undefined ? undefined : lastDayOf(month);
}
