// Our own undo: what we wrote goes, what people have changed since stays and is named.
import type { SheetPlan, WritePlan } from '../../src/core/workbook/plan';
import { findSheet, valueAt } from '../../src/core/workbook/snapshot';
import { HostError } from '../../workbench/protocol/host-error';
import { bookState } from '../support/book-state';
import { area } from '../support/build-workbook';
import { openExcel, type OpenExcel } from '../support/open-excel';

const source: SheetPlan = {
  name: '县区',
  mode: 'rewrite',
  cells: [
    { row: 0, column: 0, value: '县区', style: { fill: 'DDEBF7' } },
    { row: 1, column: 0, value: '甲县' },
    { row: 1, column: 1, value: 1 },
    { row: 2, column: 1, value: 2 },
  ],
};

const fixes: WritePlan = {
  sheets: [
    {
      name: '县区',
      mode: 'edit',
      cells: [
        { row: 1, column: 1, value: 10, style: { numberFormat: '0.00', fill: 'FFFF00' } },
        { row: 2, column: 1, formula: 'B2*2', value: 20 },
      ],
    },
  ],
  names: [{ name: '_jb_x', refersTo: "'县区'!$A$1", hidden: true }],
};

const summary: WritePlan = {
  sheets: [{ name: '汇总', mode: 'rewrite', cells: [{ row: 0, column: 0, value: '标题' }], merges: [area('A1:C1')] }],
  names: [],
};

async function openWith(...plans: readonly WritePlan[]): Promise<OpenExcel> {
  const excel = openExcel();
  await excel.workbook.apply({ sheets: [source], names: [] });
  for (const plan of plans) await excel.workbook.apply(plan);
  return excel;
}

