// Where tables stand on sheets, whatever they are called and whatever stands around them.
import type { CellValue } from '../../../src/core/workbook/cell';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { book, sheet } from '../../support/build-workbook';
import { columnsOf, noticed, readSheet, rowsOf } from '../../support/read-sheet';

test('title, unit, period and header are told apart', () => {
  const read = readSheet([
    ['附件1'],
    ['2022年9月末甲县银行业金融机构主要指标表'],
    [undefined, '填报单位：人民银行甲县支行', undefined, '单位：万元、%'],
    ['序号', '机构', '存款余额', '贷款余额'],
    [1, '工商银行', 5, 4],
  ]);
  expect(read.tables[0]).toMatchObject({
    id: '表!A4',
    kind: 'banks',
    title: { value: '2022年9月末甲县银行业金融机构主要指标表', at: { sheet: '表', cell: 'A2' } },
    unit: { value: '万元', at: { sheet: '表', cell: 'D3' } },
    period: { value: { month: '2022-09' }, at: { sheet: '表', cell: 'A2' } },
    headerRows: { from: 3, to: 3 },
    area: { top: 3, left: 0, bottom: 4, right: 3 },
  });
  expect(read).toMatchObject({ month: '2022-09', county: '甲县' });
});

test('two tables side by side, each with its own title, unit and cut-off', () => {
  const read = readSheet([
    ['甲县银行业存款 2022年9月', '', '', '甲县走访情况（截至10月8日）'],
    ['单位：万元', '', '', '单位：亿元'],
    ['机构', '存款余额', '', '银行', '走访企业数', '新增授信额度'],
    ['工商银行', 5, '', '工商银行', 7, 1.5],
    ['农业银行', 6, '', '农业银行', 8, 0.5],
  ]);
  expect(read.tables.map(({ kind, id, unit }) => [kind, id, unit?.value])).toEqual([
    ['banks', '表!A3', '万元'],
    ['enterpriseVisits', '表!D3', '亿元'],
  ]);
  expect(read.ledgers.enterpriseVisits?.[0]?.cutOff).toEqual({ value: '2022-10-08', at: { sheet: '表', cell: 'D1' } });
});

test('two tables touching each other: the name column’s header a second time, with its own numbering', () => {
  const read = readSheet([
    ['乙市各县区存贷款 2022年9月 单位：亿元'],
    ['序号', '县区', '存款余额', '序号', '县区', '贷款余额'],
    [1, '丙县', 5, 1, '丁县', 4],
    [2, '丁县', 6, 2, '丙县', 3],
  ]);
  expect(read.tables.map(({ id }) => id)).toEqual(['表!A2', '表!D2']);
  expect(read.tables.map(columnsOf)).toEqual([
    ['number', 'name', 'deposits balance 亿元'],
    ['number', 'name', 'loans balance 亿元'],
  ]);
  const plain = readSheet([
    ['乙市各县区存贷款 2022年9月 单位：亿元'],
    ['县区', '存款余额', '县区', '贷款余额'],
    ['丙县', 5, '丁县', 4],
  ]);
  expect(plain.tables.map(({ id }) => id)).toEqual(['表!A2', '表!C2']);
});

test('an empty column inside a table does not end it', () => {
  const read = readSheet([
    ['乙市各县区存贷款 2022年9月 单位：亿元'],
    ['县区', '存款余额', undefined, '贷款余额'],
    ['丙县', 5, '*', 4],
    ['丁县', 6, undefined, 3],
  ]);
  expect(columnsOf(read.tables[0])).toEqual(['name', 'deposits balance 亿元', 'unknown', 'loans balance 亿元']);
});

test('tables one under the other, of several kinds, with notes and blank rows between', () => {
  const read = readSheet([
    ['甲县银行业存款 2022年9月'],
    ['单位：万元'],
    ['机构', '存款余额'],
    ['工商银行', 5],
    ['注：不含异地存款'],
    [],
    ['乙市各县区存款 2022年9月'],
    ['单位：亿元'],
    ['县区', '存款余额'],
    ['甲县', 5],
    ['丙县', 6],
    [],
    [],
    ['企业名称', '批次', '放款金额（万元）'],
    ['某某公司', '第一批', 5],
  ]);
  expect(read.tables.map(({ kind, area }) => [kind, area.top, area.bottom])).toEqual([
    ['banks', 2, 3],
    ['counties', 8, 10],
    ['climbingEnterprises', 13, 14],
  ]);
});

