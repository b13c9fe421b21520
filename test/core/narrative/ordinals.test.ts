import { chineseNumber } from '../../../src/core/narrative/ordinals';

test.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [99, '九十九'],
])('%s is written %s', (count, expected) => {
  expect(chineseNumber(count)).toBe(expected);
});
