// The figures of the balance sheets: counties and city, then banks, categories and their total.
import type { Figure, Subject } from '../model/figure';
import { type IndicatorKey, amountMeasures, ratioMeasures } from '../model/indicator';
import { columnKey, figureColumns } from './figure-columns';
import { type FigureColumn, LazyFigure } from './lazy-figure';
import type { MonthBoards } from './month-boards';
import { type NamedFigures, figuresOnce } from './named-figures';
import { type OwnCounty, type OwnSource, ownCounty, ownSource } from './own-county';
import type { Institution } from './roster';

export interface BalanceFigures {
  /** In the order of the sheets. */
  readonly institutions: readonly NamedFigures[];
  /** Names under which the sheets also print an institution, with its name in the figures. */
  readonly aliases: ReadonlyMap<string, string>;
}

export function balanceFigures(boards: MonthBoards, county: string | undefined): BalanceFigures {
  const columns = { counties: figureColumns(boards.counties), banks: figureColumns(boards.banks) };
  const own = county === undefined ? undefined : ownCounty(boards, county);
  const sources = own === undefined ? new Map<string, OwnSource>() : sourcesOf(boards, own, columns);
  const context: Context = { boards, columns, own, sources };
  const ofCounties = boards.counties.roster.institutions.map((institution, index) =>
    index === own?.row ? ownFigures(context, own) : countyFigures(context, institution, index),
  );
  const ofOwn = own !== undefined && own.row === undefined ? [ownFigures(context, own)] : [];
  const ofBanks = boards.banks.roster.institutions.map((institution, index) =>
    bankFigures(context, institution, index),
  );
  return { institutions: [...ofCounties, ...ofOwn, ...ofBanks], aliases: aliasesOf(boards, own) };
}

interface Columns {
  readonly counties: readonly FigureColumn[];
  readonly banks: readonly FigureColumn[];
}

interface Context {
  readonly boards: MonthBoards;
  readonly columns: Columns;
  readonly own: OwnCounty | undefined;
  readonly sources: ReadonlyMap<string, OwnSource>;
}

// Chosen by the reported 口径; the others of a measure go with it.
function sourcesOf(boards: MonthBoards, own: OwnCounty, columns: Columns): ReadonlyMap<string, OwnSource> {
  const sources = new Map<string, OwnSource>();
  const ofCounties = new Set(columns.counties.map(columnKey));
  for (const { indicator, measure } of [...columns.counties, ...columns.banks]) {
    const key = columnKey({ indicator, measure });
    if (sources.has(key)) continue;
    const from = own.row === undefined || !ofCounties.has(key) ? 'banks' : 'counties';
    sources.set(key, ownSource(boards, own, { key: indicator, measure }) ?? { from });
  }
  return sources;
}

function countyFigures({ columns }: Context, institution: Institution, index: number): NamedFigures {
  return figuresAt(columns.counties, index, countySubject(institution));
}

function ownFigures(context: Context, own: OwnCounty): NamedFigures {
  return figuresOnce(own.name, () => ofOwnCounty(context, own));
}

function ofOwnCounty({ boards, columns, sources }: Context, { name, row, total }: OwnCounty): readonly Figure[] {
  const subject: Subject = { kind: 'county', name };
  const of = (kind: OwnSource['from']): readonly FigureColumn[] =>
    columns[kind].flatMap((column) => {
      const source = sources.get(columnKey(column));
      if (source?.from !== kind) return [];
      const { note, conflict } = source;
      if (conflict !== undefined) return [{ ...column, column: { ...column.column, outcome: () => conflict } }];
      return [note === undefined ? column : { ...column, note }];
    });
  const fromCounties = row === undefined ? [] : figuresOf(of('counties'), row, subject);
  const fromBanks = total === undefined ? [] : figuresOf(of('banks'), total, subject);
  return inReportingOrder([...fromCounties, ...fromBanks], [...boards.counties.indicators.keys()]);
}

// By indicator, 口径 and measure, whichever sheet gives them.
function inReportingOrder(figures: readonly Figure[], keys: readonly IndicatorKey[]): readonly Figure[] {
  const coverages = [...new Set(figures.map(({ coverage }) => coverage))];
  const measures: readonly string[] = [...amountMeasures, ...ratioMeasures];
  const place = ({ indicator, coverage, measure }: Figure): number =>
    (keys.indexOf(indicator) * coverages.length + coverages.indexOf(coverage)) * measures.length +
    measures.indexOf(measure);
  return [...figures].sort((left, right) => place(left) - place(right));
}

function bankFigures(context: Context, institution: Institution, index: number): NamedFigures {
  const { columns, own, sources } = context;
  if (institution.role !== 'total') return figuresAt(columns.banks, index, bankSubject(institution));
  // What already speaks for the own county is not said twice.
  const others = columns.banks.filter((column) => sources.get(columnKey(column))?.from !== 'banks');
  return figuresAt(others, index, { kind: 'banks', name: own?.name ?? institution.name });
}

function figuresAt(columns: readonly FigureColumn[], index: number, subject: Subject): NamedFigures {
  return figuresOnce(subject.name, () => figuresOf(columns, index, subject));
}

function figuresOf(columns: readonly FigureColumn[], index: number, subject: Subject): readonly Figure[] {
  const figures: Figure[] = [];
  for (const from of columns) if (from.column.covers(index)) figures.push(new LazyFigure(from, index, subject));
  return figures;
}

function countySubject({ role, name }: Institution): Subject {
  if (role === 'total') return { kind: 'city', name: '全市' };
  return { kind: role === 'subtotal' ? 'category' : 'county', name };
}

function bankSubject({ role, name }: Institution): Subject {
  return { kind: role === 'subtotal' ? 'category' : 'bank', name };
}

function aliasesOf({ counties, banks }: MonthBoards, own: OwnCounty | undefined): ReadonlyMap<string, string> {
  const aliases = new Map<string, string>();
  for (const { name, printedName, role } of [...banks.roster.institutions, ...counties.roster.institutions]) {
    if (printedName !== name && role !== 'total') aliases.set(printedName, name);
  }
  const row = own?.row === undefined ? undefined : counties.roster.institutions[own.row];
  if (row !== undefined && own !== undefined && row.name !== own.name) aliases.set(row.name, own.name);
  return aliases;
}
