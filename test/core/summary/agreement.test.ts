// Doubles decide only what exact decimals would decide alike.
import * as fc from 'fast-check';
import { decimal, rounded, toNumber } from '../../../src/core/measure/decimal';
import type { Figure } from '../../../src/core/model/figure';
import { agrees } from '../../../src/core/summary/agreement';
import { lazyNative } from '../../../src/core/summary/native-formula';

function figure(value: string, decimals = 2): Figure {
  const of = { kind: 'county', name: '甲县' } as const;
  const outcome = { value: decimal(value) };
  const rest = { unit: '亿元', origin: 'computed', cells: [], coverage: '' } as const;
  return { indicator: 'deposits', measure: 'balance', of, outcome, decimals, ...rest };
}

function judged(native: string, ours: string, decimals = 2): boolean {
  const exact = decimal(native);
  const made = lazyNative('A1', toNumber(exact), () => exact);
  return agrees(made, figure(ours, decimals), { number: Number(ours), decimals });
}

test.each([
  ['12.34', '12.34', true],
  ['12.34567891', '12.345678912', true],
  ['12.34', '12.35', false],
  ['12.345', '12.3449999999', false],
  ['12.345', '12.345', true],
  ['12.3450005', '12.3450001', true],
  ['98765432.12', '98765432.12', true],
  ['12.341', '12.3409995', true],
])('%s against %s', (native, ours, expected) => {
  expect(judged(native, ours)).toBe(expected);
});

test('without a double the exact values decide', () => {
  const exact = { formula: 'A1', value: decimal('12.34') };
  expect(agrees(exact, figure('12.34'), { number: 12.34, decimals: 2 })).toBe(true);
  expect(agrees({ formula: 'A1', value: undefined }, figure('12.34'), { number: 12.34, decimals: 2 })).toBe(false);
});

test('doubles and exact decimals never differ', () => {
  const small = fc.integer({ min: -5_000_000, max: 5_000_000 });
  fc.assert(
    fc.property(small, fc.integer({ min: -300, max: 300 }), fc.integer({ min: 0, max: 4 }), (base, apart, decimals) => {
      const ours = decimal((base / 1000).toFixed(3)).plus(decimal('0.0000000001').times(base % 7));
      const native = rounded(ours.plus(decimal('0.00000001').times(apart)), 8, 'half-up');
      const made = lazyNative('A1', toNumber(native), () => native);
      const printed = { number: toNumber(ours), decimals };
      const exact = agrees({ formula: 'A1', value: native }, figure(ours.toFixed(), decimals), printed);
      expect(agrees(made, figure(ours.toFixed(), decimals), printed)).toBe(exact);
    }),
  );
});
