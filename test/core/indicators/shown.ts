// A figure as a test reads it: its value, or why it has none.
import { computeFigures, type FigureSet } from '../../../src/core/indicators/figures';
import { plainText } from '../../../src/core/measure/decimal';
import type { Figure } from '../../../src/core/model/figure';
import type { MonthlyStatistics } from '../../../src/core/model/statistics';
import { type MonthInput, month } from '../../support/build-month';

/** '8.37%', '12.3亿元' or the reason; 'none' where there is no figure. At most 12 digits, so that a clerk can follow. */
export function shown(figure: Figure | undefined): string {
  if (figure === undefined) return 'none';
  if ('withheld' in figure.outcome) return figure.outcome.withheld.why['zh-CN'];
  return `${plainText(figure.outcome.value.toSignificantDigits(12))}${figure.unit}`;
}

export function figuresOf(input: MonthInput, earlier: readonly MonthlyStatistics[] = []): FigureSet {
  return computeFigures(month(input), earlier);
}

export type Question = readonly [indicator: Figure['indicator'], measure: Figure['measure'], name?: string];

/** The figure of 甲县, unless another name is given. */
export function ask(figures: FigureSet, [indicator, measure, name = '甲县']: Question): string {
  return shown(figures.find(indicator, measure, name));
}
