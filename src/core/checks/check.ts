// What a check is: an entry with an id and a severity that turns a month into observations, or says why it cannot run.
import type { FigureSet } from '../indicators/figures';
import type { Bilingual } from '../measure/bilingual';
import type { Observation, Severity } from '../model/finding';
import type { MonthlyStatistics } from '../model/statistics';
import type { WorkbookSnapshot } from '../workbook/snapshot';

export interface CheckInput {
  readonly book: WorkbookSnapshot;
  readonly month: MonthlyStatistics;
  readonly figures: FigureSet;
  /** Earlier months of the same office, in any order. */
  readonly earlier: readonly MonthlyStatistics[];
}

export interface CheckContext extends CheckInput {
  /** Numbers of the balance tables that contradict each other, each fault said once; made by contradictions.ts. */
  readonly contradictions: Contradictions;
}

export interface Contradictions {
  readonly observations: readonly Observation[];
  /** Ids of the checks whose equations some table has. */
  readonly tried: ReadonlySet<string>;
}

export interface Check {
  /** family/rule; stable, as explanations and settings name it. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Bilingual;
  readonly run: (context: CheckContext) => CheckOutcome;
}

export type CheckOutcome = readonly Observation[] | CannotRun;

export interface CannotRun {
  readonly cannotRun: Bilingual;
}

export function cannotRun(outcome: CheckOutcome): outcome is CannotRun {
  return 'cannotRun' in outcome;
}