test('a table right under another without a line between', () => {
  const read = readSheet([
    ['甲县银行业存贷款 2022年9月 单位：万元'],
    ['机构', '存款余额'],
    ['工商银行', 5],
    ['机构', '不良贷款余额'],
    ['工商银行', 1],
    ['各项存款', '各项贷款'],
    ['工商银行', 1],
  ]);
  expect(read.tables.map(columnsOf)).toEqual([
    ['name', 'deposits balance 万元'],
    ['name', 'nonPerformingLoans balance 万元'],
  ]);
});

test('a header of few known words among many others', () => {
  const others = ['甲项', '乙项', '丙项', '丁项', '戊项', '己项', '庚项', '辛项'];
  const read = readSheet([
    ['甲县银行业存贷款 2022年9月 单位：万元'],
    ['机构', '存款余额', '贷款余额', ...others],
    ['工商银行', 5, 4, ...others.map((_, index) => index)],
  ]);
  expect(columnsOf(read.tables[0]).slice(0, 4)).toEqual([
    'name',
    'deposits balance 万元',
    'loans balance 万元',
    'unknown',
  ]);
});

test('lines above a header that do not speak of it are left alone', () => {
  const read = readSheet(
    [
      ['某甲', '某乙'],
      ['甲县银行业存款 2022年9月 单位：万元', 60],
      ['机构', '存款余额'],
      ['工商银行', 5],
    ],
    { formats: { B2: 'yyyy-mm-dd' } },
  );
  expect(read.tables.at(-1)).toMatchObject({ kind: 'banks', title: { at: { cell: 'A2' } } });
});

test('the same header under another title is another table', () => {
  const read = readSheet([
    ['甲县银行业各项存款 2022年9月'],
    ['单位：万元'],
    ['机构', '余额'],
    ['工商银行', 5],
    ['甲县银行业各项贷款 2022年9月'],
    ['单位：万元'],
    ['机构', '余额'],
    ['工商银行', 4],
  ]);
  expect(read.banks.map((table) => table.columns[0]?.indicator)).toEqual(['deposits', 'loans']);
});

test('a name column without a header, and one whose header is none that is known', () => {
  const blank = readSheet([
    ['乙市各县区存贷款 2022年9月 单位：亿元'],
    ['', '存款余额', '贷款余额'],
    ['甲县', 5, 4],
    ['丙县', '6', 3],
  ]);
  expect(columnsOf(blank.tables[0])).toEqual(['name', 'deposits balance 亿元', 'loans balance 亿元']);
  const odd = readSheet([
    ['乙市各县区存贷款 2022年9月 单位：亿元'],
    ['某某', '存款余额', '贷款余额'],
    ['甲县', 5, 4],
    [undefined, undefined, undefined],
    ['丙县', 6, 3],
  ]);
  expect(columnsOf(odd.tables[0])).toEqual(['name', 'deposits balance 亿元', 'loans balance 亿元']);
});

test('a column of codes before the names', () => {
  const read = readSheet([
    ['乙市各县区存贷款 2022年9月 单位：亿元'],
    ['某码', '某名', '存款余额', '贷款余额'],
    [101, '甲县', 5, 4],
    [102, '丙县', 6, 3],
  ]);
  expect(columnsOf(read.tables[0]).slice(0, 2)).toEqual(['unknown', 'name']);
});

test('dates as header cells', () => {
  const read = readSheet(
    [['乙市各县区存款'], ['', '', '单位：亿元'], ['县区', 44834, 44561], ['甲县', 5, 4], ['丙县', 6, 5]],
    { formats: { 'B3:C3': 'yyyy"年"m"月"' } },
  );
  expect(columnsOf(read.tables[0])).toEqual(['name', 'deposits balance 亿元', 'deposits yearStartBalance 亿元']);
  expect(read.month).toBe('2022-09');
});

