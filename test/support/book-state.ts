// A workbook of the test host as plain data, without what no user can see: ids, blank cells, usual formats.
import type { Book } from '../../workbench/model/book';
import { cellPlace, type Sheet } from '../../workbench/model/sheet';
import { areaText } from '../../workbench/model/area';
import { usualBorder, usualStyle } from '../../workbench/objects/styles';

export function bookState(book: Book): unknown {
  const state = {
    active: book.active.name,
    selection: book.selection,
    sheets: book.sheets.map(sheetState),
    names: book.names.map(({ name, formula, visible }) => `${name} ${formula} ${String(visible)}`).sort(),
  };
  return JSON.parse(JSON.stringify(state)) as unknown;
}

/** The same workbook again, for the next try. */
export function restoreBook(book: Book, from: Book): void {
  const { listeners: _, settle: __, ...copied } = from;
  const data = structuredClone(copied);
  Object.assign(book, data);
}

export function copyOfBook(book: Book): Book {
  const { listeners, settle, ...data } = book;
  return { ...structuredClone(data), listeners, settle };
}

function sheetState(sheet: Sheet): unknown {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    cells: Object.fromEntries(
      [...sheet.cells]
        .sort(([a], [b]) => a - b)
        .map(([key, cell]) => [key, cellState(cell)])
        .filter(([, one]) => one !== undefined)
        .map(named),
    ),
    rows: lines(sheet.rows, 14.25),
    columns: lines(sheet.columns, 54),
    merges: sheet.merges.map(areaText).sort(),
    frozen: sheet.frozen,
    rules: sheet.conditionalFormats.map(({ type, areas, data }) => [type, areas.map(areaText), data]),
    lists: sheet.validations.map(({ area, data }) => `${areaText(area)} ${JSON.stringify(data)}`).sort(),
    charts: sheet.charts.map(({ data, series }) => [data, series.map((one) => one.data)]),
    page: Object.fromEntries(Object.entries(sheet.page).filter(([key, value]) => !isUsualPage(key, value))),
  };
}

function named([key, cell]: readonly unknown[]): readonly [string, unknown] {
  const { row, column } = cellPlace(Number(key));
  return [areaText({ top: row, bottom: row, left: column, right: column }), cell];
}

function cellState({
  value,
  formula,
  format = 'General',
  style = {},
  link,
}: Sheet['cells'] extends Map<number, infer Cell> ? Cell : never): unknown {
  const keys = Object.keys(style).sort();
  const shown = keys
    .map((key) => [key, style[key]] as const)
    .filter(([key, one]) => one !== undefined && !isUsual(key, one, style));
  const isBlank = value === '' && formula === undefined && format === 'General' && link === undefined;
  if (isBlank && shown.length === 0) return undefined;
  return { ...(formula === undefined ? { value } : { formula }), format, style: Object.fromEntries(shown), link };
}

function isUsual(key: string, value: unknown, style: Readonly<Record<string, unknown>>): boolean {
  const [, edge, part = ''] = /^borders\.(\w+)\.(\w+)$/.exec(key) ?? [];
  if (edge === undefined) return usualStyle[key] === value;
  // Without a style a border has neither weight nor colour.
  return (style[`borders.${edge}.style`] ?? 'None') === 'None' || usualBorder[part] === value;
}

function lines(map: Sheet['rows'], usual: number): unknown {
  const shown = [...map].map(([index, { size = usual, isHidden = false }]) => [index, size, isHidden] as const);
  return shown.filter(([, size, isHidden]) => size !== usual || isHidden).sort(([a], [b]) => a - b);
}

function isUsualPage(key: string, value: unknown): boolean {
  const usual: Readonly<Record<string, unknown>> = {
    Orientation: 'Portrait',
    PaperSize: 'A4',
    'Page.CenterFooter': '',
  };
  return key === 'Zoom' ? JSON.stringify(value) === '{"scale":100}' : usual[key] === value;
}
