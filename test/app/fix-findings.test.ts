// Fixes are written whole or not at all, and only over what the finding saw.
import { editsOf, fixFindings } from '../../src/app/fix-findings';
import { words } from '../../src/core/measure/bilingual';
import type { CellEdit, Finding } from '../../src/core/model/finding';
import { book } from '../support/build-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

function finding(...edits: readonly CellEdit[]): Finding {
  const at = { sheet: '表', cell: 'A1' };
  const fix = { title: words('改', 'fix'), edits };
  return { id: '1', check: 'cells/x', severity: 'advisory', at, subject: '', message: fix.title, cells: [at], fix };
}

const edit = (cell: string, from: CellEdit['from'], to: CellEdit['to']): CellEdit => ({
  at: { sheet: '表', cell },
  from,
  to,
});

test.each([
  ['a text by its number', edit('A1', '1,000', 1000), 1000],
  ['an error by a number', edit('B1', { error: '#REF!' }, 2), 2],
  ['a blank by a text', edit('C1', undefined, '甲'), '甲'],
  ['a number by a blank', edit('D1', 5, undefined), undefined],
])('%s', async (_, one, value) => {
  const port = new InMemoryWorkbook(book({ 表: [['1,000', { error: '#REF!' }, undefined, 5]] }));
  await fixFindings(port, [finding(one)]);
  const column = 'ABCD'.indexOf(one.at.cell.slice(0, 1));
  expect((await port.snapshot()).sheets[0]?.rows[0]?.[column]).toEqual(value);
});

test('a number format goes with the number', async () => {
  const port = new InMemoryWorkbook(book({ 表: [['8.37%']] }));
  await fixFindings(port, [finding({ ...edit('A1', '8.37%', 0.0837), numberFormat: '0.00%' })]);
  expect(port.applied[0]?.sheets[0]?.cells[0]?.style).toEqual({ numberFormat: '0.00%' });
});

test('an edit that two findings ask for is made once', () => {
  const same = edit('A1', '1', 1);
  expect(editsOf([finding(same), finding({ ...same })])).toEqual([same]);
});

test.each([
  ['two findings want different values', [edit('A1', '1', 1), edit('A1', '1', 2)], 'fixes-contradict'],
  ['the cell holds something else by now', [edit('A1', '2', 1)], 'changed-since-check'],
  ['one cell of two holds something else', [edit('A1', '1', 1), edit('B1', 9, 1)], 'changed-since-check'],
  ['the sheet is gone', [{ ...edit('A1', '1', 1), at: { sheet: '没有', cell: 'A1' } }], 'changed-since-check'],
])('nothing is written when %s', async (_, edits, code) => {
  const port = new InMemoryWorkbook(book({ 表: [['1', 2]] }));
  await expect(fixFindings(port, [finding(...edits)])).rejects.toMatchObject({ code });
  expect(port.applied).toEqual([]);
});
