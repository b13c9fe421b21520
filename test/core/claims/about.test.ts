// What a printed number can stand for, exactly and with a word such as 约 beside it.
import { standsFor } from '../../../src/core/claims/about';
import type { About } from '../../../src/core/claims/sense';
import { decimal } from '../../../src/core/measure/decimal';

test.each<[string, About | undefined, string, boolean]>([
  ['5.0', undefined, '5.04', true],
  ['5.0', undefined, '5.05', false],
  ['5', 'about', '5.2', true],
  ['5', 'about', '4.8', true],
  ['5', 'about', '5.6', false],
  ['5', 'more', '5.9', true],
  ['5', 'more', '6.1', false],
  ['5', 'more', '4.4', false],
  ['5', 'less', '4.8', true],
  ['5', 'less', '4.4', false],
  ['5', 'less', '5.6', false],
  ['-2', 'more', '-2.3', true],
  ['-2', 'more', '2.3', false],
])('%s (%s) stands for %s: %s', (number, about, value, expected) => {
  const decimals = number.split('.')[1]?.length ?? 0;
  const printed = { value: decimal(number), decimals, ...(about === undefined ? {} : { about }) };
  expect(standsFor(printed, decimal(value), 'half-up')).toBe(expected);
});