test('a table on its side is listed with the reason and not read', () => {
  const read = readSheet([
    ['甲县2022年9月主要指标', '', '单位：亿元'],
    ['项目', '余额', '较年初增加'],
    ['各项存款', 5, 1],
    ['各项贷款', 4, 1],
  ]);
  expect(read.banks).toEqual([]);
  expect(read.tables[0]).toMatchObject({ kind: 'unknown', area: { top: 1, bottom: 3 } });
  expect(noticed(read)).toEqual(['advisory structure/unknown-table A2']);
});

test('figures that no column names are no table of banks or counties', () => {
  const read = readSheet([['2022年9月 单位：万元'], ['存款余额', '贷款余额'], [5, 4], [6, 3]]);
  expect(read.banks).toEqual([]);
  expect(read.tables[0]?.why['zh-CN']).toContain('名称');
  expect(noticed(read)).toEqual(['advisory structure/unknown-table A2']);
});

test('other tables are listed as unknown; one with figures is said', () => {
  const read = readSheet([
    ['品名', '单价', '数量'],
    ['纸', 1, 2],
    ['笔', 3, 4],
    [],
    ['甲', '乙'],
    ['丙', '丁'],
    [],
    ['一句话'],
  ]);
  expect(read.tables.map(({ kind, id }) => [kind, id])).toEqual([
    ['unknown', '表!A1'],
    ['unknown', '表!A5'],
  ]);
  expect(noticed(read)).toEqual(['advisory structure/unknown-table A1']);
});

test('an unknown table whose first row is figures', () => {
  const read = readSheet([
    [1, 2],
    [3, '丙'],
  ]);
  expect(read.tables[0]?.columns.map(({ headers }) => headers)).toEqual([[], []]);
  expect(noticed(read)).toEqual([]);
});

test.each([
  ['设置项', '内容', '不良贷款率排名顺序', '由低到高'],
  ['名称', '别名', '各项存款', '存款余额'],
])('rows of a list that look like headers are rows: %s | %s', (first, second, name, value) => {
  const read = readSheet([
    [first, second],
    [name, value],
    ['机构', '各项贷款'],
  ]);
  expect(read.tables).toHaveLength(1);
});

test('a row of a ledger that looks like a header is a row', () => {
  const read = readSheet([
    ['对象', '指标', '目标值', '期限'],
    ['全县', '不良贷款率', '≤1.5%', '12月末'],
    ['工商银行', '不良贷款余额', '不高于0.8亿元', '年底'],
  ]);
  expect(rowsOf(read.tables[0])).toEqual(['不良贷款率 entry', '不良贷款余额 entry']);
});

test('words that look like a header over no figures are no table', () => {
  const read = readSheet([
    ['报告说明'],
    ['存款余额', '贷款余额'],
    ['见附件', '见附表'],
    [],
    ['各项存款', '2022年9月'],
    ['说', '明'],
  ]);
  expect(read.banks).toEqual([]);
});

test('the kind is told by the header, else by the rows, else by the title', () => {
  const kind = (title: string, header: string, ...names: readonly string[]): string | undefined =>
    readSheet([[title], ['单位：万元'], [header, '存款余额'], ...names.map((name, index) => [name, index])]).tables[0]
      ?.kind;
  expect(kind('存款 2022年9月', '地区', '莒地', '青州')).toBe('counties');
  expect(kind('存款 2022年9月', '行名', '某行', '某社')).toBe('banks');
  expect(kind('存款 2022年9月', '单位', '工商银行', '农业银行', '丙县')).toBe('banks');
  expect(kind('存款 2022年9月', '单位', '甲县', '丙县', '工商银行')).toBe('counties');
  expect(kind('存款 2022年9月', '银行', '甲县', '丙县')).toBe('counties');
  expect(kind('存款 2022年9月', '地区', '工商银行', '农业银行')).toBe('banks');
  expect(kind('各县区存款 2022年9月', '单位', '莒地', '青丘')).toBe('counties');
  expect(kind('各县区各银行存款 2022年9月', '单位', '莒地', '青丘')).toBe('banks');
  expect(kind('各银行存款 2022年9月', '单位', '某行', '某社')).toBe('banks');
});

