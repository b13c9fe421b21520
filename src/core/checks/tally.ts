// What came of trying every equation of a table: which fail, and in how many that hold a cell stands.
import { type Cell, type Grid, at } from './grid';
import { type Reading, type Relation, readingOf } from './relation';

export interface Evaluation {
  readonly failures: readonly Relation[];
  /** By cell: in how many equations that hold it stands. */
  readonly passes: ArrayLike<number>;
  /** How often an equation was tried, by check and target column. */
  readonly tried: ReadonlyMap<string, number>;
  /** Cells that print a growth or ratio although its base is not positive. */
  readonly baseless: readonly Cell[];
}

export interface Tally extends Evaluation {
  readonly grid: Grid;
  readonly read: Reading;
  readonly failures: Relation[];
  readonly passes: Uint32Array;
  readonly tried: Map<string, number>;
  readonly baseless: Cell[];
}

export function emptyTally(grid: Grid): Tally {
  return {
    grid,
    read: readingOf(grid),
    failures: [],
    passes: new Uint32Array(grid.table.rows.length * grid.width),
    tried: new Map(),
    baseless: [],
  };
}

/** Under this key an equation's column is counted. */
export function ruleKey(check: string, column: number): string {
  return `${check} ${String(column)}`;
}

export function addTries({ tried }: Tally, key: string, count: number): void {
  tried.set(key, (tried.get(key) ?? 0) + count);
}

export function addPass({ passes }: Tally, cell: Cell): void {
  passes[cell] = at(passes, cell) + 1;
}
