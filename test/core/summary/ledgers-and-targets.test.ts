import { computeFigures } from '../../../src/core/indicators/figures';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { summaryPlan } from '../../../src/core/summary/summary-plan';
import type { CellValue } from '../../../src/core/workbook/cell';
import type { SheetPlan } from '../../../src/core/workbook/plan';
import { book } from '../../support/build-workbook';
import { nothingFound, sheetOf } from '../../support/summary-of';

type Rows = readonly (readonly CellValue[])[];

function planOf(sheets: Readonly<Record<string, Rows>>): ReturnType<typeof summaryPlan> {
  const snapshot = book(sheets);
  const month = readWorkbook(snapshot, { county: '甲县', month: '2022-09' });
  return summaryPlan({ book: snapshot, month, figures: computeFigures(month), result: nothingFound });
}

/** Value and formula of each total, by indicator and scope. */
function totals(sheet: SheetPlan): Readonly<Record<string, readonly [unknown, string | undefined]>> {
  const at = (row: number, column: number): SheetPlan['cells'][number] | undefined =>
    sheet.cells.find((cell) => cell.row === row && cell.column === column);
  const rows = sheet.cells.filter(({ column, row }) => column === 3 && row > 2);
  return Object.fromEntries(
    rows.map(({ row, value, formula }) => [
      `${String(at(row, 1)?.value)} ${String(at(row, 2)?.value)}`,
      [value, formula],
    ]),
  );
}

const visits: Rows = [
  ['甲县走访企业台账'],
  ['单位：万元'],
  ['专项名称', '银行机构', '走访企业数', '新增授信额度'],
  ['春雨行动', '工商银行', 12, 30000],
  ['春雨行动', '农业银行', 8, 20000],
  ['白名单', '工商银行', 5, 5000],
];

const climbing: Rows = [
  ['甲县攀登企业台账'],
  ['单位：万元'],
  ['批次', '企业名称', '有无融资需求', '放款银行', '放款金额', '销号状态'],
  ['第一批', 'A公司', '有', '工商银行', 500, '已销号'],
  ['第一批', 'A公司', '有', '农业银行', 300, '已销号'],
  ['第二批', 'B公司', '无', undefined, undefined, '未销号'],
  ['第二批', 'C公司', '有', undefined, undefined, '已销号'],
];

describe('the note under 台账汇总', () => {
  const noteOf = (rows: Rows): string =>
    String(
      sheetOf(planOf({ 攀登: rows }), '台账汇总').cells.find(({ value }) => String(value).startsWith('注'))?.value,
    );

  test('says so where an enterprise stands in two batches', () => {
    const twice: Rows = [...climbing, ['第二批', 'A公司', '有', undefined, undefined, '未销号']];
    expect(noteOf(twice)).toContain('攀登企业各批次相加为4，多于全部的3：有企业列入多个批次，全部中只计一次。');
  });

  test('says nothing of it where none does', () => {
    expect(noteOf(climbing)).not.toContain('多个批次');
  });
});

describe('台账汇总', () => {
  const sheet = totals(sheetOf(planOf({ 走访: visits, 攀登: climbing }), '台账汇总'));

  test('sums a whole ledger in 亿元', () => {
    expect(sheet['新增授信额度 全部']).toEqual([
      5.5,
      `IFERROR(IF(SUMPRODUCT(1*ISNUMBER('走访'!$D$3:$D$7))=0,"—",ROUND(SUM('走访'!$D$3:$D$7)/10000,8)),"—")`,
    ]);
  });

  test('sums a campaign by its name', () => {
    expect(sheet['走访企业 春雨行动']).toEqual([
      20,
      expect.stringContaining(`SUMIFS('走访'!$C$3:$C$7,'走访'!$A$3:$A$7,"=春雨行动")`),
    ]);
  });

  test('counts a name once, however often it stands, and not the header', () => {
    const counted = `'攀登'!$B$3:$B$8`;
    expect(sheet['攀登企业 全部']).toEqual([
      3,
      `IFERROR(ROUND(SUMPRODUCT((${counted}<>"")/COUNTIFS(${counted},${counted}&"")),0)-1,"—")`,
    ]);
  });

  test('counts within a batch those with a flag', () => {
    expect(sheet['有融资需求的攀登企业 第一批']).toEqual([1, expect.stringContaining(`('攀登'!$C$3:$C$8="有")`)]);
    expect(sheet['销号攀登企业 全部']).toEqual([2, expect.stringContaining('"已销号"')]);
  });

  test('what no plain formula can count stands as a value, and says so', () => {
    const plan = sheetOf(planOf({ 攀登: climbing }), '台账汇总');
    const borrowers = plan.cells.find(({ value }) => value === '获贷攀登企业');
    const cell = plan.cells.find(({ row, column }) => row === borrowers?.row && column === 3);
    expect([cell?.value, cell?.formula, cell?.note]).toEqual([1, undefined, expect.stringContaining('按数值写入')]);
  });

  test.each<[string, string, Rows, string]>([
    [
      'a flag written in two ways',
      '销号攀登企业 全部',
      climbing.map((row, index) => (index === 6 ? [...row.slice(0, 5), '是'] : row)),
      'value',
    ],
    [
      'a name with a star',
      '攀登企业 全部',
      climbing.map((row, index) => (index === 5 ? ['第二批', 'B*公司', ...row.slice(2)] : row)),
      'value',
    ],
    [
      'a number in a text',
      '攀登企业贷款 全部',
      climbing.map((row, index) => (index === 3 ? [...row.slice(0, 4), '500万元', row[5]] : row)),
      'value',
    ],
    ['a plain ledger', '攀登企业贷款 全部', climbing, 'formula'],
  ])('%s', (_, total, rows, expected) => {
    const [value, formula] = totals(sheetOf(planOf({ 攀登: rows }), '台账汇总'))[total] ?? [];
    expect(typeof value).toBe('number');
    expect(formula === undefined ? 'value' : 'formula').toBe(expected);
  });

  test('a total that is withheld is the dash with its reason', () => {
    const rows = visits.map((row, index) => (index === 4 ? [...row.slice(0, 3), '约两亿'] : row));
    const sheetWith = sheetOf(planOf({ 走访: rows }), '台账汇总');
    const cell = sheetWith.cells.find(({ column, value }) => column === 3 && value === '—');
    expect(cell?.note).toMatch(/./);
  });

  test('two ledgers of one kind are added by us, not by a formula', () => {
    const [value, formula] =
      totals(sheetOf(planOf({ 走访: visits, 走访二: visits }), '台账汇总'))['走访企业 全部'] ?? [];
    expect([typeof value, formula]).toEqual(['number', undefined]);
  });
});

