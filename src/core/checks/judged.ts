// A table whose equations were tried, with the month it belongs to.
import type { CheckInput } from './check';
import type { Grid } from './grid';
import type { Evaluation } from './tally';

export interface Judged {
  readonly grid: Grid;
  readonly evaluation: Evaluation;
  readonly input: CheckInput;
}
