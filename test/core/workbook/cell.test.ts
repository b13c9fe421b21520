import { isBlank, isCellError, type CellValue } from '../../../src/core/workbook/cell';

test.each<[CellValue, boolean]>([
  [undefined, true],
  ['', true],
  [' ', true],
  ['　', true],
  ['\u00a0', true],
  ['—', false],
  [0, false],
  [false, false],
  [{ error: '#N/A' }, false],
])('%p is blank: %p', (value, expected) => {
  expect(isBlank(value)).toBe(expected);
});

test('an error value is not the text that looks like it', () => {
  expect(isCellError({ error: '#REF!' })).toBe(true);
  expect(isCellError('#REF!')).toBe(false);
  expect(isCellError(undefined)).toBe(false);
});
