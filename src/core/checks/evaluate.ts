// Which equations of a table hold and which fail: doubles decide the plain cases, exact intervals the near ones.
import type { BalanceTable } from '../model/balances';
import { type Cell, type Grid, at, halfWidthOf, valueOf } from './grid';
import { type Reading, type Relation, type Term, canHold, cellsOf, readingOf } from './relation';
import type { ColumnTerm, RowRule } from './row-rules';
import { type SumRule, additiveColumns } from './sum-rules';

export interface Evaluation {
  readonly failures: readonly Relation[];
  /** By cell: in how many equations that hold it stands. */
  readonly passes: Uint32Array;
  /** How often an equation was tried, by check and target column. */
  readonly tried: ReadonlyMap<string, number>;
  /** Cells that print a growth or ratio although its base is not positive. */
  readonly baseless: readonly Cell[];
}

export interface Rules {
  readonly rows: readonly RowRule[];
  readonly sums: readonly SumRule[];
}

interface Tally {
  readonly failures: Relation[];
  readonly passes: Uint32Array;
  readonly tried: Map<string, number>;
  readonly baseless: Cell[];
}

export function evaluate(grid: Grid, { rows, sums }: Rules): Evaluation {
  const tally: Tally = {
    failures: [],
    passes: new Uint32Array(grid.table.rows.length * grid.width),
    tried: new Map(),
    baseless: [],
  };
  for (const rule of rows) evaluateRows(grid, rule, tally);
  for (const rule of sums) evaluateSum(grid, rule, tally);
  return tally;
}

/** Under this key an equation's column is counted. */
export function ruleKey(grid: Grid, { check, target }: Relation): string {
  return `${check} ${String(target % grid.width)}`;
}

function evaluateRows(grid: Grid, rule: RowRule, tally: Tally): void {
  const read = readingOf(grid);
  for (const row of grid.table.rows.keys()) {
    if (row === rule.overRow) continue;
    const relation = relationIn(grid, rule, row);
    if (cellsOf(relation).some((cell) => valueOf(grid, cell) === undefined)) continue;
    if (hasBase(grid, relation)) record(grid, relation, tally, read);
    else if (valueOf(grid, relation.target) !== 0) tally.baseless.push(relation.target);
  }
}

function relationIn(grid: Grid, rule: RowRule, row: number): Relation {
  const placed =
    (inRow: number) =>
    ({ column, sign }: ColumnTerm): Term => ({ cell: inRow * grid.width + column, sign });
  const here = placed(row);
  return {
    check: rule.check,
    severity: rule.severity,
    formula: rule.formula,
    target: row * grid.width + rule.target,
    left: rule.left.map(here),
    right: rule.right.map(here),
    ...(rule.over === undefined ? {} : { over: rule.over.map(placed(rule.overRow ?? row)) }),
    lessWhole: rule.lessWhole,
  };
}

/** A growth or ratio needs a positive divisor to mean anything. */
function hasBase(grid: Grid, { over }: Relation): boolean {
  return over === undefined || scaledSum(grid, over).value > 0;
}

function evaluateSum(grid: Grid, rule: SumRule, tally: Tally): void {
  const read = readingOf(grid);
  const tries = rule.ways.map((way) =>
    additiveColumns(grid.table).flatMap((column) => {
      const relation = sumRelation(grid, rule, { way, column });
      return relation === undefined ? [] : [{ relation, holds: holds(grid, relation, read) }];
    }),
  );
  const failing = (tried: (typeof tries)[number]): number => tried.filter((one) => !one.holds).length;
  const best = tries.reduce((left, right) => (failing(right) < failing(left) ? right : left));
  for (const { relation, holds: held } of best) count(grid, relation, tally, held);
}

/** Undefined when the total is not printed; a blank in a member counts as nothing and turns the fault into a question. */
function sumRelation(
  grid: Grid,
  rule: SumRule,
  { way, column }: { readonly way: readonly number[]; readonly column: number },
): Relation | undefined {
  const target = rule.target * grid.width + column;
  if (valueOf(grid, target) === undefined) return undefined;
  const right = way
    .map((row): Term => ({ cell: row * grid.width + column, sign: 1 }))
    .filter(({ cell }) => valueOf(grid, cell) !== undefined);
  if (right.length === 0 || hasBroken(grid.table, way, column)) return undefined;
  return {
    check: rule.check,
    severity: right.length === way.length ? 'mandatory' : 'explain',
    formula: rule.formula,
    target,
    left: [{ cell: target, sign: 1 }],
    right,
    lessWhole: 0,
  };
}

/** An error or an uncalculated formula is a finding itself; its sum is then not judged. */
function hasBroken(table: BalanceTable, way: readonly number[], column: number): boolean {
  return way.some((row) => {
    const missing = at(table.rows, row).missing?.[column];
    return missing === 'error' || missing === 'uncalculated' || missing === 'unclear';
  });
}

function record(grid: Grid, relation: Relation, tally: Tally, read: Reading): void {
  count(grid, relation, tally, holds(grid, relation, read));
}

function count(grid: Grid, relation: Relation, tally: Tally, held: boolean): void {
  const key = ruleKey(grid, relation);
  tally.tried.set(key, (tally.tried.get(key) ?? 0) + 1);
  if (!held) tally.failures.push(relation);
  else for (const cell of cellsOf(relation)) tally.passes[cell] = at(tally.passes, cell) + 1;
}

function holds(grid: Grid, relation: Relation, read: Reading): boolean {
  return surelyHolds(grid, relation) || canHold(relation, read);
}

/** Doubles, with a tolerance that is never wider than the exact one. */
function surelyHolds(grid: Grid, { left, right, over, lessWhole }: Relation): boolean {
  const [mine, other] = [scaledSum(grid, left), scaledSum(grid, right)];
  if (over === undefined) return Math.abs(mine.value - other.value) <= 0.999 * (mine.half + other.half);
  const divisor = scaledSum(grid, over);
  if (divisor.value <= divisor.half) return false;
  const quotient = (100 * other.value) / divisor.value;
  const spread = (100 * other.half + Math.abs(quotient) * divisor.half) / (divisor.value + divisor.half);
  return Math.abs(mine.value + lessWhole - quotient) <= 0.999 * (mine.half + spread);
}

function scaledSum(grid: Grid, terms: readonly Term[]): { readonly value: number; readonly half: number } {
  let value = 0;
  let half = 0;
  for (const { cell, sign } of terms) {
    const column = cell % grid.width;
    const printed = valueOf(grid, cell) as number;
    const scale = 10 ** at(grid.powers, column);
    value += sign * printed * scale;
    half += halfWidthOf(printed, at(grid.table.columns, column).decimals) * scale * grid.factor;
  }
  return { value, half };
}
