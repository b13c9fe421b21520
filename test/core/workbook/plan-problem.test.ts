import { emptyPlan, type SheetPlan, type WritePlan } from '../../../src/core/workbook/plan';
import { isDefinedName, isSheetName, planProblem } from '../../../src/core/workbook/plan-problem';
import { book, sheet } from '../../support/build-workbook';

const workbook = book({ 县区: [['甲县']], 封存: sheet([['x']], { isProtected: true }), Data: [['y']] });

function plan(...sheets: readonly Partial<SheetPlan>[]): WritePlan {
  return { sheets: sheets.map((one) => ({ name: '汇总', mode: 'rewrite', cells: [], ...one })), names: [] };
}

test('a plan for new and open sheets has no problem', () => {
  expect(planProblem(plan({ name: '汇总' }, { name: '县区', mode: 'edit' }), workbook)).toBeUndefined();
});

test('an empty plan has no problem', () => {
  expect(planProblem(emptyPlan, workbook)).toBeUndefined();
});

test.each<[string, WritePlan, string]>([
  ['a protected sheet is not written', plan({ name: '封存' }), 'protected-sheet'],
  ['a sheet whose cells are to change must exist', plan({ name: '没有', mode: 'edit' }), 'missing-sheet'],
  ['a sheet name may not hold a slash', plan({ name: '存款/贷款' }), 'bad-sheet-name'],
  ['sheet names differ in more than case', plan({ name: 'DATA' }), 'bad-sheet-name'],
  ['a plan names each sheet once', plan({ name: 'a' }, { name: 'A' }), 'bad-sheet-name'],
  [
    'a name must not look like a cell',
    { sheets: [], names: [{ name: 'A1', refersTo: '1', hidden: false }] },
    'bad-name',
  ],
])('%s', (_, given, code) => {
  expect(planProblem(given, workbook)?.code).toBe(code);
});

test('the message names the sheet and says what to do, in both languages', () => {
  const text = planProblem(plan({ name: '封存' }), workbook)?.text;
  expect(text?.['zh-CN']).toContain('“封存”');
  expect(text?.['zh-CN']).toContain('撤销工作表保护');
  expect(text?.['en-US']).toContain('Unprotect');
});

test('good names have no problem', () => {
  const names = [{ name: '_jb_汇总', refersTo: "'汇总'!$A$1", hidden: true }];
  expect(planProblem({ sheets: [], names }, workbook)).toBeUndefined();
});

test.each([
  ['汇总（金报）', true],
  ['', false],
  ['  ', false],
  ['一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一', true],
  ['一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二', false],
  ["'汇总", false],
  ["汇总'", false],
  ['[1]', false],
  ['a:b', false],
  ['a\tb', false],
  ['History', false],
])('%p can be a sheet name: %p', (name, expected) => {
  expect(isSheetName(name)).toBe(expected);
});

test.each([
  ['_jb_汇总', true],
  ['年初存款', true],
  ['税率.2022', true],
  ['1号', false],
  ['有 空格', false],
  ['R', false],
  ['R1C1', false],
  ['XFD1', false],
  ['', false],
  ['甲'.repeat(256), false],
])('%p can be a defined name: %p', (name, expected) => {
  expect(isDefinedName(name)).toBe(expected);
});
