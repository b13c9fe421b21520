// Where the others stand: one bar for each county that has a place, the first place first.
import type { CheckedMonth } from '../../app/check';
import { printedFigure } from '../../app/figures-json';
import { compare, toNumber } from '../../core/measure/decimal';
import { valueOfFigure } from '../../core/model/figure';
import { type IndicatorKey, type Measure, rankedMeasure } from '../../core/model/indicator';

export interface Bar {
  readonly name: string;
  readonly value: number;
  /** As printed, with unit. */
  readonly text: string;
  readonly isOwn: boolean;
}

/** The bars show what the places rank; zones and counties without a value have none. */
export function barsOf(checked: CheckedMonth, indicator: IndicatorKey, places: Measure): readonly Bar[] {
  const { figures, month } = checked;
  const ranked = figures.list.flatMap((figure) => {
    const isAsked = figure.of.kind === 'county' && figure.indicator === indicator && figure.measure === places;
    const place = isAsked ? valueOfFigure(figure) : undefined;
    return place === undefined ? [] : [{ place, name: figure.of.name }];
  });
  return ranked
    .toSorted((left, right) => compare(left.place, right.place))
    .flatMap(({ name }): readonly Bar[] => {
      const figure = figures.find(indicator, rankedMeasure[places] ?? places, name);
      const value = valueOfFigure(figure);
      if (figure === undefined || value === undefined) return [];
      return [{ name, value: toNumber(value), text: printedFigure(figure, checked), isOwn: name === month.county }];
    });
}
