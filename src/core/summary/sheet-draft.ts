// One of our sheets as it is put together: cells from (0, 0), moved to where the table stands on the sheet.
import { absoluteAddress, address, areaAddress } from '../workbook/address';
import type { Area } from '../workbook/cell';
import type { CellPlan, CellStyle, ChartPlan, SheetPlan } from '../workbook/plan';
import type { OwnPlace, TableSize } from '../sheets/own-place';
import { textWidth } from '../workbook/text-width';
import { styles } from './styles';

export interface SheetDraft extends TableSize {
  readonly cells: readonly CellPlan[];
  readonly merges: readonly Area[];
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly charts: readonly ChartPlan[];
  /** Rows that stay on the screen and are repeated on every page. */
  readonly headRows: number;
  readonly headColumns: number;
  /** Rows that begin a page. */
  readonly pageStarts?: readonly number[];
}

/** The A1 address of a cell of the table. */
export function cellAt(place: OwnPlace, row: number, column: number): string {
  return address(place.top + row, place.left + column);
}

/** The A1 address of an area of the table, as formulas of its rows share it. */
export function rangeAt(place: OwnPlace, area: Area): string {
  return areaAddress(movedArea(area, place));
}

export function fixedRangeAt(place: OwnPlace, area: Area): string {
  return absoluteAddress(movedArea(area, place));
}

export function sheetPlan(draft: SheetDraft, place: OwnPlace): SheetPlan {
  const { top, left } = place;
  return {
    name: place.sheet,
    mode: 'rewrite',
    ...(place.clear === undefined ? {} : { clear: place.clear }),
    cells:
      top === 0 && left === 0
        ? draft.cells
        : draft.cells.map((cell) => ({ ...cell, row: cell.row + top, column: cell.column + left })),
    merges: draft.merges.map((area) => movedArea(area, place)),
    columnWidths: moved(draft.columnWidths, left),
    rowHeights: moved(draft.rowHeights, top),
    freeze: { rows: top + draft.headRows, columns: left + draft.headColumns },
    print: {
      landscape: true,
      ...(draft.headRows === 0 ? {} : { repeatRows: { from: top, to: top + draft.headRows - 1 } }),
      footer: '第 &P 页，共 &N 页',
      ...(draft.pageStarts === undefined || draft.pageStarts.length === 0
        ? {}
        : { breaksAbove: draft.pageStarts.map((row) => row + top) }),
    },
    charts: draft.charts.map((chart) => movedChart(chart, place)),
    tabColor: '7F7F7F',
  };
}

/** The title over the whole width, and below it the period at the left and the unit at the right. */
export function headCells(
  head: { readonly title: string; readonly period: string; readonly unit: string },
  columns: number,
): Pick<SheetDraft, 'cells' | 'merges' | 'rowHeights'> {
  const last = columns - 1;
  const split = Math.floor(last / 2);
  return {
    cells: [
      { row: 0, column: 0, value: head.title, style: styles.title },
      { row: 1, column: 0, value: head.period, style: styles.period },
      { row: 1, column: split + 1, value: head.unit, style: styles.unit },
    ],
    merges: [
      { top: 0, left: 0, bottom: 0, right: last },
      { top: 1, left: 0, bottom: 1, right: split },
      { top: 1, left: split + 1, bottom: 1, right: last },
    ].filter((area) => area.right > area.left),
    rowHeights: { 0: 30, 1: 20 },
  };
}

export function withStyle(cell: CellPlan, style: CellStyle | undefined): CellPlan {
  if (style === undefined) return cell;
  return { ...cell, style: { ...cell.style, ...style } };
}

/** Widths that fit the longest line of each column; cells that are merged across columns are not to be given. */
export function fittingWidths(
  cells: readonly CellPlan[],
  limits: { readonly least: number; readonly most: number },
): Record<number, number> {
  const widths: Record<number, number> = {};
  for (const { column, value } of cells) {
    const width = Math.ceil(shownWidth(value)) + 2;
    widths[column] = Math.min(limits.most, Math.max(widths[column] ?? limits.least, width));
  }
  return widths;
}

// Two decimals, and commas between thousands.
function shownWidth(value: CellPlan['value']): number {
  if (typeof value === 'number') return String(Math.trunc(value)).length * 1.34 + 3;
  return Math.max(
    ...String(value ?? '')
      .split('\n')
      .map(textWidth),
  );
}

function moved<T>(byIndex: Readonly<Record<number, T>>, by: number): Record<number, T> {
  return Object.fromEntries(Object.entries(byIndex).map(([index, value]) => [Number(index) + by, value]));
}

function movedChart(chart: ChartPlan, place: OwnPlace): ChartPlan {
  return {
    ...chart,
    place: movedArea(chart.place, place),
    series: chart.series.map((series) => ({
      ...series,
      values: movedArea(series.values, place),
      categories: movedArea(series.categories, place),
    })),
  };
}

function movedArea(area: Area, { top, left }: OwnPlace): Area {
  return {
    top: area.top + top,
    left: area.left + left,
    bottom: area.bottom + top,
    right: area.right + left,
  };
}
