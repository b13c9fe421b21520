// The numbers of a table's measure columns, percent columns brought to percent.
import { elementAt } from './element';
import { decimalsOf } from '../measure/decimal';
import { withoutDust } from '../measure/dust';
import { halfWidth, tight } from '../measure/half-width';
import { unitPower, isAmountUnit } from '../measure/unit';
import type { MissingValue } from '../model/balances';
import type { Observation } from '../model/finding';
import { cellRef } from '../workbook/address';
import { cellNumber } from './cell-number';
import type { DraftMeasure } from './column-draft';
import * as notices from './notices';
import { isPercentFormat, type SheetGrid } from './sheet-grid';
import type { TableRow } from './table-rows';

export interface MeasureValues {
  /** By row, then by measure column. */
  readonly values: (number | undefined)[][];
  readonly missing: readonly (Record<number, MissingValue> | undefined)[];
  /** By measure column: how many of its cells show a percent sign, by format or as text, and how many do not. */
  readonly signs: readonly { percent: number; plain: number }[];
  /** By row: cells typed as text, to be reported once the row is known to count. */
  readonly texts: readonly TextCell[];
}

export interface TextCell {
  /** Index into rows and into the measure columns. */
  readonly row: number;
  readonly index: number;
  readonly text: string;
  /** Set for a number, absent for text that is none. */
  readonly hasPercent?: boolean;
  readonly why?: MissingValue;
}

export interface ValueColumn {
  readonly column: number;
  readonly role: DraftMeasure;
}

type Sign = { percent: number; plain: number };

interface Collector {
  readonly grid: SheetGrid;
  readonly columns: readonly ValueColumn[];
  readonly percentIds: ReadonlySet<number>;
  readonly signs: readonly Sign[];
  readonly texts: TextCell[];
  /** Cells already brought to percent because they show the sign: row * columns + index. */
  readonly scaled: Set<number>;
}

export function readValues(
  grid: SheetGrid,
  rows: readonly TableRow[],
  columns: readonly ValueColumn[],
): MeasureValues & { scaled: ReadonlySet<number> } {
  const percentIds = new Set(grid.sheet.formats.flatMap((code, id) => (isPercentFormat(code) ? [id] : [])));
  const signs = columns.map(() => ({ percent: 0, plain: 0 }));
  const collector: Collector = { grid, columns, percentIds, signs, texts: [], scaled: new Set() };
  const values: (number | undefined)[][] = [];
  const missing: (Record<number, MissingValue> | undefined)[] = [];
  for (const [index, row] of rows.entries()) {
    const read = readRow(collector, row.row, index);
    values.push(read.values);
    missing.push(read.missing);
  }
  return { values, missing, signs, texts: collector.texts, scaled: collector.scaled };
}

function readRow(
  collector: Collector,
  row: number,
  rowIndex: number,
): { values: (number | undefined)[]; missing: Record<number, MissingValue> | undefined } {
  const { grid, columns, signs, percentIds } = collector;
  const cells = elementAt(grid.sheet.rows, row);
  const formats = percentIds.size === 0 ? undefined : grid.sheet.formatIds[row];
  // Pushed one by one: an engine keeps a list of numbers alone as bare doubles.
  const values: (number | undefined)[] = [];
  let missing: Record<number, MissingValue> | undefined;
  for (let index = 0; index < columns.length; index += 1) {
    const { column } = elementAt(columns, index);
    const value = cells[column];
    if (typeof value === 'number') {
      const isPercent = formats !== undefined && percentIds.has(formats[column] ?? 0);
      values.push(isPercent ? tenfold(value, 2) : value);
      if (isPercent) collector.scaled.add(rowIndex * columns.length + index);
      elementAt(signs, index)[isPercent ? 'percent' : 'plain'] += 1;
      continue;
    }
    const other = readText(collector, { row, column, rowIndex, index });
    const isNumber = typeof other === 'number';
    values.push(isNumber ? other : undefined);
    if (!isNumber) missing = { ...missing, [index]: other };
  }
  return { values, missing };
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly rowIndex: number;
  readonly index: number;
}

