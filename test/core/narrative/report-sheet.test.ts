import { reportSheetPlan } from '../../../src/core/narrative/report-sheet';
import { writeReport } from '../../../src/core/narrative/write-report';
import type { Report } from '../../../src/core/model/report';
import type { CellValue } from '../../../src/core/workbook/cell';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { month } from '../../support/build-month';
import { book } from '../../support/build-workbook';
import { InMemoryWorkbook } from '../../support/in-memory-workbook';
import { figures } from './build-figures';
import { fullFigures, fullMonth } from './build-report';

const lending = 'credit/deposits';

function report(changes: typeof fullFigures = {}, ledgers = fullMonth.ledgers): Report {
  const read = month({ ...fullMonth, ...(ledgers === undefined ? {} : { ledgers }) });
  return writeReport({ month: read, figures: figures({ ...fullFigures, ...changes }), earlier: [] });
}

async function written(made: Report, start: WorkbookSnapshot = book({ 数据: [['甲']] })): Promise<WorkbookSnapshot> {
  const workbook = new InMemoryWorkbook(start);
  await workbook.apply(reportSheetPlan({ book: start, report: made }));
  return workbook.snapshot();
}

type Rows = readonly (readonly CellValue[])[];

function rowsOf(snapshot: WorkbookSnapshot, name = '工作汇报'): Rows {
  return snapshot.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
}

function row(
  snapshot: WorkbookSnapshot,
  id: string,
  name?: string,
): { readonly text: CellValue; readonly suggestion: CellValue } {
  const found = rowsOf(snapshot, name).find((cells) => cells[3] === id) ?? [];
  return { text: found[0], suggestion: found[2] };
}

function shown(value: CellValue): string {
  return typeof value === 'string' ? value : '';
}

/** The user types over the text of a paragraph. */
function edited(snapshot: WorkbookSnapshot, id: string, edit: (text: string) => CellValue): WorkbookSnapshot {
  return changed(snapshot, (rows) =>
    rows.map((cells) => (cells[3] === id ? [edit(shown(cells[0])), ...cells.slice(1)] : cells)),
  );
}

function changed(snapshot: WorkbookSnapshot, change: (rows: Rows) => Rows): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === '工作汇报' ? { ...sheet, rows: change(sheet.rows) } : sheet,
  );
  return { ...snapshot, sheets };
}

test('a paragraph a row, with its sources as a link and our own columns hidden', async () => {
  const made = report();
  const plan = reportSheetPlan({ book: book({ 数据: [['甲']] }), report: made });
  const [sheet] = plan.sheets;
  expect(sheet).toMatchObject({
    name: '工作汇报',
    mode: 'rewrite',
    hiddenColumns: [2, 3, 4, 5],
    print: { landscape: false },
  });
  const source = sheet?.cells.find(({ column, link }) => column === 1 && link?.to.sheet === '县区');
  expect(source?.link?.to).toEqual({ sheet: '县区', cell: 'B2' });
  expect(plan.names).toEqual([
    { name: '_jb_report', refersTo: `'工作汇报'!$A$1:$F$${String(made.paragraphs.length + 2)}`, hidden: true },
  ]);
  expect(
    rowsOf(await written(made))
      .slice(2)
      .map(([text]) => text),
  ).toEqual(made.paragraphs.map(({ text }) => text));
});

test('the note above fits its row while the column of suggestions is hidden', () => {
  const [sheet] = reportSheetPlan({ book: book({ 数据: [['甲']] }), report: report() }).sheets;
  expect(sheet?.hiddenColumns).toContain(2);
  expect(sheet?.rowHeights?.[0]).toBeGreaterThanOrEqual(2 * 9 * 1.45);
});

test('a second run with the same data changes nothing', async () => {
  const first = await written(report());
  expect(await written(report(), first)).toEqual(first);
});

test('a paragraph nobody has touched takes the new text', async () => {
  const next = await written(report({ 'deposits.balance': 300 }), await written(report()));
  expect(row(next, lending).text).toContain('各项存款余额300.00亿元');
  expect(row(next, lending).suggestion).toBeUndefined();
});

