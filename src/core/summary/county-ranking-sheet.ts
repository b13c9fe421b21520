// 县区排名: every county's figures and places, a block an indicator, the own county marked.
import type { Figure } from '../model/figure';
import type { Indicator, Measure } from '../model/indicator';
import { quoteSheet } from '../workbook/address';
import type { Area } from '../workbook/cell';
import { columnOfMeasure, countyBlock, type CountyBlock, leadingColumns, rowOf, wholeColumn } from './county-block';
import { chartRows, countyCharts } from './county-chart';
import { type CountyRow, countyRows } from './county-rows';
import type { FigureKey } from './figure-index';
import { amongCounties, measureSet, rankingMeasures, shownMeasures } from './measure-columns';
import { guarded } from './native-formula';
import { pageHeight } from './page-height';
import { sectionNumber } from './section-number';
import type { OwnPlace } from '../sheets/own-place';
import { fittingWidths, fixedRangeAt, headCells, type SheetDraft } from './sheet-draft';
import { matchLiteral } from './source-cells';
import { styles } from './styles';
import { monthText, periodLine, type SummaryWork } from './summary-input';

export interface CountyRanking {
  readonly draft: SheetDraft;
  /** The formula by which another sheet finds a figure of this one, by the county's name. */
  readonly lookup: (key: FigureKey) => string | undefined;
}

const headRows = 2;

const note =
  '注：★为本县。“不排名”的功能区等计入全市合计，不参与位次；“—”表示源表无数、不适用或不能计算。各数由公式按名称取自源表，位次按当前数值计算。';

/** Undefined when the workbook has no county sheet. */
export function countyRankingSheet(work: SummaryWork, place: OwnPlace): CountyRanking | undefined {
  const rows = countyRows(work.month);
  const blocks = rows.length === 0 ? [] : blocksOf(work, place, rows);
  if (blocks.length === 0) return undefined;
  const columns = leadingColumns + Math.max(...blocks.map((block) => block.measures.length));
  const noteRow = Math.max(...blocks.map(endOf)) + 1;
  const noteArea = { top: noteRow, left: 0, bottom: noteRow, right: columns - 1 };
  const title = `${monthText(work.month)}全市各县区主要指标及位次`;
  const head = headCells({ title, period: periodLine(work), unit: '单位：亿元、%、个百分点、位' }, columns);
  const blockCells = blocks.flatMap((block) => block.cells);
  const columnWidths = {
    ...fittingWidths(
      blockCells.filter(({ style }) => style !== styles.section),
      { least: 11, most: 24 },
    ),
    0: 6,
  };
  const draft: SheetDraft = {
    cells: [...head.cells, ...blockCells, { row: noteRow, column: 0, value: note, style: styles.note }],
    merges: [...head.merges, ...blocks.map((block) => sectionArea(block, columns)), noteArea],
    rowHeights: { ...head.rowHeights, ...headerHeights(blocks), [noteRow]: 30 },
    columnWidths,
    charts: blocks.flatMap((block) => countyCharts(block, columns)),
    rows: noteRow + 1,
    columns,
    headRows,
    headColumns: 2,
    pageStarts: pageStarts(blocks, pageHeight(columnWidths)),
  };
  return { draft, lookup: (key) => lookupIn(blocks, key, place) };
}

function blocksOf(work: SummaryWork, place: OwnPlace, rows: readonly CountyRow[]): readonly CountyBlock[] {
  const blocks: CountyBlock[] = [];
  let top = headRows;
  for (const indicator of work.month.indicators) {
    const figures = countyFigures(work, indicator);
    if (!hasOthers(figures, work)) continue;
    const measures = shownMeasures(rankingMeasures[measureSet(indicator)], figures, amongCounties);
    const title = `${sectionNumber(blocks.length + 1)}、${indicator.label['zh-CN']}（${indicator.unit}）`;
    const block = countyBlock(work, place, { indicator, measures, rows, top, title });
    blocks.push(block);
    top = endOf(block) + 2;
  }
  return blocks;
}

function countyFigures(work: SummaryWork, indicator: Indicator): readonly Figure[] {
  return work.figures.list.filter(
    (figure) => figure.indicator === indicator.key && figure.of.kind === 'county' && 'value' in figure.outcome,
  );
}

// What only the own county's bank sheet tells is no ranking: the other rows would be dashes.
function hasOthers(figures: readonly Figure[], { month }: SummaryWork): boolean {
  const sheets = new Set(month.counties.map(({ table }) => table.sheet));
  return figures.some(({ of, cells }) => of.name !== month.county || cells.some(({ sheet }) => sheets.has(sheet)));
}

/** The last row of a block, its charts included. */
function endOf(block: CountyBlock): number {
  return rowOf(block, block.rows.length - 1) + chartRows(block);
}

/** A block that would not fit on the page whole begins the next one; so do its charts where it fills a page itself. */
function pageStarts(blocks: readonly CountyBlock[], height: number): readonly number[] {
  const starts: number[] = [];
  let used = 0;
  for (const block of blocks) {
    const table = 56 + 18 * block.rows.length;
    const charts = 15 * (chartRows(block) + 1);
    if (used > 0 && used + table + charts > height) {
      starts.push(block.top);
      used = 0;
    }
    const isSplit = used + table + charts > height && chartRows(block) > 0;
    if (isSplit) starts.push(rowOf(block, block.rows.length));
    used = isSplit ? charts : used + table + charts;
  }
  return starts;
}

function sectionArea(block: CountyBlock, columns: number): Area {
  return { top: block.top, left: 0, bottom: block.top, right: columns - 1 };
}

function headerHeights(blocks: readonly CountyBlock[]): Record<number, number> {
  return Object.fromEntries(
    blocks.flatMap(({ top, rows }) => [
      [top, 24] as const,
      [top + 1, 32] as const,
      ...rows.map((_, index) => [top + 2 + index, 18] as const),
    ]),
  );
}

function lookupIn(blocks: readonly CountyBlock[], key: FigureKey, place: OwnPlace): string | undefined {
  const block = blocks.find(({ indicator }) => indicator.key === key.indicator);
  const column = block === undefined ? undefined : columnOfMeasure(block, key.measure as Measure);
  const name = matchLiteral(key.of.name);
  if (block === undefined || column === undefined || name === undefined) return undefined;
  const range = (of: number): string => `${quoteSheet(place.sheet)}!${fixedRangeAt(place, wholeColumn(block, of))}`;
  return guarded(`INDEX(${range(column)},MATCH(${name},${range(1)},0))`);
}
