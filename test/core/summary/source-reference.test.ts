import { plainText } from '../../../src/core/measure/decimal';
import type { Unit } from '../../../src/core/measure/unit';
import type { BalanceTable } from '../../../src/core/model/balances';
import { dash, type Native } from '../../../src/core/summary/native-formula';
import {
  growingRange,
  lastRowOf,
  matchLiteral,
  type Sources,
  sourceCellAmong,
  sourcesOf,
} from '../../../src/core/summary/source-cells';
import { sourceNative } from '../../../src/core/summary/source-reference';
import type { CellValue } from '../../../src/core/workbook/cell';
import { balanceTable, bookOf, month, type MonthInput } from '../../support/build-month';

function nativeAt(sources: Sources, cell: string, unit: Unit): Native | undefined {
  const found = [...sources.values()].flat().find(({ at }) => at.sheet === '县区' && at.cell === cell);
  return found === undefined ? undefined : sourceNative(found, unit);
}

interface Stored {
  /** What the cell holds. */
  readonly raw: CellValue;
  /** What reading made of it. */
  readonly value?: number;
  readonly of?: string;
  readonly storedAs?: 'number' | 'percent' | 'fraction';
  readonly unit?: Unit;
  readonly name?: string;
}

/** Formula and value of the only number of a county sheet. */
function nativeOf({
  raw,
  value,
  of = 'deposits.balance',
  storedAs = 'number',
  unit = '亿元',
  name = '甲县',
}: Stored): readonly [string, string] | undefined {
  const input: MonthInput = { counties: { columns: [{ of, storedAs }], rows: [[name, value]] } };
  const plain = bookOf(input);
  const sheets = plain.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows.slice(0, 3), [name, raw]] }));
  const native = nativeAt(sourcesOf({ ...plain, sheets }, month(input)), 'B4', unit);
  if (native === undefined) return undefined;
  const found = `INDEX('县区'!$B$3:$B$5,MATCH("${name}",'县区'!$A$3:$A$5,0))`;
  return [native.formula.replaceAll(found, 'X'), native.value === undefined ? dash : plainText(native.value)];
}

test.each<[string, Stored, string, string]>([
  ['a number', { raw: 320.55, value: 320.55 }, 'IF(ISNUMBER(X),X,"—")', '320.55'],
  ['万元', { raw: 3205500, value: 3205500, of: 'deposits.balance/万元' }, 'IF(ISNUMBER(X),X/10000,"—")', '320.55'],
  ['元', { raw: 5, value: 5, of: 'deposits.balance/元' }, 'IF(ISNUMBER(X),X/100000000,"—")', '0.00000005'],
  [
    'a fraction',
    { raw: 0.0837, value: 8.37, of: 'deposits.yearToDateGrowth', storedAs: 'fraction', unit: '%' },
    'IF(ISNUMBER(X),ROUND(X*100,8),"—")',
    '8.37',
  ],
  [
    'a percent',
    { raw: 8.37, value: 8.37, of: 'deposits.yearToDateGrowth', storedAs: 'percent', unit: '%' },
    'IF(ISNUMBER(X),X,"—")',
    '8.37',
  ],
  ['a number as text', { raw: '1,234.5', value: 1234.5 }, 'IFERROR(VALUE(SUBSTITUTE(X,",","")),"—")', '1234.5'],
  [
    'text in 万元',
    { raw: '12000 ', value: 12000, of: 'deposits.balance/万元' },
    'IFERROR(VALUE(SUBSTITUTE(X," ",""))/10000,"—")',
    '1.2',
  ],
  [
    'text with a unit of its own',
    { raw: '1.2亿元', value: 12000, of: 'deposits.balance/万元' },
    'IFERROR(VALUE(SUBSTITUTE(X,"亿元","")),"—")',
    '1.2',
  ],
  ['blank', { raw: undefined }, 'IF(ISNUMBER(X),X,"—")', '—'],
  ['a dash', { raw: '—' }, 'IF(ISNUMBER(X),X,"—")', '—'],
  ['an error', { raw: { error: '#REF!' } }, 'IF(ISNUMBER(X),X,"—")', '—'],
])('%s', (_, stored, formula, value) => {
  expect(nativeOf(stored)).toEqual([formula, value]);
});

test.each<[string, Stored]>([
  ['a number that reading did not take', { raw: 5 }],
  ['a text that Excel cannot be made to read', { raw: '约320亿', value: 320 }],
  ['another number than reading found', { raw: '3', value: 300 }],
  ['a value where the sheet holds a truth value', { raw: true, value: 1 }],
  ['a name longer than a formula takes', { raw: 1, value: 1, name: '甲'.repeat(256) }],
])('%s: no formula rather than a wrong one', (_, stored) => {
  expect(nativeOf(stored)).toBeUndefined();
});

