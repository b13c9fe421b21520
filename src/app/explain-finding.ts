// The request "keep this explanation": written against the finding's id into the settings sheet, and into the list of findings where one stands.
import { compact } from '../core/measure/half-width';
import type { RecognisedTable } from '../core/model/table';
import { readWorkbook } from '../core/reading/read-workbook';
import { settingsTables } from '../core/sheets/blank-sheets';
import { officeTables } from '../core/sheets/header-words';
import { markedPlace } from '../core/sheets/own-place';
import { ownSheets, settingsSheetName } from '../core/sheets/own-sheets';
import { explanationHeader, idHeader } from '../core/summary/explanations';
import { isBlank } from '../core/workbook/cell';
import type { CellPlan, CellStyle, SheetPlan, WritePlan } from '../core/workbook/plan';
import { findSheet, type SheetSnapshot, valueAt, type WorkbookSnapshot } from '../core/workbook/snapshot';
import type { WorkbookPort } from './ports';

export interface TypedExplanation {
  /** Of the finding. */
  readonly id: string;
  /** Blank takes the explanation away. */
  readonly text: string;
}

/** Answers what was written. */
export async function explainFinding(book: WorkbookPort, typed: TypedExplanation): Promise<WritePlan> {
  const snapshot = await book.snapshot();
  const asked = { id: typed.id, text: typed.text.trim() };
  const sheets = [...inSettings(snapshot, asked), ...inFindings(snapshot, asked)];
  const plan: WritePlan = { sheets, names: [] };
  await book.apply(plan);
  return plan;
}

function inSettings(book: WorkbookSnapshot, { id, text }: TypedExplanation): readonly SheetPlan[] {
  const tables = readWorkbook(book).tables.filter(({ kind }) => kind === 'explanations');
  for (const table of tables) {
    const row = table.rows.find(({ name }) => name === compact(id));
    const at = row === undefined ? undefined : columnsOf(table);
    if (row !== undefined && at !== undefined) return [edit(table.sheet, [cell(row.row, at.text, text)])];
  }
  if (text === '') return [];
  const sheet = findSheet(book, settingsSheetName);
  if (sheet === undefined) return [newSheet({ id, text })];
  const table = tables.find((one) => one.sheet === sheet.name);
  return [edit(sheet.name, table === undefined ? newTable(sheet, { id, text }) : newRow(sheet, table, { id, text }))];
}

interface Columns {
  readonly id: number;
  readonly text: number;
}

function columnsOf({ columns }: RecognisedTable): Columns | undefined {
  const at = (heads: readonly string[]): number | undefined =>
    columns.find(({ headers }) => heads.includes(compact(headers.at(-1) ?? '')))?.column;
  const id = at(officeTables.explanations[0]);
  const text = at(officeTables.explanations[1]);
  return id === undefined || text === undefined ? undefined : { id, text };
}

function newRow(sheet: SheetSnapshot, table: RecognisedTable, typed: TypedExplanation): readonly CellPlan[] {
  const at = columnsOf(table);
  const below = table.area.bottom + 1;
  // One more row is looked at, so that the table does not run into the one below.
  const isFree = [below, below + 1].every((row) => (sheet.rows[row] ?? []).every((value) => isBlank(value)));
  if (at === undefined || !isFree) return newTable(sheet, typed);
  return [cell(below, at.id, typed.id), cell(below, at.text, typed.text)];
}

function newTable(sheet: SheetSnapshot, typed: TypedExplanation): readonly CellPlan[] {
  return tableCells(sheet.rows.length + 1, typed);
}

function newSheet(typed: TypedExplanation): SheetPlan {
  return {
    name: settingsSheetName,
    mode: 'rewrite',
    cells: tableCells(0, typed),
    columnWidths: { 0: 26, 1: 34, 2: 16, 3: 16 },
    tabColor: '7F7F7F',
  };
}

function tableCells(top: number, { id, text }: TypedExplanation): readonly CellPlan[] {
  return [
    ...settingsTables.explanations.map((head, column) => ({ ...cell(top, column, head), style: headStyle })),
    cell(top + 1, 0, id),
    cell(top + 1, 1, text),
  ];
}

/** The list on the sheet 问题清单 is read back when it is written anew, so that both say the same. */
function inFindings(book: WorkbookSnapshot, { id, text }: TypedExplanation): readonly SheetPlan[] {
  const place = markedPlace(book, ownSheets.findings.mark);
  const sheet = place === undefined ? undefined : findSheet(book, place.sheet);
  if (place?.clear === undefined || sheet === undefined) return [];
  const { top, bottom } = place.clear;
  let columns: Columns | undefined;
  for (let row = top; row <= bottom; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const heads: Columns = { id: cells.indexOf(idHeader), text: cells.indexOf(explanationHeader) };
    if (heads.id >= 0 && heads.text >= 0) columns = heads;
    else if (columns !== undefined && valueAt(sheet, row, columns.id) === id)
      return [edit(sheet.name, [cell(row, columns.text, text)])];
  }
  return [];
}

function edit(name: string, cells: readonly CellPlan[]): SheetPlan {
  return { name, mode: 'edit', cells };
}

const headStyle: CellStyle = { bold: true, border: 'thin', fill: 'DDEBF7', horizontal: 'center' };

function cell(row: number, column: number, text: string): CellPlan {
  return { row, column, ...(text === '' ? {} : { value: text }), style: { border: 'thin', wrap: true } };
}
