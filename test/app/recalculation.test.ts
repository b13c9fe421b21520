import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { sampleMonth } from '../../src/app/sample/sample-month';
import { runChecks } from '../../src/core/checks/run-checks';
import { computeFigures } from '../../src/core/indicators/figures';
import { words } from '../../src/core/measure/bilingual';
import type { MonthlyStatistics } from '../../src/core/model/statistics';
import { readWorkbook } from '../../src/core/reading/read-workbook';
import { summaryPlan } from '../../src/core/summary/summary-plan';
import type { CellPlan, WritePlan } from '../../src/core/workbook/plan';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { createWorkbook } from '../../src/xlsx/write/new-parts';
import { book } from '../support/build-workbook';
import { disagreements, shownAt } from '../support/compare-summary';
import { planOf } from '../support/plan-of-book';
import { describeWith } from '../support/programs';
import { recalculated, type Step } from '../support/recalculate';

/** Sheets as they really come: total first, blanks in names, numbers as text, fractions, gaps, a name with a star. */
const awkward = planOf(
  book({
    县区: [
      ['全市县区主要金融指标'],
      ['2022年9月', undefined, undefined, undefined, undefined, undefined, '单位：亿元'],
      ['县区', '存款余额', '存款年初余额', '贷款余额', '贷款年初余额', '贷款较年初增幅(%)', '不良贷款余额'],
      ['合  计', 1218.78, 1148.83, 927.1, 867.2, 6.91, 15.5],
      ['甲县', '320.55', 300.12, 250.33, 230.1, 8.79, 3.21],
      ['乙县', ' 400.10 ', 380.21, '３００.50', 280.25, 7.23, 4.5],
      ['丙县', 210.01, 205.5, 150.77, 151.2, -0.28, '—'],
      ['丁县', 199.32, 182.9, 158.9, 145.65, 9.1, 2.1],
      ['高新区', 88.8, 80.1, 66.6, 60, 11, undefined],
      ['注：不良贷款为快报数。'],
    ],
    银行: [
      ['甲县银行业机构存贷款情况表'],
      ['2022年9月', undefined, undefined, undefined, '单位：万元'],
      ['银行机构', '各项存款余额', '存款年初余额', '各项贷款余额', '贷款年初余额'],
      ['一、国有商业银行', 1700000, 1600000, 1300000, 1200000],
      ['工商银行', '900,000', 850000, 700000, 650000],
      ['农业银行*', 800000, 750000, 600000, 550000],
      ['二、地方法人', 1505500, 1401200, 1203300, 1101000],
      ['农商银行', 1000000, 940000, 800000, 740000],
      ['村镇银行', 505500, 461200, 403300, 361000],
      ['合计', 3205500, 3001200, 2503300, 2301000],
    ],
  }),
);

type Change = (month: MonthlyStatistics) => MonthlyStatistics;

async function summarised(
  sources: WritePlan,
  change: Change = (month) => month,
): Promise<{ readonly workbook: XlsxWorkbook; readonly plan: WritePlan }> {
  const workbook = new XlsxWorkbook(createWorkbook(), '九月.xlsx');
  await workbook.apply(sources);
  const plan = await planFor(workbook, change);
  await workbook.apply(plan);
  return { workbook, plan };
}

async function planFor(workbook: XlsxWorkbook, change: Change): Promise<WritePlan> {
  const read = await workbook.snapshot();
  const month = change(readWorkbook(read));
  const figures = computeFigures(month);
  return summaryPlan({ book: read, month, figures, result: runChecks({ book: read, month, figures, earlier: [] }) });
}

/** Dense places, two of them equal, and an indicator of the office's own. */
const settled: Change = (month) => ({
  ...month,
  settings: { ...month.settings, ties: 'dense', rankOrder: { nonPerformingLoans: 'ascending' } },
  indicators: [
    ...month.indicators,
    {
      key: '贷款与存款之差',
      kind: 'amount',
      label: words('存贷差', 'Gap'),
      shortLabel: words('存贷差', 'Gap'),
      unit: '亿元',
      definition: words('存款减贷款', 'Deposits less loans'),
      formula: '最大值(各项存款 - 各项贷款, 0)',
      movesBy: 'amount',
    },
  ],
});

test('a second run over a file of our own changes nothing in it', async () => {
  const { workbook } = await summarised(sampleMonth().month);
  const once = workbook.bytes();
  await workbook.apply(await planFor(workbook, (month) => month));
  const parts = (bytes: Uint8Array): unknown =>
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]);
  expect(parts(workbook.bytes())).toEqual(parts(once));
});

