// Where sentences of the report are written: over their rows in the table 语句, below the others, or into a table of its own.
import { compact } from '../core/measure/half-width';
import type { RecognisedTable } from '../core/model/table';
import { settingsTables } from '../core/sheets/blank-sheets';
import { officeColumns, officeTables } from '../core/sheets/header-words';
import { settingsSheetName } from '../core/sheets/own-sheets';
import { isBlank } from '../core/workbook/cell';
import type { CellPlan, CellStyle, SheetPlan, WritePlan } from '../core/workbook/plan';
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from '../core/workbook/snapshot';

/** What is to stand in a row; what is absent stays as it is. */
export interface SentenceRow {
  readonly name: string;
  readonly slots: string;
  readonly isTold?: boolean;
  readonly wording?: string;
}

export interface AskedRows {
  /** Those of kind 'sentences', wherever they stand. */
  readonly tables: readonly RecognisedTable[];
  readonly rows: readonly SentenceRow[];
}

export function wordingRowsPlan(book: WorkbookSnapshot, { tables, rows }: AskedRows): WritePlan {
  const standing = rows.map((row) => ({ row, edit: standingEdit(tables, row) }));
  const edits = standing.flatMap(({ edit }) => edit ?? []);
  // A sentence that stands nowhere is told in our words already.
  const added = standing.flatMap(({ row, edit }) => (edit === undefined && saysAnything(row) ? [row] : []));
  const all = added.length === 0 ? edits : [...edits, addedRows(book, tables, added)];
  return { sheets: mergedBySheet(all), names: [] };
}

function saysAnything({ isTold, wording }: SentenceRow): boolean {
  return isTold === false || (wording !== undefined && wording !== '');
}

// The last row of a name is in force.
function standingEdit(tables: readonly RecognisedTable[], row: SentenceRow): SheetPlan | undefined {
  const asked = [
    { heads: officeColumns.isTold, text: row.isTold === undefined ? undefined : yesOrNo(row.isTold) },
    { heads: officeColumns.wording, text: row.wording },
  ].flatMap(({ heads, text }) => (text === undefined ? [] : [{ heads, text }]));
  for (const table of tables.toReversed()) {
    const at = table.rows.findLast(({ name }) => name === compact(row.name));
    const cells = asked.flatMap(({ heads, text }) => {
      const column = columnOf(table, heads);
      return at === undefined || column === undefined ? [] : [textCell(at.row, column, text)];
    });
    if (cells.length === asked.length) return { name: table.sheet, mode: 'edit', cells };
  }
  return undefined;
}

function columnOf({ columns }: RecognisedTable, heads: readonly string[]): number | undefined {
  return columns.find(({ headers }) => heads.includes(compact(headers.at(-1) ?? '')))?.column;
}

function addedRows(
  book: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  rows: readonly SentenceRow[],
): SheetPlan {
  const sheet = findSheet(book, settingsSheetName);
  if (sheet === undefined) return newSheet(rows);
  const table = tables.findLast((one) => one.sheet === sheet.name);
  const columns = table === undefined ? undefined : tableColumns(table);
  const below = (table?.area.bottom ?? 0) + 1;
  // One more row is looked at, so that the table does not run into the one below.
  const isFree = Array.from({ length: rows.length + 1 }, (_, index) => below + index).every((row) =>
    isEmpty(sheet, row),
  );
  if (columns === undefined || !isFree) return { name: sheet.name, mode: 'edit', cells: newTable(sheet, rows) };
  return { name: sheet.name, mode: 'edit', cells: rows.flatMap((row, index) => rowCells(below + index, columns, row)) };
}

type Columns = readonly [number, number, number, number | undefined];

function tableColumns(table: RecognisedTable): Columns | undefined {
  const name = columnOf(table, officeTables.sentences[0]);
  const told = columnOf(table, officeColumns.isTold);
  const wording = columnOf(table, officeColumns.wording);
  if (name === undefined || told === undefined || wording === undefined) return undefined;
  return [name, told, wording, columnOf(table, [settingsTables.sentences[3]])];
}

function isEmpty(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.rows[row] ?? []).every((value) => isBlank(value));
}

function newSheet(rows: readonly SentenceRow[]): SheetPlan {
  return {
    name: settingsSheetName,
    mode: 'rewrite',
    cells: tableCells(0, rows),
    columnWidths: { 0: 26, 1: 34, 2: 60, 3: 60 },
    tabColor: '7F7F7F',
  };
}

function newTable(sheet: SheetSnapshot, rows: readonly SentenceRow[]): readonly CellPlan[] {
  return tableCells(sheet.rows.length + 1, rows);
}

function tableCells(top: number, rows: readonly SentenceRow[]): readonly CellPlan[] {
  return [
    ...settingsTables.sentences.map((head, column) => ({ ...textCell(top, column, head), style: headStyle })),
    ...rows.flatMap((row, index) => rowCells(top + 1 + index, [0, 1, 2, 3], row)),
  ];
}

function rowCells(
  at: number,
  [name, told, wording, slots]: Columns,
  { isTold = true, ...row }: SentenceRow,
): readonly CellPlan[] {
  return [
    textCell(at, name, row.name),
    textCell(at, told, yesOrNo(isTold)),
    textCell(at, wording, row.wording ?? ''),
    ...(slots === undefined ? [] : [textCell(at, slots, row.slots)]),
  ];
}

function yesOrNo(isTold: boolean): string {
  return isTold ? '是' : '否';
}

/** One plan for a sheet, as a plan names each sheet once. */
function mergedBySheet(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  const names = [...new Set(plans.map(({ name }) => name))];
  return names.flatMap((name) => {
    const own = plans.filter((plan) => plan.name === name);
    return own.slice(0, 1).map((first) => ({ ...first, cells: own.flatMap(({ cells }) => cells) }));
  });
}

const headStyle: CellStyle = { bold: true, border: 'thin', fill: 'DDEBF7', horizontal: 'center' };

function textCell(row: number, column: number, text: string): CellPlan {
  return { row, column, ...(text === '' ? {} : { value: text }), style: { border: 'thin', wrap: true } };
}
