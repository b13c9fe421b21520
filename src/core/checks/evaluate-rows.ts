// The equations of columns tried in every row: doubles decide the plain rows, exact intervals the near ones.
import { type Grid, at, valueOf } from './grid';
import { type Relation, type Term, canHold } from './relation';
import type { ColumnTerm, RowRule } from './row-rules';
import { type Tally, addPass, addTries, ruleKey } from './tally';

/** A column of an equation with what turns its cells into one scale. */
interface Scaled {
  readonly column: number;
  /** Sign and power of ten. */
  readonly factor: number;
  /** Half a unit of the last decimal that any cell of the column has: never wider than the exact tolerance. */
  readonly half: number;
}

interface Sides {
  readonly left: readonly Scaled[];
  readonly right: readonly Scaled[];
  readonly over: readonly Scaled[] | undefined;
  readonly lessWhole: number;
}

export function evaluateRows(tally: Tally, rule: RowRule): void {
  const { grid } = tally;
  const sides = sidesOf(grid, rule);
  let count = 0;
  for (const index of grid.table.rows.keys()) {
    if (index === rule.overRow) continue;
    const verdict = judge(grid, sides, { row: index, overRow: rule.overRow ?? index });
    if (verdict === 'absent') continue;
    if (verdict === 'baseless') {
      const target = index * grid.width + rule.target;
      if (valueOf(grid, target) !== 0) tally.baseless.push(target);
      continue;
    }
    count += 1;
    if (verdict === 'holds' || canHold(relationIn(grid, rule, index), tally.read)) pass(tally, rule, index);
    else tally.failures.push(relationIn(grid, rule, index));
  }
  addTries(tally, ruleKey(rule.check, rule.target), count);
}

function sidesOf(grid: Grid, { left, right, over, lessWhole }: RowRule): Sides {
  const scaled = ({ column, sign }: ColumnTerm): Scaled => {
    const scale = 10 ** at(grid.powers, column);
    const half = 0.5 * 10 ** -at(grid.table.columns, column).decimals * scale * grid.factor;
    return { column, factor: sign * scale, half };
  };
  return { left: left.map(scaled), right: right.map(scaled), over: over?.map(scaled), lessWhole };
}

interface Rows {
  readonly row: number;
  readonly overRow: number;
}

type Verdict = 'absent' | 'baseless' | 'holds' | 'unsure';

function judge(grid: Grid, { left, right, over, lessWhole }: Sides, rows: Rows): Verdict {
  const mine = sumIn(grid, rows.row, left);
  const other = sumIn(grid, rows.row, right);
  if (over === undefined) {
    if (Number.isNaN(mine + other)) return 'absent';
    return mine === other || Math.abs(mine - other) <= 0.999 * (halfOf(left) + halfOf(right)) ? 'holds' : 'unsure';
  }
  const divisor = sumIn(grid, rows.overRow, over);
  if (Number.isNaN(mine + other + divisor)) return 'absent';
  if (divisor <= 0) return 'baseless';
  const quotient = (100 * other) / divisor;
  const spread = (100 * halfOf(right) + Math.abs(quotient) * halfOf(over)) / (divisor + halfOf(over));
  return Math.abs(mine + lessWhole - quotient) <= 0.999 * (halfOf(left) + spread) ? 'holds' : 'unsure';
}

/** NaN where a cell gives no number. */
function sumIn({ numbers, width }: Grid, row: number, terms: readonly Scaled[]): number {
  let sum = 0;
  for (const { column, factor } of terms) sum += factor * at(numbers, row * width + column);
  return sum;
}

function halfOf(terms: readonly Scaled[]): number {
  let half = 0;
  for (const term of terms) half += term.half;
  return half;
}

function pass(tally: Tally, { left, right, over, overRow }: RowRule, row: number): void {
  const { width } = tally.grid;
  for (const { column } of left) addPass(tally, row * width + column);
  for (const { column } of right) addPass(tally, row * width + column);
  if (over !== undefined) for (const { column } of over) addPass(tally, (overRow ?? row) * width + column);
}

function relationIn({ width }: Grid, rule: RowRule, row: number): Relation {
  const placed =
    (inRow: number) =>
    ({ column, sign }: ColumnTerm): Term => ({ cell: inRow * width + column, sign });
  return {
    check: rule.check,
    severity: rule.severity,
    formula: rule.formula,
    target: row * width + rule.target,
    left: rule.left.map(placed(row)),
    right: rule.right.map(placed(row)),
    ...(rule.over === undefined ? {} : { over: rule.over.map(placed(rule.overRow ?? row)) }),
    lessWhole: rule.lessWhole,
  };
}
