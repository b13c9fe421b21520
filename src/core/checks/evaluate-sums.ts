// Totals and subtotals tried column by column, in the way of adding up that fits most columns.
import type { BalanceRow } from '../model/balances';
import { type Cell, type Grid, at, valueOf } from './grid';
import { type Relation, canHold } from './relation';
import { type SumRule, additiveColumns } from './sum-rules';
import { type Tally, addPass, addTries, ruleKey } from './tally';

interface Sum {
  readonly column: number;
  readonly way: readonly number[];
  readonly target: Cell;
  /** What the printed total is more than its members. */
  readonly difference: number;
  /** Members with a number. */
  readonly count: number;
}

export function evaluateSum(tally: Tally, rule: SumRule): void {
  const columns = additiveColumns(tally.grid.table);
  const tries = rule.ways.map((way) =>
    columns
      .flatMap((column) => sumIn(tally.grid, { rule, way, column }) ?? [])
      .map((sum) => ({ sum, failure: failureOf(tally, rule, sum) })),
  );
  const failing = (tried: (typeof tries)[number]): number =>
    tried.filter(({ failure }) => failure !== undefined).length;
  const best = tries.reduce((left, right) => (failing(right) < failing(left) ? right : left));
  for (const { sum, failure } of best) {
    addTries(tally, ruleKey(rule.check, sum.column), 1);
    if (failure === undefined) pass(tally, sum);
    else tally.failures.push(failure);
  }
}

function pass(tally: Tally, { target, way, column }: Sum): void {
  const { numbers, width } = tally.grid;
  addPass(tally, target);
  for (const row of way) if (!Number.isNaN(at(numbers, row * width + column))) addPass(tally, row * width + column);
}

interface Place {
  readonly rule: SumRule;
  readonly way: readonly number[];
  readonly column: number;
}

/**
 * Undefined when the total is not printed, or when a member is an error or has no result: that is a
 * finding itself. A blank member counts as nothing and turns the fault into a question.
 */
function sumIn(grid: Grid, { rule, way, column }: Place): Sum | undefined {
  const target = rule.target * grid.width + column;
  let difference = at(grid.numbers, target);
  if (Number.isNaN(difference)) return undefined;
  let count = 0;
  for (const row of way) {
    const value = at(grid.numbers, row * grid.width + column);
    if (!Number.isNaN(value)) {
      difference -= value;
      count += 1;
    } else if (!countsAsNothing(at(grid.table.rows, row), column)) return undefined;
  }
  return count === 0 ? undefined : { column, way, target, difference, count };
}

function countsAsNothing({ missing }: BalanceRow, column: number): boolean {
  return ['blank', 'not-applicable'].includes(missing?.[column] ?? 'blank');
}

/** The cells are listed only where doubles leave a doubt: most sums of a long column simply fit. */
function failureOf({ grid, read }: Tally, rule: SumRule, sum: Sum): Relation | undefined {
  const { column, way, target, difference, count } = sum;
  const half = 0.5 * 10 ** -at(grid.table.columns, column).decimals * grid.factor;
  if (Math.abs(difference) <= 0.999 * half * (count + 1)) return undefined;
  const cells = way.map((row) => row * grid.width + column).filter((cell) => valueOf(grid, cell) !== undefined);
  const relation: Relation = {
    check: rule.check,
    severity: count === way.length ? 'mandatory' : 'explain',
    formula: rule.formula,
    target,
    left: [{ cell: target, sign: 1 }],
    right: cells.map((cell) => ({ cell, sign: 1 })),
    lessWhole: 0,
  };
  return canHold(relation, read) ? undefined : relation;
}
