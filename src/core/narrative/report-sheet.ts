// The work report as a sheet: a paragraph a row, its sources as links beside it, the user's edits kept.
import type { Report } from '../model/report';
import { areaAt, choosePlace, markedPlace, markReference, type OwnPlace } from '../sheets/own-place';
import { ownSheets } from '../sheets/own-sheets';
import type { CellPlan, CellStyle, SheetPlan, WritePlan } from '../workbook/plan';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { earlierRows, spanText } from './earlier-rows';
import { columnList, headerRows, reportColumns, sheetTexts } from './report-columns';
import { type ReportRow, reportRows } from './report-rows';
import { sourcesOf } from './report-sources';
import { rowHeight } from './row-height';
import { gapStyle, guideStyle, headStyle, levelStyles, sourceStyle, suggestionStyle } from './report-styles';

export interface ReportSheetInput {
  readonly book: WorkbookSnapshot;
  readonly report: Report;
}

/** Run again with the same report it writes what stands there already. */
export function reportSheetPlan({ book, report }: ReportSheetInput): WritePlan {
  const { report: own } = ownSheets;
  // What is the user's stands on the sheet itself.
  const paragraphs = report.paragraphs.filter(({ edit }) => edit?.isAdded !== true);
  const rows = reportRows({ ...report, paragraphs }, earlierRows(book, markedPlace(book, own.mark)));
  const size = { rows: headerRows + rows.length, columns: columnList.length };
  const place = choosePlace(book, own, size);
  return {
    sheets: [sheetPlan(place, rows)],
    names: [{ name: own.mark, refersTo: markReference(place, size), hidden: true }],
  };
}

function sheetPlan(place: OwnPlace, rows: readonly ReportRow[]): SheetPlan {
  const { top, left } = place;
  const placed = [...headerCells(), ...rows.flatMap(rowCells)];
  return {
    name: place.sheet,
    mode: 'rewrite',
    ...(place.clear === undefined ? {} : { clear: place.clear }),
    cells: placed.map((cell) => ({ ...cell, row: cell.row + top, column: cell.column + left })),
    merges: [areaAt(place, { rows: 1, columns: visible.length })],
    rowHeights: {
      // The column of suggestions is hidden most of the time: the note is fitted to what is then left.
      [top]: rowHeight([{ text: sheetTexts.guide, width: shownWidth(rows), size: 9 }]),
      ...Object.fromEntries(rows.map((row, index) => [top + headerRows + index, heightOf(row)])),
    },
    columnWidths: Object.fromEntries(columnList.map(({ at, width }) => [left + at, width])),
    hiddenColumns: columnList.filter((column) => isHiddenNow(column, rows)).map(({ at }) => left + at),
    freeze: { rows: top + headerRows, columns: 0 },
    print: { landscape: false, repeatRows: { from: top + 1, to: top + 1 }, footer: '第 &P 页，共 &N 页' },
  };
}

// A column that suggests nothing is not to be printed.
function isHiddenNow({ at, isHidden }: (typeof columnList)[number], rows: readonly ReportRow[]): boolean {
  if (at === reportColumns.suggestion.at) return rows.every(({ suggestion }) => suggestion === '');
  return isHidden;
}

const visible = columnList.filter(({ isHidden }) => !isHidden);

function shownWidth(rows: readonly ReportRow[]): number {
  return visible.filter((column) => !isHiddenNow(column, rows)).reduce((total, { width }) => total + width, 0);
}

function heightOf(row: ReportRow): number {
  const { text, sources, suggestion } = reportColumns;
  const cells = row.paragraph === undefined ? undefined : sourcesOf(row.paragraph).value;
  return rowHeight([
    { text: row.text, width: text.width, size: levelStyles[row.level].size },
    { text: String(cells ?? ''), width: sources.width, size: 9 },
    { text: row.suggestion, width: suggestion.width, size: 12 },
  ]);
}

function headerCells(): readonly CellPlan[] {
  return [
    { row: 0, column: 0, value: sheetTexts.guide, style: guideStyle },
    ...columnList.map(({ at, head }): CellPlan => ({ row: 1, column: at, value: head, style: headStyle })),
  ];
}

function rowCells(row: ReportRow, index: number): readonly CellPlan[] {
  const at = headerRows + index;
  const gaps = row.paragraph?.gaps ?? [];
  const hasGap = gaps.length > 0 && row.text === row.paragraph?.text;
  const style: CellStyle = { ...levelStyles[row.level], ...(hasGap ? gapStyle : {}) };
  const note = hasGap ? { note: gaps.map(({ why }) => why['zh-CN']).join('\n') } : {};
  const sources = row.paragraph === undefined ? undefined : sourcesOf(row.paragraph);
  return [
    { row: at, column: reportColumns.text.at, ...valueOf(row.text), style, ...note },
    { row: at, column: reportColumns.sources.at, ...sources, style: sourceStyle },
    { row: at, column: reportColumns.suggestion.at, ...valueOf(row.suggestion), style: suggestionStyle },
    ...hiddenCells(row, at),
  ];
}

function hiddenCells({ id, generated, spans }: ReportRow, row: number): readonly CellPlan[] {
  return [
    { row, column: reportColumns.id.at, ...valueOf(id) },
    { row, column: reportColumns.generated.at, ...valueOf(generated) },
    { row, column: reportColumns.spans.at, ...valueOf(spanText(spans)) },
  ];
}

function valueOf(text: string): Pick<CellPlan, 'value'> {
  return text === '' ? {} : { value: text };
}
