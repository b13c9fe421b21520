import { computeFigures } from '../../../src/core/indicators/figures';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { summaryPlan } from '../../../src/core/summary/summary-plan';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { bookOf, month, type MonthInput } from '../../support/build-month';
import { book } from '../../support/build-workbook';
import { InMemoryWorkbook } from '../../support/in-memory-workbook';
import { cellIn, nothingFound, rowUnder, sheetOf, summaryOf } from '../../support/summary-of';

const input: MonthInput = {
  counties: {
    columns: ['deposits.balance', 'deposits.yearStartBalance', 'loans.balance', 'loans.yearStartBalance'],
    rows: [
      ['甲县', 320.55, 300.12, 250.33, 230.1],
      ['乙县', 400.1, 380.21, 300.5, 280.25],
      ['高新区*', 88.8, 80.1, 66.6, 60],
      ['全市', 809.45, 760.43, 617.43, 570.35],
    ],
  },
  banks: {
    columns: ['deposits.balance', 'deposits.yearStartBalance', 'loans.balance', 'loans.yearStartBalance'],
    rows: [
      ['工行=工商银行', 1700000, 1600000, 1300000, 1200000],
      ['农商行', 1505500, 1401200, 1203300, 1101000],
      ['合计', 3205500, 3001200, 2503300, 2301000],
    ],
  },
};

function plainRun(snapshot: WorkbookSnapshot): ReturnType<typeof summaryPlan> {
  const read = readWorkbook(snapshot);
  return summaryPlan({ book: snapshot, month: read, figures: computeFigures(read), result: nothingFound });
}

test('the sheets stand in the order of reading, findings last', () => {
  expect(summaryOf(input).sheets.map(({ name }) => name)).toEqual(['汇总', '县区排名', '银行情况', '问题清单']);
});

test('each sheet states title, month, unit, and prints on A4 landscape with its head repeated', () => {
  for (const sheet of summaryOf(input).sheets) {
    expect(String(cellIn(sheet, 'A1').value)).toContain('2022年9月');
    expect(sheet.print).toMatchObject({ landscape: true, repeatRows: { from: 0 } });
    expect(sheet.freeze?.rows).toBeGreaterThanOrEqual(2);
  }
});