test('what Jinbao wrote is not read; what users typed beside it is', () => {
  const rows = [
    ['甲县银行业存款 2022年9月 单位：万元', '', '', ''],
    ['机构', '存款余额', '', ''],
    ['工商银行', 5, '', ''],
    [],
    ['乙市各县区存款 2022年9月 单位：亿元'],
    ['县区', '存款余额'],
    ['甲县', 5],
    ['丙县', 6],
  ];
  const snapshot = book(
    { "汇'总": sheet(rows, { merges: ['A1:B1', 'A5:B5'], formulas: { B3: '1+4' } }), 别的: rows },
    {
      names: [
        { name: '_jb_summary', refersTo: "'汇''总'!$A$1:$B$3", hidden: true },
        { name: '_jb_findings', refersTo: '#REF!', hidden: true },
        { name: '_jb_report', refersTo: '没有!$A$1:$B$3', hidden: true },
        { name: '用户', refersTo: '别的!$A$1:$B$8', hidden: false },
      ],
    },
  );
  expect(readWorkbook(snapshot).tables.map(({ id }) => id)).toEqual(["汇'总!A6", '别的!A2', '别的!A6']);
});

test('merged titles, whole merged columns and names merged downwards', () => {
  const read = readSheet([['甲县银行业存款 2022年9月 单位：万元'], ['机构', '存款余额'], ['工商银行', 5], ['', 6]], {
    merges: ['A1:B1', 'A3:A4', 'D1:D6000'],
  });
  expect(rowsOf(read.tables[0])[0]).toBe('工商银行 member');
});

test('a sheet of 150,000 banks is read', () => {
  const banks = Array.from({ length: 150_000 }, (_, index) => [`甲县第${String(index)}银行`, index, index / 4]);
  const read = readSheet([['甲县银行业存贷款 2022年9月 单位：万元'], ['机构', '存款余额', '贷款余额'], ...banks]);
  expect(read.banks[0]?.rows).toHaveLength(150_000);
  expect(read.observations).toEqual([]);
});

test('columns behind a blank one that name no rows belong to the names before it', () => {
  const read = readSheet([
    ['甲县银行业存贷款 2022年9月 单位：万元'],
    ['机构', '', '存款余额', '', '贷款余额'],
    ['工商银行', '', 10, '', 8],
    ['农业银行', '', 20, '', 9],
  ]);
  expect(read.tables.map(columnsOf)).toEqual([
    ['name', 'unknown', 'deposits balance 万元', 'unknown', 'loans balance 万元'],
  ]);
});

test('a heading over each table speaks before the title of the sheet, whose month and unit hold for all', () => {
  const table = (heading: string): readonly (readonly CellValue[])[] => [
    [heading],
    ['机构', '余额'],
    ['工商银行', 10],
    ['农业银行', 20],
    [],
  ];
  const read = readSheet([
    ['甲县2022年9月金融运行主要数据'],
    ['单位：万元'],
    ...table('一、各项存款'),
    ...table('二、各项贷款'),
    ...table('三、不良贷款'),
  ]);
  expect(read.tables.map((one) => columnsOf(one)[1])).toEqual([
    'deposits balance 万元',
    'loans balance 万元',
    'nonPerformingLoans balance 万元',
  ]);
  expect(read.tables.map(({ period }) => period?.value.month)).toEqual(['2022-09', '2022-09', '2022-09']);
});

test.each([[['A2:D2', 'F2:I2']], [[]]])('titles of tables side by side are no header, merged %j', (merges) => {
  const read = readSheet(
    [
      ['乙市2022年9月末各县存贷款排名情况（单位：亿元）'],
      ['存款排名', '', '', '', '', '贷款排名'],
      ['位次', '县区', '存款余额', '较年初', '', '位次', '县区', '贷款余额', '较年初'],
      [1, '丙县', 40, 3, '', 1, '丁县', 30, 2],
      [2, '丁县', 30, 3, '', 2, '丙县', 20, 2],
      ['合计', '', 70, 6, '', '合计', '', 50, 4],
    ],
    { merges },
  );
  expect(read.tables.map(columnsOf)).toEqual([
    ['deposits balanceRank 位', 'name', 'deposits balance 亿元', 'deposits yearToDateIncrease 亿元'],
    ['loans balanceRank 位', 'name', 'loans balance 亿元', 'loans yearToDateIncrease 亿元'],
  ]);
});
