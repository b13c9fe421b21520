import * as fc from 'fast-check';
import { decimal, plainText, times } from '../../../src/core/measure/decimal';
import {
  type Interval,
  addIntervals,
  contains,
  divideIntervals,
  exactly,
  intersection,
  middleOf,
  multiplyIntervals,
  negateInterval,
  ofPrinted,
  overlaps,
  shiftInterval,
  subtractIntervals,
  widthOf,
} from '../../../src/core/measure/interval';

const of = (low: number, high: number): Interval => ({ low: decimal(low), high: decimal(high) });
const text = (interval: Interval | undefined): string =>
  interval === undefined ? 'none' : `${plainText(interval.low)}..${plainText(interval.high)}`;

describe('what a printed number can stand for', () => {
  test('a number stands for half a unit of its last decimal on either side', () => {
    expect(text(ofPrinted(decimal(0.02), 2))).toBe('0.015..0.025');
    expect(text(ofPrinted(decimal(1234), 0))).toBe('1233.5..1234.5');
    expect(text(exactly(decimal(7)))).toBe('7..7');
  });

  test('sums and differences widen by both', () => {
    expect(text(addIntervals(of(1, 2), of(10, 20)))).toBe('11..22');
    expect(text(subtractIntervals(of(1, 2), of(10, 20)))).toBe('-19..-8');
    expect(text(negateInterval(of(1, 2)))).toBe('-2..-1');
  });

  test.each([
    [of(2, 3), of(4, 5), '8..15'],
    [of(-2, 3), of(4, 5), '-10..15'],
    [of(-3, -2), of(-5, 4), '-12..15'],
  ])('products hold every product of their members (%#)', (left, right, expected) => {
    expect(text(multiplyIntervals(left, right))).toBe(expected);
  });

  test('an increase printed as 0.02 gives its growth only within a half', () => {
    const growth = divideIntervals(shiftInterval(ofPrinted(decimal(0.02), 2), 2), exactly(decimal(1)));
    expect(text(growth)).toBe('1.5..2.5');
  });

  test('a quotient is unknown when the divisor can be zero', () => {
    expect(divideIntervals(of(1, 2), of(-1, 1))).toBeUndefined();
    expect(text(divideIntervals(of(1, 2), of(-4, -2)))).toBe('-1..-0.25');
    expect(divideIntervals(of(1, 2), of(0, 1))).toBeUndefined();
  });

  test('two numbers agree when they can stand for the same', () => {
    expect(overlaps(of(1, 2), of(2, 3))).toBe(true);
    expect(overlaps(of(1, 2), of(3, 4))).toBe(false);
    expect(text(intersection(of(1, 5), of(2, 3)))).toBe('2..3');
    expect(text(intersection(of(2, 3), of(1, 5)))).toBe('2..3');
    expect(intersection(of(1, 2), of(3, 4))).toBeUndefined();
  });

  test('width and middle', () => {
    expect(plainText(widthOf(of(1, 4)))).toBe('3');
    expect(plainText(middleOf(of(1, 4)))).toBe('2.5');
  });

  test('whatever two rounded numbers stood for, their product and quotient stay inside', () => {
    const value = fc.integer({ min: -99_999, max: 99_999 }).map((whole) => whole / 1000);
    fc.assert(
      fc.property(value, value, (left, right) => {
        const a = ofPrinted(decimal(Number(left.toFixed(1))), 1);
        const b = ofPrinted(decimal(Number(right.toFixed(1))), 1);
        expect(contains(multiplyIntervals(a, b), times(decimal(left), decimal(right)))).toBe(true);
        const quotient = divideIntervals(a, b);
        expect(quotient === undefined || contains(quotient, decimal(left).dividedBy(decimal(right)))).toBe(true);
      }),
    );
  });
});
