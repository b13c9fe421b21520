// Do columns stay aligned where Chinese and digits stand in one table?
import { textTable, widthOf } from '../../src/cli/text-table';

test.each([
  ['abc', 3],
  ['清禾县', 6],
  ['增幅（%）', 9],
  ['“—”', 3],
  ['１２', 4],
  ['𠀀', 2],
])('%s takes %i places', (text, width) => {
  expect(widthOf(text)).toBe(width);
});

test('numbers end and names begin at one place', () => {
  const columns = [
    { head: '机构', align: 'left' },
    { head: '余额', align: 'right' },
  ] as const;
  expect(
    textTable(columns, [
      ['云川银行', '26.49'],
      ['A', '1234.50'],
    ]),
  ).toEqual(['机构         余额', '云川银行    26.49', 'A         1234.50']);
});
