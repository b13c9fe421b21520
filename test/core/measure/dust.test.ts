// What a sheet's own arithmetic leaves in a number is not read as its decimals.
import { dustOf, withoutDust } from '../../../src/core/measure/dust';

test.each([
  ['a difference', 5000.13 - 3391.39, 141858.89, 1608.74],
  ['a sum of three', 0.1 + 0.2 + 0.3, 1, 0.6],
  ['a negative difference', 1.1 - 5.4, 10, -4.3],
  ['what should be nothing', 0.3 - 0.1 - 0.2, 1, 0],
  ['a large number', 139999.99999999997, 1e6, 140000],
])('%s stands for its short number', (_, value, largest, meant) => {
  expect(withoutDust(value, dustOf(largest))).toBe(meant);
});

test.each([
  ['a short number', 1234.56, 1e12],
  ['one of six decimals', 0.123456, 1e9],
  ['a whole number beyond the tens', 1e305, 1e305],
  ['a long number with one decimal', 12345678901.5, 1e12],
])('%s is left as it is', (_, value, largest) => {
  expect(withoutDust(value, dustOf(largest))).toBe(value);
});

test.each([
  [10 / 3, 1000, 3.3333333333],
  [10 / 3, 1e12, 3.3],
])('of %d the decimals that dust of %d hides are cut off', (value, largest, meant) => {
  expect(withoutDust(value, dustOf(largest))).toBe(meant);
});

test('without dust a long number keeps its 15 decimals', () => {
  expect(withoutDust(1 / 3, 0)).toBe(0.333333333333333);
});