describe('a paragraph the user has edited', () => {
  const polish = (text: string): string => text.replace('稳步增长。', '稳步增长，运行平稳。').replace('全县', '我县');

  test('stays as it is while the data stays', async () => {
    const own = edited(await written(report()), lending, polish);
    const next = await written(report(), own);
    expect(row(next, lending)).toEqual({ text: row(own, lending).text, suggestion: undefined });
  });

  test('has its numbers updated in place', async () => {
    const own = edited(await written(report()), lending, polish);
    const next = await written(
      report({ 'deposits.balance': 271.5, 'deposits.growthRank': { value: 10, rank: { tiedWith: ['乙县'] } } }),
      own,
    );
    const { text, suggestion } = row(next, lending);
    expect(text).toContain('稳步增长，运行平稳。截至9月末，我县各项存款余额271.50亿元，');
    expect(text).toContain('第5位、第4位、并列第10位');
    expect(suggestion).toBeUndefined();
    expect(row(await written(report({ 'deposits.balance': 271.5 }), next), lending).text).toContain('并列第4位');
  });

  test.each<[string, (text: string) => string, typeof fullFigures]>([
    ['whose number was changed', (text) => text.replace('268.74', '268.70'), { 'deposits.balance': 271.5 }],
    ['whose number was taken out', (text) => text.replace('268.74亿元', '较多'), { 'deposits.balance': 271.5 }],
    [
      'whose words before the number were changed',
      (text) => text.replace('余额268.74', '共计268.74'),
      { 'deposits.balance': 271.5 },
    ],
    ['that now falls', polish, { 'deposits.yearToDateIncrease': -1, 'deposits.yearToDateGrowth': -0.4 }],
    [
      'whose names have changed',
      polish,
      {
        'loans.increaseRank@甲县农商银行': 5,
        'loans.increaseRank@建设银行': 3,
        'loans.yearToDateIncrease@建设银行': 3.3,
      },
    ],
    ['that was emptied', () => '', { 'deposits.balance': 271.5 }],
  ])('%s has the new text beside it', async (_title, edit, changes) => {
    const own = edited(await written(report()), lending, edit);
    const made = report(changes);
    const next = await written(made, own);
    const fresh = made.paragraphs.find(({ id }) => id === lending)?.text;
    expect(row(next, lending)).toEqual({ text: row(own, lending).text || undefined, suggestion: fresh });
    expect(await written(made, next)).toEqual(next);
  });

  test('is ours again when the user takes the new text over', async () => {
    const own = edited(await written(report()), lending, () => '自己写的');
    const next = await written(report({ 'deposits.balance': 271.5 }), own);
    const taken = edited(next, lending, () => row(next, lending).suggestion);
    const last = await written(report({ 'deposits.balance': 280 }), taken);
    expect(row(last, lending).text).toContain('280.00亿元');
  });

  test('stays, with a word beside it, when the report no longer has it', async () => {
    const own = edited(await written(report()), 'next/credit/steps', (text) => `${text}请银行支持。`);
    const gone = { ...report(), paragraphs: report().paragraphs.filter(({ id }) => !id.startsWith('next')) };
    const next = await written(gone, own);
    expect(row(next, 'next/credit/steps').text).toMatch(/请银行支持。$/);
    expect(row(next, 'next/credit/steps').suggestion).toContain('本期汇报没有这一段');
    expect(row(next, 'next/risk/steps').text).toBeUndefined();
    expect(await written(gone, next)).toEqual(next);
  });
});

describe('rows of the user’s between ours', () => {
  test('stay behind the paragraph they stood behind', async () => {
    const first = await written(report());
    const own = changed(first, (rows) => [
      ...rows.slice(0, 2),
      ['按语'],
      ...rows.slice(2, 7),
      [7, undefined, undefined],
      [],
      ...rows.slice(7),
    ]);
    const marked = {
      ...own,
      names: own.names.map((name) => ({
        ...name,
        refersTo: name.refersTo.replace(/\d+$/, (last) => String(Number(last) + 3)),
      })),
    };
    const texts = rowsOf(await written(report({ 'deposits.balance': 300 }), marked)).map(([text]) => text);
    expect(texts[2]).toBe('按语');
    expect(texts[7]).toContain('一是存贷款');
    expect(texts[8]).toBe('7');
    expect(texts[9]).toContain('二是政企银');
  });

  test('a copied paragraph is the user’s', async () => {
    const first = await written(report());
    const own = changed(first, (rows) => [
      ...rows.slice(0, 7),
      ['改写', ...(rows[6] ?? []).slice(1)],
      ...rows.slice(7),
    ]);
    const marked = {
      ...own,
      names: own.names.map((name) => ({
        ...name,
        refersTo: name.refersTo.replace(/\d+$/, (last) => String(Number(last) + 1)),
      })),
    };
    const texts = rowsOf(await written(report(), marked)).map(([text]) => text);
    expect(texts[7]).toBe('改写');
  });
});

test('a sheet of that name which is the user’s is left alone', async () => {
  const start = book({ 工作汇报: [['我的汇报']] });
  const next = await written(report(), start);
  expect(rowsOf(next)).toEqual([['我的汇报']]);
  expect(row(next, lending, '工作汇报（金报）').text).toContain('各项存款余额');
  expect(await written(report(), next)).toEqual(next);
});

test('a gap is marked and says why', () => {
  const made = report({ 'deposits.yearToDateGrowth': { withheld: 'missing' } });
  const plan = reportSheetPlan({ book: book({ 数据: [['甲']] }), report: made });
  const cell = plan.sheets[0]?.cells.find(({ value }) => String(value).includes('【缺：各项存款较年初增幅】'));
  expect(cell).toMatchObject({ note: '乙县没有数据。', style: { fill: 'FFF2CC' } });
});

test('many sources are counted, not all listed', () => {
  const cells = Array.from({ length: 50 }, (_, index) => ({ sheet: '走访', cell: `D${String(index + 4)}` }));
  const made = report({ 'visitedEnterprises.total@“金融春雨”行动': { value: 138, kind: 'ledger', cells } });
  const plan = reportSheetPlan({ book: book({ 数据: [['甲']] }), report: made });
  expect(plan.sheets[0]?.cells.filter(({ column }) => column === 1).map(({ value }) => String(value))).toContainEqual(
    expect.stringMatching(/等\d+处$/),
  );
});
