// A figure fits only a slot of its own kind.
import { inSlotUnit } from '../../../src/core/claims/print-slot';
import type { UnitSense } from '../../../src/core/claims/sense';
import { decimal } from '../../../src/core/measure/decimal';
import type { Unit } from '../../../src/core/measure/unit';

const amount: UnitSense = { is: 'amount', unit: '万元', power: 0 };
const percent: UnitSense = { is: 'percent' };
const points: UnitSense = { is: 'points', power: -2 };
const place: UnitSense = { is: 'place' };
const count: UnitSense = { is: 'count', unit: '户', power: 4 };

test.each<[Unit, UnitSense, string | undefined, number | undefined]>([
  ['亿元', amount, '15000', 0],
  ['%', amount, undefined, undefined],
  ['%', percent, '1.5', 2],
  ['亿元', percent, undefined, undefined],
  ['个百分点', points, '150', 0],
  ['亿元', points, undefined, undefined],
  ['位', place, '1.5', 2],
  ['家', place, undefined, undefined],
  ['家', count, '0.00015', 6],
  ['亿元', count, undefined, undefined],
  ['%', count, undefined, undefined],
  ['家', { is: 'times' }, undefined, undefined],
])('1.5 %s with two decimals in a slot %j is %s with %s decimals', (unit, slot, value, decimals) => {
  const number = inSlotUnit(decimal('1.5'), { unit, decimals: 2 }, slot);
  expect(number?.value.toFixed()).toBe(value);
  expect(number?.decimals).toBe(decimals);
});