const counties: Rows = [
  ['全市县区存贷款情况'],
  ['2022年9月', undefined, undefined, undefined, '单位：亿元'],
  ['县区', '贷款余额', '贷款年初余额', '不良贷款余额', '不良贷款率(%)'],
  ['甲县', 250.33, 230.1, 4.7, 1.88],
  ['乙县', 300.5, 280.25, 3, 1],
  ['全市', 550.83, 510.35, 7.7, 1.4],
];

const targets = (rows: Rows): Rows => [
  ['甲县目标任务'],
  [],
  ['对象', '指标', '要求', '目标值', '单位', '期限', '依据文件'],
  ...rows,
];

function progress(rows: Rows): Readonly<Record<string, readonly [unknown, string | undefined]>> {
  const sheet = sheetOf(planOf({ 县区: counties, 目标任务: targets(rows) }), '目标进度');
  const heads = sheet.cells.filter(({ row }) => row === 2);
  return Object.fromEntries(
    sheet.cells
      .filter(({ row }) => row === 3)
      .map(({ column, value, formula }) => [
        String(heads.find((head) => head.column === column)?.value),
        [value, formula],
      ]),
  );
}

describe('目标进度', () => {
  test('a ceiling that is not yet reached shows gap, pace and state by formulas', () => {
    const row = progress([['甲县', '不良贷款率', '≤', 1.58, '%', '2022年12月底', '《方案》']]);
    expect(row['目标值']).toEqual([
      1.58,
      expect.stringContaining(`SUMIFS('目标任务'!$D$3:$D$5,'目标任务'!$A$3:$A$5,"=甲县",`),
    ]);
    expect(row['当前值']).toEqual([1.88, expect.stringContaining('MATCH("甲县"')]);
    expect(row['差距']).toEqual([expect.closeTo(0.3, 8), 'IFERROR(ROUND(G4-E4,8),"—")']);
    expect(row['月均需完成']).toEqual([expect.closeTo(0.1, 8), 'IFERROR(IF(H4>0,ROUNDUP(ROUND(H4/3,8),2),"—"),"—")']);
    expect(row['状态']).toEqual(['未达标', 'IFERROR(IF(ISNUMBER(H4),IF(H4>0,"未达标","已达标"),"—"),"—")']);
  });

  test('a floor is measured the other way, and in the unit of the figure', () => {
    const row = progress([['甲县', '各项贷款余额', '≥', 2600000, '万元', '2022年12月底', '']]);
    expect(row['目标值']).toEqual([260, expect.stringContaining('/10000')]);
    expect(row['差距']).toEqual([expect.closeTo(9.67, 8), 'IFERROR(ROUND(E4-G4,8),"—")']);
    expect(row['单位']?.[0]).toBe('亿元');
  });

  test('a target that is reached needs nothing more', () => {
    const row = progress([['甲县', '各项贷款余额', '≥', 240, '亿元', '2022年12月底', '']]);
    expect(row['状态']?.[0]).toBe('已达标');
    expect(row['月均需完成']).toEqual(['—', expect.stringContaining('IF(H4>0')]);
  });

  test('a target missed behind its deadline says so', () => {
    const row = progress([['甲县', '不良贷款率', '≤', 1.5, '%', '2022年6月底', '']]);
    expect([row['状态']?.[0], row['月均需完成']]).toEqual(['逾期未达标', ['—', undefined]]);
  });

  test.each<[string, readonly CellValue[]]>([
    ['no deadline', ['甲县', '不良贷款率', '≤', 1.5, '%', undefined, '']],
    ['an indicator nobody knows', ['甲县', '直接融资额', '≥', 5, '亿元', '2022年12月底', '']],
    ['no number', ['甲县', '不良贷款率', '≤', '待定', '%', '2022年12月底', '']],
    ['no object', [undefined, '不良贷款率', '≤', 1.5, undefined, '2022年12月底', undefined]],
    ['a number as text', ['甲县', '不良贷款率', '≤', '1.5%', '%', '2022年12月底', '']],
  ])('%s: shown as far as it goes, without an error', (_, target) => {
    const row = progress([target]);
    expect(['未达标', '已达标', '逾期未达标', '—']).toContain(row['状态']?.[0]);
    expect(row['月均需完成']?.[0]).not.toBe(0);
  });

  test('two rows with the same object and indicator cannot be told apart by a formula', () => {
    const twice = ['甲县', '不良贷款率', '≤', 1.5, '%', '2022年12月底', ''];
    const row = progress([twice, [...twice.slice(0, 3), 1.2, ...twice.slice(4)]]);
    expect(row['目标值']).toEqual([1.5, undefined]);
  });
});
