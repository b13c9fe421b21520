// Going to cells, marking them, hearing of changes; and what Excel refuses, in the user's words.
import { capabilitiesOf } from '../../src/excel/capabilities';
import type { SheetPlan } from '../../src/core/workbook/plan';
import { HostError } from '../../workbench/protocol/host-error';
import { bookState } from '../support/book-state';
import { openExcel, type OpenExcel } from '../support/open-excel';

const sheet: SheetPlan = {
  name: '县 区',
  mode: 'rewrite',
  cells: [{ row: 1, column: 1, value: 1 }],
  hiddenRows: [5],
  hiddenColumns: [3],
};

async function open(): Promise<OpenExcel> {
  const excel = openExcel();
  await excel.workbook.apply({ sheets: [sheet], names: [] });
  return excel;
}

function own(excel: OpenExcel): OpenExcel['host']['book']['active'] {
  const found = excel.host.book.sheets.find(({ name }) => name === sheet.name);
  if (found === undefined) throw new Error('the sheet is missing');
  return found;
}

describe('going to a cell', () => {
  test.each([
    ['B2', []],
    ['A6', ['row']],
    ['D6', ['row', 'column']],
  ])('%s: %j is shown first', async (cell, shown) => {
    const excel = await open();
    expect(await excel.workbook.goTo({ sheet: sheet.name, cell })).toEqual(shown);
    expect(excel.host.book.active.name).toBe(sheet.name);
    expect(excel.host.book.selection).toHaveLength(1);
  });

  test('a hidden sheet is shown, unless the structure is protected', async () => {
    const excel = await open();
    own(excel).visibility = 'VeryHidden';
    excel.host.book.structureIsProtected = true;
    const cell = { sheet: sheet.name, cell: 'A1' };
    await expect(excel.workbook.goTo(cell)).rejects.toMatchObject({ code: 'hidden-sheet' });
    excel.host.book.structureIsProtected = false;
    expect(await excel.workbook.goTo(cell)).toEqual(['sheet']);
  });

  test('a hidden row of a protected sheet cannot be shown, and it is said why', async () => {
    const excel = await open();
    own(excel).protection = { options: {} };
    const going = excel.workbook.goTo({ sheet: sheet.name, cell: 'A6' });
    await expect(going).rejects.toMatchObject({ code: 'hidden-cell' });
  });

  test('a sheet that is gone is named', async () => {
    const excel = await open();
    const going = excel.workbook.goTo({ sheet: '没有', cell: 'A6' });
    await expect(going).rejects.toMatchObject({ code: 'missing-sheet' });
  });
});

describe('highlights', () => {
  const cells = Array.from({ length: 3000 }, (_, row) => ({
    cell: { sheet: sheet.name, cell: `B${String(row + 1)}` },
    severity: 'explain' as const,
  }));

  test('come and go without a trace, a user’s own rule staying', async () => {
    const excel = await open();
    await excel.workbook.apply({
      sheets: [
        {
          ...sheet,
          conditionalFormats: [
            { area: { top: 0, left: 0, bottom: 9, right: 9 }, formula: 'A1>1', style: { bold: true } },
          ],
        },
      ],
      names: [],
    });
    const before = bookState(excel.host.book);
    await excel.workbook.showHighlights(cells);
    expect(own(excel).conditionalFormats.flatMap(({ areas }) => areas)).toHaveLength(3001);
    await excel.workbook.showHighlights(cells.slice(0, 1));
    expect(own(excel).conditionalFormats.flatMap(({ areas }) => areas)).toHaveLength(2);
    await excel.workbook.clearHighlights();
    expect(bookState(excel.host.book)).toEqual(before);
  });

  test('a protected sheet is passed over and named', async () => {
    const excel = await open();
    own(excel).protection = { options: {} };
    expect(await excel.workbook.showHighlights(cells)).toEqual([sheet.name]);
    expect(own(excel).conditionalFormats).toEqual([]);
  });
});

describe('changes in the workbook', () => {
  test('those of people are heard, ours are not', async () => {
    const excel = await open();
    const heard: unknown[] = [];
    const stop = await excel.workbook.listen((change) => heard.push(change));
    await excel.workbook.apply({ sheets: [{ ...sheet, mode: 'edit' }], names: [] });
    await settled();
    expect(heard).toEqual([]);
    await type(excel);
    await settled();
    expect(heard).toEqual([{ sheet: sheet.name, address: 'C3' }]);
    await stop();
    await type(excel);
    await settled();
    expect(heard).toHaveLength(1);
  });
});

describe('refusals', () => {
  test.each([
    ['InvalidOperationInCellEditMode', 'cell-being-edited'],
    ['AccessDenied', 'access-denied'],
    ['ItemNotFound', 'changed-meanwhile'],
    ['SomethingNew', 'excel-refused'],
  ])('%s is told in the words of the user', async (code, ours) => {
    const excel = await open();
    excel.host.beforeAction = () => {
      throw new HostError(code);
    };
    await expect(excel.workbook.snapshot()).rejects.toMatchObject({ code: ours });
  });

  test.each<[string, (excel: OpenExcel) => void]>([
    [
      'read-only',
      (excel) => {
        excel.host.book.isReadOnly = true;
      },
    ],
    [
      'protected-structure',
      (excel) => {
        excel.host.book.structureIsProtected = true;
      },
    ],
  ])('%s is seen before the first write', async (code, prepare) => {
    const excel = await open();
    prepare(excel);
    const before = bookState(excel.host.book);
    const writing = excel.workbook.apply({ sheets: [{ ...sheet, name: '新' }], names: [] });
    await expect(writing).rejects.toMatchObject({ code });
    expect(bookState(excel.host.book)).toEqual(before);
  });

  test.each([
    ['cell-too-long', { cells: [{ row: 0, column: 0, value: '长'.repeat(32_768) }] }],
    ['list-too-long', { validations: [{ area: { top: 0, left: 0, bottom: 0, right: 0 }, list: ['甲'.repeat(256)] }] }],
  ])('%s is seen before the first write', async (code, part) => {
    const excel = await open();
    const writing = excel.workbook.apply({ sheets: [{ ...sheet, ...part }], names: [] });
    await expect(writing).rejects.toMatchObject({ code });
  });

  test('an Excel below the floor is told of the command line', () => {
    expect(() => capabilitiesOf(() => false)).toThrow(expect.objectContaining({ code: 'excel-too-old' }) as Error);
  });
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}

async function type(excel: OpenExcel): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet.name).getRange('C3').values = [['手工']];
    await context.sync();
  });
}
