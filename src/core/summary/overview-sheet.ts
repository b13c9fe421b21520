// 汇总: the own county on one page, an indicator a row, with places, ratios and what each number means.
import { plainText } from '../measure/decimal';
import { type Subject, valueOfFigure } from '../model/figure';
import { type Indicator, type Measure, rankedMeasure } from '../model/indicator';
import type { CellPlan } from '../workbook/plan';
import type { CountyRanking } from './county-ranking-sheet';
import type { Derivation } from './derivation';
import { explainedCell } from './figure-cell';
import { figureAt, type FigureKey } from './figure-index';
import { measureHeader } from './measure-columns';
import { bottomOf, heightsOf, leadingColumns, lineArea, type Part, partMerges, partsOf } from './overview-parts';
import type { OwnPlace } from '../sheets/own-place';
import { summaryTitle } from '../sheets/own-sheets';
import { fittingWidths, fixedRangeAt, headCells, type SheetDraft } from './sheet-draft';
import { styles } from './styles';
import { derivationOf, monthText, ownCounty, periodLine, type SummaryWork } from './summary-input';
import { valueAtKey } from './county-rows';

/** Undefined when no own county is known or nothing is known of it. */
export function overviewSheet(
  work: SummaryWork,
  place: OwnPlace,
  ranking: CountyRanking | undefined,
): SheetDraft | undefined {
  const own = ownCounty(work.month);
  const parts = own === undefined ? [] : partsOf(work, own, ranking !== undefined);
  if (own === undefined || parts.length === 0) return undefined;
  const columns = leadingColumns + Math.max(...parts.map((part) => part.measures.length)) + 1;
  const head = headCells(
    {
      title: `${own.name}${monthText(work.month)}${summaryTitle}`,
      period: periodLine(work),
      unit: '单位：亿元、%、个百分点、位',
    },
    columns,
  );
  const by = derivation(work, { place, own, parts, ranking });
  const tables = parts.flatMap((part) => partCells(part, { work, own, by, columns }));
  const noteRow = Math.max(...parts.map(bottomOf)) + 1;
  return {
    cells: [...head.cells, ...tables, { row: noteRow, column: 0, value: noteText(work, own), style: styles.note }],
    merges: [...head.merges, ...parts.flatMap((part) => partMerges(part, columns)), lineArea(noteRow, columns)],
    rowHeights: { ...head.rowHeights, ...heightsOf(parts), [noteRow]: 30 },
    columnWidths: {
      ...fittingWidths(
        tables.filter((cell) => !isAcross(cell)),
        { least: 11, most: 26 },
      ),
      [columns - 1]: 46,
    },
    charts: [],
    rows: noteRow + 1,
    columns,
    headRows: 2,
    headColumns: 1,
  };
}

// Section lines and 说明 run across columns.
function isAcross({ style }: CellPlan): boolean {
  return style === styles.section || (style?.wrap === true && style.size === 9);
}

interface Sheet {
  readonly place: OwnPlace;
  readonly own: Subject;
  readonly parts: readonly Part[];
  readonly ranking: CountyRanking | undefined;
}

function derivation(work: SummaryWork, { place, own, parts, ranking }: Sheet): Derivation {
  const addresses = new Map<string, string>();
  for (const part of parts) {
    for (const [index, indicator] of part.indicators.entries()) {
      for (const [offset, measure] of part.measures.entries()) {
        const row = part.top + 2 + index;
        const column = leadingColumns + offset;
        addresses.set(
          `${indicator.key}/${measure}`,
          fixedRangeAt(place, { top: row, left: column, bottom: row, right: column }),
        );
      }
    }
  }
  return derivationOf(work, {
    placed: (key) =>
      key.of.kind === own.kind && key.of.name === own.name
        ? addresses.get(`${key.indicator}/${key.measure}`)
        : undefined,
    offered: (key) => {
      const formula = rankedMeasure[key.measure as Measure] === undefined ? undefined : ranking?.lookup(key);
      return formula === undefined ? undefined : { formula, value: valueAtKey(work.index, key) };
    },
  });
}

interface PartInput {
  readonly work: SummaryWork;
  readonly own: Subject;
  readonly by: Derivation;
  readonly columns: number;
}

function partCells(part: Part, input: PartInput): readonly CellPlan[] {
  const texts = ['指标', '单位', ...part.measures.map(measureHeader)];
  const rest = blanks(input.columns - texts.length - 1);
  return [
    { row: part.top, column: 0, value: part.title, style: styles.section },
    ...[...texts, '说明', ...rest].map((value, column) => ({ row: part.top + 1, column, value, style: styles.header })),
    ...part.indicators.flatMap((indicator, index) =>
      indicatorCells(part, { ...input, indicator, row: part.top + 2 + index }),
    ),
  ];
}

function indicatorCells(
  part: Part,
  { work, own, by, columns, indicator, row }: PartInput & { readonly indicator: Indicator; readonly row: number },
): readonly CellPlan[] {
  const figures = part.measures.map((measure, offset) =>
    explainedCell({ row, column: leadingColumns + offset }, { indicator: indicator.key, measure, of: own }, by),
  );
  const after = leadingColumns + figures.length;
  return [
    { row, column: 0, value: indicator.label['zh-CN'], style: styles.name },
    { row, column: 1, value: indicator.unit, style: styles.center },
    ...figures,
    { row, column: after, value: explanation(work, own, indicator), style: { ...styles.text, size: 9, indent: 1 } },
    ...blanks(columns - after - 1).map((_, index) => ({ row, column: after + 1 + index, style: styles.text })),
  ];
}

function blanks(count: number): readonly string[] {
  return Array.from({ length: Math.max(0, count) }, () => '');
}

/** The definition, the coverage and where the order is not the usual one. */
function explanation(work: SummaryWork, own: Subject, indicator: Indicator): string {
  const keys = [...Object.keys(rankedMeasure), 'balance', 'value'].map((measure): FigureKey => ({
    indicator: indicator.key,
    measure: measure as Measure,
    of: own,
  }));
  const figures = keys.flatMap((key) => figureAt(work.index, key) ?? []);
  const isAscending = figures.some((figure) => figure.rank?.order === 'ascending');
  const coverage = figures.map((figure) => figure.coverage).find((text) => text !== '');
  return [
    indicator.definition['zh-CN'],
    coverage === undefined ? '' : `口径：${coverage}`,
    isAscending ? '位次由低到高' : '',
  ]
    .filter((text) => text !== '')
    .join('；');
}

// By a place that stands in the table: another workbook ranks another number of counties.
function noteText({ figures }: SummaryWork, own: Subject): string {
  const place = figures.list.find(
    ({ of, rank, outcome }) => of.kind === own.kind && of.name === own.name && rank !== undefined && 'value' in outcome,
  );
  const value = place === undefined ? undefined : valueOfFigure(place);
  const [at, ranked] = [value === undefined ? '' : plainText(value), String(place?.rank?.ranked)];
  const places = at === '' ? '' : `位次“${at}/${ranked}”表示在参与排名的${ranked}个县区中列第${at}位；`;
  return `注：${places}“—”表示源表无数、不适用或不能计算，原因见单元格批注。各数由公式取自源表，源表改动后自动重算。`;
}
