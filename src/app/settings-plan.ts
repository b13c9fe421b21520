// Where each setting is written: into its own cell, into the row that names it, or into a row of its own below.
import { compact } from '../core/measure/half-width';
import type { MonthlyStatistics } from '../core/model/statistics';
import type { RecognisedTable } from '../core/model/table';
import { settingsTables } from '../core/sheets/blank-sheets';
import { officeTables } from '../core/sheets/header-words';
import { settingsSheetName } from '../core/sheets/own-sheets';
import type { SettingRow } from '../core/sheets/settings-rows';
import { parseAddress } from '../core/workbook/address';
import { isBlank } from '../core/workbook/cell';
import type { CellPlan, CellStyle, SheetPlan, WritePlan } from '../core/workbook/plan';
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from '../core/workbook/snapshot';

export interface AskedSetting {
  readonly row: SettingRow;
  readonly text: string;
}

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function settingsPlan(
  book: WorkbookSnapshot,
  month: MonthlyStatistics,
  asked: readonly AskedSetting[],
): WritePlan {
  const placed = asked.map((one) => ({ ...one, at: placeOf(month, one.row) }));
  const standing = placed.flatMap(({ at, text }) => (at === undefined ? [] : [{ at, text }]));
  const sheets = [...new Set(standing.map(({ at }) => at.sheet))].map((name): SheetPlan => ({
    name,
    mode: 'edit',
    cells: standing.filter(({ at }) => at.sheet === name).map(({ at, text }) => cell(at.row, at.column, text)),
  }));
  // A blank setting that stands nowhere is in force already.
  const added = placed.filter(({ at, text }) => at === undefined && text !== '');
  return { sheets: added.length === 0 ? sheets : withAdded(sheets, addedRows(book, month, added)), names: [] };
}

function placeOf({ settingCells, tables }: MonthlyStatistics, setting: SettingRow): Place | undefined {
  const known = settingCells[setting.key]?.at;
  const address = known === undefined ? undefined : parseAddress(known.cell);
  if (known !== undefined && address !== undefined) return { sheet: known.sheet, ...address };
  for (const table of tables.filter(({ kind }) => kind === 'settings')) {
    const row = table.rows.find(({ name }) => isNamed(setting, name));
    const column = columnOf(table, officeTables.settings[1]);
    if (row !== undefined && column !== undefined) return { sheet: table.sheet, row: row.row, column };
  }
  return undefined;
}

function isNamed({ label, aliases }: SettingRow, name: string): boolean {
  const text = compact(name).replace(/[:：]$/, '');
  return text === label || aliases.includes(text);
}

function columnOf({ columns }: RecognisedTable, heads: readonly string[]): number | undefined {
  return columns.find(({ headers }) => heads.includes(compact(headers.at(-1) ?? '')))?.column;
}

function addedRows(book: WorkbookSnapshot, month: MonthlyStatistics, added: readonly AskedSetting[]): SheetPlan {
  const sheet = findSheet(book, settingsSheetName);
  if (sheet === undefined) return newSheet(added);
  const table = month.tables.find((one) => one.kind === 'settings' && one.sheet === sheet.name);
  const name = table === undefined ? undefined : columnOf(table, officeTables.settings[0]);
  const value = table === undefined ? undefined : columnOf(table, officeTables.settings[1]);
  const below = (table?.area.bottom ?? 0) + 1;
  const isFree = Array.from({ length: added.length + 1 }, (_, index) => below + index).every((row) =>
    isEmpty(sheet, row),
  );
  const cells =
    table === undefined || name === undefined || value === undefined || !isFree
      ? tableCells(added, sheet.rows.length + 1)
      : added.flatMap(({ row: { label }, text }, index) => [
          cell(below + index, name, label),
          cell(below + index, value, text),
        ]);
  return { name: sheet.name, mode: 'edit', cells };
}

function isEmpty(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.rows[row] ?? []).every((value) => isBlank(value));
}

function newSheet(added: readonly AskedSetting[]): SheetPlan {
  return {
    name: settingsSheetName,
    mode: 'rewrite',
    cells: tableCells(added, 0),
    columnWidths: { 0: 26, 1: 34, 2: 60 },
    tabColor: '7F7F7F',
  };
}

function tableCells(added: readonly AskedSetting[], top: number): readonly CellPlan[] {
  return [
    ...settingsTables.settings.map((head, column) => ({ ...cell(top, column, head), style: headStyle })),
    ...added.flatMap(({ row: { label, explanation }, text }, index) =>
      [label, text, explanation['zh-CN']].map((value, column) => cell(top + 1 + index, column, value)),
    ),
  ];
}

const headStyle: CellStyle = { bold: true, border: 'thin', fill: 'DDEBF7', horizontal: 'center' };

function cell(row: number, column: number, text: string): CellPlan {
  return { row, column, ...(text === '' ? {} : { value: text }), style: { border: 'thin', wrap: true } };
}

/** One plan for a sheet, as a plan names each sheet once. */
function withAdded(sheets: readonly SheetPlan[], added: SheetPlan): readonly SheetPlan[] {
  const same = sheets.find(({ name }) => name === added.name);
  if (same === undefined) return [...sheets, added];
  return sheets.map((sheet) => (sheet === same ? { ...sheet, cells: [...sheet.cells, ...added.cells] } : sheet));
}
