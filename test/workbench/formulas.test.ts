// The workbench calculates as Excel does: results that a clerk can check by hand.
import { emit, newBook } from '../../workbench/model/book';
import { cellAt, type Sheet } from '../../workbench/model/sheet';
import { parseArea } from '../../workbench/model/area';
import { enter } from '../../workbench/objects/cells';
import { newHost } from '../../workbench/objects/new-host';

interface Bench {
  readonly sheet: Sheet;
  readonly set: (cell: string, input: unknown) => void;
  readonly get: (cell: string) => unknown;
}

function bench(): Bench {
  const book = newBook();
  newHost(book);
  const sheet = book.active;
  const place = (cell: string): { row: number; column: number } => {
    const area = parseArea(cell);
    if (area === undefined) throw new Error(cell);
    return { row: area.top, column: area.left };
  };
  return {
    sheet,
    set: (cell, input) => {
      const at = place(cell);
      enter(sheet, at, input);
      const area = { top: at.row, bottom: at.row, left: at.column, right: at.column };
      emit(book, { kind: 'changed', sheet, area, changeType: 'RangeEdited' });
    },
    get: (cell) => {
      book.settle();
      const at = place(cell);
      return cellAt(sheet, at.row, at.column)?.value;
    },
  };
}

const data: readonly (readonly [string, unknown])[] = [
  ...['甲县', '乙县', '丙县', '合计'].map((name, row) => [`A${String(row + 1)}`, name] as const),
  ...[30, 20, 20, 70].map((value, row) => [`B${String(row + 1)}`, value] as const),
  ['B5', '—'],
];

test.each<[string, unknown]>([
  ['=SUM(B1:B3)', 70],
  ['=SUM(B1:B5)-SUM(B4)', 70],
  ['=-2^2', 4],
  ['=0.1+0.2-0.3', 0],
  ['=ROUND(1.005,2)', 1.01],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND((B1-B2)/B2*100,8)', 50],
  ['=RANK(B2,$B$1:$B$3)', 2],
  ['=SUMPRODUCT(($B$1:$B$3>B2)*($A$1:$A$3<>"合计"))+1', 2],
  ['=INDEX($B$1:$B$4,MATCH("丙县",$A$1:$A$4,0))', 20],
  ['=IFERROR(INDEX($B$1:$B$4,MATCH("丁县",$A$1:$A$4,0)),"—")', '—'],
  ['=IF(ISNUMBER(B5),B5,"—")', '—'],
  ['=B5+1', { error: '#VALUE!' }],
  ['=B1/0', { error: '#DIV/0!' }],
  ['=COUNTIF(A1:A4,"*县")', 3],
  ['=COUNTIFS(A1:A4,"<>合计",B1:B4,">=20")', 3],
  ['=SUMIF(A1:A4,"甲县",B1:B4)', 30],
  ['=SUMIFS(B1:B4,A1:A4,"*县",B1:B4,"<30")', 40],
  ['=VLOOKUP("乙县",A1:B4,2,FALSE)', 20],
  ['=TEXT(1234.5,"#,##0.00")&"亿元"', '1,234.50亿元'],
  ['=SUBSTITUTE("1,234","," ,"")*1', 1234],
  ['=AND(B1>B2,OR(B2>B1,TRUE))', true],
  ['=LEN("农商行")', 3],
  ['=YEAR(DATE(2022,9,30))', 2022],
  ['=没有(1)', { error: '#NAME?' }],
  ['=1+', { error: '#NAME?' }],
])('%s', (formula, result) => {
  const { set, get } = bench();
  for (const [cell, value] of data) set(cell, value);
  set('D1', formula);
  expect(get('D1')).toEqual(result);
});

test('a chain is computed in order, whatever the order it was entered in', () => {
  const { set, get } = bench();
  set('C1', '=B1+1');
  set('B1', '=A1+1');
  set('A1', 1);
  expect(get('C1')).toBe(3);
  set('A1', 5);
  expect(get('C1')).toBe(7);
});

test('a value that a file gave a formula stands until something it needs changes', () => {
  const { sheet, set, get } = bench();
  set('A1', 1);
  get('A1');
  sheet.cells.set(1, { value: 99, formula: '=A1*2' });
  expect(get('B1')).toBe(99);
  set('A1', 4);
  expect(get('B1')).toBe(8);
});

test('a result of several cells runs over into blank ones, follows changes and gives way', () => {
  const { set, get } = bench();
  for (const [cell, value] of data) set(cell, value);
  set('D1', '=B1:B3*2');
  set('F1', '=SUM(D1:D3)');
  expect([get('D1'), get('D2'), get('D3'), get('F1')]).toEqual([60, 40, 40, 140]);
  set('B3', 1);
  expect([get('D3'), get('F1')]).toEqual([2, 102]);
  set('D2', '占用');
  set('B1', 31);
  expect([get('D1'), get('D3')]).toEqual([{ error: '#SPILL!' }, '']);
});