test('no formula needs a function that older Excel lacks', () => {
  const formulas = summaryOf(input).sheets.flatMap((sheet) => sheet.cells.flatMap(({ formula }) => formula ?? []));
  expect(formulas.length).toBeGreaterThan(100);
  const allowed = new Set([
    'IF',
    'IFERROR',
    'ISNUMBER',
    'INDEX',
    'MATCH',
    'ROUND',
    'SUMPRODUCT',
    'AND',
    'COUNT',
    'SUM',
  ]);
  const used = formulas.flatMap((formula) => formula.match(/[A-Z][A-Z.]*(?=\()/g) ?? []);
  expect([...new Set(used)].filter((name) => !allowed.has(name))).toEqual([]);
});

test('a source cell is found by name over a range from the header to the row after the last', () => {
  const row = rowUnder(sheetOf(summaryOf(input), '县区排名'), { section: '一、', name: '乙县' });
  expect(row['余额']?.formula).toBe(
    `IF(ISNUMBER(INDEX('县区'!$B$3:$B$8,MATCH("乙县",'县区'!$A$3:$A$8,0))),INDEX('县区'!$B$3:$B$8,MATCH("乙县",'县区'!$A$3:$A$8,0)),"—")`,
  );
});

test('the unit is converted in the formula and the cached value is our figure', () => {
  const row = rowUnder(sheetOf(summaryOf(input), '银行情况'), { name: '工商银行' });
  expect(row['余额']?.formula).toContain('/10000,"—")');
  expect(row['余额']?.value).toBe(130);
});

describe('running again', () => {
  test('over its own output changes nothing', async () => {
    const workbook = new InMemoryWorkbook(bookOf(input));
    await workbook.apply(plainRun(await workbook.snapshot()));
    const once = await workbook.snapshot();
    const again = plainRun(once);
    await workbook.apply(again);
    const seen = ({ sheets, names }: WorkbookSnapshot): unknown => [
      names,
      sheets.map(({ name, rows, formulas, merges }) => ({ name, rows, formulas, merges })),
    ];
    expect(seen(await workbook.snapshot())).toEqual(seen(once));
    expect(again.sheets.every(({ clear }) => clear !== undefined)).toBe(true);
  });

  test('charts keep their ids, each once in the workbook', () => {
    const ids = (): readonly string[] =>
      summaryOf(input).sheets.flatMap(({ charts = [] }) => charts.map(({ id }) => id));
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(ids().length);
    expect(ids().length).toBeGreaterThan(2);
  });

  test('what the user typed beside our table stays', async () => {
    const workbook = new InMemoryWorkbook(bookOf(input));
    await workbook.apply(plainRun(await workbook.snapshot()));
    const note = { row: 4, column: 30, value: '已核' };
    await workbook.apply({ sheets: [{ name: '汇总', mode: 'edit', cells: [note] }], names: [] });
    await workbook.apply(plainRun(await workbook.snapshot()));
    const sheet = (await workbook.snapshot()).sheets.find(({ name }) => name === '汇总');
    expect(sheet?.rows[4]?.[30]).toBe('已核');
  });

  test('a table that would grow over what the user typed moves, and no old number stays behind', async () => {
    const workbook = new InMemoryWorkbook(bookOf(input));
    await workbook.apply(plainRun(await workbook.snapshot()));
    const before = (await workbook.snapshot()).sheets.find(({ name }) => name === '银行情况');
    const below = { row: before?.rows.length ?? 0, column: 0, value: '手工备注' };
    await workbook.apply({ sheets: [{ name: '银行情况', mode: 'edit', cells: [below] }], names: [] });
    const source = (await workbook.snapshot()).sheets.find(({ name }) => name === '银行');
    const more = ['乙行', '丙行', '丁行'].map((name, index) => ({ row: 6 + index, column: 0, value: name }));
    const numbers = more.map(({ row }) => ({ row, column: 1, value: 5 }));
    expect(source?.rows).toHaveLength(6);
    await workbook.apply({ sheets: [{ name: '银行', mode: 'edit', cells: [...more, ...numbers] }], names: [] });
    const plan = plainRun(await workbook.snapshot());
    expect(plan.sheets.map(({ name }) => name)).toContain('银行情况（金报）');
    expect(sheetOf(plan, '银行情况').cells).toHaveLength(1);
    expect(String(cellIn(sheetOf(plan, '银行情况'), 'A1').value)).toContain('已移至工作表“银行情况（金报）”');
    expect(plan.names.find(({ name }) => name === '_jb_bank_overview')?.refersTo).toContain("'银行情况（金报）'!$A$1:");
    await workbook.apply(plan);
    const after = await workbook.snapshot();
    expect(after.sheets.find(({ name }) => name === '银行情况')?.rows[below.row]?.[0]).toBe('手工备注');
  });

  test('rows inserted above our table move it, and it is written where it stands', async () => {
    const workbook = new InMemoryWorkbook(bookOf(input));
    await workbook.apply(plainRun(await workbook.snapshot()));
    const snapshot = await workbook.snapshot();
    const names = snapshot.names.map((name) =>
      name.name === '_jb_summary'
        ? { ...name, refersTo: name.refersTo.replace(/\$(\d+)/g, (_, row) => `$${String(Number(row) + 2)}`) }
        : name,
    );
    const sheets = snapshot.sheets.map((sheet) =>
      sheet.name === '汇总' ? { ...sheet, rows: [['县领导阅'], [], ...sheet.rows], formulas: {} } : sheet,
    );
    const sheet = sheetOf(plainRun({ ...snapshot, names, sheets }), '汇总');
    expect(cellIn(sheet, 'A3').value).toContain('金融运行主要指标汇总表');
    expect(sheet.freeze?.rows).toBe(4);
    expect(cellIn(sheet, 'E7').formula).toBe('IFERROR(ROUND($C$7-$D$7,8),"—")');
  });

  test('a table for which this month has nothing says so instead of keeping old numbers', () => {
    const none = book(
      { 县区排名: [['旧数']] },
      { names: [{ name: '_jb_county_ranking', refersTo: "'县区排名'!$A$1:$A$1", hidden: true }] },
    );
    const plan = summaryOf({}, { book: none });
    expect(cellIn(sheetOf(plan, '县区排名'), 'A3').value).toBe('本工作簿中没有识别到本表所需的数据。');
    expect(sheetOf(plan, '县区排名').clear).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  });
});

test("a user's own 汇总 is never touched: ours takes another name", () => {
  const own = bookOf(input);
  const users = { ...own, sheets: [...own.sheets, ...book({ 汇总: [['我的汇总']] }).sheets] };
  const plan = summaryOf(input, { book: users });
  expect(plan.sheets.map(({ name }) => name)).not.toContain('汇总');
  expect(sheetOf(plan, '汇总（金报）').clear).toBeUndefined();
});

test('a workbook without anything known gets the list of findings alone', () => {
  const plan = summaryOf({ county: null, month: null });
  expect(plan.sheets.map(({ name }) => name)).toEqual(['问题清单']);
});

test('without an own county there is no 汇总, but the counties are ranked', () => {
  const plan = summaryOf({ ...input, county: null });
  expect(plan.sheets.map(({ name }) => name)).toEqual(['县区排名', '银行情况', '问题清单']);
});

test('the figures of the sheet are those of the month that it names', () => {
  const statistics = month({ ...input, month: null });
  const plan = summaryOf(input, { month: statistics });
  expect(cellIn(sheetOf(plan, '汇总'), 'A2').value).toBe('统计时点：未识别');
});
