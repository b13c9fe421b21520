// Readings corrected by hand in 金报设置: obeyed before anything is recognised, and said where they cannot be.
import { headerNameOf, tableNameOf } from '../../../src/core/model/correction';
import type { MonthlyStatistics } from '../../../src/core/model/statistics';
import { amountMeasures, indicators, ratioMeasures } from '../../../src/core/model/indicator';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { columnChoices, kindWords } from '../../../src/core/sheets/correction-words';
import type { CellValue } from '../../../src/core/workbook/cell';
import { book } from '../../support/build-workbook';
import { columnsOf, noticed } from '../../support/read-sheet';

type Rows = readonly (readonly CellValue[])[];

const tableHead = ['工作表', '表格', '表格类型', '单位', '期间', '是否读取'];
const columnHead = ['工作表', '表格', '列名', '认定为'];

function read(
  sheets: Readonly<Record<string, Rows>>,
  corrections: { tables?: Rows; columns?: Rows },
): MonthlyStatistics {
  const settings = [
    ...(corrections.tables === undefined ? [] : [tableHead, ...corrections.tables]),
    [],
    ...(corrections.columns === undefined ? [] : [columnHead, ...corrections.columns]),
  ];
  return readWorkbook(book({ ...sheets, 金报设置: settings }));
}

const plain: Rows = [
  ['甲县银行业情况表 2022年9月 单位：万元'],
  ['机构', '存款余额', '甲类数', '乙类数'],
  ['工商银行', 10, 8, 4],
  ['农业银行', 20, 9, 5],
];

/** The columns of the first table on a sheet. */
const columns = (month: MonthlyStatistics, sheet = '九月'): readonly string[] =>
  columnsOf(month.tables.find((table) => table.sheet === sheet));

describe('columns', () => {
  test.each<[string, Rows, readonly string[]]>([
    [
      'by their header',
      [['九月', '', '甲类数', '各项贷款余额']],
      ['name', 'deposits balance 万元', 'loans balance 万元', 'unknown'],
    ],
    [
      'of one table, by its title, whatever its month',
      [['九月', '甲县银行业情况表 2021年12月', '甲类数', '各项贷款年初余额']],
      ['name', 'deposits balance 万元', 'loans yearStartBalance 万元', 'unknown'],
    ],
    [
      'of one table, by its headers',
      [['九月', '机构、存款余额', '乙类数', '各项贷款余额（亿元）']],
      ['name', 'deposits balance 万元', 'unknown', 'loans balance 亿元'],
    ],
    ['left unread', [['九月', '', '存款余额', '不读取']], ['name', 'unknown', 'unknown', 'unknown']],
    [
      'that would have been known are read as the office says',
      [['九月', '', '存款余额', '各项贷款余额']],
      ['name', 'loans balance 万元', 'unknown', 'unknown'],
    ],
    [
      'of which nothing is said stay',
      [
        ['九月', '', '', '各项贷款余额'],
        ['九月', '', '甲类数', ''],
      ],
      ['name', 'deposits balance 万元', 'unknown', 'unknown'],
    ],
  ])('%s', (_, rows, expected) => {
    const month = read({ 九月: plain }, { columns: rows });
    expect(columns(month)).toEqual(expected);
    expect(noticed(month).filter((notice) => notice.includes('correction'))).toEqual([]);
  });

  test('several headers alike are numbered', () => {
    const rows: Rows = [
      ['甲县银行业 2022年9月 单位：万元'],
      ['机构', '余额', '余额', '余额'],
      ['工商银行', 10, 8, 4],
      ['农业银行', 20, 9, 5],
    ];
    const month = read(
      { 九月: rows },
      {
        columns: [
          ['九月', '', '余额（第1个）', '各项存款余额'],
          ['九月', '', '余额（第2个）', '各项贷款余额'],
          ['九月', '', '余额（第3个）', '不良贷款余额'],
        ],
      },
    );
    expect(columns(month)).toEqual([
      'name',
      'deposits balance 万元',
      'loans balance 万元',
      'nonPerformingLoans balance 万元',
    ]);
  });

  test('a table no word of which is known is found by what its columns are said to be', () => {
    const rows: Rows = [['统计 2022年9月 单位：万元'], ['甲', '乙', '丙'], ['工商银行', 10, 8], ['农业银行', 20, 9]];
    const month = read(
      { 九月: rows },
      {
        columns: [
          ['九月', '', '甲', '机构名称'],
          ['九月', '', '乙', '各项存款余额'],
          ['九月', '', '丙', '各项贷款余额'],
        ],
      },
    );
    expect(columns(month)).toEqual(['name', 'deposits balance 万元', 'loans balance 万元']);
    expect(month.banks).toHaveLength(1);
  });

  test('a column of a ledger', () => {
    const rows: Rows = [
      ['企业走访台账 2022年9月 单位：万元'],
      ['银行机构', '走访企业数', '新签', '笔记'],
      ['工商银行', 10, 8, '甲'],
    ];
    const month = read(
      { 走访: rows },
      {
        columns: [
          ['走访', '', '新签', '新增授信额度'],
          ['走访', '', '笔记', '不读取'],
        ],
      },
    );
    expect(columns(month, '走访')).toEqual(['bank', 'enterprises', 'creditLine 万元', 'unknown']);
    expect(month.tables[0]?.columns[3]?.why?.['zh-CN']).toBe('“金报设置”的列认定写明不读取');
  });

  test('next month’s sheet obeys last month’s row', () => {
    const month = read({ '2022年10月': plain }, { columns: [['2022年9月', '', '甲类数', '各项贷款余额']] });
    expect(columns(month, '2022年10月')).toContain('loans balance 万元');
  });
});

