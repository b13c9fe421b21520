// Workbooks in and out of the workbench: what the host knows comes back.
import { sampleMonth } from '../../src/app/sample/sample-month';
import { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { createWorkbook } from '../../src/xlsx/write/new-parts';
import { readBook } from '../../workbench/files/read-book';
import { movedFormula } from '../../workbench/files/shared-formula';
import { writeBook } from '../../workbench/files/write-book';
import { bookState } from '../support/book-state';
import { fullSheet } from '../support/full-plan';

async function packaged(): Promise<Uint8Array> {
  const file = new XlsxWorkbook(createWorkbook(), '九月.xlsx');
  await file.apply(sampleMonth().month);
  await file.apply({ sheets: [fullSheet('全')], names: [{ name: '_jb_全', refersTo: "'全'!$A$1", hidden: true }] });
  return file.bytes();
}

test('what was read, written and read again is the same', async () => {
  const first = readBook(await packaged(), '九月.xlsx');
  const second = readBook(writeBook(first), '九月.xlsx');
  expect(bookState(second)).toEqual(bookState(first));
});

test('the cells are those that the .xlsx adapter reads, before and after', async () => {
  const bytes = await packaged();
  const before = await new XlsxWorkbook(bytes, '九月.xlsx').snapshot();
  const after = await new XlsxWorkbook(writeBook(readBook(bytes, '九月.xlsx')), '九月.xlsx').snapshot();
  const plain = (book: typeof before): unknown =>
    book.sheets.map(({ name, formulas, merges, hiddenRows, hiddenColumns }) => {
      return { name, formulas, merges: [...merges].sort((a, b) => a.top - b.top), hiddenRows, hiddenColumns };
    });
  expect(plain(after)).toEqual(plain(before));
  expect(after.sheets.map(({ rows }) => rows.flat().filter((one) => one !== undefined))).toEqual(
    before.sheets.map(({ rows }) => rows.flat().filter((one) => one !== undefined)),
  );
  expect(after.names).toEqual(before.names);
});

test.each([
  ['A1+B$2', 'B3+C$2'],
  ["'甲 A1'!A1+甲!$A1", "'甲 A1'!B3+甲!$A3"],
  ['"A1"&LOG10(A1)', '"A1"&LOG10(B3)'],
])('a shared formula moves its relative references: %s', (formula, moved) => {
  expect(movedFormula(formula, 2, 1)).toBe(moved);
});