function readText(collector: Collector, place: Place): number | MissingValue {
  const read = cellNumber(collector.grid, place.row, place.column);
  const at = { row: place.rowIndex, index: place.index };
  if (read.is === 'missing') {
    if (read.why !== 'blank' && read.why !== 'not-applicable')
      collector.texts.push({ ...at, text: read.text, why: read.why });
    return read.why;
  }
  const { value, unit } = read.numeral;
  const { role } = elementAt(collector.columns, place.index);
  const column = role.unit;
  const hasPercent = unit === '%';
  if (hasPercent) collector.scaled.add(place.rowIndex * collector.columns.length + place.index);
  elementAt(collector.signs, place.index)[hasPercent ? 'percent' : 'plain'] += 1;
  const isAmount = unit !== undefined && isAmountUnit(unit);
  const fits = !isAmount || (column !== undefined && isAmountUnit(column));
  // A column that may be amount or growth is settled by the very sign.
  const takesPercent = role.orElse !== undefined || column === '%' || column === '个百分点';
  if (!fits || (hasPercent && !takesPercent)) {
    collector.texts.push({ ...at, text: read.text, why: 'unclear' });
    return 'unclear';
  }
  collector.texts.push({ ...at, text: read.text, hasPercent });
  return isAmount && column !== undefined && isAmountUnit(column) ? tenfold(value, unitPower(unit, column)) : value;
}

/** A double times ten to a power, as its 15 significant digits; one too large for that is left as it is. */
export function tenfold(value: number, power: number): number {
  const moved = power < 0 ? value / 10 ** -power : value * 10 ** power;
  return Number.isFinite(moved) ? Number(moved.toPrecision(15)) : value;
}

/** A column of values and what arithmetic may have left in them. */
export interface ColumnAt {
  readonly index: number;
  readonly dust: number;
}

/** Most decimals of the column's cells: a double that stays whole under the tens so far needs no closer look. */
export function mostDecimals(values: readonly (readonly (number | undefined)[])[], { index, dust }: ColumnAt): number {
  let most = 0;
  let tens = 1;
  for (const row of values) {
    const value = row[index];
    if (value === undefined || most >= 15) continue;
    const scaled = value * tens;
    if (Math.abs(scaled - Math.round(scaled)) <= Math.abs(scaled) * 1e-15) continue;
    most = Math.max(most, decimalsOf(withoutDust(value, dust)));
    tens = 10 ** most;
  }
  return most;
}

/** What the text cells of rows that count have to say. */
export function textObservations(
  grid: SheetGrid,
  rows: readonly (TableRow | undefined)[],
  found: {
    readonly texts: readonly TextCell[];
    readonly values: MeasureValues['values'];
    readonly columns: readonly { readonly column: number; readonly storedAs: string }[];
  },
): readonly Observation[] {
  return found.texts.flatMap((cell) => {
    const row = elementAt(rows, cell.row);
    // 全市 in a numbering column names the row, whatever the column is for.
    if (row === undefined || (cell.why === 'unclear' && tight(halfWidth(cell.text)) === row.name)) return [];
    const column = elementAt(found.columns, cell.index);
    const at = cellRef(grid.sheet.name, row.row, column.column);
    if (cell.why === 'error') return [notices.errorCell(at, row.name, cell.text)];
    if (cell.why === 'uncalculated') return [notices.uncalculated(at, row.name)];
    if (cell.why !== undefined) return [notices.unclear(at, row.name, cell.text)];
    const value = elementAt(elementAt(found.values, cell.row), cell.index);
    // Only cells that gave a number have no reason why not.
    return [notices.normalised(at, row.name, asRead(cell, Number(value), column.storedAs))];
  });
}

function asRead(cell: TextCell, value: number, storedAs: string): notices.Normalised {
  const from = cell.text;
  if (cell.hasPercent === true) {
    return { from, read: `${String(value)}%`, write: { value: tenfold(value, -2), numberFormat: '0.00%' } };
  }
  return { from, read: String(value), write: { value: storedAs === 'fraction' ? tenfold(value, -2) : value } };
}
