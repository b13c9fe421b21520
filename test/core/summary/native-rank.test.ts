import * as fc from 'fast-check';
import { type Decimal, decimal } from '../../../src/core/measure/decimal';
import { settled } from '../../../src/core/summary/native-formula';
import { mostRankedRows, nativeRanks, type RankedColumn } from '../../../src/core/summary/native-rank';

const values = (...numbers: readonly (number | undefined)[]): readonly (Decimal | undefined)[] =>
  numbers.map((number) => (number === undefined ? undefined : decimal(number)));

const column = (given: Partial<RankedColumn>): RankedColumn => ({
  words: '$C$4:$C$8',
  values: '$D$4:$D$8',
  ranked: values(3, 2, 2, 1),
  withoutValue: 0,
  order: 'descending',
  ties: 'min',
  ...given,
});

const place = (value: number | undefined, given: Partial<RankedColumn> = {}): string =>
  nativeRanks(column(given))('D5', value === undefined ? undefined : decimal(value))?.value?.toString() ?? '—';

test.each<[string, number | undefined, Partial<RankedColumn>, string]>([
  ['the largest first', 3, {}, '1'],
  ['ties share the better place', 2, {}, '2'],
  ['after a tie a place is left out', 1, {}, '4'],
  ['dense places leave none out', 1, { ties: 'dense' }, '3'],
  ['the smallest first', 1, { order: 'ascending' }, '1'],
  ['dense from the smallest', 3, { order: 'ascending', ties: 'dense' }, '3'],
  ['no value, no place', undefined, {}, '—'],
  ['a missing value withholds every place', 3, { ranked: values(3, undefined) }, '—'],
  ['one left out for a good reason withholds none', 3, { ranked: values(3, undefined), withoutValue: 1 }, '1'],
])('%s', (_, value, given, expected) => {
  expect(place(value, given)).toBe(expected);
});

test('who takes part is told by the word in his row', () => {
  expect(nativeRanks(column({}))('D5', decimal(2))?.formula).toBe(
    'IF(AND(ISNUMBER(D5),SUMPRODUCT(($C$4:$C$8="参与排名")*(1-ISNUMBER($D$4:$D$8)))<=0),' +
      'SUMPRODUCT(($C$4:$C$8="参与排名")*ISNUMBER($D$4:$D$8)*($D$4:$D$8>D5))+1,"—")',
  );
});

test('values equal to 8 decimals share a place', () => {
  const ranked = ['1.000000001', '1.000000002', '0'].map((text) => settled(decimal(text)));
  expect(nativeRanks(column({ ranked }))('D5', decimal('1.000000001'))?.value?.toString()).toBe('1');
});

test.each(['min', 'dense'] as const)('above so many ranked rows there is no formula: %s', (ties) => {
  const ranked = Array.from({ length: mostRankedRows[ties] }, (_, index) => decimal(index));
  expect(nativeRanks(column({ ranked, ties }))('D5', decimal(1))).toBeDefined();
  expect(nativeRanks(column({ ranked: [...ranked, decimal(1)], ties }))('D5', decimal(1))).toBeUndefined();
});

test('the place is one more than how many are better, in either order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 12 }),
      fc.nat(),
      (numbers, nth) => {
        const own = numbers[nth % numbers.length] ?? 0;
        const ranked = values(...numbers);
        const better = numbers.filter((number) => number > own).length;
        const worse = numbers.filter((number) => number < own).length;
        return (
          place(own, { ranked }) === String(better + 1) &&
          place(own, { ranked, order: 'ascending' }) === String(worse + 1)
        );
      },
    ),
  );
});
