import * as fc from 'fast-check';
import { toNumber } from '../../../src/core/measure/decimal';
import { numberFromText } from '../../../src/core/summary/text-number';

test.each([
  ['1234.56', 1234.56, 'A1&""'],
  ['1,234.56', 1234.56, 'SUBSTITUTE(A1,",","")'],
  [' 320.55 ', 320.55, 'SUBSTITUTE(A1," ","")'],
  ['12，345', 12345, 'SUBSTITUTE(A1,"，","")'],
  ['8.37%', 8.37, 'SUBSTITUTE(A1,"%","")'],
  ['(1.5)', -1.5, 'SUBSTITUTE(SUBSTITUTE(A1,"(","-"),")","")'],
  ['－3', -3, 'SUBSTITUTE(A1,"－","-")'],
  ['１２．5', 12.5, 'SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(A1,"１","1"),"２","2"),"．",".")'],
])('%s is read by Excel as %d after its signs are replaced', (text, value, formula) => {
  const read = numberFromText(text);
  expect(read?.formula('A1')).toBe(formula);
  expect(read === undefined ? undefined : toNumber(read.value)).toBe(value);
});

test('a unit after the number is taken off and told', () => {
  const read = numberFromText('1.2亿元');
  expect([read?.unit, read?.formula('A1')]).toEqual(['亿元', 'SUBSTITUTE(A1,"亿元","")']);
});

test.each(['—', '', '约12', '12.3.4', '2022-09', '3千亿元', '待核实'])('%p is no number', (text) => {
  expect(numberFromText(text)).toBeUndefined();
});

test('any number with thousands commas comes back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (number) => {
      const read = numberFromText(number.toLocaleString('en-US'));
      return read !== undefined && toNumber(read.value) === number;
    }),
  );
});
