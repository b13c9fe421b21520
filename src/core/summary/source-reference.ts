// How a native formula finds a cell of a source sheet: by the institution's printed name, wherever its row has gone.
import { type Decimal, decimal, isEqual, shifted } from '../measure/decimal';
import { isAmountUnit, type Unit, unitPower } from '../measure/unit';
import { type BalanceColumn, type BalanceRow, type BalanceTable, cellOf, nameOf } from '../model/balances';
import type { Subject } from '../model/figure';
import type { MonthlyStatistics } from '../model/statistics';
import type { RecognisedTable } from '../model/table';
import { absoluteAddress, maximumRows, quoteSheet } from '../workbook/address';
import type { CellRef, CellValue } from '../workbook/cell';
import { findSheet, valueAt, type WorkbookSnapshot } from '../workbook/snapshot';
import type { FigureKey } from './figure-index';
import { dash, guarded, type Native, scaled, settled, textLiteral } from './native-formula';
import { numberFromText } from './text-number';

export interface Sources {
  readonly cells: ReadonlyMap<string, SourceCell>;
}

export interface SourceCell {
  readonly column: BalanceColumn;
  readonly row: BalanceRow;
  readonly kind: BalanceTable['kind'];
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

/** Every cell of the bank and county sheets by its place. */
export function sourcesOf(book: WorkbookSnapshot, month: MonthlyStatistics): Sources {
  const cells = new Map<string, SourceCell>();
  for (const table of [...month.banks, ...month.counties]) addTable(cells, table, book);
  return { cells };
}

/** The source cell at a place when it is a printed cell of that very figure: its column's measure in its subject's row. */
export function sourceCellFor(sources: Sources, at: CellRef, key: FigureKey): SourceCell | undefined {
  const cell = sources.cells.get(keyOf(at));
  if (cell?.column.indicator !== key.indicator || cell.column.measure !== key.measure) return undefined;
  return isRowOf(cell, key.of) ? cell : undefined;
}

/**
 * The native formula of one source cell in the unit asked for: its number, or the dash while it
 * holds none. Undefined where its row has no name of its own, or where Excel would read another number than we did.
 */
export function sourceNative(sources: Sources, at: CellRef, unit: Unit): Native | undefined {
  const cell = sources.cells.get(keyOf(at));
  if (cell?.lookup === undefined) return undefined;
  const power = powerBetween(cell.column, unit);
  if (cell.value === undefined) {
    return typeof cell.raw === 'number' ? undefined : numeric(cell.lookup, undefined, power);
  }
  const expected = shifted(decimal(cell.value), amountPower(cell.column, unit));
  const native = typeof cell.raw === 'string' ? fromText(cell, cell.raw, unit) : fromNumber(cell, power);
  return native?.value !== undefined && isEqual(native.value, expected) ? native : undefined;
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

// The own county's row is the total of the bank sheet where its figures come from there.
function isRowOf({ row, kind }: SourceCell, of: Subject): boolean {
  const { role } = row;
  if (of.kind === 'county') return kind === 'banks' ? role.is === 'total' : nameOf(row) === of.name;
  if (of.kind === 'city') return kind === 'counties' && role.is === 'total';
  if (kind === 'counties') return false;
  if (of.kind === 'category') return role.is === 'subtotal' && role.category === of.name;
  return of.kind === 'bank' ? role.is === 'member' && nameOf(row) === of.name : role.is === 'total';
}

function addTable(cells: Map<string, SourceCell>, table: BalanceTable, book: WorkbookSnapshot): void {
  const sheet = findSheet(book, table.table.sheet);
  const nameColumn = table.table.columns.find((column) => column.role.is === 'name')?.column;
  if (sheet === undefined || nameColumn === undefined) return;
  const names = growingRange(table.table, nameColumn);
  const times = new Map<string, number>();
  for (let row = table.table.headerRows.to; row <= lastRowOf(table.table); row += 1) {
    const key = nameKey(valueAt(sheet, row, nameColumn));
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  for (const row of table.rows) {
    const printed = valueAt(sheet, row.row, nameColumn);
    const isAlone = times.get(nameKey(printed)) === 1;
    const match = isAlone && typeof printed === 'string' ? rowOf(printed, names) : undefined;
    for (const [index, column] of table.columns.entries()) {
      const lookup = match === undefined ? undefined : `INDEX(${growingRange(table.table, column.column)},${match})`;
      const raw = valueAt(sheet, row.row, column.column);
      cells.set(keyOf(cellOf(table, row, column)), {
        column,
        row,
        kind: table.kind,
        raw,
        value: row.values[index],
        lookup,
      });
    }
  }
}

// Excel's MATCH does not tell capitals from small letters, nor always full width from half.
function nameKey(value: CellValue): string {
  return typeof value === 'string' ? value.normalize('NFKC').toLowerCase() : '';
}

function rowOf(name: string, names: string): string | undefined {
  const literal = matchLiteral(name);
  return literal === undefined ? undefined : `MATCH(${literal},${names},0)`;
}

function fromNumber(cell: SourceCell, power: number): Native | undefined {
  if (typeof cell.raw !== 'number' || cell.lookup === undefined) return undefined;
  return numeric(cell.lookup, decimal(cell.raw), power);
}

function fromText(cell: SourceCell, raw: string, unit: Unit): Native | undefined {
  const read = numberFromText(raw);
  if (read === undefined || cell.lookup === undefined) return undefined;
  const power = read.unit === undefined ? amountPower(cell.column, unit) : amountPowerOf(read.unit, unit);
  const number = `VALUE(${read.formula(cell.lookup)})`;
  return { formula: guarded(scaled(number, power)), value: scaledValue(read.value, power) };
}

function numeric(lookup: string, value: Decimal | undefined, power: number): Native {
  return {
    formula: `IF(ISNUMBER(${lookup}),${scaled(lookup, power)},"${dash}")`,
    value: value === undefined ? undefined : scaledValue(value, power),
  };
}

/** Ten to this power turns what the cell stores into the unit asked for. */
function powerBetween(column: BalanceColumn, unit: Unit): number {
  return column.storedAs === 'fraction' ? 2 : amountPower(column, unit);
}

function amountPower(column: BalanceColumn, unit: Unit): number {
  return amountPowerOf(column.unit, unit);
}

function amountPowerOf(from: string, to: string): number {
  return isAmountUnit(from) && isAmountUnit(to) ? unitPower(from, to) : 0;
}

function scaledValue(value: Decimal, power: number): Decimal {
  const result = shifted(value, power);
  return power > 0 ? settled(result) : result;
}
