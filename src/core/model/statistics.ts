// A month as read: every table by kind, the settings in force, and what reading itself noticed.
import type { ReportingMonth } from '../measure/period';
import type { BalanceTable } from './balances';
import type { Corrections } from './correction';
import type { Explanation, Observation } from './finding';
import type { Indicator } from './indicator';
import type { LedgerKey, LedgerTable } from './ledger';
import type { Settings } from './settings';
import type { Located, RecognisedTable } from './table';
import type { TextChoice } from './text-choice';

export interface MonthlyStatistics {
  /** The reporting month; undefined when no sheet and no setting names one (then a finding says so). */
  readonly month?: ReportingMonth;
  /** The own county as the sheets name it; undefined likewise. */
  readonly county?: string;
  readonly settings: Settings;
  /** Where each setting that was read stands, by key of Settings. */
  readonly settingCells: Readonly<Record<string, Located<string>>>;
  /** Everything recognised, of every kind, also unknown blocks, in sheet order. */
  readonly tables: readonly RecognisedTable[];
  readonly banks: readonly BalanceTable[];
  readonly counties: readonly BalanceTable[];
  readonly ledgers: Readonly<Partial<Record<LedgerKey, readonly LedgerTable[]>>>;
  /** Built-in and user-defined indicators, in the order of reporting. */
  readonly indicators: readonly Indicator[];
  /** Explanations the office has given, by finding id. */
  readonly explanations: Readonly<Record<string, Explanation>>;
  /** What the office once chose for ambiguous numbers of its texts; absent where it has none. */
  readonly textChoices?: readonly TextChoice[];
  /** What the office decided by hand of how its sheets are read; absent where it decided nothing. */
  readonly corrections?: Corrections;
  /** What reading noticed: normalised cells, unclear cells, unknown headers, missing units. */
  readonly observations: readonly Observation[];
}
