// Where the others stand: one bar for each county that is ranked, the first place first.
import type { CheckedMonth } from '../../app/check';
import { printedFigure } from '../../app/figures-json';
import { toNumber } from '../../core/measure/decimal';
import { valueOfFigure } from '../../core/model/figure';
import type { IndicatorKey, Measure } from '../../core/model/indicator';

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** As printed, with unit. */
  readonly text: string;
  readonly isOwn: boolean;
}

/** Which places the bars of a measure show. */
const places: Readonly<Partial<Record<Measure, Measure>>> = { yearToDateGrowth: 'growthRank', value: 'rank' };

export function barsOf(checked: CheckedMonth, indicator: IndicatorKey, measure: Measure): readonly Bar[] {
  const { figures, month } = checked;
  const bars = figures.list.flatMap((figure): readonly Bar[] => {
    const value = valueOfFigure(figure);
    const isAsked = figure.of.kind === 'county' && figure.indicator === indicator && figure.measure === measure;
    if (!isAsked || value === undefined) return [];
    const { name } = figure.of;
    return [{ name, value: toNumber(value), text: printedFigure(figure, checked), isOwn: name === month.county }];
  });
  const place = figures.find(indicator, places[measure] ?? measure, month.county ?? '');
  const sign = place?.rank?.order === 'ascending' ? 1 : -1;
  return bars.toSorted((left, right) => sign * (left.value - right.value));
}
