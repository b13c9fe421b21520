import { causeOf, amountSlips, percentSlips, swaps } from '../../../src/core/checks/cause';
import { decimal, plainText } from '../../../src/core/measure/decimal';
import { around } from '../../../src/core/measure/interval';

describe('what slip would put a number right', () => {
  test.each<[string, number, number, string]>([
    ['亿元 written in a column of 万元', 2.5, 25_000, 'unit 4'],
    ['万元 written in a column of 亿元', 25_000, 2.5, 'unit -4'],
    ['千元 for 元', 12_345, 12_345_000, 'unit 3'],
    ['a lost minus', 3.4, -3.4, 'sign'],
    ['two digits swapped', 14_801, 14_081, 'transposition'],
    ['two digits of a negative number swapped', -354, -345, 'transposition'],
    ['another number', 14_801, 14_900, 'none'],
    ['zero is no slip', 0, 25_000, 'none'],
    ['what should be nothing is no slip, however small a unit makes it', 25_000, 0, 'none'],
    ['ten times is no unit', 25, 250, 'none'],
  ])('%s', (_, printed, right, expected) => {
    const cause = causeOf({ printed, implied: around(decimal(right), decimal(0.005)), powers: amountSlips, margin: 2 });
    const told = cause === undefined ? 'none' : cause.is === 'unit' ? `unit ${String(cause.power)}` : cause.is;
    expect(told).toBe(expected);
    expect(cause === undefined || plainText(cause.value) === String(right)).toBe(true);
  });

  test('a percentage written as a fraction', () => {
    const suspect = { printed: 0.0837, implied: around(decimal(8.37), decimal(0.01)), powers: percentSlips, margin: 2 };
    expect(causeOf(suspect)).toMatchObject({ is: 'unit', power: 2 });
  });

  test('what leaves too much open says nothing', () => {
    const suspect = { printed: 354, implied: around(decimal(345), decimal(30)), powers: amountSlips, margin: 2 };
    expect(causeOf(suspect)).toBeUndefined();
  });

  test('two swaps that both fit say nothing', () => {
    const suspect = { printed: 231, implied: around(decimal(267), decimal(60)), powers: amountSlips, margin: 0.1 };
    expect(causeOf(suspect)).toBeUndefined();
  });

  test.each<[number, readonly string[]]>([
    [1223, ['2123', '1232']],
    [-12, ['-21']],
    [1.05, ['0.15', '1.5']],
    [7, []],
  ])('swaps of %p', (printed, expected) => {
    expect(swaps(printed).map(plainText)).toEqual(expected);
  });
});
