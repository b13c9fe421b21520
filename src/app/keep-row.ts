// Where a row of one of the office's own tables is written: over the row of the same name, below the others, or into a table of its own.
import { compact } from '../core/measure/half-width';
import type { RecognisedTable } from '../core/model/table';
import { readWorkbook } from '../core/reading/read-workbook';
import { settingsTables } from '../core/sheets/blank-sheets';
import { officeTables } from '../core/sheets/header-words';
import { settingsSheetName } from '../core/sheets/own-sheets';
import { isBlank } from '../core/workbook/cell';
import type { CellPlan, CellStyle, SheetPlan } from '../core/workbook/plan';
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from '../core/workbook/snapshot';

export interface KeptRow {
  readonly table: 'explanations' | 'textChoices';
  /** What stands in the table's first column and names the row. */
  readonly key: string;
  /** What stands beside it; blank empties the row that is there. */
  readonly value: string;
}

/** Nothing where a blank is to be kept that is not there. */
export function keptRow(book: WorkbookSnapshot, row: KeptRow): readonly SheetPlan[] {
  const tables = readWorkbook(book).tables.filter(({ kind }) => kind === row.table);
  const [there] = tables.flatMap((table) => standing(table, row));
  if (there !== undefined) return [there];
  if (row.value === '') return [];
  const sheet = findSheet(book, settingsSheetName);
  if (sheet === undefined) return [newSheet(row)];
  const table = tables.find((one) => one.sheet === sheet.name);
  return [edit(sheet.name, table === undefined ? newTable(sheet, row) : newRow(sheet, table, row))];
}

function standing(table: RecognisedTable, { table: kind, key, value }: KeptRow): readonly SheetPlan[] {
  const row = table.rows.find(({ name }) => name === compact(key));
  const at = columnOf(table, officeTables[kind][1]);
  return row === undefined || at === undefined ? [] : [edit(table.sheet, [textCell(row.row, at, value)])];
}

function columnOf({ columns }: RecognisedTable, heads: readonly string[]): number | undefined {
  return columns.find(({ headers }) => heads.includes(compact(headers.at(-1) ?? '')))?.column;
}

function newRow(sheet: SheetSnapshot, table: RecognisedTable, row: KeptRow): readonly CellPlan[] {
  const [keys, values] = officeTables[row.table];
  const key = columnOf(table, keys);
  const value = columnOf(table, values);
  const below = table.area.bottom + 1;
  // One more row is looked at, so that the table does not run into the one below.
  const isFree = [below, below + 1].every((at) => (sheet.rows[at] ?? []).every((cell) => isBlank(cell)));
  if (key === undefined || value === undefined || !isFree) return newTable(sheet, row);
  return [textCell(below, key, row.key), textCell(below, value, row.value)];
}

function newTable(sheet: SheetSnapshot, row: KeptRow): readonly CellPlan[] {
  return tableCells(sheet.rows.length + 1, row);
}

function newSheet(row: KeptRow): SheetPlan {
  return {
    name: settingsSheetName,
    mode: 'rewrite',
    cells: tableCells(0, row),
    columnWidths: { 0: 26, 1: 34, 2: 60 },
    tabColor: '7F7F7F',
  };
}

function tableCells(top: number, { table, key, value }: KeptRow): readonly CellPlan[] {
  return [
    ...settingsTables[table].map((head, column) => ({ ...textCell(top, column, head), style: headStyle })),
    textCell(top + 1, 0, key),
    textCell(top + 1, 1, value),
  ];
}

function edit(name: string, cells: readonly CellPlan[]): SheetPlan {
  return { name, mode: 'edit', cells };
}

const headStyle: CellStyle = { bold: true, border: 'thin', fill: 'DDEBF7', horizontal: 'center' };

function textCell(row: number, column: number, text: string): CellPlan {
  return { row, column, ...(text === '' ? {} : { value: text }), style: { border: 'thin', wrap: true } };
}
