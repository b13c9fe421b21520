// Which columns belong together: those of one indicator, one 口径 and one date; and which 口径 is reported.
import type { BalanceColumn, BalanceTable } from '../model/balances';
import type { IndicatorKey, Measure } from '../model/indicator';
import type { ReportingMonth } from '../measure/period';
import type { Roster } from './roster';

/** A column of a roster's table. */
export interface Source {
  /** Index into the roster's tables. */
  readonly table: number;
  readonly of: BalanceTable;
  /** Index into that table's columns. */
  readonly index: number;
  readonly column: BalanceColumn;
}

export interface Group {
  readonly coverage: string;
  readonly sources: ReadonlyMap<Measure, readonly Source[]>;
}

export type Groups = ReadonlyMap<IndicatorKey, readonly Group[]>;

/**
 * By indicator, in sheet order. Where an indicator has one stated 口径 only, columns that state none
 * belong to it; where it has several, they stand alone. Older columns of a measure are left to the
 * earlier months.
 */
export function groupsOf(roster: Roster, month: ReportingMonth | undefined): Groups {
  const byIndicator = new Map<IndicatorKey, Source[]>();
  roster.tables.forEach((of, table) => {
    of.columns.forEach((column, index) => {
      const sources = byIndicator.get(column.indicator) ?? [];
      sources.push({ table, of, index, column });
      byIndicator.set(column.indicator, sources);
    });
  });
  return new Map([...byIndicator].map(([key, sources]) => [key, groupsOfIndicator(sources, month)]));
}

/** 本外币, 人民币 or 外币 where a 口径 says so: amounts of different ones are never put together. */
function currencyOf(coverage: string): string | undefined {
  return /本外币|人民币|外币/.exec(coverage)?.[0];
}

/** Whether amounts of two 口径 may be divided by each other: an unstated currency goes with any. */
export function areCompatible(left: string, right: string): boolean {
  const [one, other] = [currencyOf(left), currencyOf(right)];
  return one === undefined || other === undefined || one === other;
}

/** The currency under which most indicators are given; the first met where two are even. */
export function preferredCurrency(all: readonly Groups[]): string | undefined {
  const counts = new Map<string, number>();
  for (const group of all.flatMap((groups) => [...groups.values()].flat())) {
    const currency = currencyOf(group.coverage);
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  return [...counts].reduce<readonly [string, number] | undefined>(
    (most, entry) => (most === undefined || entry[1] > most[1] ? entry : most),
    undefined,
  )?.[0];
}

/** The reported 口径 first: one that has the value itself, of the preferred currency, else as the sheet orders them. */
export function inOrderOfPreference(groups: readonly Group[], currency: string | undefined): readonly Group[] {
  const weight = ({ sources, coverage }: Group): number =>
    (sources.has('balance') || sources.has('value') ? 0 : 2) + (currencyOf(coverage) === currency ? 0 : 1);
  return [...groups].sort((left, right) => weight(left) - weight(right));
}

function groupsOfIndicator(sources: readonly Source[], month: ReportingMonth | undefined): readonly Group[] {
  const stated = [...new Set(sources.map(({ column }) => column.coverage))].filter((coverage) => coverage !== '');
  const [only = ''] = stated;
  const coverageOf = ({ column }: Source): string =>
    column.coverage === '' && stated.length === 1 ? only : column.coverage;
  return [...new Set(sources.map(coverageOf))].map((coverage) => {
    const own = sources.filter((source) => coverageOf(source) === coverage);
    return { coverage, sources: byMeasure(ofLatestMonth(own, month)) };
  });
}

function ofLatestMonth(sources: readonly Source[], month: ReportingMonth | undefined): readonly Source[] {
  const tableMonth = ({ of }: Source): string => of.table.period?.value.month ?? month ?? '';
  const ownMonth = (source: Source): string => source.column.period?.month ?? tableMonth(source);
  const current = sources.filter(({ column }) => isCurrent(column.measure)).map(ownMonth);
  const latest = current.reduce((one, other) => (other > one ? other : one), '');
  return sources.filter((source) =>
    isCurrent(source.column.measure) ? ownMonth(source) === latest : tableMonth(source) >= latest,
  );
}

/** Measures that speak of the table's own date; the others look back. */
export function isCurrent(measure: Measure): boolean {
  return !/^(yearStart|lastMonth|lastYear)/.test(measure);
}

function byMeasure(sources: readonly Source[]): ReadonlyMap<Measure, readonly Source[]> {
  const measures = new Map<Measure, Source[]>();
  for (const source of sources) {
    const same = measures.get(source.column.measure) ?? [];
    if (!same.some(({ table }) => table === source.table)) same.push(source);
    measures.set(source.column.measure, same);
  }
  return measures;
}
