// The heavy part of the pane's work: snapshots in, plain data out, in steps that leave the page room to breathe.
import { judged } from '../../app/check';
import { monthReport } from '../../app/month-report';
import type { WorkbookPort } from '../../app/ports';
import { readMonth } from '../../app/read-month';
import { UserError } from '../../app/user-error';
import { words } from '../../core/measure/bilingual';
import { reportSheetPlan } from '../../core/narrative/report-sheet';
import type { OwnSheetKey } from '../../core/sheets/own-sheets';
import { summaryPlan } from '../../core/summary/summary-plan';
import type { WritePlan } from '../../core/workbook/plan';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { chosenPlan } from './chosen-plan';
import { type MonthView, monthView } from './month-view';

/** Everything in and out of it survives a structured clone, so that it can be moved into a worker as it is. */
export interface MonthInput {
  readonly book: WorkbookSnapshot;
  readonly earlier: readonly WorkbookSnapshot[];
  readonly sheets: readonly OwnSheetKey[];
}

export interface MonthOutput {
  readonly view: MonthView;
  /** What writes the sheets asked for. */
  readonly plan: WritePlan;
}

export type EngineStep = 'read' | 'check' | 'plan';

/** Told before each step; awaited, so that the page is drawn and a wish to stop is heard. */
export interface BeforeStep {
  (step: EngineStep): Promise<void>;
  /** Aborted when the user wants to stop: heard in the middle of a step as well, where the work is done in a worker. */
  readonly signal?: AbortSignal;
}

export async function workOut(input: MonthInput, before: BeforeStep): Promise<MonthOutput> {
  await before('read');
  const read = await readMonth({ book: held(input.book), previous: input.earlier.map(held) });
  await before('check');
  const checked = judged(read);
  await before('plan');
  const { book, month, figures, result } = checked;
  const report = await monthReport(checked);
  const summary = summaryPlan({ book, month, figures, result });
  const sheet = reportSheetPlan({ book, report });
  const plan = { sheets: [...summary.sheets, ...sheet.sheets], names: [...summary.names, ...sheet.names] };
  return { view: monthView(checked, { report, plan }), plan: chosenPlan(plan, book, input.sheets) };
}

/** A snapshot behind the port, for requests that only read. */
function held(book: WorkbookSnapshot): WorkbookPort {
  return {
    snapshot: () => Promise.resolve(book),
    apply: () =>
      Promise.reject(
        new UserError('read-only', words('该工作簿只读取，不写入。', 'This workbook is only read, never written.')),
      ),
  };
}
