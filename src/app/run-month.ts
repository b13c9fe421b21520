// The main job: read, check, figures, then the summary sheets and the report written into the workbook in one plan.
import type { Report } from '../core/model/report';
import { reportSheetPlan } from '../core/narrative/report-sheet';
import { summaryPlan } from '../core/summary/summary-plan';
import type { WritePlan } from '../core/workbook/plan';
import { type CheckedMonth, judged } from './check';
import { monthReport } from './month-report';
import type { Progress } from './ports';
import { type MonthSources, readMonth } from './read-month';

export interface FinishedMonth extends CheckedMonth {
  readonly report: Report;
  /** What was written. */
  readonly plan: WritePlan;
}

/** The names of the steps that progress is told of. */
const runSteps = ['read', 'check', 'plan', 'write'] as const;

/** Plans everything before anything is written; the workbook behind the port then holds all of it. */
export async function runMonth(sources: MonthSources, progress: Progress): Promise<FinishedMonth> {
  const finished = await planMonth(sources, progress);
  progress.step('write', 3, runSteps.length);
  await sources.book.apply(finished.plan);
  return finished;
}

async function planMonth(sources: MonthSources, progress: Progress): Promise<FinishedMonth> {
  progress.step('read', 0, runSteps.length);
  const read = await readMonth(sources);
  progress.step('check', 1, runSteps.length);
  const checked = judged(read);
  progress.step('plan', 2, runSteps.length);
  const { book, month, figures, result } = checked;
  const report = await monthReport(checked);
  const summary = summaryPlan({ book, month, figures, result });
  const sheet = reportSheetPlan({ book, report });
  const plan = { sheets: [...summary.sheets, ...sheet.sheets], names: [...summary.names, ...sheet.names] };
  return { ...checked, report, plan };
}
