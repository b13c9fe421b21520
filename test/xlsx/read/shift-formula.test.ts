import * as fc from 'fast-check';
import { address } from '../../../src/core/workbook/address';
import { shiftFormula } from '../../../src/xlsx/read/shift-formula';

test.each([
  ['A1', 'B2'],
  ['$A1', '$A2'],
  ['A$1', 'B$1'],
  ['$A$1', '$A$1'],
  ['SUM(A1:B9)', 'SUM(B2:C10)'],
  ['SUM(A:A)+SUM($A:B)', 'SUM(B:B)+SUM($A:C)'],
  ['SUM(1:1)+SUM($1:2)', 'SUM(2:2)+SUM($1:3)'],
  ['县区!C9+银行!$D$4', '县区!D10+银行!$D$4'],
  ["'A1 表'!A1", "'A1 表'!B2"],
  ["'甲''A1'!A1", "'甲''A1'!B2"],
  ['"A1"&A1&"说""B2"""', '"A1"&B2&"说""B2"""'],
  ['LOG10(A1)', 'LOG10(B2)'],
  ['A1(2)', 'A1(2)'],
  ['Q1_data+税率1+A1.b', 'Q1_data+税率1+A1.b'],
  ['表1[存款]+表1[[#This Row],[A1]]', '表1[存款]+表1[[#This Row],[A1]]'],
  ['[1]Sheet1!A1', '[1]Sheet1!B2'],
  ['ABCD1+XFE1+A1048577', 'ABCD1+XFE1+A1048577'],
  ['1E5+2.5', '1E5+2.5'],
  ['A1%+-A1^2', 'B2%+-B2^2'],
  ['XFD1', '#REF!'],
  ['A1048576', '#REF!'],
  ['SUM(XFD:XFD)', 'SUM(#REF!)'],
])('%s one row down and one column right is %s', (formula, shifted) => {
  expect(shiftFormula(formula, 1, 1)).toBe(shifted);
});

test('a reference that leaves the sheet at the top or left is lost', () => {
  expect(shiftFormula('A2+B1', -1, 0)).toBe('A1+#REF!');
  expect(shiftFormula('SUM(A:B)', 0, -1)).toBe('SUM(#REF!)');
});

test('shifting there and back changes nothing', () => {
  const place = fc.tuple(fc.integer({ min: 50, max: 900 }), fc.integer({ min: 50, max: 900 }));
  const by = fc.integer({ min: -50, max: 50 });
  fc.assert(
    fc.property(place, by, by, ([row, column], rows, columns) => {
      const formula = `SUM(${address(row, column)}:$A$1)*'x'!${address(row, column)}`;
      expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});
