// What every sentence is written from: the month, its figures and the own county, and the two ways to look a figure up.
import { type Decimal, absolute } from '../measure/decimal';
import type { Bilingual } from '../measure/bilingual';
import { words } from '../measure/bilingual';
import { type Figure, valueOfFigure } from '../model/figure';
import type { FigureSet } from '../indicators/figures';
import { type Indicator, type IndicatorKey, type Measure, measureLabels } from '../model/indicator';
import type { MonthlyStatistics } from '../model/statistics';
import { type GapPiece, gap, notGiven } from './pieces';

export interface Narrative {
  readonly month: MonthlyStatistics;
  readonly figures: FigureSet;
  readonly earlier: readonly MonthlyStatistics[];
  /** The own county's name; '' when no sheet and no setting names one. */
  readonly county: string;
}

/** A figure that has a value. */
export interface Valued {
  readonly figure: Figure;
  readonly value: Decimal;
}

export function ownFigure(narrative: Narrative, indicator: IndicatorKey, measure: Measure): Figure | undefined {
  return narrative.figures.find(indicator, measure, narrative.county);
}

export function ownValue(narrative: Narrative, indicator: IndicatorKey, measure: Measure): Valued | undefined {
  return valued(ownFigure(narrative, indicator, measure));
}

export function valued(figure: Figure | undefined): Valued | undefined {
  const value = valueOfFigure(figure);
  return figure === undefined || value === undefined ? undefined : { figure, value };
}

/** The gap that stands where the own county's measure has no value, with the reason the figure gives. */
export function ownGap(narrative: Narrative, indicator: Indicator, measure: Measure): GapPiece {
  const needed = `${indicator.label['zh-CN']}${measure === 'value' ? '' : measureLabels[measure]['zh-CN']}`;
  return gapOf(ownFigure(narrative, indicator.key, measure), needed);
}

/** The gap for a figure that is withheld or not there at all. */
export function gapOf(figure: Figure | undefined, needed: string): GapPiece {
  if (figure !== undefined && 'withheld' in figure.outcome) return gap(needed, figure.outcome.withheld.why);
  return notGiven(needed, balanceSheets);
}

export function sizeOf({ figure, value }: Valued): Valued {
  return { figure, value: absolute(value) };
}

const balanceSheets: Bilingual = words('县区表或银行表', 'the county or bank sheet');
