// One indicator's block of 县区排名: its header, the counties best first, the zones and the city.
import type { Decimal } from '../measure/decimal';
import { type Indicator, type Measure, measureLabels, rankedMeasure, type RankOrder } from '../model/indicator';
import type { CellPlan, CellStyle } from '../workbook/plan';
import { city, type CountyRow, leftOut, rankedFirst, valueAtKey } from './county-rows';
import type { Derivation } from './derivation';
import { figureCell } from './figure-cell';
import { figureAt, type FigureKey } from './figure-index';
import { measureHeader } from './measure-columns';
import { nativeRanks, rankedWord, unrankedWord } from './native-rank';
import { type Native, settled } from './native-formula';
import type { OwnPlace } from '../sheets/own-place';
import { cellAt, fixedRangeAt, withStyle } from './sheet-draft';
import { ownRow, styles, totalRow } from './styles';
import { derivationOf, type SummaryWork } from './summary-input';

export interface CountyBlock {
  readonly indicator: Indicator;
  readonly measures: readonly Measure[];
  /** Relative to the table: the section line; the header follows, then the rows. */
  readonly top: number;
  readonly rows: readonly CountyRow[];
  readonly cells: readonly CellPlan[];
}

export interface BlockInput {
  readonly indicator: Indicator;
  readonly measures: readonly Measure[];
  readonly rows: readonly CountyRow[];
  readonly top: number;
  readonly title: string;
}

/** 本县, 县区, 排名范围 stand before the measures. */
export const leadingColumns = 3;

export function countyBlock(work: SummaryWork, place: OwnPlace, input: BlockInput): CountyBlock {
  const { indicator, measures, top } = input;
  const order = orderOf(work, input, indicator.kind === 'ratio' ? 'rank' : 'balanceRank');
  const counties = rankedFirst(
    input.rows,
    (row) => valueAtKey(work.index, { indicator: indicator.key, measure: mainMeasure(indicator), of: row.of }),
    order,
  );
  const rows = [...counties, { of: city, isRanked: false, isOwn: false }];
  const block = { indicator, measures, top, rows };
  const asked = { block, places: placesOf(work, place, block), indexes: indexesOf(rows) };
  const by = derivationOf(work, {
    placed: (key) => placedIn(asked, key, place),
    offered: (key) => rankIn(work, place, { ...asked, key }),
  });
  return {
    ...block,
    cells: [...headerCells(work, input), ...rows.flatMap((row, index) => rowCells(block, by, { row, index }))],
  };
}

/** The relative row of the block's n-th county. */
export function rowOf(block: Pick<CountyBlock, 'top'>, index: number): number {
  return block.top + 2 + index;
}

export function columnOfMeasure(block: Pick<CountyBlock, 'measures'>, measure: Measure): number | undefined {
  const index = block.measures.indexOf(measure);
  return index < 0 ? undefined : leadingColumns + index;
}

/** The relative area of a column of the block, from its header to the city's row. */
export function wholeColumn(
  block: Omit<CountyBlock, 'cells'>,
  column: number,
): { top: number; left: number; bottom: number; right: number } {
  return { top: block.top + 1, left: column, bottom: rowOf(block, block.rows.length - 1), right: column };
}

function mainMeasure(indicator: Indicator): Measure {
  return indicator.kind === 'ratio' ? 'value' : 'balance';
}

/** The order in which a measure's places are counted: as the figures say, else as the indicator says, else the largest first. */
function orderOf(
  work: SummaryWork,
  { indicator, rows }: Pick<BlockInput, 'indicator' | 'rows'>,
  rank: Measure,
): RankOrder {
  for (const { of } of rows) {
    const order = figureAt(work.index, { indicator: indicator.key, measure: rank, of })?.rank?.order;
    if (order !== undefined) return order;
  }
  return indicator.rankOrder ?? 'descending';
}

function headerCells(work: SummaryWork, input: BlockInput): readonly CellPlan[] {
  const { top, title, measures } = input;
  const texts = ['本县', '县区', '排名范围', ...measures.map((measure) => columnHeader(work, input, measure))];
  return [
    { row: top, column: 0, value: title, style: styles.section },
    ...texts.map((value, column) => ({ row: top + 1, column, value, style: styles.header })),
  ];
}

