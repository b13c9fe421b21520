// Which cells are most likely at fault: the fewest that explain every equation that fails.
import { decimal, minus, plus } from '../measure/decimal';
import { type Interval, intersection, shiftInterval } from '../measure/interval';
import { type Cause, amountSlips, causeOf, percentSlips } from './cause';
import { type Cell, type Grid, at, halfWidthOf, valueOf } from './grid';
import { type Reading, type Relation, cellsOf, readingOf } from './relation';
import { solvedFor } from './solve';

export interface Blame {
  readonly cell: Cell;
  /** The equations that fail through this cell; the first is the one to tell of. */
  readonly failures: readonly Relation[];
  /** What may be printed in the cell, in its column's unit; undefined where no equation determines it. */
  readonly implied?: Interval;
  readonly cause?: Cause;
}

interface Candidate extends Blame {
  readonly passes: number;
}

/** Beyond this many failures at once a table is not a table with slips in it; each is told where it shows. */
const mostSearched = 200;

export function blames(grid: Grid, failures: readonly Relation[], passes: ArrayLike<number>): readonly Blame[] {
  const read = readingOf(grid);
  const search = { grid, read, passes };
  if (failures.length > mostSearched) return failures.map((failure) => blamed(search, failure.target, [failure]));
  const found: Blame[] = [];
  let open = failures;
  while (open.length > 0) {
    const next = likeliest(search, open);
    found.push(next);
    open = open.filter((failure) => !next.failures.includes(failure));
  }
  return found;
}

interface Search {
  readonly grid: Grid;
  readonly read: Reading;
  readonly passes: ArrayLike<number>;
}

function likeliest(search: Search, open: readonly Relation[]): Candidate {
  const byCell = new Map<Cell, Relation[]>();
  for (const failure of open) {
    for (const cell of cellsOf(failure)) {
      const known = byCell.get(cell);
      if (known === undefined) byCell.set(cell, [failure]);
      else known.push(failure);
    }
  }
  const candidates = [...byCell].filter(([cell, failing]) => isSuspect(cell, failing));
  const judged = unambiguous(candidates.map(([cell, failing]) => blamed(search, cell, failing)));
  return judged.reduce((best, other) => (isLikelier(other, best) ? other : best));
}

/** Where several cells of one sum could each be the slip, none of its rows is accused. */
function unambiguous(judged: readonly Candidate[]): readonly Candidate[] {
  const accused = judged.filter((candidate) => candidate.cause !== undefined && isOnlySummed(candidate));
  if (accused.length < 2) return judged;
  return judged.map((candidate) => {
    if (!accused.includes(candidate) || isTarget(candidate)) return candidate;
    const { cause: _, ...rest } = candidate;
    return rest;
  });
}

function isOnlySummed({ failures }: Candidate): boolean {
  return failures.length === 1 && failures.every(({ check }) => check.startsWith('across-rows/'));
}

/** One row among many that add up is not suspect for the sum alone, unless a slip there would explain it. */
function isSuspect(cell: Cell, failing: readonly Relation[]): boolean {
  return (
    failing.length > 1 || failing.some((failure) => failure.target === cell || cellsOf(failure).length < mostSearched)
  );
}

function isLikelier(left: Candidate, right: Candidate): boolean {
  const order =
    left.failures.length - right.failures.length ||
    standing(left) - standing(right) ||
    right.passes - left.passes ||
    Number(left.cause !== undefined) - Number(right.cause !== undefined) ||
    Number(isTarget(left)) - Number(isTarget(right));
  return order > 0;
}

/** A cell that only a sum accuses, and that no slip explains, stands behind the sum itself. */
function standing(candidate: Candidate): number {
  return isOnlySummed(candidate) && !isTarget(candidate) && candidate.cause === undefined ? 0 : 1;
}

function isTarget({ cell, failures }: Candidate): boolean {
  return failures.some((failure) => failure.target === cell);
}

function blamed({ grid, read, passes }: Search, cell: Cell, failing: readonly Relation[]): Candidate {
  const power = at(grid.powers, cell % grid.width);
  let implied: Interval | undefined;
  const explained: Relation[] = [];
  for (const failure of [...failing].sort((left, right) => directness(cell, right) - directness(cell, left))) {
    const solved = solvedFor(failure, cell, read);
    if (solved === undefined) continue;
    const common = implied === undefined ? solved : intersection(implied, solved);
    if (common === undefined) continue;
    implied = common;
    explained.push(failure);
  }
  if (implied === undefined) return { cell, failures: [], passes: at(passes, cell) };
  const printed = valueOf(grid, cell) as number;
  // As its column is printed: a percent written as a fraction has more decimals of its own.
  const half = decimal(halfWidthOf(grid, cell, at(grid.decimals, cell % grid.width)));
  const inUnit = shiftInterval(implied, -power);
  const own = { low: minus(inUnit.low, half), high: plus(inUnit.high, half) };
  const cause = causeOf({
    printed,
    implied: own,
    powers: isPercent(grid, cell) ? percentSlips : amountSlips,
    // One equation that only uses the cell accuses it by the slip alone: then the fit must be a close one.
    margin: explained.length > 1 || explained.some(({ target }) => target === cell) ? 2 : 10,
  });
  return {
    cell,
    failures: explained,
    implied: own,
    passes: at(passes, cell),
    ...(cause === undefined ? {} : { cause }),
  };
}

/** The equation that defines the cell is told first, then one of its own row. */
function directness(cell: Cell, failure: Relation): number {
  return (failure.target === cell ? 2 : 0) + (failure.check.startsWith('within-row/') ? 1 : 0);
}

function isPercent(grid: Grid, cell: Cell): boolean {
  return at(grid.powers, cell % grid.width) === 0 && at(grid.table.columns, cell % grid.width).unit !== '元';
}