describeWith('soffice', 'LibreOffice recalculates the summary sheets', (soffice) => {
  const folder = mkdtempSync(join(tmpdir(), 'jinbao-recalculation-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function after(workbook: XlsxWorkbook, steps: readonly Step[]): Promise<WorkbookSnapshot> {
    return new XlsxWorkbook(recalculated({ soffice, folder }, workbook.bytes(), steps), 'b.xlsx').snapshot();
  }

  test.each<[string, () => WritePlan]>([
    ['the sample month', () => sampleMonth().month],
    ['awkward sheets', () => awkward],
  ])(
    '%s: to our figures, to the last printed digit, without our cached values',
    async (_, sources) => {
      const { workbook, plan } = await summarised(sources());
      expect(disagreements(plan, await after(workbook, []))).toEqual([]);
    },
    200_000,
  );

  test('dense places, places from the smallest, and an own formula', async () => {
    const { workbook, plan } = await summarised(awkward, settled);
    const dense = plan.sheets.flatMap(({ cells }) =>
      cells.filter(({ formula }) => formula?.includes('&"|"&') === true),
    );
    const own = plan.sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula?.includes('MAX(') === true));
    expect([dense.length > 20, own.length > 4]).toEqual([true, true]);
    expect(disagreements(plan, await after(workbook, []))).toEqual([]);
  }, 200_000);

  test.each<[string, readonly Step[]]>([
    ['a row inserted below the header', [{ do: 'insert', sheet: '县区', row: 4 }]],
    ['a row inserted after the last', [{ do: 'insert', sheet: '县区', row: 10 }]],
    [
      'a new county at both ends',
      [
        { do: 'insert', sheet: '县区', row: 4 },
        { do: 'set', sheet: '县区', cell: 'A4', to: '新一县' },
        { do: 'set', sheet: '县区', cell: 'B4', to: '999' },
        { do: 'insert', sheet: '县区', row: 11 },
        { do: 'set', sheet: '县区', cell: 'A11', to: '新二县' },
        { do: 'set', sheet: '县区', cell: 'B11', to: '888' },
      ],
    ],
    ['the counties sorted', [{ do: 'sort', sheet: '县区', area: 'A4:G9', descending: false }]],
    ['the banks sorted the other way', [{ do: 'sort', sheet: '银行', area: 'A4:E10', descending: true }]],
    ['a row inserted above the header', [{ do: 'insert', sheet: '银行', row: 1 }]],
    ['a row inserted at the end of the banks', [{ do: 'insert', sheet: '银行', row: 11 }]],
  ])(
    'nothing shifts with %s',
    async (_, steps) => {
      const { workbook, plan } = await summarised(awkward);
      expect(disagreements(plan, await after(workbook, steps))).toEqual([]);
    },
    200_000,
  );

  test.each<[string, Step]>([
    ['the first', { do: 'delete', sheet: '县区', row: 5 }],
    ['the last', { do: 'delete', sheet: '县区', row: 9 }],
  ])(
    'when %s county is deleted its own cells show the dash and no other balance moves',
    async (_, step) => {
      const { workbook, plan } = await summarised(awkward);
      const deleted = step.do === 'delete' && step.row === 5 ? '甲县' : '高新区';
      const now = await after(workbook, [step]);
      const sheet = '县区排名';
      const rows = balancesOf(plan, sheet);
      expect(rows.length).toBeGreaterThan(10);
      for (const { name, cell } of rows) {
        const expected = name === deleted ? '—' : cell.value;
        expect([name, shownAt(now, sheet, cell)]).toEqual([name, expected]);
      }
    },
    200_000,
  );

  test('a blanked cell gives the dash and withholds the places, never 0', async () => {
    const { workbook, plan } = await summarised(awkward);
    const now = await after(workbook, [{ do: 'set', sheet: '县区', cell: 'B6', to: '' }]);
    const first = plan.sheets.find(({ name }) => name === '县区排名')?.cells.filter(({ row }) => row === 4) ?? [];
    const shown = first.filter(({ formula }) => formula !== undefined).map((cell) => shownAt(now, '县区排名', cell));
    expect(first[1]?.value).toBe('乙县');
    expect(shown.slice(0, 3)).toEqual(['—', '—', '—']);
  }, 200_000);
});

/** The balance cells of the blocks of 县区排名 which are looked up in the county sheet. */
function balancesOf(plan: WritePlan, sheet: string): readonly { readonly name: string; readonly cell: CellPlan }[] {
  const cells = plan.sheets.find(({ name }) => name === sheet)?.cells ?? [];
  return cells.flatMap((cell) => {
    const name = cells.find(({ row, column }) => row === cell.row && column === 1)?.value;
    const isLookup = /^(IF\(ISNUMBER|IFERROR\(VALUE)/.test(cell.formula ?? '');
    return cell.column === 3 && isLookup && typeof name === 'string' && typeof cell.value === 'number'
      ? [{ name, cell }]
      : [];
  });
}
