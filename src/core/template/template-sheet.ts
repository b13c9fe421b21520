// The sheet 报告模板: a paragraph a row, its style beside it, for the office to edit; written, and read back with its cells.
import { lastIndexWhere } from '../claims/last-where';
import type { ParagraphLevel } from '../model/report';
import { rowHeight } from '../narrative/row-height';
import { levelStyles } from '../narrative/report-styles';
import { areaAt, choosePlace, markReference, type OwnPlace } from '../sheets/own-place';
import { templateSheet } from '../sheets/own-sheets';
import { findTemplateTable, templateArea, templateHeads, type TemplateTable } from '../sheets/template-table';
import { cellRef } from '../workbook/address';
import { type CellValue, isBlank, isCellError } from '../workbook/cell';
import type { CellPlan, CellStyle, SheetPlan, WritePlan } from '../workbook/plan';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { levelChoices, levelOf, levelWord } from './level-words';
import type { SheetTemplate, Template, TemplateLine } from './template';

export interface TemplateSheetInput {
  readonly book: WorkbookSnapshot;
  readonly template: Template;
}

/** Takes the place of a template of ours that stands there; blank lines at the end are left out. */
export function templateSheetPlan({ book, template }: TemplateSheetInput): WritePlan {
  const last = lastIndexWhere(template.lines, ({ text }) => text.trim() !== '');
  const lines = template.lines.slice(0, last + 1);
  const size = { rows: headerRows + lines.length, columns: widths.length };
  const place = choosePlace(withTemplateMarked(book), templateSheet, size);
  return {
    sheets: [sheetPlan(place, lines)],
    names: [{ name: templateSheet.mark, refersTo: markReference(place, size), hidden: true }],
  };
}

/** The template as the sheet holds it now; undefined where there is none. */
export function readTemplate(book: WorkbookSnapshot): SheetTemplate | undefined {
  const table = findTemplateTable(book);
  if (table === undefined) return undefined;
  const { sheet, headRow, lastRow } = table;
  const rows = sheet.rows.slice(headRow + 1, lastRow + 1);
  return { lines: rows.flatMap((cells, index) => lineOf(cells, headRow + 1 + index, table)) };
}

/** A guide, then the heads. */
const headerRows = 2;
const widths = [10, 100, 44] as const;
const [styleWidth, textWidth, noteWidth] = widths;

const guide =
  '每行一段，可直接修改。{{各项存款.余额 | 亿元}}这样的数据项每月自动填写；“说明”列出未改成数据项的数字，请逐个确定。在“金报设置”中把“报告来源”设为“模板”后，工作汇报按本表生成。';

// Rows that the user added below the mark are ours to replace, as the template they belong to is.
function withTemplateMarked(book: WorkbookSnapshot): WorkbookSnapshot {
  const table = findTemplateTable(book);
  const marked = book.names.find(({ name, scope }) => name === templateSheet.mark && scope === undefined);
  if (table === undefined || marked === undefined) return book;
  const { top, left, bottom, right } = templateArea(table);
  const guided = Math.max(top - 1, 0);
  const place: OwnPlace = { sheet: table.sheet.name, top: guided, left };
  const refersTo = markReference(place, { rows: bottom - guided + 1, columns: right - left + 1 });
  return { ...book, names: [...book.names.filter((name) => name !== marked), { ...marked, refersTo }] };
}

function sheetPlan(place: OwnPlace, lines: readonly TemplateLine[]): SheetPlan {
  const { top, left } = place;
  const placed = [...headCells(), ...lines.flatMap(lineCells)];
  const first = top + headerRows;
  const levels = { top: first, left, bottom: first + Math.max(lines.length, 1) - 1, right: left };
  return {
    name: place.sheet,
    mode: 'rewrite',
    ...(place.clear === undefined ? {} : { clear: place.clear }),
    cells: placed.map((cell) => ({ ...cell, row: cell.row + top, column: cell.column + left })),
    merges: [areaAt(place, { rows: 1, columns: widths.length })],
    rowHeights: {
      [top]: rowHeight([{ text: guide, width: styleWidth + textWidth + noteWidth, size: 9 }]),
      ...Object.fromEntries(lines.map((line, index) => [first + index, heightOf(line)])),
    },
    columnWidths: Object.fromEntries(widths.map((width, column) => [left + column, width])),
    freeze: { rows: first, columns: 0 },
    validations: [{ area: levels, list: levelChoices }],
  };
}

function heightOf({ text, note = '' }: TemplateLine): number {
  return rowHeight([
    { text, width: textWidth, size: 12 },
    { text: note, width: noteWidth, size: 9 },
  ]);
}

const headStyle: CellStyle = { bold: true, fill: 'DDEBF7', border: 'thin', horizontal: 'center', vertical: 'center' };
const guideStyle: CellStyle = { size: 9, italic: true, color: '595959', wrap: true, vertical: 'center' };
const noteStyle: CellStyle = { size: 9, color: '9C5700', wrap: true, vertical: 'top' };

function headCells(): readonly CellPlan[] {
  const heads = [templateHeads.style[0], templateHeads.text[0], templateHeads.note[0]];
  return [
    { row: 0, column: 0, value: guide, style: guideStyle },
    ...heads.map((value, column): CellPlan => ({ row: 1, column, value, style: headStyle })),
  ];
}

// Always as text: a paragraph that begins with = is no formula.
function lineCells({ level, text, note = '' }: TemplateLine, index: number): readonly CellPlan[] {
  const row = headerRows + index;
  const { font, bold } = levelStyles[level];
  const look = { ...(font === undefined ? {} : { font }), ...(bold === undefined ? {} : { bold }) };
  return [
    { row, column: 0, value: levelWord(level), style: { horizontal: 'center', vertical: 'top' } },
    { row, column: 1, ...valueOf(text), style: { size: 12, wrap: true, vertical: 'top', numberFormat: '@', ...look } },
    { row, column: 2, ...valueOf(note), style: noteStyle },
  ];
}

function valueOf(text: string): Pick<CellPlan, 'value'> {
  return text === '' ? {} : { value: text };
}

// A row with neither style nor text only spaces the sheet; a style alone is a blank paragraph.
function lineOf(cells: readonly CellValue[], row: number, table: TemplateTable): SheetTemplate['lines'] {
  const { sheet, styleColumn, textColumn, noteColumn } = table;
  const style = textIn(cells[styleColumn]);
  const text = textIn(cells[textColumn]);
  if (style.trim() === '' && text.trim() === '') return [];
  const level: ParagraphLevel = levelOf(style) ?? 'body';
  const note = noteColumn === undefined ? '' : textIn(cells[noteColumn]);
  const at = cellRef(sheet.name, row, textColumn);
  return [
    {
      level,
      text,
      at,
      ...(levelOf(style) === undefined ? { unknownStyle: style } : {}),
      ...(note === '' ? {} : { note }),
    },
  ];
}

function textIn(value: CellValue): string {
  if (isBlank(value) || isCellError(value)) return '';
  return String(value).replaceAll('\r\n', '\n');
}
