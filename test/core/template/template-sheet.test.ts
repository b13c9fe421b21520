// The sheet 报告模板: written as text whatever it begins with, read back as people leave it, never taken for data.
import { sourceSheets } from '../../../src/core/reading/own-areas';
import { findTemplateTable, templateArea } from '../../../src/core/sheets/template-table';
import type { Template } from '../../../src/core/template/template';
import { readTemplate, templateSheetPlan } from '../../../src/core/template/template-sheet';
import type { CellValue } from '../../../src/core/workbook/cell';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { InMemoryWorkbook } from '../../support/in-memory-workbook';
import { book } from '../../support/build-workbook';

const template: Template = {
  lines: [
    { level: 'title', text: '甲县{{期间.月}}月汇报' },
    { level: 'body', text: '' },
    { level: 'heading1', text: '=1+1' },
    { level: 'body', text: '存款{{各项存款.余额 | 亿元}}。', note: '“3位”：有几种理解。' },
    { level: 'body', text: ' ' },
  ],
};

async function written(to: WorkbookSnapshot, what: Template = template): Promise<WorkbookSnapshot> {
  const workbook = new InMemoryWorkbook(to);
  await workbook.apply(templateSheetPlan({ book: to, template: what }));
  return workbook.snapshot();
}

function sheetOf(rows: readonly (readonly CellValue[])[], name = '模板'): WorkbookSnapshot {
  return book({ [name]: rows });
}

test('what is written is read back with its cells; blank lines inside are kept, those at the end are not', async () => {
  const read = readTemplate(await written(book({})));
  expect(read?.lines).toEqual([
    { level: 'title', text: '甲县{{期间.月}}月汇报', at: { sheet: '报告模板', cell: 'B3' } },
    { level: 'body', text: '', at: { sheet: '报告模板', cell: 'B4' } },
    { level: 'heading1', text: '=1+1', at: { sheet: '报告模板', cell: 'B5' } },
    {
      level: 'body',
      text: '存款{{各项存款.余额 | 亿元}}。',
      note: '“3位”：有几种理解。',
      at: { sheet: '报告模板', cell: 'B6' },
    },
  ]);
});

test('nothing in it is a formula', () => {
  const cells = templateSheetPlan({ book: book({}), template }).sheets.flatMap((sheet) => sheet.cells);
  expect(cells.every(({ formula }) => formula === undefined)).toBe(true);
  expect(cells.find(({ value }) => value === '=1+1')?.style?.numberFormat).toBe('@');
});

test('a template of ours is replaced where it stands, with the rows that were added to it', async () => {
  const first = await written(book({ 县区: [['甲县', 1]] }));
  const workbook = new InMemoryWorkbook(first);
  await workbook.apply({
    sheets: [{ name: '报告模板', mode: 'edit', cells: [{ row: 6, column: 1, value: '另加一段' }] }],
    names: [],
  });
  const edited = await workbook.snapshot();
  expect(readTemplate(edited)?.lines.at(-1)).toMatchObject({ text: '另加一段', level: 'body' });
  const again = await written(edited, { lines: [{ level: 'body', text: '新的' }] });
  expect(again.sheets.map(({ name }) => name)).toEqual(['县区', '报告模板']);
  expect(readTemplate(again)?.lines.map(({ text }) => text)).toEqual(['新的']);
});

test('a sheet of the user’s of that name is left alone', async () => {
  const both = await written(book({ 报告模板: [['我的笔记']] }));
  expect(both.sheets.map(({ name }) => name)).toEqual(['报告模板', '报告模板（金报）']);
  expect(readTemplate(both)?.lines).toHaveLength(4);
});

test('an empty template is a sheet with heads only', async () => {
  const empty = await written(book({}), { lines: [] });
  expect(readTemplate(empty)).toEqual({ lines: [] });
});

test('it is known by its heads wherever it stands; other kinds, blanks and numbers are taken as they are', () => {
  const rows = [
    ['我们的模板'],
    ['模板', '样式'],
    ['存款\r\n贷款', '正文'],
    [undefined, undefined],
    [2022, '大标题'],
    [true, '特别'],
    [{ error: '#REF!' }, '正文'],
    ['无样式'],
  ];
  expect(readTemplate(sheetOf(rows))?.lines).toEqual([
    { level: 'body', text: '存款\n贷款', at: { sheet: '模板', cell: 'A3' } },
    { level: 'title', text: '2022', at: { sheet: '模板', cell: 'A5' } },
    { level: 'body', text: 'true', unknownStyle: '特别', at: { sheet: '模板', cell: 'A6' } },
    { level: 'body', text: '', at: { sheet: '模板', cell: 'A7' } },
    { level: 'body', text: '无样式', at: { sheet: '模板', cell: 'A8' } },
  ]);
});

test('without both heads there is no template', () => {
  expect(readTemplate(book({}))).toBeUndefined();
  expect(readTemplate(sheetOf([['样式', '内容']]))).toBeUndefined();
  expect(findTemplateTable(sheetOf([[1], ['模板']]))).toBeUndefined();
});

test('the column 说明 may be taken away', () => {
  const table = findTemplateTable(
    sheetOf([
      ['样式', '模板'],
      ['正文', '存款'],
    ]),
  );
  expect(table === undefined ? undefined : templateArea(table)).toEqual({ top: 0, bottom: 1, left: 0, right: 1 });
});

test('a marked sheet comes before one that only looks like it', async () => {
  const copy = sheetOf(
    [
      ['样式', '模板'],
      ['正文', '旧稿'],
    ],
    '旧模板',
  );
  const both = await written(copy, { lines: [{ level: 'body', text: '新稿' }] });
  expect(readTemplate(both)?.lines.map(({ text }) => text)).toEqual(['新稿']);
});

test('reading the month sees nothing of it', async () => {
  const marked = await written(book({}));
  const unmarked = { ...marked, names: [] };
  for (const each of [marked, unmarked]) {
    const [sheet] = sourceSheets(each);
    expect(
      sheet?.rows
        .slice(1)
        .flat()
        .filter((value) => value !== undefined),
    ).toEqual([]);
  }
  const table = findTemplateTable(unmarked);
  expect(table === undefined ? undefined : templateArea(table)).toEqual({ top: 1, bottom: 5, left: 0, right: 2 });
});