// 由高到低 goes without saying; the other order is said where the places stand.
function columnHeader(work: SummaryWork, input: BlockInput, measure: Measure): string {
  const isRank = rankedMeasure[measure] !== undefined;
  if (!isRank || orderOf(work, input, measure) === 'descending') return measureHeader(measure);
  return `${measureLabels[measure]['zh-CN']}\n（由低到高）`;
}

/** The block with what is looked up in it for each cell. */
interface Asked {
  readonly block: Omit<CountyBlock, 'cells'>;
  readonly places: ReadonlyMap<string, Places>;
  /** By kind and name. */
  readonly indexes: ReadonlyMap<string, number>;
}

function indexesOf(rows: readonly CountyRow[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ of }, index) => [`${of.kind}/${of.name}`, index]));
}

function rowCells(
  block: Omit<CountyBlock, 'cells'>,
  by: Derivation,
  { row, index }: { readonly row: CountyRow; readonly index: number },
): readonly CellPlan[] {
  const position = rowOf(block, index);
  const lead: readonly CellPlan[] = [
    { row: position, column: 0, value: row.isOwn ? '★' : '', style: styles.center },
    { row: position, column: 1, value: row.of.name, style: styles.name },
    { row: position, column: 2, value: rangeWord(row), style: styles.center },
  ];
  const figures = block.measures.map((measure, offset) =>
    figureCell(
      { row: position, column: leadingColumns + offset },
      { indicator: block.indicator.key, measure, of: row.of },
      by,
    ),
  );
  return [...lead, ...figures].map((cell) => withStyle(cell, emphasis(row)));
}

function rangeWord(row: CountyRow): string {
  if (row.of.kind === 'city') return '全市';
  return row.isRanked ? rankedWord : unrankedWord;
}

function emphasis(row: CountyRow): CellStyle | undefined {
  if (row.of.kind === 'city') return totalRow;
  return row.isOwn ? ownRow : undefined;
}

// The city's row is fixed with dollar signs, so that the counties above it can be sorted.
function placedIn({ block, indexes }: Asked, key: FigureKey, place: OwnPlace): string | undefined {
  const column = key.indicator === block.indicator.key ? columnOfMeasure(block, key.measure as Measure) : undefined;
  const index = indexes.get(`${key.of.kind}/${key.of.name}`);
  if (column === undefined || index === undefined) return undefined;
  const row = rowOf(block, index);
  const area = { top: row, left: column, bottom: row, right: column };
  return key.of.kind === 'city' ? fixedRangeAt(place, area) : cellAt(place, row, column);
}

function rankIn(work: SummaryWork, place: OwnPlace, input: Asked & { readonly key: FigureKey }): Native | undefined {
  const { block, places, indexes, key } = input;
  const ranked = places.get(key.measure);
  const index = indexes.get(`${key.of.kind}/${key.of.name}`);
  if (ranked === undefined || index === undefined || block.rows[index]?.isRanked !== true) return undefined;
  const value = valueAtKey(work.index, { ...key, measure: ranked.measure });
  return ranked.native(cellAt(place, rowOf(block, index), ranked.column), value);
}

interface Places {
  readonly native: ReturnType<typeof nativeRanks>;
  readonly measure: Measure;
  /** Where the values ranked stand, relative to the table. */
  readonly column: number;
}

/** By rank measure; of those whose values the block shows. */
function placesOf(work: SummaryWork, place: OwnPlace, block: Omit<CountyBlock, 'cells'>): ReadonlyMap<string, Places> {
  const ranked = block.rows.filter((row) => row.isRanked);
  const places = new Map<string, Places>();
  for (const rank of block.measures) {
    const measure = rankedMeasure[rank];
    const column = measure === undefined ? undefined : columnOfMeasure(block, measure);
    if (measure === undefined || column === undefined) continue;
    const keys = ranked.map(({ of }): FigureKey => ({ indicator: block.indicator.key, measure, of }));
    places.set(rank, {
      measure,
      column,
      native: nativeRanks({
        words: fixedRangeAt(place, wholeColumn(block, 2)),
        values: fixedRangeAt(place, wholeColumn(block, column)),
        ranked: keys.map((key) => settledValue(valueAtKey(work.index, key))),
        withoutValue: leftOut(work.index, keys),
        order: orderOf(work, block, rank),
        ties: work.month.settings.ties,
      }),
    });
  }
  return places;
}

function settledValue(value: Decimal | undefined): Decimal | undefined {
  return value === undefined ? undefined : settled(value);
}
