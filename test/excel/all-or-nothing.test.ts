// A write ends as planned or as it was, never between, whatever Excel refuses on the way.
import { UserError } from '../../src/app/user-error';
import type { SheetPlan, WritePlan } from '../../src/core/workbook/plan';
import { HostError } from '../../workbench/protocol/host-error';
import { bookState, copyOfBook, restoreBook } from '../support/book-state';
import { area } from '../support/build-workbook';
import { fullSheet } from '../support/full-plan';
import { openExcel, type OpenExcel } from '../support/open-excel';

const source: SheetPlan = {
  name: '县区',
  mode: 'rewrite',
  cells: [
    { row: 0, column: 0, value: '县区', style: { bold: true, fill: 'DDEBF7', border: 'thin' } },
    { row: 1, column: 0, value: '=文字' },
    { row: 1, column: 1, value: 12.5, style: { numberFormat: '0.00' } },
    { row: 2, column: 1, formula: 'SUM(B2:B2)', value: 12.5 },
    { row: 3, column: 1, value: '007', style: { numberFormat: '@' } },
  ],
};

const edit: SheetPlan = {
  name: '县区',
  mode: 'edit',
  cells: [
    { row: 1, column: 0, value: '改', style: { fill: 'FFFF00', border: 'thin', bold: true } },
    { row: 2, column: 1, value: 99 },
    { row: 3, column: 1, value: 7, link: { to: { sheet: '汇总', cell: 'A1' } } },
  ],
};

function small(name: string, cells: SheetPlan['cells']): SheetPlan {
  const full = fullSheet(name);
  return { ...full, cells, charts: (full.charts ?? []).slice(0, 1) };
}

const first: WritePlan = {
  sheets: [
    source,
    small('汇总', [
      { row: 0, column: 0, value: '旧标题', link: { to: { sheet: '县区', cell: 'A1' } } },
      { row: 2, column: 1, value: 1, style: { italic: true, size: 14 } },
    ]),
  ],
  names: [{ name: '_jb_汇总', refersTo: "'汇总'!$A$1:$F$12", hidden: true }],
};

const second: WritePlan = {
  sheets: [
    edit,
    {
      ...small('汇总', [{ row: 0, column: 0, value: '新标题', style: { bold: true } }]),
      merges: [area('A1:C1')],
      columnWidths: { 0: 30 },
      hiddenColumns: [5],
      hiddenRows: [11],
      freeze: { rows: 1, columns: 0 },
      print: { landscape: false, footer: '第 &P 页' },
      tabColor: 'FF0000',
      conditionalFormats: [{ area: area('A3:B5'), formula: '$A3=1', style: { fill: '00FF00' } }],
      validations: [{ area: area('C3:C7'), list: ['甲'] }],
    },
    { name: '新表', mode: 'rewrite', cells: [{ row: 0, column: 0, value: '新' }] },
  ],
  names: [
    { name: '_jb_汇总', refersTo: "'汇总'!$A$1:$F$20", hidden: true },
    { name: '_jb_新表', refersTo: "'新表'!$A$1", hidden: true },
  ],
};

/** Fails from the n-th action on; for how many actions, `length` says. */
function failAt(excel: OpenExcel, n: number, length: number): void {
  let count = 0;
  excel.host.beforeAction = () => {
    count += 1;
    if (count >= n && count < n + length) throw new HostError('GeneralException');
  };
}

describe('a write that Excel refuses', () => {
  const excel = openExcel();
  let actions = 0;
  let start = copyOfBook(excel.host.book);
  let before: unknown;
  let planned: unknown;

  beforeAll(async () => {
    await excel.workbook.apply(first);
    start = copyOfBook(excel.host.book);
    before = bookState(start);
    const already = excel.host.statistics.actions;
    await excel.workbook.apply(second);
    actions = excel.host.statistics.actions - already;
    planned = bookState(excel.host.book);
  });

  beforeEach(() => {
    restoreBook(excel.host.book, start);
    excel.host.beforeAction = undefined;
  });

  test('the plan changes something, in many actions', () => {
    expect(planned).not.toEqual(before);
    expect(actions).toBeGreaterThan(200);
  });

  test('at any one action: the workbook ends as planned or as it was', async () => {
    const ends: End[] = [];
    for (let n = 1; n <= actions; n += 1) ends.push(await endAfter(n, 1));
    // What a user is told fits what happened; a state in between shows itself whole.
    expect(ends.filter(({ state }) => typeof state !== 'string')).toEqual([]);
    expect(ends.filter(({ state, told }) => (state === 'planned') !== (told === 'nothing'))).toEqual([]);
    expect(ends.filter(({ told }) => told === 'a bug')).toEqual([]);
    expect(ends.filter(({ state }) => state === 'before').length).toBeGreaterThan(100);
  }, 120_000);

  test('for good: either nothing was touched, or the places left are named and come back on the next try', async () => {
    const ends: End[] = [];
    for (let n = 1; n <= actions; n += 7) ends.push(await endAfter(n, Infinity));
    expect(ends.filter(({ state, told }) => state !== 'before' && told !== 'nothing')).toEqual([]);
    const left = ends.filter(({ places }) => places.length > 0);
    expect(left.filter(({ told }) => told !== 'taking-back-failed')).toEqual([]);
    expect(left.length).toBeGreaterThan(10);
    expect(left[0]?.places).toEqual(expect.arrayContaining(['新表', '县区!A2:B4', '汇总!A1:F12']));
  }, 60_000);

  test('while places are left nothing further is written', async () => {
    const { places } = await endAfter(Math.floor(actions / 2), Infinity, 'stay');
    expect(places.length).toBeGreaterThan(0);
    await expect(excel.workbook.apply(second)).rejects.toMatchObject({ code: 'taking-back-failed' });
    await excel.workbook.recover();
    expect(bookState(excel.host.book)).toEqual(before);
  });

  interface End {
    readonly n: number;
    /** The whole state where it is neither of the two. */
    readonly state: unknown;
    readonly told: string;
    readonly places: readonly string[];
  }

  /** How a write ends when the n-th action and so many after it fail; what was left is put back after. */
  async function endAfter(n: number, length: number, left: 'recover' | 'stay' = 'recover'): Promise<End> {
    restoreBook(excel.host.book, start);
    failAt(excel, n, length);
    const told = await excel.workbook.apply(second).then(
      () => 'nothing',
      (error: unknown) => (error instanceof UserError ? error.code : 'a bug'),
    );
    const places = excel.workbook.leftPlaces();
    excel.host.beforeAction = undefined;
    if (left === 'recover') await excel.workbook.recover();
    const after = bookState(excel.host.book);
    const text = JSON.stringify(after);
    const end = text === JSON.stringify(planned) ? 'planned' : text === JSON.stringify(before) ? 'before' : after;
    return { n, state: end, told, places };
  }
});
