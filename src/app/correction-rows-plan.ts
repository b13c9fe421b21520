// Where corrections of readings are written: over their rows in the settings sheet, below the others, or into a section of their own.
import { compact } from '../core/measure/half-width';
import type { RecognisedTable } from '../core/model/table';
import { lasting } from '../core/reading/correction-names';
import { settingsTables } from '../core/sheets/blank-sheets';
import { officeColumns, officeTables } from '../core/sheets/header-words';
import { settingsSheetName } from '../core/sheets/own-sheets';
import { isBlank } from '../core/workbook/cell';
import type { CellPlan, CellStyle, SheetPlan } from '../core/workbook/plan';
import { findSheet, type SheetSnapshot, valueAt, type WorkbookSnapshot } from '../core/workbook/snapshot';

export interface Section {
  readonly kind: 'tableCorrections' | 'columnCorrections';
  /** How many of a row's first cells name what it is about. */
  readonly names: number;
  /** A row is its texts in the order of the section's columns; one that says nothing of what it names is taken away. */
  readonly rows: readonly (readonly string[])[];
}

const heads: Readonly<Record<Section['kind'], readonly (readonly string[])[]>> = {
  tableCorrections: [
    officeTables.tableCorrections[0],
    officeColumns.table,
    officeTables.tableCorrections[1],
    officeColumns.unit,
    officeColumns.period,
    officeColumns.isRead,
  ],
  columnCorrections: [
    officeTables.columnCorrections[0],
    officeColumns.table,
    officeColumns.header,
    officeTables.columnCorrections[1],
  ],
};

interface Standing {
  readonly table: RecognisedTable;
  readonly columns: readonly (number | undefined)[];
  readonly rows: readonly (readonly string[])[];
}

/** The sheets' edits for one section; none where nothing changes. */
export function sectionPlan(
  book: WorkbookSnapshot,
  tables: readonly RecognisedTable[],
  section: Section,
): readonly SheetPlan[] {
  const standing = tables.flatMap((table) => (table.kind === section.kind ? [standingOf(book, table)] : []));
  const isThere = (row: readonly string[]): boolean =>
    standing.some(({ rows }) => rows.some((other) => isSame(section, row, other)));
  const added = section.rows.filter((row) => !isThere(row) && saysAnything(section, row));
  const home = standing.findLast((one) => one.table.sheet === settingsSheetName && isFree(book, one, added.length));
  const edits = standing.map((one) => edited(one, section, one === home ? added : []));
  if (home !== undefined || added.length === 0) return edits.filter(({ cells }) => cells.length > 0);
  return [...edits.filter(({ cells }) => cells.length > 0), newSection(book, section.kind, added)];
}

function standingOf(book: WorkbookSnapshot, table: RecognisedTable): Standing {
  const sheet = findSheet(book, table.sheet) as SheetSnapshot;
  const columns = heads[table.kind as Section['kind']].map(
    (words) => table.columns.find(({ headers }) => words.includes(compact(headers.join(''))))?.column,
  );
  const text = (row: number, column: number | undefined): string => {
    const value = column === undefined ? undefined : valueAt(sheet, row, column);
    return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
  };
  return { table, columns, rows: table.rows.map(({ row }) => columns.map((column) => text(row, column))) };
}

function isSame({ names }: Section, one: readonly string[], other: readonly string[]): boolean {
  const key = (row: readonly string[]): string => row.slice(0, names).map(lasting).join('\n');
  return key(one) === key(other);
}

function saysAnything({ names }: Section, row: readonly string[]): boolean {
  return row.slice(names).some((text) => text !== '');
}

// One more row is looked at, so that the section does not run into the one below.
function isFree(book: WorkbookSnapshot, { table }: Standing, count: number): boolean {
  const below = table.area.bottom + 1;
  const rows = book.sheets.flatMap(({ name, rows: all }) =>
    name === table.sheet ? all.slice(below, below + count + 1) : [],
  );
  return rows.every((row) => row.every((value) => isBlank(value)));
}

// Rows close up where one is taken away; only cells that change are written.
function edited(
  { table, columns, rows }: Standing,
  section: Section,
  added: readonly (readonly string[])[],
): SheetPlan {
  const kept = rows.flatMap((row) => {
    const asked = section.rows.find((one) => isSame(section, one, row));
    if (asked === undefined) return [row];
    return saysAnything(section, asked) ? [asked] : [];
  });
  const wanted = [...kept, ...added];
  const places = [...table.rows.map(({ row }) => row), ...added.map((_, index) => table.area.bottom + 1 + index)];
  const cells = places.flatMap((place, index) =>
    columns.flatMap((column, field) => {
      const text = wanted[index]?.[field] ?? '';
      return column === undefined || text === (rows[index]?.[field] ?? '') ? [] : [textCell(place, column, text)];
    }),
  );
  return { name: table.sheet, mode: 'edit', cells };
}

function newSection(book: WorkbookSnapshot, kind: Section['kind'], rows: readonly (readonly string[])[]): SheetPlan {
  const sheet = findSheet(book, settingsSheetName);
  const top = sheet === undefined || sheet.rows.length === 0 ? 0 : sheet.rows.length + 1;
  const cells = [
    ...settingsTables[kind].map((head, column) => ({ ...textCell(top, column, head), style: headStyle })),
    ...rows.flatMap((row, index) => row.map((text, column) => textCell(top + 1 + index, column, text))),
  ];
  if (sheet !== undefined) return { name: sheet.name, mode: 'edit', cells };
  const columnWidths = { 0: 26, 1: 34, 2: 60 };
  return { name: settingsSheetName, mode: 'rewrite', cells, columnWidths, tabColor: '7F7F7F' };
}

const headStyle: CellStyle = { bold: true, border: 'thin', fill: 'DDEBF7', horizontal: 'center' };

function textCell(row: number, column: number, text: string): CellPlan {
  return { row, column, ...(text === '' ? {} : { value: text }), style: { border: 'thin', wrap: true } };
}
