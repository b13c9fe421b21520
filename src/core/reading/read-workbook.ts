// The door of reading: a workbook's snapshot in, everything recognised in it out.
import type { ReportingMonth } from '../measure/period';
import type { AmountUnit } from '../measure/unit';
import type { BalanceTable } from '../model/balances';
import type { Observation } from '../model/finding';
import { type Indicator, type IndicatorKey, indicators } from '../model/indicator';
import type { LedgerKey, LedgerTable } from '../model/ledger';
import type { Settings } from '../model/settings';
import type { MonthlyStatistics } from '../model/statistics';
import type { Located, RecognisedTable } from '../model/table';
import { cellRef } from '../workbook/address';
import type { CellRef } from '../workbook/cell';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type BalanceReading, readBalanceTable } from './balance-table';
import { findBlocks } from './find-blocks';
import { bankNamer } from './institution-names';
import { isLedgerKind } from './header-kind';
import { hiddenObservations } from './hidden-cells';
import { readLedger } from './ledger-table';
import { localNames, withLocalNames } from './local-names';
import * as notices from './notices';
import { isSettingsTable, officeTable, readExplanations, readSettings } from './office-tables';
import { officeVocabulary, ownIndicators } from './office-vocabulary';
import { sourceSheets } from './own-areas';
import { cityInTitle, countyInTitle, type DatedBlock, reportMonth, tablePeriod } from './report-month';
import { sheetGrid } from './sheet-grid';
import { tableContext } from './table-context';
import { inferredUnit } from './unit-evidence';
import { unknownTables } from './unknown-tables';
import { plainVocabulary, type Vocabulary } from './vocabulary';

export interface Asked {
  readonly county?: string;
  readonly month?: ReportingMonth;
}

export function readWorkbook(book: WorkbookSnapshot, asked: Asked = {}): MonthlyStatistics {
  const grids = sourceSheets(book).map((sheet) => sheetGrid(sheet, book.date1904));
  const plain = plainVocabulary();
  const first = grids.flatMap((grid) => findBlocks(grid, plain));
  const own = ownIndicators(first);
  const vocabulary = officeVocabulary(first, own);
  const isWidened = vocabulary.headers.size > 0 || own.length > 0;
  const found = isWidened ? grids.flatMap((grid) => findBlocks(grid, vocabulary)) : first;
  const blocks = found.filter((block) => block.kind.kind !== 'settings' || isSettingsTable(block));
  const { settings, cells, observations } = readSettings(blocks);
  const dated = blocks.map((block): DatedBlock => ({ block, context: tableContext(block) }));
  const month = reportMonth(dated, { asked: asked.month, set: settings.month, file: book.name });
  const all = [...Object.values(indicators), ...own];
  const reader: Reader = {
    dated,
    settings,
    vocabulary,
    ...(month === undefined ? {} : { month }),
    indicators: all,
    asked,
  };
  const read = readTables(reader);
  const unknown = unknownTables(grids, blocks);
  const names = grids.map((grid) => grid.sheet.name);
  return {
    ...(month === undefined ? {} : { month }),
    ...(read.county === undefined ? {} : { county: read.county }),
    settings,
    settingCells: cells,
    tables: [...read.tables, ...unknown.tables].sort(
      (one, other) =>
        names.indexOf(one.sheet) - names.indexOf(other.sheet) ||
        one.area.top - other.area.top ||
        one.area.left - other.area.left,
    ),
    banks: read.balances.filter((table) => table.kind === 'banks'),
    counties: read.balances.filter((table) => table.kind === 'counties'),
    ledgers: read.ledgers,
    indicators: all,
    explanations: readExplanations(blocks),
    observations: [
      ...observations,
      ...read.observations,
      ...unknown.observations,
      ...hiddenObservations(grids, read.tables),
    ],
  };
}

interface Reader {
  readonly dated: readonly DatedBlock[];
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly month?: ReportingMonth;
  readonly indicators: readonly Indicator[];
  readonly asked: Asked;
}

