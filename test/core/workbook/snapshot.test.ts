import { findSheet, formatAt, valueAt } from '../../../src/core/workbook/snapshot';
import { book, sheet } from '../../support/build-workbook';

const workbook = book({ 县区: sheet([['县区', '存款'], [], ['甲县', 1.5]], { formats: { B3: '0.00%' } }) });

test('a sheet is found by its exact name', () => {
  expect(findSheet(workbook, '县区')?.name).toBe('县区');
  expect(findSheet(workbook, '县')).toBeUndefined();
});

test.each([
  [2, 1, 1.5],
  [1, 0, undefined],
  [9, 9, undefined],
])('the value at row %d, column %d is %p', (row, column, value) => {
  expect(valueAt(workbook.sheets[0] ?? sheetMissing(), row, column)).toBe(value);
});

test.each([
  [2, 1, '0.00%'],
  [2, 0, 'General'],
  [0, 0, 'General'],
])('the number format at row %d, column %d is %s', (row, column, format) => {
  expect(formatAt(workbook.sheets[0] ?? sheetMissing(), row, column)).toBe(format);
});

test('a format that the workbook does not list is General', () => {
  const [first] = workbook.sheets;
  expect(formatAt({ ...(first ?? sheetMissing()), formatIds: [[7]] }, 0, 0)).toBe('General');
});

function sheetMissing(): never {
  throw new Error('the test workbook has one sheet');
}
