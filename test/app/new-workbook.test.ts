// Can an office start from the empty workbook?
import { newWorkbook } from '../../src/app/new-workbook';
import { blankSheets } from '../../src/core/sheets/blank-sheets';
import { ledgers } from '../../src/core/sheets/ledgers';
import { settingRows } from '../../src/core/sheets/settings-rows';
import { planProblem } from '../../src/core/workbook/plan-problem';
import { book } from '../support/build-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

const plan = newWorkbook();

test('every source sheet and the settings are there, in the order of the work', () => {
  expect(plan.sheets.map((sheet) => sheet.name)).toEqual([...blankSheets.map((sheet) => sheet.name), '金报设置']);
  expect(planProblem(plan, book({}))).toBeUndefined();
});

test('each ledger has all its columns', async () => {
  const port = new InMemoryWorkbook(book({}));
  await port.apply(plan);
  const { sheets } = await port.snapshot();
  for (const { label, columns } of Object.values(ledgers)) {
    const sheet = sheets.find((candidate) => candidate.rows[0]?.[0] === label['zh-CN']);
    expect(sheet?.rows[2]).toEqual(columns.map((column) => column.label));
  }
});

test('each sheet to be filled in says in a note how', () => {
  for (const sheet of plan.sheets.slice(0, -1)) expect(sheet.cells.some((cell) => cell.note !== undefined)).toBe(true);
});

test('a column with few possible values offers them', () => {
  const lists = plan.sheets.flatMap((sheet) => (sheet.validations ?? []).map(({ list }) => list.join('、')));
  expect(lists).toEqual(expect.arrayContaining(['有、无', '已销号、未销号', '是、否', '≤、≥', '由高到低、由低到高']));
});

test('every setting stands on the settings sheet with what it means', () => {
  const settings = plan.sheets.at(-1);
  const labels = settings?.cells.filter((cell) => cell.column === 0).map((cell) => cell.value);
  for (const { label } of settingRows) expect(labels).toContain(label);
});
