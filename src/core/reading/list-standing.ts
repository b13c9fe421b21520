// Whether rows add up to the row they are listed under, column by column, within what rounding can hide.
import { elementAt } from './element';
import type { RowContext } from './row-draft';

/** 'open': a blank cell may hold what is missing; 'short' and 'over': they add up to less or to more. */
export type Standing = 'proven' | 'open' | 'short' | 'over';

export interface RunningSum {
  readonly values: number[];
  /** By column: rows without a number. */
  readonly blanks: number[];
  terms: number;
}

export function runningSum(): RunningSum {
  return { values: [], blanks: [], terms: 0 };
}

export function addRow(sum: RunningSum, addends: readonly (number | undefined)[]): void {
  sum.terms += 1;
  for (const [column, value] of addends.entries()) {
    sum.values[column] = (sum.values[column] ?? 0) + (value ?? 0);
    sum.blanks[column] = (sum.blanks[column] ?? 0) + (value === undefined ? 1 : 0);
  }
}

/** Half of the columns must agree, as one wrong cell must not hide a sum; a blank leaves its column open. */
export function standingOf(whole: number, sum: RunningSum, { addends, halfUnit }: RowContext): Standing {
  const count = { agree: 0, open: 0, short: 0, over: 0 };
  for (const [column, value] of elementAt(addends, whole).entries()) {
    const total = elementAt(sum.values, column);
    if (value === undefined || (value === 0 && total === 0)) continue;
    const isNear = Math.abs(total - value) <= (sum.terms + 1) * halfUnit(column) + Math.abs(value) * 1e-12;
    if (isNear) count.agree += 1;
    else if (total > value) count.over += 1;
    else if (elementAt(sum.blanks, column) > 0) count.open += 1;
    else count.short += 1;
  }
  const differing = count.short + count.over;
  if (count.agree > count.open + differing) return 'proven';
  if (differing === 0) return 'open';
  return count.over > 0 ? 'over' : 'short';
}