interface ReadTables {
  readonly tables: readonly RecognisedTable[];
  readonly balances: readonly BalanceTable[];
  readonly ledgers: Readonly<Partial<Record<LedgerKey, readonly LedgerTable[]>>>;
  readonly county?: string;
  readonly observations: readonly Observation[];
}

function readTables(reader: Reader): ReadTables {
  const measured = reader.dated.filter(({ block }) => block.kind.kind === 'measures');
  const readings = withUnits(reader, measured);
  const county = countyOf(reader, readings);
  const named = county === undefined ? readings : withCounty(reader, readings, county);
  const locals = localNames(named.map(({ reading }) => reading));
  const final = named.map((item) => ({ ...item, reading: withLocalNames(item.reading, locals) }));
  const month = monthTables(final, reader.month);
  const bankOf = bankNamer(month.balances, locals, reader.vocabulary);
  const ledgers = reader.dated.flatMap((dated) => {
    const { kind } = dated.block.kind;
    return isLedgerKind(kind) ? [{ key: kind, ...ledgerOf(reader, dated, { key: kind, bankOf }) }] : [];
  });
  const byKey: Partial<Record<LedgerKey, readonly LedgerTable[]>> = {};
  for (const { key, ledger } of ledgers) byKey[key] = [...(byKey[key] ?? []), ledger];
  const office = reader.dated.flatMap(({ block }) => {
    const { kind } = block.kind;
    return kind === 'measures' || isLedgerKind(kind) ? [] : [officeTable(block, kind)];
  });
  return {
    tables: [...final.map(({ reading }) => reading.table), ...ledgers.map(({ ledger }) => ledger.table), ...office],
    balances: month.balances,
    ledgers: byKey,
    ...(county === undefined ? {} : { county }),
    observations: [
      ...final.flatMap(({ reading }) => reading.observations),
      ...final.flatMap((item) => unitObservations(item)),
      ...month.observations,
      ...ledgers.flatMap(({ observations }) => observations),
    ],
  };
}

interface LedgerAsk {
  readonly key: LedgerKey;
  readonly bankOf: (name: string) => string;
}

function ledgerOf(reader: Reader, dated: DatedBlock, ask: LedgerAsk): ReturnType<typeof readLedger> {
  const period = tablePeriod(dated, reader.month);
  const month = period?.value.month ?? reader.month;
  return readLedger({
    block: dated.block,
    ledger: ask.key,
    bankOf: ask.bankOf,
    context: dated.context,
    vocabulary: reader.vocabulary,
    ...(period === undefined ? {} : { period }),
    ...(month === undefined ? {} : { month }),
  });
}

interface ReadBalance {
  readonly dated: DatedBlock;
  readonly reading: BalanceReading;
  /** Set where the unit was worked out from another table. */
  readonly inferred?: { readonly unit: AmountUnit; readonly from: CellRef };
}

interface Extra {
  readonly countyNames: ReadonlySet<string>;
  readonly county?: string;
  readonly unit?: Located<AmountUnit>;
}

