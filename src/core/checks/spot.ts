// One number of a balance table together with what it means, to be set against the same number elsewhere.
import { type Decimal, compare, decimal, minus, plainText, plus, rounded, shifted } from '../measure/decimal';
import { type Interval, addIntervals, overlaps, shiftInterval, widthOf } from '../measure/interval';
import type { BalanceColumn } from '../model/balances';
import type { Measure } from '../model/indicator';
import type { CellRef } from '../workbook/cell';
import { type Cell, type Grid, at, columnOfCell, intervalOf, refOf, valueOf } from './grid';
import { differenceUnit, printedCell, withUnit } from './print-cell';

export interface Spot {
  readonly column: BalanceColumn;
  readonly cells: readonly CellRef[];
  /** In 元, or as it is for what is no amount. */
  readonly span: Interval;
  readonly value: Decimal;
  readonly power: number;
  readonly text: string;
}

/** Undefined where the cell gives no number. */
export function spotAt(grid: Grid, cell: Cell): Spot | undefined {
  const value = valueOf(grid, cell);
  if (value === undefined) return undefined;
  const power = at(grid.powers, cell % grid.width);
  return {
    column: columnOfCell(grid, cell),
    cells: [refOf(grid, cell)],
    span: intervalOf(grid, cell),
    value: shifted(decimal(value), power),
    power,
    text: printedCell(grid, cell),
  };
}

/**
 * As another office may have come to it: an increase that was got by subtracting two rounded balances is off by
 * half a unit of each, twice what its own rounding hides.
 */
export function asGot(spot: Spot): Spot {
  if (!increases.includes(spot.column.measure)) return spot;
  const half = widthOf(spot.span).times(0.5);
  return { ...spot, span: { low: minus(spot.span.low, half), high: plus(spot.span.high, half) } };
}

const increases: readonly Measure[] = ['yearToDateIncrease', 'monthOnMonthIncrease', 'yearOnYearIncrease'];

/** The sum of spots of one column. */
export function sumOfSpots([first, ...rest]: readonly [Spot, ...Spot[]]): Spot {
  if (rest.length === 0) return first;
  const value = rest.reduce((sum, spot) => sum.plus(spot.value), first.value);
  return {
    ...first,
    cells: [first, ...rest].flatMap(({ cells }) => cells),
    span: rest.reduce((sum, spot) => addIntervals(sum, spot.span), first.span),
    value,
    text: withUnit(plainText(shifted(value, -first.power)), first.column),
  };
}

export function agree(left: Spot, right: Spot): boolean {
  return overlaps(left.span, right.span);
}

export interface Compared {
  readonly found: string;
  readonly expected: string;
  readonly difference: string;
  readonly tolerance: string;
  /** The power of ten between them, where that is all the difference: a unit mistaken. */
  readonly slip?: number;
}

/** Both sides as printed; difference and tolerance in the unit of the first. */
export function compared(left: Spot, right: Spot): Compared {
  const inUnit = (value: Decimal): string => {
    const own = shifted(value, -left.power);
    return withUnit(plainText(rounded(own, 6, 'half-up')), { unit: differenceUnit(left.column) });
  };
  const allowed = addIntervals(left.span, right.span);
  const slip = [4, -4, 8, -8, 3, -3].find((power) => overlaps(shiftInterval(left.span, power), right.span));
  return {
    found: left.text,
    expected: right.text,
    difference: inUnit(minus(left.value, right.value)),
    tolerance: `±${inUnit(widthOf(allowed).times(0.5))}`,
    ...(slip === undefined || compare(left.value, decimal(0)) === 0 ? {} : { slip }),
  };
}
