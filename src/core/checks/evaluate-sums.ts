// Totals and subtotals tried column by column, in the way of adding up that fits most columns.
import type { Severity } from '../model/finding';
import { type Cell, at, valueOf } from './grid';
import { type Relation, canHold } from './relation';
import { type SumRule, additiveColumns } from './sum-rules';
import { type Tally, addPass, addTries, ruleKey } from './tally';

interface Sum {
  readonly column: number;
  readonly target: Cell;
  readonly cells: readonly Cell[];
  readonly severity: Severity;
}

export function evaluateSum(tally: Tally, rule: SumRule): void {
  const tries = rule.ways.map((way) =>
    additiveColumns(tally.grid.table)
      .flatMap((column) => sumIn(tally, { rule, way, column }) ?? [])
      .map((sum) => ({ sum, failure: failureOf(tally, rule, sum) })),
  );
  const failing = (tried: (typeof tries)[number]): number =>
    tried.filter(({ failure }) => failure !== undefined).length;
  const best = tries.reduce((left, right) => (failing(right) < failing(left) ? right : left));
  for (const { sum, failure } of best) {
    addTries(tally, ruleKey(rule.check, sum.column), 1);
    if (failure !== undefined) tally.failures.push(failure);
    else for (const cell of [sum.target, ...sum.cells]) addPass(tally, cell);
  }
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
function sumIn({ grid }: Tally, { rule, way, column }: Place): Sum | undefined {
  const target = rule.target * grid.width + column;
  if (valueOf(grid, target) === undefined) return undefined;
  const cells: Cell[] = [];
  for (const row of way) {
    const { values, missing } = at(grid.table.rows, row);
    if (values[column] !== undefined) cells.push(row * grid.width + column);
    else if (!['blank', 'not-applicable'].includes(missing?.[column] ?? 'blank')) return undefined;
  }
  if (cells.length === 0) return undefined;
  return { column, target, cells, severity: cells.length === way.length ? 'mandatory' : 'explain' };
}

function failureOf(
  { grid, read }: Tally,
  rule: SumRule,
  { column, target, cells, severity }: Sum,
): Relation | undefined {
  let difference = valueOf(grid, target) as number;
  for (const cell of cells) difference -= valueOf(grid, cell) as number;
  const half = 0.5 * 10 ** -at(grid.table.columns, column).decimals * grid.factor;
  if (Math.abs(difference) <= 0.999 * half * (cells.length + 1)) return undefined;
  const relation: Relation = {
    check: rule.check,
    severity,
    formula: rule.formula,
    target,
    left: [{ cell: target, sign: 1 }],
    right: cells.map((cell) => ({ cell, sign: 1 })),
    lessWhole: 0,
  };
  return canHold(relation, read) ? undefined : relation;
}
