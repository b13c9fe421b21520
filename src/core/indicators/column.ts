// The values of one measure for every institution of a roster: computed when asked, and kept.
import type { Decimal } from '../measure/decimal';
import type { Interval } from '../measure/interval';
import type { CalendarDate } from '../measure/period';
import type { Unit } from '../measure/unit';
import type { Figure, Outcome, Withheld } from '../model/figure';
import type { CellRef } from '../workbook/cell';
import { decimalsKnown } from './certainty';

export type Origin = Figure['origin'];

/** Functions take an index into the roster's institutions. */
export interface Column {
  readonly unit: Unit;
  readonly coverage: string;
  /** The day of which its values speak; absent where no sheet says. */
  readonly date?: CalendarDate;
  /** Whether the institution stands in a sheet that gives this measure. */
  readonly covers: (index: number) => boolean;
  readonly outcome: (index: number) => Outcome;
  readonly origin: (index: number) => Origin;
  /** Decimals which the sources support; Infinity where only the setting limits them. */
  readonly supports: (index: number) => number;
  readonly cells: (index: number) => readonly CellRef[];
  /** All that the value can be, as its inputs are rounded; undefined (or no such function) where that is not known. */
  readonly possible?: (index: number) => Interval | undefined;
}

/** The same function, computed once an index. */
export function kept<T>(compute: (index: number) => T): (index: number) => T {
  const known: T[] = [];
  return (index) => (known[index] ??= compute(index));
}

export interface Pairing {
  readonly unit: Unit;
  /** 'derived' where the arithmetic runs backwards; else 'computed', unless an input is derived. */
  readonly origin?: 'derived';
  /** 'inputs': no more than theirs (sums and differences); 'known': as far as their rounding leaves it known (quotients). */
  readonly decimals: 'inputs' | 'known';
  readonly compute: (left: Decimal, right: Decimal) => Outcome;
  /** The same with all that the rounded inputs can stand for. */
  readonly possible: (left: Interval, right: Interval) => Interval | undefined;
}

/** A column computed from two others, row by row; what one of them withholds is withheld. */
export function paired(left: Column, right: Column, how: Pairing): Column {
  const possible = kept((index) => pairPossible(left.possible?.(index), right.possible?.(index), how.possible));
  return {
    unit: how.unit,
    coverage: left.coverage,
    ...(left.date === undefined ? {} : { date: left.date }),
    covers: (index) => left.covers(index) && right.covers(index),
    outcome: kept((index) => pairOutcome(left.outcome(index), right.outcome(index), how.compute)),
    origin: (index) => how.origin ?? weakest(left.origin(index), right.origin(index)),
    supports: (index) =>
      how.decimals === 'known' ? decimalsKnown(possible(index)) : Math.min(left.supports(index), right.supports(index)),
    cells: (index) => [...left.cells(index), ...right.cells(index)],
    possible,
  };
}

/** The first that has a value, row by row; 'not applicable' and conflicts are answers too, a blank is none. */
export function firstOf(given: readonly (Column | undefined)[]): Column | undefined {
  const columns = given.filter((column) => column !== undefined);
  const [first, ...others] = columns;
  if (first === undefined || others.length === 0) return first;
  const chosen = kept(
    (index): Column => columns.find((column) => answers(column, index)) ?? firstCovering(columns, index, first),
  );
  return {
    ...first,
    covers: (index) => columns.some((column) => column.covers(index)),
    outcome: (index) => chosen(index).outcome(index),
    origin: (index) => chosen(index).origin(index),
    supports: (index) => chosen(index).supports(index),
    cells: (index) => chosen(index).cells(index),
    possible: (index) => chosen(index).possible?.(index),
  };
}

/** One row of a column for all rows: the total of which each is a part. */
export function pinned(column: Column, row: number): Column {
  return {
    ...column,
    covers: () => column.covers(row),
    outcome: () => column.outcome(row),
    origin: () => column.origin(row),
    supports: () => column.supports(row),
    cells: () => column.cells(row),
    possible: () => column.possible?.(row),
  };
}

/** Whether asking further would be no use. */
export function answers(column: Column, index: number): boolean {
  if (!column.covers(index)) return false;
  const outcome = column.outcome(index);
  return 'value' in outcome || outcome.withheld.kind !== 'missing';
}

/** Each cell once, in order. */
export function distinctCells(cells: readonly CellRef[]): readonly CellRef[] {
  if (cells.length < 2) return cells;
  return [...new Map(cells.map((cell) => [`${cell.sheet}!${cell.cell}`, cell])).values()];
}

function firstCovering(columns: readonly Column[], index: number, otherwise: Column): Column {
  return columns.find((column) => column.covers(index)) ?? otherwise;
}

function pairOutcome(left: Outcome, right: Outcome, compute: Pairing['compute']): Outcome {
  if ('value' in left) return 'value' in right ? compute(left.value, right.value) : right;
  return 'value' in right || gravity[left.withheld.kind] >= gravity[right.withheld.kind] ? left : right;
}

function pairPossible(
  left: Interval | undefined,
  right: Interval | undefined,
  possible: Pairing['possible'],
): Interval | undefined {
  return left === undefined || right === undefined ? undefined : possible(left, right);
}

// A conflict outweighs a gap, a gap outweighs 'not applicable': the graver one must stop a ranking.
const gravity: Readonly<Record<Withheld['kind'], number>> = { conflict: 2, missing: 1, undefined: 0 };

export function weakest(left: Origin, right: Origin): Origin {
  return left === 'derived' || right === 'derived' ? 'derived' : 'computed';
}