describe('tables', () => {
  const towns: Rows = [['各地存贷款 2022年9月'], ['单位', '存款余额'], ['东升', 10], ['西河', 20]];
  test('kind, unit and month are as the office says', () => {
    const month = read({ 九月: towns }, { tables: [['九月', '', '县区表', '亿元', '2022年8月', '是']] });
    expect(month.counties[0]?.columns[0]?.unit).toBe('亿元');
    expect(month.tables[0]).toMatchObject({
      kind: 'counties',
      why: { 'zh-CN': '“金报设置”的表格认定写明' },
      unit: { at: { sheet: '金报设置', cell: 'A2' } },
      period: { value: { month: '2022-08' } },
    });
    expect(month.corrections).toEqual({
      tables: [{ sheet: '九月', table: '', kind: 'counties', unit: '亿元', month: '2022-08', isRead: true }],
      columns: [],
    });
    const asked = read({ 九月: towns }, { tables: [['九月', '', '银行表', '', '2022-08', '']] });
    expect(asked.banks).toHaveLength(1);
  });

  test('a section closed by another keeps its last row, months and all', () => {
    const month = read(
      { 九月: plain },
      {
        tables: [['九月', '', '银行表', '亿元', '2022年8月', '是']],
        columns: [['九月', '', '甲类数', '各项贷款余额']],
      },
    );
    expect(month.corrections?.tables).toHaveLength(1);
    expect(columns(month)).toContain('loans balance 亿元');
  });

  test('a table is left unread, and listed with the reason', () => {
    const month = read({ 九月: plain }, { tables: [['九月', '', '', '', '', '否']] });
    expect(month.banks).toEqual([]);
    expect(month.tables[0]).toMatchObject({ kind: 'unknown', why: { 'zh-CN': '“金报设置”的表格认定写明不读取' } });
    expect(noticed(month)).toEqual([]);
    const untitled = read({ 九月: plain.slice(1) }, { tables: [['九月', '', '', '', '', '否']] });
    expect(untitled.tables[0]?.title).toBeUndefined();
    expect(untitled.tables.map((table) => tableNameOf(table, untitled.tables))[0]).toBe(
      '机构、存款余额、甲类数、乙类数',
    );
    const byHeaders = read({ 九月: plain.slice(1) }, { tables: [['九月', '机构、存款余额', '', '', '', '否']] });
    expect(byHeaders.banks).toEqual([]);
  });

  test('one of two tables of a sheet, by its headers', () => {
    const two: Rows = [
      ['甲县银行业 2022年9月 单位：万元'],
      ['机构', '存款余额', '', '机构', '贷款余额'],
      ['工商银行', 10, '', '工商银行', 8],
      ['农业银行', 20, '', '农业银行', 9],
    ];
    const month = read({ 九月: two }, { tables: [['九月', '机构、贷款余额', '', '元', '', '']] });
    expect(month.banks.map(({ columns: [column] }) => column?.unit)).toEqual(['万元', '元']);
    expect(month.banks.map(({ table }) => tableNameOf(table, month.tables))).toEqual([
      '机构、存款余额',
      '机构、贷款余额',
    ]);
  });

  test('a ledger that looks like another', () => {
    const rows: Rows = [
      ['银行机构', '走访企业数'],
      ['工商银行', 10],
    ];
    const month = read({ 台账: rows }, { tables: [['台账', '', kindWords.enterpriseVisits, '', '', '']] });
    expect(month.ledgers.enterpriseVisits).toHaveLength(1);
  });
});