test.each([
  ['甲县', '"甲县"'],
  ['合  计', '"合  计"'],
  ['农业银行*', '"农业银行~*"'],
  ['什么?~', '"什么~?~~"'],
  ['“甲"县', '"“甲""县"'],
])('%s is matched as printed', (name, literal) => {
  expect(matchLiteral(name)).toBe(literal);
});

test.each([
  ['twice in the same sheet', '乙县', '乙县'],
  ['twice but for capitals', 'ABC县', 'abc县'],
  ['twice but for width', 'ABC县', 'ＡＢＣ县'],
])('a name that stands %s leads to no row', (_, first, second) => {
  const input: MonthInput = {
    counties: {
      columns: ['deposits.balance'],
      rows: [
        [first, 1],
        [second, 2],
        ['甲县', 3],
      ],
    },
  };
  const sources = sourcesOf(bookOf(input), month(input));
  const at = (cell: string): string | undefined => nativeAt(sources, cell, '亿元')?.formula;
  expect([at('B4'), at('B5'), at('B6') === undefined]).toEqual([undefined, undefined, false]);
});

test('a cell of no sheet is no source, nor is one of a sheet that is not there', () => {
  const input: MonthInput = { counties: { columns: ['deposits.balance'], rows: [['甲县', 1]] } };
  const none = sourcesOf({ ...bookOf(input), sheets: [] }, month(input));
  expect([...none]).toEqual([]);
  expect(nativeAt(none, 'B4', '亿元')).toBeUndefined();
});

test('a table without a column of names, or with a row without one, gives no lookup', () => {
  const input: MonthInput = { counties: { columns: ['deposits.balance'], rows: [['甲县', 1]] } };
  const statistics = month(input);
  const [table] = statistics.counties;
  const nameless = { ...table, table: { ...table?.table, columns: [] } } as BalanceTable;
  expect([...sourcesOf(bookOf(input), { ...statistics, counties: [nameless] })]).toEqual([]);
  const plain = bookOf(input);
  const sheets = plain.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows.slice(0, 3), [5, 1]] }));
  expect(nativeAt(sourcesOf({ ...plain, sheets }, statistics), 'B4', '亿元')).toBeUndefined();
});

test('the range ends with the sheet where the table does', () => {
  const { table } = balanceTable('counties', { columns: ['deposits.balance'], rows: [['甲县', 1]] });
  const last = { ...table, area: { ...table.area, bottom: 1_048_575 } };
  expect([lastRowOf(table), lastRowOf(last)]).toEqual([4, 1_048_575]);
  expect(growingRange(table, 1)).toBe("'县区'!$B$3:$B$5");
});

const both: MonthInput = {
  counties: {
    columns: ['deposits.balance'],
    rows: [
      ['甲县', 1],
      ['高新区*', 2],
      ['全市', 3],
    ],
  },
  banks: {
    columns: ['deposits.balance'],
    rows: [
      ['#大行', 1],
      ['工商银行', 2],
      ['合计', 3],
    ],
  },
};

test.each([
  ['county', '甲县', '县区', 'B4', true],
  ['county', '乙县', '县区', 'B4', false],
  ['county', '高新区', '县区', 'B5', true],
  ['county', '甲县', '银行', 'B6', true],
  ['county', '甲县', '银行', 'B5', false],
  ['city', '全市', '县区', 'B6', true],
  ['city', '全市', '银行', 'B6', false],
  ['bank', '工商银行', '银行', 'B5', true],
  ['bank', '大行', '银行', 'B4', false],
  ['bank', '甲县', '县区', 'B4', false],
  ['category', '大行', '银行', 'B4', true],
  ['category', '小行', '银行', 'B4', false],
  ['banks', '甲县', '银行', 'B6', true],
  ['banks', '甲县', '银行', 'B5', false],
] as const)('the %s %s stands in %s!%s: %s', (kind, name, sheet, cell, expected) => {
  const sources = sourcesOf(bookOf(both), month(both));
  const key = { indicator: 'deposits', measure: 'balance', of: { kind, name } } as const;
  expect(sourceCellAmong(sources, key, { cells: [{ sheet, cell }] }) !== undefined).toBe(expected);
  expect(sourceCellAmong(sources, { ...key, indicator: 'loans' }, { cells: [{ sheet, cell }] })).toBeUndefined();
  expect(sourceCellAmong(sources, { ...key, measure: 'share' }, { cells: [{ sheet, cell }] })).toBeUndefined();
});
