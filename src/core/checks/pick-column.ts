// Which column of a table gives an indicator's measure in the same 口径 and of the same date as another.
import type { BalanceColumn, BalanceTable } from '../model/balances';
import type { IndicatorKey, Measure } from '../model/indicator';

export interface Wanted {
  readonly indicator: IndicatorKey;
  readonly measure: Measure;
  readonly coverage: string;
}

/** Index of the column of exactly this 口径; undefined when the table has none. */
export function columnIn(table: BalanceTable, { indicator, measure, coverage }: Wanted): number | undefined {
  return indexWhere(
    table,
    (column) => column.indicator === indicator && column.measure === measure && column.coverage === coverage,
  );
}

/**
 * Like columnIn, but for two indicators that are compared: else the column that states no 口径, else
 * the only one of the measure. Undefined when that leaves a choice.
 */
export function nearestColumn(table: BalanceTable, wanted: Wanted): number | undefined {
  const same = columnIn(table, wanted) ?? columnIn(table, { ...wanted, coverage: '' });
  if (same !== undefined) return same;
  const all = table.columns.filter(
    (column) => column.indicator === wanted.indicator && column.measure === wanted.measure,
  );
  return all.length === 1 ? table.columns.indexOf(all[0] as BalanceColumn) : undefined;
}

/** Whether columns speak of one date: NPL may lag a month, and is then not set against loans. */
export function haveOneDate(table: BalanceTable, columns: readonly number[]): boolean {
  const months = columns.map((index) => {
    const column = table.columns[index] as BalanceColumn;
    // A column states its date only where it is not the table's.
    return isCurrent(column.measure) ? [(column.period ?? table.table.period?.value)?.month] : [];
  });
  return new Set(months.flat()).size <= 1;
}

/** Whether columns that state a 口径 state the same. */
export function haveOneCoverage(table: BalanceTable, columns: readonly number[]): boolean {
  const stated = columns.map((index) => (table.columns[index] as BalanceColumn).coverage);
  return new Set(stated.filter((coverage) => coverage !== '')).size <= 1;
}

function isCurrent(measure: Measure): boolean {
  return measure === 'balance' || measure === 'value';
}

function indexWhere(table: BalanceTable, test: (column: BalanceColumn) => boolean): number | undefined {
  const found = table.columns.findIndex(test);
  return found === -1 ? undefined : found;
}
