// What a printed number can stand for: exact arithmetic on closed intervals of decimals (quotients to 34 digits).
import { type Decimal, compare, decimal, dividedBy, minus, negated, plus, shifted, signOf, times } from './decimal';

/** Every value from low to high, both included. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

export function exactly(value: Decimal): Interval {
  return { low: value, high: value };
}

export function around(value: Decimal, halfWidth: Decimal): Interval {
  return { low: minus(value, halfWidth), high: plus(value, halfWidth) };
}

/** Half a unit of the last decimal: what rounding to so many decimals can hide. */
function halfUnit(decimals: number): Decimal {
  return shifted(decimal(5), -decimals - 1);
}

/** What a value printed with so many decimals can stand for. */
export function ofPrinted(value: Decimal, decimals: number): Interval {
  return around(value, halfUnit(decimals));
}

export function addIntervals(left: Interval, right: Interval): Interval {
  return { low: plus(left.low, right.low), high: plus(left.high, right.high) };
}

export function subtractIntervals(left: Interval, right: Interval): Interval {
  return { low: minus(left.low, right.high), high: minus(left.high, right.low) };
}

export function negateInterval(interval: Interval): Interval {
  return { low: negated(interval.high), high: negated(interval.low) };
}

export function multiplyIntervals(left: Interval, right: Interval): Interval {
  return hull([
    times(left.low, right.low),
    times(left.low, right.high),
    times(left.high, right.low),
    times(left.high, right.high),
  ]);
}

/** Undefined when the divisor can be zero: then the quotient can be anything. */
export function divideIntervals(left: Interval, right: Interval): Interval | undefined {
  if (containsZero(right)) return undefined;
  return hull([
    quotient(left.low, right.low),
    quotient(left.low, right.high),
    quotient(left.high, right.low),
    quotient(left.high, right.high),
  ]);
}

export function shiftInterval(interval: Interval, power: number): Interval {
  return { low: shifted(interval.low, power), high: shifted(interval.high, power) };
}

export function overlaps(left: Interval, right: Interval): boolean {
  return compare(left.low, right.high) <= 0 && compare(right.low, left.high) <= 0;
}

export function contains(interval: Interval, value: Decimal): boolean {
  return compare(interval.low, value) <= 0 && compare(value, interval.high) <= 0;
}

function containsZero(interval: Interval): boolean {
  return signOf(interval.low) <= 0 && signOf(interval.high) >= 0;
}

/** What both can stand for; undefined when nothing. */
export function intersection(left: Interval, right: Interval): Interval | undefined {
  if (!overlaps(left, right)) return undefined;
  return {
    low: compare(left.low, right.low) >= 0 ? left.low : right.low,
    high: compare(left.high, right.high) <= 0 ? left.high : right.high,
  };
}

export function widthOf(interval: Interval): Decimal {
  return minus(interval.high, interval.low);
}

export function middleOf(interval: Interval): Decimal {
  return times(plus(interval.low, interval.high), decimal('0.5'));
}

function quotient(left: Decimal, right: Decimal): Decimal {
  // The bounds of a divisor that cannot be zero are not zero.
  return dividedBy(left, right) as Decimal;
}

function hull([first, ...rest]: readonly [Decimal, ...Decimal[]]): Interval {
  return rest.reduce<Interval>(
    ({ low, high }, value) => ({
      low: compare(value, low) < 0 ? value : low,
      high: compare(value, high) > 0 ? value : high,
    }),
    exactly(first),
  );
}
