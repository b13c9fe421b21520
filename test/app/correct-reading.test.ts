// Where corrections of readings are written, and that reading obeys them afterwards.
import { correctionPlan, correctReading } from '../../src/app/correct-reading';
import { sampleMonth } from '../../src/app/sample/sample-month';
import type { Corrections } from '../../src/core/model/correction';
import type { MonthlyStatistics } from '../../src/core/model/statistics';
import { readWorkbook } from '../../src/core/reading/read-workbook';
import type { CellValue } from '../../src/core/workbook/cell';
import { findSheet, type WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { book } from '../support/build-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';
import { columnsOf } from '../support/read-sheet';

type Rows = readonly (readonly CellValue[])[];

const sheet: Rows = [
  ['甲县银行业情况表 2022年9月 单位：万元'],
  ['机构', '存款余额', '甲类数'],
  ['工商银行', 10, 8],
  ['农业银行', 20, 9],
];

interface Saved {
  readonly after: WorkbookSnapshot;
  readonly month: MonthlyStatistics;
}

async function saved(asked: Partial<Corrections>, start: WorkbookSnapshot): Promise<Saved> {
  const port = new InMemoryWorkbook(start);
  await correctReading(port, asked);
  const after = await port.snapshot();
  return { after, month: readWorkbook(after) };
}

/** The rows of the settings sheet as texts, blank rows as ''. */
function settings(after: WorkbookSnapshot): readonly string[] {
  return (findSheet(after, '金报设置')?.rows ?? []).map((row) =>
    row
      .map((value) => (typeof value === 'object' ? value.error : (value ?? '')))
      .join('|')
      .replace(/\|+$/, ''),
  );
}

const column = { sheet: '九月', table: '', header: '甲类数', as: '各项贷款余额' };
const table = {
  sheet: '九月',
  table: '甲县银行业情况表',
  kind: 'banks',
  unit: '亿元',
  month: '2022-08',
  isRead: true,
} as const;

test('both sections are made where there are none, and obeyed', async () => {
  const { after, month } = await saved({ tables: [table], columns: [column] }, book({ 九月: sheet }));
  expect(settings(after)).toEqual([
    '工作表|表格|表格类型|单位|期间|是否读取',
    '九月|甲县银行业情况表|银行表|亿元|2022年8月|是',
    '',
    '工作表|表格|列名|认定为',
    '九月||甲类数|各项贷款余额',
  ]);
  expect(columnsOf(month.tables[0])).toEqual(['name', 'deposits balance 亿元', 'loans balance 亿元']);
  expect(month.tables[0]?.period?.value.month).toBe('2022-08');
  expect(month.corrections).toEqual({ tables: [table], columns: [column] });
});

test('a correction of the same table or column is replaced, whatever its month; others stand below', async () => {
  const first = await saved({ tables: [table], columns: [column] }, book({ 九月: sheet, 十月: sheet }));
  const second = await saved(
    {
      columns: [
        { ...column, as: '不良贷款余额' },
        { ...column, sheet: '十月' },
      ],
      tables: [{ sheet: '九月', table: '甲县银行业情况表', isRead: false }],
    },
    first.after,
  );
  expect(settings(second.after)).toEqual([
    '工作表|表格|表格类型|单位|期间|是否读取',
    '九月|甲县银行业情况表||||否',
    '',
    '工作表|表格|列名|认定为',
    '九月||甲类数|不良贷款余额',
    '十月||甲类数|各项贷款余额',
  ]);
});

test('a correction that says nothing is taken away, and the rows close up', async () => {
  const columns = ['甲类数', '存款余额', '机构'].map((header) => ({ ...column, header, as: '不读取' }));
  const first = await saved({ columns }, book({ 九月: sheet }));
  const second = await saved({ columns: [{ ...column, as: ' ' }] }, first.after);
  expect(settings(second.after).filter((row) => row !== '')).toEqual([
    '工作表|表格|列名|认定为',
    '九月||存款余额|不读取',
    '九月||机构|不读取',
  ]);
  const nothing = correctionPlan(second.after, {
    columns: [{ ...column, as: '' }],
    tables: [{ sheet: '九月', table: '' }],
  });
  expect(nothing.sheets).toEqual([]);
});

test('what else stands in the settings sheet stays, and what is not asked is not written', async () => {
  const rows: Rows = [
    ['设置项', '内容', '说明'],
    ['本县', '甲县', 5],
    [],
    ['工作表', '认定为', '列名', '记'],
    ['九月', '各项贷款余额', '甲类数', '照旧'],
    [],
    ['名称', '别名'],
    ['工商银行', '宇宙行'],
  ];
  const start = book({ 九月: sheet, 金报设置: rows });
  const { after, month } = await saved({ columns: [{ ...column, header: '存款余额', as: '不读取' }] }, start);
  expect(settings(after)).toEqual([
    '设置项|内容|说明',
    '本县|甲县|5',
    '',
    '工作表|认定为|列名|记',
    '九月|各项贷款余额|甲类数|照旧',
    '',
    '名称|别名',
    '工商银行|宇宙行',
    '',
    '工作表|表格|列名|认定为',
    '九月||存款余额|不读取',
  ]);
  expect(columnsOf(month.tables[0])).toEqual(['name', 'unknown', 'loans balance 万元']);
  const there = correctionPlan(start, { columns: [{ ...column, as: '不良贷款余额' }] });
  expect(there.sheets.map(({ cells }) => cells.map(({ row, column: at, value }) => [row, at, value]))).toEqual([
    [[4, 1, '不良贷款余额']],
  ]);
});

test('an empty settings sheet is filled from its first row', async () => {
  const { after } = await saved({ columns: [column] }, book({ 九月: sheet, 金报设置: [] }));
  expect(settings(after)[0]).toBe('工作表|表格|列名|认定为');
});

test('the sample keeps its findings when a correction says what is so', async () => {
  const port = new InMemoryWorkbook(book({}));
  await port.apply(sampleMonth().month);
  const start = await port.snapshot();
  const before = readWorkbook(start);
  const [first] = before.tables;
  const { month } = await saved({ tables: [{ sheet: first?.sheet ?? '', table: '', isRead: true }] }, start);
  expect(month.observations).toEqual(before.observations);
  expect(month.banks.length).toBe(before.banks.length);
});

test.each([
  [
    { columns: [{ ...column, as: '好' }] },
    '“好”不是能识别的列，认定未保存。请从给出的各项中选择，如“各项存款余额”“不读取”。',
  ],
  [{ tables: [{ ...table, sheet: '八月' }] }, '工作簿中没有工作表“八月”，认定未保存。请核对工作表名称。'],
])('nonsense is refused: %#', (asked, message) => {
  expect(() => correctionPlan(book({ 九月: sheet }), asked)).toThrow(
    expect.objectContaining({
      code: 'bad-correction',
      text: expect.objectContaining({ 'zh-CN': message }) as unknown,
    }) as Error,
  );
});
