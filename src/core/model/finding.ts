// What a check found: where, how grave, both sides, and a remedy where one is certain.
import type { Bilingual } from '../measure/bilingual';
import type { ReportingMonth } from '../measure/period';
import type { CellRef, CellValue } from '../workbook/cell';

/** 强制: must be corrected; 需说明: correct or explain; 提示: worth knowing. */
export type Severity = 'mandatory' | 'explain' | 'advisory';

/** What a check says before the one maker (checks/make-finding) gives it its id. */
export interface Observation {
  /** family/rule, e.g. 'within-row/increase'; stable. */
  readonly check: string;
  readonly severity: Severity;
  /** The cell at which it is shown; the first cell is where the user should look. */
  readonly at: CellRef;
  /** Bank, county, column or table it is about; '' where none. */
  readonly subject: string;
  readonly message: Bilingual;
  /** As printed, with unit; absent where the check compares nothing. */
  readonly found?: string;
  readonly expected?: string;
  readonly difference?: string;
  readonly tolerance?: string;
  /** All cells that took part, `at` included. */
  readonly cells: readonly CellRef[];
  readonly fix?: Fix;
}

export interface Finding extends Observation {
  /** The same fault in the same place next time has the same id. */
  readonly id: string;
  readonly explanation?: Explanation;
}

/** Only where the remedy is certain. */
export interface Fix {
  readonly title: Bilingual;
  readonly edits: readonly CellEdit[];
}

export interface CellEdit {
  readonly at: CellRef;
  /** What the cell holds now; the fix is refused when it no longer does. */
  readonly from: CellValue;
  readonly to: string | number | undefined;
  readonly numberFormat?: string;
}

/** What the office wrote against a finding, so that it need not be explained again. */
export interface Explanation {
  readonly text: string;
  readonly by?: string;
  readonly until?: string;
  /** The earlier month from which it was carried; absent for one given this month. */
  readonly from?: ReportingMonth;
}

/** A check that could not run, and why; kept apart from findings. */
export interface Skipped {
  readonly check: string;
  readonly why: Bilingual;
}