describe('what cannot be obeyed is said', () => {
  test.each<[string, { tables?: Rows; columns?: Rows }, readonly string[]]>([
    ['a kind that is none', { tables: [['九月', '', '存款表', '', '', '']] }, ['explain structure/bad-correction A2']],
    ['a unit that is none', { tables: [['九月', '', '', '两', '', '']] }, ['explain structure/bad-correction A2']],
    ['a month that is none', { tables: [['九月', '', '', '', '去年', '']] }, ['explain structure/bad-correction A2']],
    ['neither yes nor no', { tables: [['九月', '', '', '', '', '也许']] }, ['explain structure/bad-correction A2']],
    [
      'a ledger without its columns',
      { tables: [['九月', '', kindWords.targets, '', '', '']] },
      ['explain structure/bad-correction A2'],
    ],
    [
      'a sheet that is gone',
      { tables: [['八月', '', '', '元', '', '']] },
      ['explain structure/unmatched-correction A2'],
    ],
    [
      'a table that is gone',
      { tables: [['九月', '各县区情况', '', '元', '', '']] },
      ['explain structure/unmatched-correction A2'],
    ],
    [
      'a word for a column that is none',
      { columns: [['九月', '', '甲类数', '好']] },
      ['explain structure/bad-correction A3'],
    ],
    [
      'a column that is gone',
      { columns: [['九月', '', '丙类数', '各项贷款余额']] },
      ['explain structure/unmatched-correction A3'],
    ],
    [
      'a column of a sheet that is gone',
      { columns: [['八月', '', '甲类数', '各项贷款余额']] },
      ['explain structure/unmatched-correction A3'],
    ],
  ])('%s', (_, corrections, expected) => {
    const month = read({ 九月: plain }, corrections);
    expect(noticed(month).filter((notice) => notice.includes('correction'))).toEqual(expected);
  });

  test('a table without figures is none of banks', () => {
    const rows: Rows = [
      ['银行机构', '走访企业数'],
      ['工商银行', 10],
    ];
    const month = read({ 台账: rows }, { tables: [['台账', '', '银行表', '', '', '']] });
    expect(month.observations.find(({ check }) => check === 'structure/bad-correction')?.message['zh-CN']).toBe(
      '不能按“银行表”读取：表中没有“余额”列。请在列认定中写明哪一列是，或改正表格类型。',
    );
  });
});

describe('what a column can be said to be', () => {
  const choices = columnChoices({ kind: 'banks' }, Object.values(indicators));
  const measured = Object.values(indicators).flatMap(({ key, kind }) =>
    (kind === 'ratio' ? ratioMeasures : amountMeasures).map((measure) => `${key} ${measure}`),
  );
  test.each(choices.slice(2, -1).map(({ as }, index): [string, string] => [as, measured[index] ?? '']))(
    '%s is read as %s',
    (as, expected) => {
      const rows = [['2022年9月 单位：万元'], ['机构', '存款余额', '甲类数'], ['工商银行', 10, 8], ['农业银行', 20, 9]];
      const month = read({ 九月: rows }, { columns: [['九月', '', '甲类数', as]] });
      expect(columns(month)[2]).toMatch(new RegExp(`^${expected} `));
    },
  );
  test('a county sheet, a ledger, and nothing at all', () => {
    expect(columnChoices({ kind: 'counties' }, [])[0]?.as).toBe('县区名称');
    expect(columnChoices({ kind: 'targets' }, []).map(({ as }) => as)).toContain('目标值');
    expect(choices.at(-1)?.as).toBe('不读取');
  });
});

test('columns are named by all their headers, numbered where alike', () => {
  const month = readWorkbook(
    book({
      表: [
        ['甲县 2022年9月 单位：万元'],
        ['机构', '各项存款', '', '备注', '备注'],
        ['', '余额', '年初余额', '', ''],
        ['工商银行', 10, 8, '', ''],
      ],
    }),
  );
  const [table] = month.tables;
  expect(table?.columns.map((column) => headerNameOf(table, column))).toEqual([
    '机构',
    '各项存款/余额',
    '各项存款/年初余额',
    '备注（第1个）',
    '备注（第2个）',
  ]);
  expect(table === undefined ? '' : tableNameOf(table, month.tables)).toBe('甲县2022年9月单位：万元');
});
