// The request "check this month": what was read, its figures and every finding.
import { type CheckResult, runChecks } from '../core/checks/run-checks';
import { computeFigures, type FigureSet } from '../core/indicators/figures';
import { type MonthSources, type ReadMonth, readMonth } from './read-month';

export interface CheckedMonth extends ReadMonth {
  readonly figures: FigureSet;
  readonly result: CheckResult;
}

export async function checkMonth(sources: MonthSources): Promise<CheckedMonth> {
  return judged(await readMonth(sources));
}

/** What was read, with its figures and findings. */
export function judged(read: ReadMonth): CheckedMonth {
  const figures = computeFigures(read.month, read.earlier);
  const { book, month, earlier } = read;
  return { ...read, figures, result: runChecks({ book, month, figures, earlier }) };
}
