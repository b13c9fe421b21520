import { ownSheets } from '../../../src/core/sheets/own-sheets';
import { choosePlace, markedPlace, markReference } from '../../../src/core/sheets/own-place';
import type { DefinedName } from '../../../src/core/workbook/snapshot';
import { book, sheet } from '../../support/build-workbook';

const { summary } = ownSheets;
const mark = (refersTo: string): DefinedName => ({ name: summary.mark, refersTo, hidden: true });
const size = { rows: 3, columns: 2 };

test.each<[string, string, boolean]>([
  ['a quoted name', "'汇总'!$A$1:$B$3", true],
  ['a name with an apostrophe', "'张''三'!$A$1", true],
  ['a plain name', '汇总!$A$1:$B$3', true],
  ['a sheet that is gone', "'旧表'!$A$1:$B$3", false],
  ['a broken reference', '#REF!', false],
  ['a constant', '5', false],
])('%s marks our table: %s is %s', (_, refersTo, expected) => {
  const workbook = book({ 汇总: [], "张'三": [] }, { names: [mark(refersTo)] });
  expect(markedPlace(workbook, summary.mark) !== undefined).toBe(expected);
});

test('a name of one sheet only is not our mark', () => {
  const workbook = book({ 汇总: [] }, { names: [{ ...mark('汇总!$A$1'), scope: '汇总' }] });
  expect(markedPlace(workbook, summary.mark)).toBeUndefined();
});

test.each<[string, readonly string[], string]>([
  ['free', [], '汇总'],
  ["the user's", ['汇总'], '汇总（金报）'],
  ['taken twice', ['汇总', '汇总（金报）'], '汇总（金报2）'],
  ['taken three times', ['汇总', '汇总（金报）', '汇总（金报2）'], '汇总（金报3）'],
])('where the name is %s (%j) the table goes to %s', (_, names, expected) => {
  const workbook = book(Object.fromEntries(names.map((name) => [name, []])));
  expect(choosePlace(workbook, summary, size)).toEqual({ sheet: expected, top: 0, left: 0 });
});

test.each<[string, string, Parameters<typeof sheet>, string]>([
  [
    'stays where it was',
    '汇总!$A$1:$B$2',
    [
      [
        ['旧', '旧'],
        ['旧', '旧'],
      ],
    ],
    '汇总',
  ],
  ['grows over blank cells', '汇总!$A$1:$B$2', [[['旧'], ['旧'], [' ']]], '汇总'],
  ["does not grow over the user's text", '汇总!$A$1:$B$2', [[['旧'], ['旧'], ['手工']]], '汇总（金报）'],
  [
    "does not grow over the user's formula",
    '汇总!$A$1:$B$2',
    [[['旧'], ['旧'], [undefined]], { formulas: { A3: '1+1' } }],
    '汇总（金报）',
  ],
  ['does not grow to the right over text', '汇总!$A$1:$A$3', [[['旧', '手工']]], '汇总（金报）'],
  ['has no room at the last row', '汇总!$A$1048575:$B$1048576', [[]], '汇总（金报）'],
  ['has no room at the last column', '汇总!$XFD$1:$XFD$2', [[]], '汇总（金报）'],
])('our table %s', (_, refersTo, cells, expected) => {
  const workbook = book({ 汇总: sheet(...cells) }, { names: [mark(refersTo)] });
  expect(choosePlace(workbook, summary, size).sheet).toBe(expected);
});

test('the mark covers the table where it stands', () => {
  expect(markReference({ sheet: '汇总', top: 2, left: 1 }, size)).toBe("'汇总'!$B$3:$C$5");
});