async function type(excel: OpenExcel, address: string, value: unknown): Promise<void> {
  await excel.Excel.run(async (context) => {
    const [sheet = '', cell = ''] = address.split('!');
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
}

test('nothing changed since: all is as it was, formats and names too', async () => {
  const before = bookState((await openWith()).host.book);
  const excel = await openWith(fixes);
  expect(await excel.workbook.undo()).toEqual({ left: [], keptSheets: [] });
  expect(bookState(excel.host.book)).toEqual(before);
});

test('a cell that a person has changed since stays and is named; the others come back', async () => {
  const excel = await openWith(fixes);
  await type(excel, '县区!B3', 77);
  expect(await excel.workbook.undo()).toEqual({ left: [{ sheet: '县区', cell: 'B3' }], keptSheets: [] });
  const sheet = findSheet(await excel.workbook.snapshot(), '县区');
  expect([sheet && valueAt(sheet, 1, 1), sheet && valueAt(sheet, 2, 1)]).toEqual([1, 77]);
});

test('a sheet that we made goes, and the offer says that this empties the undo list of Excel', async () => {
  const excel = await openWith(summary);
  expect(excel.workbook.undoOffer()).toEqual({
    cells: 1,
    clearsExcelUndo: true,
    sheets: ['汇总'],
  });
  await excel.workbook.undo();
  expect(excel.host.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', '县区']);
});

test.each([
  ['in our cell', '汇总!A1'],
  ['beside them', '汇总!E9'],
])('a sheet that we made stays once a person has written %s', async (_, address) => {
  const excel = await openWith(summary);
  await type(excel, address, '说明');
  expect((await excel.workbook.undo()).keptSheets).toEqual(['汇总']);
  expect(excel.host.book.sheets.map(({ name }) => name)).toContain('汇总');
});

test('such a sheet stays ours, and what the person wrote there is named', async () => {
  const mark = { name: '_jb_summary', refersTo: "'汇总'!$A$1:$C$1", hidden: true };
  const excel = await openWith({ ...summary, names: [mark] });
  await type(excel, '汇总!B18', '我的备注');
  expect(await excel.workbook.undo()).toEqual({ left: [{ sheet: '汇总', cell: 'B18' }], keptSheets: ['汇总'] });
  expect((await excel.workbook.snapshot()).names.map(({ name }) => name)).toContain('_jb_summary');
});

const apart: WritePlan = {
  sheets: [
    {
      name: '汇总',
      mode: 'rewrite',
      cells: [
        { row: 0, column: 0, value: '标题' },
        { row: 8, column: 6, value: '注' },
      ],
    },
  ],
  names: [],
};

test('a note between what we wrote keeps the sheet too', async () => {
  const excel = await openWith(apart);
  await type(excel, '汇总!C4', '我的备注');
  expect(await excel.workbook.undo()).toEqual({ left: [{ sheet: '汇总', cell: 'C4' }], keptSheets: ['汇总'] });
});

const charted: WritePlan = {
  sheets: [
    {
      ...source,
      clear: area('A1:B3'),
      charts: [
        {
          id: '_jb_chart',
          type: 'bar',
          title: '存款',
          series: [{ name: '存款', values: area('B2:B3'), categories: area('A2:A3') }],
          place: area('D1:H9'),
        },
      ],
    },
  ],
  names: [],
};

const charts = (excel: OpenExcel): readonly string[] =>
  excel.host.book.sheets.flatMap((sheet) => sheet.charts.map(({ data }) => String(data['Name'])));

test('a chart that we put on a sheet of the user’s goes again', async () => {
  const before = bookState((await openWith()).host.book);
  const excel = await openWith(charted);
  expect(charts(excel)).toEqual(['_jb_chart']);
  expect(await excel.workbook.undo()).toEqual({ left: [], keptSheets: [] });
  expect(bookState(excel.host.book)).toEqual(before);
});

test('a chart that a person has renamed or moved since stays and is named by its place', async () => {
  const excel = await openWith(charted);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('县区').charts.getItem('_jb_chart').title.text = '我的图';
    await context.sync();
  });
  expect(await excel.workbook.undo()).toEqual({ left: [{ sheet: '县区', cell: 'D1' }], keptSheets: [] });
  expect(charts(excel)).toEqual(['_jb_chart']);
});

test('a chart that was there before and was drawn anew stays', async () => {
  const excel = await openWith(charted, charted);
  await excel.workbook.undo();
  expect(charts(excel)).toEqual(['_jb_chart']);
  await excel.workbook.undo();
  expect(charts(excel)).toEqual([]);
});

test('a second write undone leaves cells without formats of their own without any', async () => {
  const twice: WritePlan = { sheets: [{ ...source, clear: area('A1:B3') }], names: [] };
  const excel = await openWith();
  const styles = (): readonly unknown[] =>
    excel.host.book.sheets.flatMap(({ cells }) =>
      [...cells].sort(([a], [b]) => a - b).map(([key, { style = {} }]) => [key, style]),
    );
  const before = styles();
  await excel.workbook.apply(twice);
  await excel.workbook.undo();
  expect(styles()).toEqual(before);
});

test('writes are undone one after the other, last first, until none is left', async () => {
  const excel = await openWith(fixes, summary);
  await excel.workbook.undo();
  expect(excel.workbook.undoOffer()?.sheets).toEqual([]);
  await excel.workbook.undo();
  await excel.workbook.undo();
  expect(excel.workbook.undoOffer()).toBeUndefined();
});

test('an Excel that can makes one step of its own undo of a write; what it cannot undo is written all the same', async () => {
  const excel = openExcel('1.20');
  let refusals = 0;
  excel.host.beforeAction = ({ Name: name }) => {
    if (name !== 'Formulas' || refusals > 0) return;
    refusals += 1;
    throw new HostError('UndoNotSupported');
  };
  await excel.workbook.apply(summary);
  expect(refusals).toBe(1);
  expect(excel.host.book.sheets.map(({ name }) => name)).toEqual(['Sheet1', '汇总']);
  const sheet = findSheet(await excel.workbook.snapshot(), '汇总');
  expect(sheet && valueAt(sheet, 0, 0)).toBe('标题');
});
