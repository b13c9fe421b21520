// The tables of figures, each read with what the others tell: county names, units, the own county.
import type { AmountUnit } from '../measure/unit';
import type { IndicatorKey } from '../model/indicator';
import type { Located } from '../model/table';
import type { CellRef } from '../workbook/cell';
import { type BalanceReading, readBalanceTable } from './balance-table';
import { cityInTitle } from './place-in-title';
import { headerCell, type Reader } from './reader';
import { type DatedBlock, tablePeriod } from './report-month';
import { inferredUnit } from './unit-evidence';

export interface ReadBalance {
  readonly dated: DatedBlock;
  readonly reading: BalanceReading;
  /** Set where the unit was taken or worked out from another table. */
  readonly inferred?: SheetUnit;
}

/** A unit that the table itself does not state. */
export interface SheetUnit {
  readonly unit: AmountUnit;
  readonly from: CellRef;
  /** It is the unit that another table of its kind on the sheet states. */
  readonly isOfSheet?: true;
}

interface Extra {
  readonly countyNames: ReadonlySet<string>;
  readonly county?: string;
  readonly unit?: Located<AmountUnit>;
}

/** Every table of figures; one without a unit read with the unit that another table proves. */
export function withUnits(reader: Reader, measured: readonly DatedBlock[]): readonly ReadBalance[] {
  const { readings, countyNames } = withCountyNames(reader, measured);
  return readings.map((item) => {
    if (item.reading.columnWithoutUnit === undefined) return item;
    const unitless = readOne(reader, item.dated, { countyNames, unit: { value: '元', at: headerCell(item.dated) } });
    const others = readings.filter((other) => other.reading.columnWithoutUnit === undefined);
    const known = others.flatMap(({ reading }) => reading.balances);
    const [told] = unitless.balances.flatMap((table) => inferredUnit(table, known) ?? []);
    const inferred = told ?? sheetUnit(item, others);
    if (inferred === undefined || inferred === 'contradictory') return item;
    return {
      ...item,
      inferred,
      reading: readOne(reader, item.dated, { countyNames, unit: { value: inferred.unit, at: inferred.from } }),
    };
  });
}

// 单位：万元 stands above the first table of the sheet only: it holds for those below, unless the sheet states another too.
function sheetUnit({ dated, reading }: ReadBalance, others: readonly ReadBalance[]): SheetUnit | undefined {
  const stated = others.flatMap((other) => {
    const { unit } = other.dated.context;
    const isHere = other.dated.block.grid === dated.block.grid;
    return isHere && unit !== undefined ? [{ unit, kind: other.reading.table.kind }] : [];
  });
  const [first] = stated;
  // Banks are given in 万元 and counties in 亿元 so often that the unit of the one is none of the other.
  const isOne = stated.every(({ unit, kind }) => unit.value === first?.unit.value && kind === reading.table.kind);
  return first === undefined || !isOne ? undefined : { unit: first.unit.value, from: first.unit.at, isOfSheet: true };
}

// 甲 in one table and 甲县 in another are one county: such tables are read again with the longer name.
function withCountyNames(
  reader: Reader,
  measured: readonly DatedBlock[],
): { readonly readings: readonly ReadBalance[]; readonly countyNames: ReadonlySet<string> } {
  const names = new Set(
    [reader.asked.county, reader.settings.county].flatMap((name) => (name === undefined ? [] : [name])),
  );
  const readings = measured.map((dated): ReadBalance => ({
    dated,
    reading: readOne(reader, dated, { countyNames: names }),
  }));
  const members = ({ reading }: ReadBalance): readonly string[] =>
    reading.table.kind === 'counties'
      ? reading.table.rows.flatMap((row) => (row.role.is === 'member' ? [row.role.canonical] : []))
      : [];
  const countyNames = new Set([...names, ...readings.flatMap(members)]);
  const isShort = (name: string): boolean => ['县', '区', '市', '旗'].some((ending) => countyNames.has(name + ending));
  return {
    countyNames,
    readings: readings.map((item) =>
      members(item).some(isShort) ? { ...item, reading: readOne(reader, item.dated, { countyNames }) } : item,
    ),
  };
}

// The own county's name may head the total row of a bank sheet, which only now is known.
export function withCounty(reader: Reader, readings: readonly ReadBalance[], county: string): readonly ReadBalance[] {
  return readings.map((item) => {
    const isNamed =
      item.reading.table.kind === 'banks' &&
      item.reading.table.rows.some(({ name, role }) => role.is !== 'total' && name.startsWith(county));
    if (!isNamed) return item;
    const unit = item.inferred === undefined ? {} : { unit: { value: item.inferred.unit, at: item.inferred.from } };
    return { ...item, reading: readOne(reader, item.dated, { countyNames: new Set([county]), county, ...unit }) };
  });
}

function readOne(reader: Reader, dated: DatedBlock, extra: Extra): BalanceReading {
  const { block, context } = dated;
  const period = tablePeriod(dated, reader.month);
  const month = period?.value.month ?? reader.month;
  const unit = context.unit ?? extra.unit;
  const title = context.title?.value ?? '';
  const titleIndicator = indicatorOfTitle([...context.lines, block.grid.sheet.name]);
  const city = reader.settings.city ?? cityInTitle(title);
  const wholes = [extra.county, city].flatMap((name) => (name === undefined ? [] : [name]));
  return readBalanceTable({
    block,
    context,
    indicatorOf: (key) => reader.indicators.find((indicator) => indicator.key === key),
    vocabulary: reader.vocabulary,
    settings: reader.settings,
    countyNames: extra.countyNames,
    wholes: new Set(wholes),
    ...(month === undefined ? {} : { month }),
    ...(period === undefined ? {} : { period }),
    ...(unit === undefined ? {} : { unit }),
    ...(titleIndicator === undefined ? {} : { titleIndicator }),
  });
}

const titleNouns: readonly (readonly [IndicatorKey, RegExp])[] = [
  ['inclusiveLoans', /普惠(?!型|小微)[^存、和及]*贷款|普惠贷款/],
  ['nonPerformingLoans', /不良贷款(?!率)/],
  ['nplRatio', /不良(?:贷款)?率/],
  ['loanToDepositRatio', /存贷比/],
  ['deposits', /存款/],
  ['loans', /(?<!不良|普惠|领域)贷款/],
];

// A line names the indicator of all columns only where it names one alone.
function indicatorOfTitle(texts: readonly string[]): IndicatorKey | undefined {
  for (const text of texts) {
    const named = /存贷款/.test(text) ? [] : titleNouns.filter(([, pattern]) => pattern.test(text));
    const [first] = named;
    if (first !== undefined && named.length === 1) return first[0];
  }
  return undefined;
}
