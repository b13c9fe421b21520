import { assert, bigInt, constantFrom, double, integer, property, tuple } from 'fast-check';
import {
  absolute,
  compare,
  decimal,
  decimalsOf,
  dividedBy,
  isEqual,
  minus,
  negated,
  plainText,
  plus,
  printed,
  rounded,
  shifted,
  signOf,
  sum,
  times,
  toNumber,
} from '../../../src/core/measure/decimal';

test.each([
  ['a double stands for its 15 digits', 0.1 + 0.2, '0.3'],
  ['money keeps its cents', 123456789012.34, '123456789012.34'],
  ['an integer is itself', 38388, '38388'],
  ['beyond 15 digits there is nothing to keep', Number('12345678901234567'), '12345678901234600'],
  ['a very small number', 1.5e-9, '0.0000000015'],
  ['zero', -0, '0'],
])('%s', (_, value, expected) => {
  expect(plainText(absolute(decimal(value)))).toBe(expected);
});

test('what is no number is refused', () => {
  expect(() => decimal(Number.NaN)).toThrow(RangeError);
  expect(() => decimal(Infinity)).toThrow(RangeError);
});

test.each([
  ['2.345', 2, '2.35', '2.34'],
  ['2.355', 2, '2.36', '2.36'],
  ['-2.345', 2, '-2.35', '-2.34'],
  ['8.535', 2, '8.54', '8.54'],
  ['8.53459', 2, '8.53', '8.53'],
  ['0.5', 0, '1', '0'],
  ['-0.004', 2, '0.00', '0.00'],
  ['12', 2, '12.00', '12.00'],
  ['1e-7', 2, '0.00', '0.00'],
])('%s to %d decimals is %s, by GB/T 8170 %s', (text, decimals, halfUp, halfEven) => {
  expect(printed(decimal(text), decimals, 'half-up')).toBe(halfUp);
  expect(printed(decimal(text), decimals, 'half-even')).toBe(halfEven);
});

test('a quotient by zero is none', () => {
  expect(dividedBy(decimal(1), decimal(0))).toBeUndefined();
});

test.each([
  [8.37, 2],
  [100, 0],
  [0.1 + 0.2, 1],
  [1.5e-9, 10],
])('%d has %d decimals', (value, decimals) => {
  expect(decimalsOf(value)).toBe(decimals);
});

describe('exact as fractions of whole numbers are', () => {
  const cents = bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
  const hundredths = (value: bigint) => shifted(decimal(value.toString()), -2);

  test('sums and differences', () => {
    assert(
      property(cents, cents, (left, right) => {
        expect(plainText(plus(hundredths(left), hundredths(right)))).toBe(plainText(hundredths(left + right)));
        expect(plainText(minus(hundredths(left), hundredths(right)))).toBe(plainText(hundredths(left - right)));
        expect(plainText(sum([hundredths(left), hundredths(right)]))).toBe(plainText(hundredths(left + right)));
      }),
    );
  });

  test('products', () => {
    assert(
      property(cents, cents, (left, right) => {
        expect(
          isEqual(times(hundredths(left), hundredths(right)), shifted(decimal((left * right).toString()), -4)),
        ).toBe(true);
      }),
    );
  });

  test('a quotient rounds as the fraction does', () => {
    const positive = bigInt({ min: 1n, max: 10n ** 12n });
    assert(
      property(positive, positive, integer({ min: 0, max: 6 }), (top, bottom, decimals) => {
        const quotient = dividedBy(decimal(top.toString()), decimal(bottom.toString()));
        const scale = 10n ** BigInt(decimals);
        const halfUp = (2n * top * scale + bottom) / (2n * bottom);
        expect(quotient && plainText(rounded(quotient, decimals, 'half-up'))).toBe(
          plainText(shifted(decimal(halfUp.toString()), -decimals)),
        );
      }),
    );
  });

  test('order and sign', () => {
    assert(
      property(cents, cents, (left, right) => {
        expect(Math.sign(compare(hundredths(left), hundredths(right)))).toBe(
          left === right ? 0 : left < right ? -1 : 1,
        );
        expect(signOf(hundredths(left))).toBe(left === 0n ? 0 : left < 0n ? -1 : 1);
        expect(isEqual(negated(negated(hundredths(left))), hundredths(left))).toBe(true);
      }),
    );
  });

  test('the point moves without loss', () => {
    assert(
      property(cents, tuple(constantFrom(-8, -4, 0, 4, 8)), (value, [power]) => {
        expect(isEqual(shifted(shifted(hundredths(value), power), -power), hundredths(value))).toBe(true);
      }),
    );
  });

  test('15 digits come back as the same double', () => {
    assert(
      property(double({ min: -1e12, max: 1e12, noNaN: true }), (value) => {
        const kept = Number(value.toPrecision(15));
        expect(toNumber(decimal(kept))).toBe(kept === 0 ? 0 : kept);
      }),
    );
  });
});
