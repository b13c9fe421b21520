// How many of one unit are in another.
import { amountUnitOf, isAmountUnit, unitPower } from '../../../src/core/measure/unit';

test.each([
  ['亿元', '万元', 4],
  ['万元', '亿元', -4],
  ['百万元', '千元', 3],
  ['元', '元', 0],
] as const)('%s in %s is ten to the power of %d', (from, to, power) => {
  expect(unitPower(from, to)).toBe(power);
});

test.each([
  ['万元', true],
  ['亿', false],
  ['toString', false],
])('%s is an amount unit: %p', (text, is) => {
  expect(isAmountUnit(text)).toBe(is);
});

test.each([
  ['亿', '亿元'],
  ['万', '万元'],
  ['千元', '千元'],
  ['家', undefined],
])('%s means %p', (word, unit) => {
  expect(amountUnitOf(word)).toBe(unit);
});
