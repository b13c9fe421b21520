import type { WorkbookPort } from '../../src/app/ports';
import { UserError } from '../../src/app/user-error';
import type { SheetPlan, WritePlan } from '../../src/core/workbook/plan';
import { findSheet, formatAt, valueAt, type SheetSnapshot } from '../../src/core/workbook/snapshot';
import { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { createWorkbook } from '../../src/xlsx/write/new-parts';
import { area, book } from '../support/build-workbook';
import { openExcel } from '../support/open-excel';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

interface Adapter {
  readonly open: () => WorkbookPort;
  /** Sheets of a new workbook: Excel always has one. */
  readonly start: readonly string[];
  /** A host that calculates gives every formula a value; files keep the one they were given. */
  readonly calculates: boolean;
}

const adapters: readonly (readonly [string, Adapter])[] = [
  ['a workbook in memory', { open: () => new InMemoryWorkbook(book({})), start: [], calculates: false }],
  ['an .xlsx file', { open: () => new XlsxWorkbook(createWorkbook(), '九月.xlsx'), start: [], calculates: false }],
  ['a workbook open in Excel', { open: () => openExcel().workbook, start: ['Sheet1'], calculates: true }],
];

const county: SheetPlan = {
  name: '县区',
  mode: 'rewrite',
  cells: [
    { row: 0, column: 0, value: '县区' },
    { row: 0, column: 1, value: '存款' },
    { row: 1, column: 0, value: '甲县' },
    { row: 1, column: 1, value: 12.5, style: { numberFormat: '#,##0.00' } },
    { row: 2, column: 0, value: '合计' },
    { row: 2, column: 1, formula: 'SUM(B2:B2)', value: 12.5 },
  ],
};

describe.each(adapters)('%s', (_, { open, start, calculates }) => {
  async function after(...plans: readonly WritePlan[]): Promise<WorkbookPort> {
    const port = open();
    for (const plan of plans) await port.apply(plan);
    return port;
  }

  async function sheetAfter(name: string, ...plans: readonly WritePlan[]): Promise<SheetSnapshot> {
    const snapshot = await (await after(...plans)).snapshot();
    const found = findSheet(snapshot, name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  test('a new workbook has no sheet of ours until a plan makes one', async () => {
    expect((await open().snapshot()).sheets.map(({ name }) => name)).toEqual(start);
  });

  test('what was written is read back: text, number, format, formula with its value', async () => {
    const sheet = await sheetAfter('县区', writing(county));
    expect(valueAt(sheet, 1, 0)).toBe('甲县');
    expect(valueAt(sheet, 1, 1)).toBe(12.5);
    expect(formatAt(sheet, 1, 1)).toBe('#,##0.00');
    expect(formatAt(sheet, 1, 0)).toBe('General');
    expect(sheet.formulas).toEqual({ B3: 'SUM(B2:B2)' });
    expect(valueAt(sheet, 2, 1)).toBe(12.5);
  });

  test.each(['=1+1', '+86', '-5', '@甲', '＝', ' 前后有空格 ', '两\n行', '<&>"\'', '_x000D_', 'a\r\u0001b', '', '𠮷'])(
    'text stays text: %j',
    async (text) => {
      const cells = [{ row: 0, column: 0, value: text }];
      const sheet = await sheetAfter('文字', writing({ name: '文字', mode: 'rewrite', cells }));
      // Excel does not tell an empty text from a blank; nor does anything that reads it.
      expect(valueAt(sheet, 0, 0) ?? '').toBe(text);
      expect(sheet.formulas).toEqual({});
    },
  );

  test.each([0, -0.5, 1e-7, 1.5e21, 0.1, 123456789012.34, true, false])('%p is read back as it was', async (value) => {
    const cells = [{ row: 3, column: 2, value }];
    expect(valueAt(await sheetAfter('数', writing({ name: '数', mode: 'rewrite', cells })), 3, 2)).toBe(value);
  });

  test('formulas keep text and truth as their values, and none where none is given', async () => {
    const cells = [
      { row: 0, column: 0, formula: 'IF(1,"高","低")', value: '高' },
      { row: 0, column: 1, formula: '1=1', value: true },
      { row: 0, column: 2, formula: 'A1&"<&>"' },
    ];
    const sheet = await sheetAfter('式', writing({ name: '式', mode: 'rewrite', cells }));
    expect([valueAt(sheet, 0, 0), valueAt(sheet, 0, 1), valueAt(sheet, 0, 2)]).toEqual([
      '高',
      true,
      calculates ? '高<&>' : undefined,
    ]);
    expect(sheet.formulas).toEqual({ A1: 'IF(1,"高","低")', B1: '1=1', C1: 'A1&"<&>"' });
  });

  test('sheets come in the order of the plan, after those that are there', async () => {
    const snapshot = await (
      await after(writing(county), writing({ ...county, name: '汇总' }, { ...county, name: '排名' }))
    ).snapshot();
    expect(snapshot.sheets.map((sheet) => sheet.name)).toEqual([...start, '县区', '汇总', '排名']);
  });

  test('merges and hidden columns and rows are seen', async () => {
    const layout = { merges: [area('A1:B1')], hiddenColumns: [3], hiddenRows: [1] };
    const sheet = await sheetAfter('县区', writing({ ...county, ...layout }));
    expect(sheet.merges).toEqual([area('A1:B1')]);
    expect(sheet.hiddenColumns).toEqual([3]);
    expect(sheet.hiddenRows).toEqual([1]);
  });

  test('a column given a width and not hidden again is shown', async () => {
    const hidden = { ...county, columnWidths: { 2: 10, 3: 10 }, hiddenColumns: [2, 3] };
    const sheet = await sheetAfter('县区', writing(hidden), writing({ ...hidden, hiddenColumns: [3] }));
    expect(sheet.hiddenColumns).toEqual([3]);
  });

  test('an edit touches only the cells named and keeps their formats', async () => {
    const cells = [
      { row: 1, column: 1, value: 20 },
      { row: 7, column: 4, value: '新' },
    ];
    const sheet = await sheetAfter('县区', writing(county), writing({ name: '县区', mode: 'edit', cells }));
    expect(valueAt(sheet, 1, 1)).toBe(20);
    expect(formatAt(sheet, 1, 1)).toBe('#,##0.00');
    expect(valueAt(sheet, 7, 4)).toBe('新');
    expect(valueAt(sheet, 1, 0)).toBe('甲县');
    expect(sheet.formulas).toEqual({ B3: 'SUM(B2:B2)' });
  });

  test('a rewrite clears our area and leaves what stands beside it', async () => {
    const beside = { name: '县区', mode: 'edit', cells: [{ row: 1, column: 5, value: '用户备注' }] } as const;
    const shorter = { ...county, cells: county.cells.slice(0, 4), clear: area('A1:B3') };
    const merged = { ...county, merges: [area('A3:B3')] };
    const sheet = await sheetAfter('县区', writing(merged), writing(beside), writing(shorter));
    expect(valueAt(sheet, 2, 0)).toBeUndefined();
    expect(sheet.formulas).toEqual({});
    expect(sheet.merges).toEqual([]);
    expect(valueAt(sheet, 1, 5)).toBe('用户备注');
  });

  test('names are set, and set again under the same name', async () => {
    const name = { name: '_jb_汇总', refersTo: "'县区'!$A$1:$B$3", hidden: true };
    const later = { ...name, name: '_JB_汇总', refersTo: "'县区'!$A$1:$B$2" };
    const snapshot = await (
      await after({ sheets: [county], names: [name] }, { sheets: [], names: [later] })
    ).snapshot();
    expect(snapshot.names).toEqual([later]);
  });

  test.each<[string, SheetPlan]>([
    ['missing-sheet', { name: '没有', mode: 'edit', cells: [] }],
    ['bad-sheet-name', { name: '甲/乙', mode: 'rewrite', cells: [] }],
  ])('a plan that cannot be carried out whole changes nothing: %s', async (code, bad) => {
    const port = await after(writing(county));
    const before = await port.snapshot();
    const refused = await port.apply(writing({ ...county, name: '汇总' }, bad)).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(UserError);
    expect(refused).toMatchObject({ code });
    expect(await port.snapshot()).toEqual(before);
  });

  test('the same plan again changes nothing', async () => {
    const full = { ...county, clear: area('A1:D9'), merges: [area('A5:B5')] };
    const port = await after(writing(full));
    const before = await port.snapshot();
    await port.apply(writing(full));
    expect(await port.snapshot()).toEqual(before);
  });
});

function writing(...sheets: readonly SheetPlan[]): WritePlan {
  return { sheets, names: [] };
}
