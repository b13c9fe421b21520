// Which equations of a table hold and which fail.
import { evaluateRows } from './evaluate-rows';
import { evaluateSum } from './evaluate-sums';
import type { Grid } from './grid';
import type { RowRule } from './row-rules';
import type { SumRule } from './sum-rules';
import { type Evaluation, emptyTally } from './tally';

export interface Rules {
  readonly rows: readonly RowRule[];
  readonly sums: readonly SumRule[];
}

export function evaluate(grid: Grid, { rows, sums }: Rules): Evaluation {
  const tally = emptyTally(grid);
  for (const rule of rows) evaluateRows(tally, rule);
  for (const rule of sums) evaluateSum(tally, rule);
  return tally;
}