function readOne(reader: Reader, dated: DatedBlock, extra: Extra): BalanceReading {
  const { block, context } = dated;
  const period = tablePeriod(dated, reader.month);
  const month = period?.value.month ?? reader.month;
  const unit = context.unit ?? extra.unit;
  const title = context.title?.value ?? '';
  const titleIndicator = indicatorOfTitle(title, block.grid.sheet.name);
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

// A title names the indicator of all columns only where it names one alone.
function indicatorOfTitle(title: string, sheet: string): IndicatorKey | undefined {
  for (const text of [title, sheet]) {
    const named = /存贷款/.test(text) ? [] : titleNouns.filter(([, pattern]) => pattern.test(text));
    const [first] = named;
    if (first !== undefined && named.length === 1) return first[0];
  }
  return undefined;
}

function withUnits(reader: Reader, measured: readonly DatedBlock[]): readonly ReadBalance[] {
  const { readings, countyNames } = withCountyNames(reader, measured);
  return readings.map((item) => {
    if (item.reading.columnWithoutUnit === undefined) return item;
    const unitless = readOne(reader, item.dated, { countyNames, unit: { value: '元', at: headerCell(item.dated) } });
    const others = readings.filter((other) => other.reading.columnWithoutUnit === undefined);
    const known = others.flatMap(({ reading }) => reading.balances);
    const [inferred] = unitless.balances.flatMap((table) => inferredUnit(table, known) ?? []);
    if (inferred === undefined) return item;
    return {
      ...item,
      inferred,
      reading: readOne(reader, item.dated, { countyNames, unit: { value: inferred.unit, at: inferred.from } }),
    };
  });
}

function headerCell({ block }: DatedBlock): CellRef {
  return cellRef(block.grid.sheet.name, block.headerFrom, block.left);
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

function countyOf(reader: Reader, readings: readonly ReadBalance[]): string | undefined {
  const rows = readings.flatMap(({ reading }) =>
    reading.balances.filter(({ kind }) => kind === 'counties').flatMap(({ rows: listed }) => listed),
  );
  const members = new Set(
    rows.flatMap((row) => (row.role.is === 'member' || row.role.is === 'zone' ? [row.role.canonical] : [])),
  );
  const named = reader.asked.county ?? reader.settings.county;
  if (named !== undefined) return asListed(named, members);
  for (const { dated, reading } of readings) {
    if (reading.table.kind !== 'banks') continue;
    const texts = [
      dated.context.title?.value,
      dated.block.grid.sheet.name,
      ...reading.table.rows.map((row) => row.name).filter((name) => /(?:合计|总计)$/.test(name)),
    ];
    for (const text of texts) {
      const county = text === undefined ? undefined : countyInTitle(text, members);
      if (county !== undefined) return asListed(county, members);
    }
  }
  return undefined;
}

function asListed(name: string, members: ReadonlySet<string>): string {
  if (members.has(name)) return name;
  const longer = ['县', '区', '市', '旗'].map((ending) => name + ending).find((full) => members.has(full));
  return longer ?? [...members].find((member) => member + name.slice(-1) === name) ?? name;
}

// The own county's name may head the total row of a bank sheet, which only now is known.
function withCounty(reader: Reader, readings: readonly ReadBalance[], county: string): readonly ReadBalance[] {
  return readings.map((item) => {
    const isNamed =
      item.reading.table.kind === 'banks' &&
      item.reading.table.rows.some(({ name, role }) => role.is !== 'total' && name.startsWith(county));
    if (!isNamed) return item;
    const unit = item.inferred === undefined ? {} : { unit: { value: item.inferred.unit, at: item.inferred.from } };
    return { ...item, reading: readOne(reader, item.dated, { countyNames: new Set([county]), county, ...unit }) };
  });
}

// A table of another month is set aside where the reporting month's has the same; a lagging one is kept.
function monthTables(
  readings: readonly ReadBalance[],
  month: ReportingMonth | undefined,
): { readonly balances: readonly BalanceTable[]; readonly observations: readonly Observation[] } {
  const all = readings.flatMap(({ reading }) => reading.balances);
  if (month === undefined) return { balances: all, observations: [] };
  const current = all.filter(({ table }) => (table.period?.value.month ?? month) === month);
  const isReplaced = ({ kind, columns }: BalanceTable): boolean =>
    columns.every(({ indicator }) =>
      current.some((other) => other.kind === kind && other.columns.some((one) => one.indicator === indicator)),
    );
  const setAside = all.flatMap((table) => {
    const { period } = table.table;
    return period !== undefined && period.value.month !== month && isReplaced(table) ? [{ table, period }] : [];
  });
  return {
    balances: all.filter((table) => !setAside.some((one) => one.table === table)),
    observations: setAside.map(({ period }) => notices.otherMonth(period, month)),
  };
}

function unitObservations(item: ReadBalance): readonly Observation[] {
  const { block } = item.dated;
  const column = item.reading.columnWithoutUnit;
  const at = column === undefined ? headerCell(item.dated) : cellRef(block.grid.sheet.name, block.headerTo, column);
  if (item.inferred !== undefined) return [notices.unitInferred(at, item.inferred.unit, item.inferred.from)];
  return column !== undefined ? [notices.noUnit(at, item.dated.block.grid.sheet.name)] : [];
}
