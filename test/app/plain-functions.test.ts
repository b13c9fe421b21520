// A workbook for people without the add-in: our functions become Excel's own formulas where these give the same, else values.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { functionNames } from '../../src/app/our-functions';
import { plainFunctions, turnFunctions, type PlainFunctions } from '../../src/app/plain-functions';
import type { CellValue } from '../../src/core/workbook/cell';
import { findSheet, valueAt, type WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { catalogue } from '../../src/functions/catalogue';
import { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { writeBook } from '../../workbench/files/write-book';
import { book, sheet } from '../support/build-workbook';
import { openExcel, type OpenExcel } from '../support/open-excel';
import { describeWith } from '../support/programs';
import { recalculated } from '../support/recalculate';

test('every function is known by the names that people see', () => {
  expect(functionNames).toEqual(Object.fromEntries(catalogue.map(({ id, name }) => [id, name['zh-CN']])));
});

const data = [
  ['银行', '余额', '年初'],
  ['甲行', 110, 100],
  ['乙行', 95, 100],
  ['丙行', 95, 0],
  ['丁行', '—', 3],
  ['戊行', '1,234', 1000],
  ['己行', undefined, undefined],
  ['庚行', 7, -1],
] as const;

/** What becomes of one formula in E1 of the sheet above, which shows this. */
function turned(formula: string, shown: CellValue): PlainFunctions {
  const rows = data.map((row, index) => (index === 0 ? [...row, undefined, shown] : [...row]));
  return plainFunctions(book({ 表: sheet(rows, { formulas: { E1: formula } }) }));
}

const guard = (list: string, count: number, formula: string): string =>
  `=IF(COUNT(${list})=${String(count)},${formula},IF(COUNTA(${list})=0,"",NA()))`;

test.each<[string, string, CellValue, string]>([
  ['growth', 'JB.GROWTH(B2,C2)', 10, guard('B2,C2', 2, 'IF(C2<0,NA(),(B2-C2)/C2*100)')],
  ['growth by its Chinese name', 'JB.增长幅度(B2,C2)', 10, guard('B2,C2', 2, 'IF(C2<0,NA(),(B2-C2)/C2*100)')],
  ['as Excel writes it into files', '_xldudf_JB_GROWTH(B2,C2)', 10, guard('B2,C2', 2, 'IF(C2<0,NA(),(B2-C2)/C2*100)')],
  ['growth on zero', 'JB.GROWTH(B4,C4)', { error: '#DIV/0!' }, guard('B4,C4', 2, 'IF(C4<0,NA(),(B4-C4)/C4*100)')],
  [
    'growth on less than zero',
    'JB.GROWTH(B8,C8)',
    { error: '#N/A' },
    guard('B8,C8', 2, 'IF(C8<0,NA(),(B8-C8)/C8*100)'),
  ],
  ['nothing of nothing', 'JB.INCREASE(B7,C7)', undefined, guard('B7,C7', 2, 'B7-C7')],
  ['a number that is written out', 'JB.RATIO(B2,200)', 55, guard('B2,200', 2, 'IF(200<0,NA(),B2/200*100)')],
  ['a cell of another sheet', "JB.INCREASE('表'!$B$2,C2)", 10, guard("'表'!$B$2,C2", 2, "'表'!$B$2-C2")],
  ['a place', 'JB.RANK(B3,B2:B4)', 2, '=RANK(B3,$B$2:$B$4)'],
  ['a place, the least first', 'JB.RANK(B3,$B$2:$B$5,"由低到高")', 1, '=RANK(B3,$B$2:$B$5,1)'],
  [
    'a place by name',
    'JB.RANKOF("乙行",A2:A4,B2:B4)',
    2,
    '=RANK(INDEX($B$2:$B$4,MATCH("乙行",$A$2:$A$4,0)),$B$2:$B$4)',
  ],
  ['another unit', 'JB.TOUNIT(B2,"万元","亿元")', 0.011, '=IF(COUNT(B2)=0,"",B2/10000)'],
  [
    'inside another formula',
    'ROUND(JB.INCREASE(B2,C2),2)&"亿元"',
    '10亿元',
    `=ROUND((${guard('B2,C2', 2, 'B2-C2').slice(1)}),2)&"亿元"`,
  ],
  [
    'a function that Excel calls alike stays',
    'GROWTH(B2:B3,C2:C3)+JB.INCREASE(B2,C2)',
    5,
    `=GROWTH(B2:B3,C2:C3)+(${guard('B2,C2', 2, 'B2-C2').slice(1)})`,
  ],
])('%s becomes a formula', (_, formula, shown, to) => {
  expect(turned(formula, shown)).toMatchObject({ turned: [{ into: 'formula', to, cells: 1 }], left: [] });
});

test.each<[string, string, CellValue, string]>([
  ['a sentence', 'JB.NARRATE(A1:C8,"甲行","存款")', '甲行存款余额110亿元。', '甲行存款余额110亿元。'],
  ['a text that our function reads as a number', 'JB.INCREASE(B6,C6)', 234, '234'],
  ['what does not apply', 'JB.INCREASE(B5,C5)', '—', '—'],
  ['1, 2, 2, 3', 'JB.RANK(B3,B2:B4,0,1)', 2, '2'],
  ['a place among texts', 'JB.RANK(B2,B2:B6)', 2, '2'],
  ['what is calculated in its arguments', 'JB.GROWTH(SUM(B2:B3),SUM(C2:C3))', 2.5, '2.5'],
  ['a result that Excel’s formula would not give', 'JB.INCREASE(B2,C2)', 11, '11'],
])('%s becomes a value', (_, formula, shown, to) => {
  expect(turned(formula, shown)).toMatchObject({ turned: [{ into: 'value', to }], left: [] });
});

test.each<[string, string, CellValue]>([
  ['was never calculated', 'JB.FIGURE(A1:C8,"甲行","存款")', undefined],
  ['shows that Excel does not know the function', 'JB.FIGURE(A1:C8,"甲行","存款")', { error: '#NAME?' }],
])('a formula that %s and has no equivalent is left and named', (_, formula, shown) => {
  const { plan, left } = turned(formula, shown);
  expect(plan.sheets).toEqual([]);
  expect(left).toEqual([{ at: { sheet: '表', cell: 'E1' }, from: `=${formula}`, why: expect.anything() as unknown }]);
});

test.each(['SUM(B2:B3)', '"JB.GROWTH(1,2)"', "'JB.GROWTH(1'!A1", 'XJB.GROWTH(1,2)', 'JB.UNKNOWN(1)'])(
  'what is no function of ours stays as it is: %s',
  (formula) => {
    expect(turned(formula, 1)).toMatchObject({ plan: { sheets: [] }, turned: [], left: [] });
  },
);

test('what Excel does not know any more becomes a formula where there is one', () => {
  expect(turned('JB.GROWTH(B2,C2)', { error: '#NAME?' }).turned).toMatchObject([{ into: 'formula' }]);
});

/** Our functions in cells of an Excel that calculates them. */
async function calculating(): Promise<OpenExcel> {
  const excel = openExcel();
  Object.assign(globalThis, { CustomFunctions: excel.CustomFunctions });
  await jest.isolateModulesAsync(async () => {
    await import('../../src/functions/functions');
  });
  excel.functions.define(
    'JB',
    catalogue.map(({ id }) => id),
  );
  await excel.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem('Sheet1');
    cells.getRange('A1:C8').values = data.map((row) => row.map((value) => value ?? ''));
    cells.getRange('E1:E8').formulas = formulas.map((formula) => [formula]);
    cells.getRange('G2').formulas = [['=JB.RANKS(B2:B4)']];
    cells.getRange('I2').formulas = [['=JB.GROWTH(B2:B4,C2:C4)']];
    cells.getRange('K2').formulas = [['=JB.RANKS(B2:B5,1)']];
    await context.sync();
  });
  for (let turn = 0; turn < 200 && (await isBusy(excel)); turn += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  return excel;
}

const formulas = [
  '=JB.GROWTH(B2,C2)',
  '=JB.LDR(B3,B2)',
  '=JB.ILDR(B2,C2,B2,90)',
  '=JB.GROWTH(B4,C4)',
  '=JB.CHANGEPOINTS(JB.SHARE(B2,300),JB.SHARE(C2,300))',
  '=JB.CHECKTOTAL(205,B2:B3)',
  '=JB.RANK(B2,B2:B5)',
  '=JB.TOUNIT(B2,"亿元","万元")',
];

async function isBusy({ workbook }: OpenExcel): Promise<boolean> {
  return JSON.stringify(await workbook.snapshot()).includes('#BUSY!');
}

function values(snapshot: WorkbookSnapshot): readonly (readonly CellValue[])[] {
  const found = findSheet(snapshot, 'Sheet1');
  if (found === undefined) throw new Error('no sheet');
  return Array.from({ length: 8 }, (_row, row) =>
    [4, 6, 8, 10].map((column) => {
      const value = valueAt(found, row, column);
      return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
    }),
  );
}

describeWith('soffice', 'in Excel', (soffice) => {
  const folder = mkdtempSync(join(tmpdir(), 'jinbao-plain-'));

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
    Reflect.deleteProperty(globalThis, 'CustomFunctions');
  });

  test('no function of ours is left, every cell shows what it showed, and LibreOffice calculates the same', async () => {
    const excel = await calculating();
    const before = await excel.workbook.snapshot();
    const { left, turned: all } = await turnFunctions(excel.workbook);
    expect(left).toEqual([]);
    expect(all.filter(({ into }) => into === 'formula')).toHaveLength(10);
    expect(all.filter(({ cells }) => cells > 1).map(({ at, cells }) => [at.cell, cells])).toEqual([
      ['G2', 3],
      ['I2', 3],
      ['K2', 4],
    ]);
    const after = await excel.workbook.snapshot();
    expect(JSON.stringify(after)).not.toContain('JB.');
    expect(values(after)).toEqual(values(before));
    const file = new XlsxWorkbook(recalculated({ soffice, folder }, writeBook(excel.host.book)), 'x.xlsx');
    expect(values(await file.snapshot())).toEqual(values(before));
  });

  test('undone, the functions are back and calculate', async () => {
    const excel = await calculating();
    const before = await excel.workbook.snapshot();
    await turnFunctions(excel.workbook);
    expect(await excel.workbook.undo()).toEqual({ left: [], keptSheets: [] });
    for (let turn = 0; turn < 200 && (await isBusy(excel)); turn += 1) {
      await new Promise((resolve) => {
        setTimeout(resolve, 50);
      });
    }
    const after = await excel.workbook.snapshot();
    expect(findSheet(after, 'Sheet1')?.formulas).toEqual(findSheet(before, 'Sheet1')?.formulas);
    expect(values(after)).toEqual(values(before));
  });
});
