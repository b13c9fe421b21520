// The request "which figures does this month give": every figure with its cells.
import type { FigureSource } from '../core/claims/figure-source';
import { computeFigures, type FigureSet } from '../core/indicators/figures';
import { type MonthSources, type ReadMonth, readMonth } from './read-month';

export interface MonthFigures extends ReadMonth {
  readonly figures: FigureSet;
}

export async function monthFigures(sources: MonthSources): Promise<MonthFigures> {
  const read = await readMonth(sources);
  return { ...read, figures: computeFigures(read.month, read.earlier) };
}

/** The figures a text is held against: this month's, and those of each earlier month for changes since its end. */
export function figuresForTexts({ figures, earlier }: MonthFigures): FigureSource {
  return { ...figures, earlier: earlier.map((one) => computeFigures(one, [])) };
}
