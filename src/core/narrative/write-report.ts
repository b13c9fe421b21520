// The month's work report: title, preamble, what was done in three sections, next steps, signature.
import type { FigureSet } from '../indicators/figures';
import type { MonthlyStatistics } from '../model/statistics';
import type { Paragraph, Report } from '../model/report';
import { closing, opening } from './frame';
import type { Narrative } from './narrative';
import { nextSteps } from './next-steps';
import { workDone } from './work-done';

export interface ReportInput {
  readonly month: MonthlyStatistics;
  readonly figures: FigureSet;
  /** Earlier months in any order; the office's standing text is taken from them where this month has none. */
  readonly earlier: readonly MonthlyStatistics[];
}

/** Every number in it is a fact with its cells; whatever is missing is a visible gap or, by the setting, left out. */
export function writeReport({ month, figures, earlier }: ReportInput): Report {
  const narrative: Narrative = { month, figures, earlier, county: month.county ?? '' };
  const start = opening(narrative);
  const done = workDone(narrative);
  const place = done.filter(({ level }) => level === 'heading1').length + 1;
  const paragraphs: readonly Paragraph[] = [...start, ...done, ...nextSteps(narrative, place), ...closing(narrative)];
  return {
    title: start
      .map(({ text }) => text)
      .slice(0, 1)
      .join(''),
    paragraphs,
  };
}
