// An equation that printed cells must fit, and whether they can.
import type { Bilingual } from '../measure/bilingual';
import { decimal, zero } from '../measure/decimal';
import {
  type Interval,
  addIntervals,
  divideIntervals,
  exactly,
  negateInterval,
  overlaps,
  shiftInterval,
  subtractIntervals,
} from '../measure/interval';
import type { Severity } from '../model/finding';
import { type Cell, type Grid, intervalOf } from './grid';

export interface Term {
  readonly cell: Cell;
  readonly sign: 1 | -1;
}

/** left = right, or left + lessWhole = 100 × right ÷ over. Every cell in it holds a number. */
export interface Relation {
  readonly check: string;
  readonly severity: Severity;
  /** The right side in words, e.g. 余额－年初余额. */
  readonly formula: Bilingual;
  /** The cell that the equation defines; one of the left. */
  readonly target: Cell;
  readonly left: readonly Term[];
  readonly right: readonly Term[];
  readonly over?: readonly Term[];
  /** 100 where growth is taken from two balances: balance ÷ base less the whole. */
  readonly lessWhole: 0 | 100;
}

/** What each cell can stand for. */
export type Reading = (cell: Cell) => Interval;

export function readingOf(grid: Grid): Reading {
  return (cell) => intervalOf(grid, cell);
}

/** Whether some numbers that the printed cells can stand for fit the equation. */
export function canHold(relation: Relation, read: Reading): boolean {
  const right = rightSide(relation, read);
  return right === undefined || overlaps(total(relation.left, read), right);
}

/** What the right side can be; undefined when its divisor can be zero. */
export function rightSide({ right, over, lessWhole }: Relation, read: Reading): Interval | undefined {
  const value = total(right, read);
  if (over === undefined) return value;
  const quotient = divideIntervals(shiftInterval(value, 2), total(over, read));
  return quotient === undefined ? undefined : less(quotient, lessWhole);
}

export function total(terms: readonly Term[], read: Reading): Interval {
  return terms.reduce((sum, { cell, sign }) => addIntervals(sum, signed(read(cell), sign)), exactly(zero));
}

export function signed(interval: Interval, sign: 1 | -1): Interval {
  return sign === 1 ? interval : negateInterval(interval);
}

export function less(interval: Interval, whole: number): Interval {
  return subtractIntervals(interval, exactly(decimal(whole)));
}

export function cellsOf({ left, right, over = [] }: Relation): readonly Cell[] {
  return [...left, ...right, ...over].map(({ cell }) => cell);
}
