// The two tables of 汇总: amounts above, ratios below, each with its indicators and the measures it shows.
import type { Subject } from '../model/figure';
import type { Indicator, Measure } from '../model/indicator';
import type { Area } from '../workbook/cell';
import { figureAt } from './figure-index';
import { amongCounties, measureSet, shownMeasures, summaryMeasures } from './measure-columns';
import { sectionNumber } from './section-number';
import type { SummaryWork } from './summary-input';

export interface Part {
  readonly title: string;
  readonly indicators: readonly Indicator[];
  readonly measures: readonly Measure[];
  /** The relative row of its section line. */
  readonly top: number;
}

/** 指标 and 单位 stand before the measures, 说明 after them. */
export const leadingColumns = 2;

export function partsOf(work: SummaryWork, own: Subject, hasCounties: boolean): readonly Part[] {
  const parts: Part[] = [];
  let top = 2;
  for (const set of ['balances', 'ratios'] as const) {
    const known = work.month.indicators.filter(
      (indicator) => measureSet(indicator) === set && isKnown(work, own, indicator),
    );
    if (known.length === 0) continue;
    const figures = work.figures.list.filter(
      (figure) =>
        figure.of.kind === own.kind && figure.of.name === own.name && known.some(({ key }) => key === figure.indicator),
    );
    const measures = shownMeasures(summaryMeasures[set], figures, hasCounties ? amongCounties : []);
    const title = `${sectionNumber(parts.length + 1)}、${set === 'balances' ? '总量指标' : '比率指标'}`;
    const part = { title, indicators: known, measures, top };
    parts.push(part);
    top = bottomOf(part) + 1;
  }
  return parts;
}

function isKnown(work: SummaryWork, own: Subject, indicator: Indicator): boolean {
  const measure = indicator.kind === 'ratio' ? 'value' : 'balance';
  return figureAt(work.index, { indicator: indicator.key, measure, of: own }) !== undefined;
}

export function bottomOf(part: Part): number {
  return part.top + 1 + part.indicators.length;
}

export function partMerges(part: Part, columns: number): readonly Area[] {
  const left = leadingColumns + part.measures.length;
  const rows = Array.from({ length: part.indicators.length + 1 }, (_, index) => part.top + 1 + index);
  const wide = rows.map((row) => ({ top: row, left, bottom: row, right: columns - 1 }));
  return [lineArea(part.top, columns), ...(left < columns - 1 ? wide : [])];
}

export function lineArea(row: number, columns: number): Area {
  return { top: row, left: 0, bottom: row, right: columns - 1 };
}

export function heightsOf(parts: readonly Part[]): Record<number, number> {
  return Object.fromEntries(
    parts.flatMap((part) => [
      [part.top, 24] as const,
      [part.top + 1, 32] as const,
      ...part.indicators.map((_, index) => [part.top + 2 + index, 28] as const),
    ]),
  );
}
