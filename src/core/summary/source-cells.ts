// Every cell of the bank and county sheets as formulas need it: whose number it is, and how a native formula finds it by name.
import { type BalanceColumn, type BalanceRow, type BalanceTable, cellOf, nameOf } from '../model/balances';
import type { Subject } from '../model/figure';
import type { MonthlyStatistics } from '../model/statistics';
import type { RecognisedTable } from '../model/table';
import { absoluteAddress, maximumRows, quoteSheet } from '../workbook/address';
import type { CellRef, CellValue } from '../workbook/cell';
import { findSheet, type SheetSnapshot, valueAt, type WorkbookSnapshot } from '../workbook/snapshot';
import type { FigureKey } from './figure-index';
import { textLiteral } from './native-formula';

/** By subject, indicator and measure; several where several sheets give it. */
export type Sources = ReadonlyMap<string, readonly SourceCell[]>;

export interface SourceCell {
  readonly at: CellRef;
  readonly column: BalanceColumn;
  /** What the cell holds, before reading made a number of it. */
  readonly raw: CellValue;
  /** As the model has it, in the column's unit. */
  readonly value: number | undefined;
  /** The formula that finds the cell; undefined where no name leads to its row alone. */
  readonly lookup: string | undefined;
}

export function keyOf(at: CellRef): string {
  return `${at.sheet}!${at.cell}`;
}

export function sourcesOf(book: WorkbookSnapshot, month: MonthlyStatistics): Sources {
  const cells = new Map<string, SourceCell[]>();
  for (const table of [...month.banks, ...month.counties]) {
    const sheet = findSheet(book, table.table.sheet);
    const nameColumn = table.table.columns.find((column) => column.role.is === 'name')?.column;
    if (sheet !== undefined && nameColumn !== undefined) addTable(cells, table, { sheet, nameColumn });
  }
  return cells;
}

/** Of a figure's cells (thousands for a large sum: asked for only when needed) the one that prints what the key names. */
export function sourceCellAmong(
  sources: Sources,
  key: FigureKey,
  from: { readonly cells: readonly CellRef[] },
): SourceCell | undefined {
  return slotsOf(key.of)
    .flatMap((slot) => sources.get(cellKey(slot, key)) ?? [])
    .find(({ at }) => from.cells.some(({ sheet, cell }) => cell === at.cell && sheet === at.sheet));
}

/** The range of a table's column from its last header row to the row after its last, so that both ends can grow. */
export function growingRange(table: RecognisedTable, column: number): string {
  const area = { top: table.headerRows.to, bottom: lastRowOf(table), left: column, right: column };
  return `${quoteSheet(table.sheet)}!${absoluteAddress(area)}`;
}

/** The row after the table's last, so that a row added at the end is still inside. */
export function lastRowOf(table: RecognisedTable): number {
  return Math.min(table.area.bottom + 1, maximumRows - 1);
}

/** Text as MATCH must be given it, whose ~ * ? would otherwise match anything; undefined where it is too long for a formula. */
export function matchLiteral(name: string): string | undefined {
  const escaped = wildcardFree(name);
  return escaped.length > 255 ? undefined : textLiteral(escaped);
}

/** Text whose ~ * ? mean themselves to MATCH and SUMIFS. */
export function wildcardFree(text: string): string {
  return text.replace(/[~*?]/g, '~$&');
}

interface NamedSheet {
  readonly sheet: SheetSnapshot;
  readonly nameColumn: number;
}

function addTable(cells: Map<string, SourceCell[]>, table: BalanceTable, { sheet, nameColumn }: NamedSheet): void {
  const names = growingRange(table.table, nameColumn);
  const times = timesOfNames(table.table, { sheet, nameColumn });
  const ranges = table.columns.map((column) => growingRange(table.table, column.column));
  for (const row of table.rows) {
    const printed = valueAt(sheet, row.row, nameColumn);
    const isAlone = times.get(nameKey(printed)) === 1;
    const match = isAlone && typeof printed === 'string' ? rowOf(printed, names) : undefined;
    for (const [index, column] of table.columns.entries()) {
      const key = cellKey(slotOf(row, table.kind), column);
      const cell: SourceCell = {
        at: cellOf(table, row, column),
        column,
        raw: valueAt(sheet, row.row, column.column),
        value: row.values[index],
        lookup: match === undefined ? undefined : `INDEX(${String(ranges[index])},${match})`,
      };
      const known = cells.get(key);
      if (known === undefined) cells.set(key, [cell]);
      else known.push(cell);
    }
  }
}

function timesOfNames(table: RecognisedTable, { sheet, nameColumn }: NamedSheet): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (let row = table.headerRows.to; row <= lastRowOf(table); row += 1) {
    const key = nameKey(valueAt(sheet, row, nameColumn));
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
}

function cellKey(slot: string, { indicator, measure }: Pick<FigureKey, 'indicator' | 'measure'>): string {
  return `${slot}\n${indicator}\n${measure}`;
}

// Whose row it is; a total is nobody's by name.
function slotOf(row: BalanceRow, kind: BalanceTable['kind']): string {
  if (row.role.is === 'total') return kind;
  if (kind === 'counties') return `county ${nameOf(row)}`;
  return row.role.is === 'subtotal' ? `category ${row.role.category}` : `${row.role.is} ${nameOf(row)}`;
}

// The own county's row is the total of the bank sheet where its figures come from there.
function slotsOf({ kind, name }: Subject): readonly string[] {
  if (kind === 'county') return [`county ${name}`, 'banks'];
  if (kind === 'city') return ['counties'];
  if (kind === 'banks') return ['banks'];
  return [kind === 'bank' ? `member ${name}` : `${kind} ${name}`];
}

// Excel's MATCH does not tell capitals from small letters, nor always full width from half.
function nameKey(value: CellValue): string {
  return typeof value === 'string' ? value.normalize('NFKC').toLowerCase() : '';
}

function rowOf(name: string, names: string): string | undefined {
  const literal = matchLiteral(name);
  return literal === undefined ? undefined : `MATCH(${literal},${names},0)`;
}
