// Everything a workbook's known headers lead to: tables of figures, ledgers and the office's own tables.
import type { ReportingMonth } from '../measure/period';
import type { BalanceTable } from '../model/balances';
import type { Observation } from '../model/finding';
import type { LedgerKey, LedgerTable } from '../model/ledger';
import type { RecognisedTable } from '../model/table';
import { cellRef } from '../workbook/address';
import { isLedgerKind } from './header-kind';
import { bankNamer } from './institution-names';
import { readLedger } from './ledger-table';
import { localNames, withLocalNames } from './local-names';
import * as notices from './notices';
import { officeTable } from './office-tables';
import { countyOf } from './own-county';
import { type ReadBalance, withCounty, withUnits } from './read-balances';
import { headerCell, type Reader } from './reader';
import { type DatedBlock, tablePeriod } from './report-month';

export interface ReadTables {
  readonly tables: readonly RecognisedTable[];
  readonly balances: readonly BalanceTable[];
  readonly ledgers: Readonly<Partial<Record<LedgerKey, readonly LedgerTable[]>>>;
  readonly county?: string;
  readonly observations: readonly Observation[];
}

export function readTables(reader: Reader): ReadTables {
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
  const { inferred } = item;
  if (inferred?.isOfSheet === true) return [notices.unitOfSheet(at, inferred)];
  if (inferred !== undefined) return [notices.unitInferred(at, inferred.unit, inferred.from)];
  return column !== undefined ? [notices.noUnit(at, item.dated.block.grid.sheet.name)] : [];
}
