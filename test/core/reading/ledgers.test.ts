// Ledgers: their columns by alias, their cells by type, what is left out and why.
import type { LedgerKey } from '../../../src/core/model/ledger';
import type { CellValue } from '../../../src/core/workbook/cell';
import { ledgers } from '../../../src/core/sheets/ledgers';
import { columnsOf, noticed, readSheet, rowsOf } from '../../support/read-sheet';
import type { SheetExtras } from '../../support/build-workbook';

type Rows = readonly (readonly CellValue[])[];

function cells(ledger: LedgerKey, rows: Rows, extras: SheetExtras = {}): readonly Record<string, unknown>[] {
  const read = readSheet(rows, extras);
  const [table] = read.ledgers[ledger] ?? [];
  return (table?.rows ?? []).map((row) =>
    Object.fromEntries(Object.entries(row.cells).map(([key, { value }]) => [key, short(value)])),
  );
}

function short(value: { readonly is: string } & Record<string, unknown>): unknown {
  if (value.is === 'number') return value['unit'] === undefined ? value['number'] : [value['number'], value['unit']];
  if (value.is === 'date') return (value['date'] as { from: string }).from;
  return value['text'] ?? value['flag'] ?? value.is;
}

test.each(Object.values(ledgers))('$key is recognised by the labels of its own columns', (definition) => {
  const header = definition.columns.map((column) => column.label);
  const read = readSheet([[`2022年9月${definition.label['zh-CN']}`], ['单位：万元'], header, header.map(() => '甲')]);
  expect(read.tables[0]?.kind).toBe(definition.key);
  expect(read.tables[0]?.columns.map(({ role }) => (role.is === 'ledger' ? role.key : role.is))).toEqual(
    definition.columns.map(({ key }) => (key === 'order' ? 'order' : key)),
  );
});

test('visits: other wordings, units in the header and in cells, a campaign merged downwards, a total', () => {
  const rows: Rows = [
    ['“金融春雨”行动走访情况统计表（截至2022年10月10日）'],
    ['序号', '专项', '银行', '走访企业户数', '新增授信金额(亿元)', '网点'],
    [1, '春雨', '工行', 12, '12亿元', '城关'],
    [2, '', '农商行', '15家', 0.8, ''],
    [3, '', '农行', '1,200', '', ''],
    ['合计', '', '', 27, 12.8, ''],
    ['注：截至10月10日'],
  ];
  expect(cells('enterpriseVisits', rows, { merges: ['B3:B4'] })).toEqual([
    { campaign: '春雨', bank: '工行', enterprises: 12, creditLine: [12, '亿元'] },
    { campaign: '春雨', bank: '农商行', enterprises: 15, creditLine: [0.8, '亿元'] },
    { bank: '农行', enterprises: 1200 },
  ]);
  const read = readSheet(rows, { merges: ['B3:B4'] });
  expect(rowsOf(read.tables[0])).toEqual([
    '工行 entry',
    '农商行 entry',
    '农行 entry',
    '合计 total',
    '注：截至10月10日 ignored',
  ]);
  expect(columnsOf(read.tables[0])).toEqual([
    'number',
    'campaign',
    'bank',
    'enterprises',
    'creditLine 亿元',
    'unknown',
  ]);
  expect(read.ledgers.enterpriseVisits?.[0]?.cutOff).toEqual({ value: '2022-10-10', at: { sheet: '表', cell: 'A1' } });
  expect(noticed(read)).toEqual([
    'advisory cells/normalised E3',
    'advisory cells/normalised D4',
    'advisory cells/normalised D5',
  ]);
  expect(read.observations.map(({ fix }) => fix?.edits[0]?.to)).toEqual([undefined, undefined, 1200]);
});

test('climbing enterprises: flags, dates of every kind, what does not apply, what is unclear', () => {
  const rows: Rows = [
    ['攀登企业融资对接 2022年9月', '单位：万元'],
    ['批次', '企业名称', '融资需求', '贷款银行', '放款时间', '贷款金额', '是否销号', '销号时间'],
    ['第一批', 'A公司', '有', '工行', '9月5日', 500, '已销号', '2022.9.20'],
    ['第一批', 'B公司', '无', '—', '—', '/', '未销号', ''],
    ['第二批', 'C公司', true, '工行', 44809, '500万元', '否', '9月中旬'],
    ['第二批', 'D公司', '也许', '工行', 20220905, '很多', '√', '待定'],
    ['第二批', 'E公司', '是', '工行', 5, true, '×', true],
    ['第二批', 'F公司', { error: '#N/A' }, '工行', 20221340, { error: '#REF!' }, 1, 44809.5],
    ['第二批', '', '是', '工行', '', '', '', ''],
  ];
  expect(cells('climbingEnterprises', rows)).toEqual([
    {
      batch: '第一批',
      enterprise: 'A公司',
      hasNeed: true,
      bank: '工行',
      loanDate: '2022-09-05',
      amount: [500, '万元'],
      resolved: true,
      resolvedDate: '2022-09-20',
    },
    {
      batch: '第一批',
      enterprise: 'B公司',
      hasNeed: false,
      bank: '—',
      loanDate: 'not-applicable',
      amount: 'not-applicable',
      resolved: false,
    },
    {
      batch: '第二批',
      enterprise: 'C公司',
      hasNeed: true,
      bank: '工行',
      loanDate: '2022-09-05',
      amount: [500, '万元'],
      resolved: false,
      resolvedDate: '2022-09-11',
    },
    {
      batch: '第二批',
      enterprise: 'D公司',
      hasNeed: '也许',
      bank: '工行',
      loanDate: '2022-09-05',
      amount: '很多',
      resolved: true,
      resolvedDate: 'not-applicable',
    },
    {
      batch: '第二批',
      enterprise: 'E公司',
      hasNeed: true,
      bank: '工行',
      loanDate: '5',
      amount: 'true',
      resolved: false,
      resolvedDate: 'true',
    },
    {
      batch: '第二批',
      enterprise: 'F公司',
      hasNeed: '#N/A',
      bank: '工行',
      loanDate: '20221340',
      amount: '#REF!',
      resolved: true,
      resolvedDate: '2022-09-05',
    },
  ]);
  expect(noticed(readSheet(rows))).toEqual([
    'advisory cells/normalised F5',
    'explain cells/unclear C6',
    'explain cells/unclear F6',
    'explain cells/unclear E7',
    'explain cells/unclear F7',
    'explain cells/unclear H7',
    'mandatory cells/error C8',
    'explain cells/unclear E8',
    'mandatory cells/error F8',
  ]);
});

test.each([
  ['有需求', true],
  ['有融资需求', true],
  ['无需求', false],
  ['没有融资需求', false],
  ['暂无诉求', false],
  ['有望', '有望'],
])('a financing need written as %s is %s', (written, need) => {
  const rows: Rows = [['攀登企业融资对接 2022年9月'], ['批次', '企业名称', '融资需求'], [2, 'A公司', written]];
  expect(cells('climbingEnterprises', rows)).toEqual([{ batch: '第二批', enterprise: 'A公司', hasNeed: need }]);
});

test('amounts without a unit anywhere are said once a column; a cell’s own unit is enough', () => {
  const rows: Rows = [
    ['批次', '企业名称', '放款金额'],
    ['一', 'A', 500],
    ['一', 'B', 600],
  ];
  expect(noticed(readSheet(rows))).toEqual(['mandatory structure/no-unit C1']);
  expect(
    noticed(
      readSheet([
        ['批次', '企业名称', '放款金额'],
        ['一', 'A', '500万元'],
        ['一', 'B', '—'],
      ]),
    ),
  ).toEqual(['advisory cells/normalised C2']);
});

test('dates without a year have none when nothing names the month', () => {
  expect(
    cells('climbingEnterprises', [
      ['批次', '企业名称', '放款日期'],
      ['一', 'A', '9月5日'],
    ]),
  ).toEqual([{ batch: '第一批', enterprise: 'A', loanDate: '9月5日' }]);
});

test('listing candidates: 职务 twice, each the post of the leader at its left', () => {
  const header = ['企业名称', '类别', '市级包保领导', '职务', '县级联系领导', '职务', '备注'];
  expect(cells('listingCandidates', [header, ['A公司', '重点', '张三', '副市长', '李四', '副县长', '好']])).toEqual([
    {
      enterprise: 'A公司',
      tier: '重点',
      cityLeader: '张三',
      cityLeaderPost: '副市长',
      countyLeader: '李四',
      countyLeaderPost: '副县长',
      note: '好',
    },
  ]);
});

test('a ledger with two header rows, the header again on a new page', () => {
  const rows: Rows = [
    ['上市后备企业名单'],
    ['企业名称', '市级包保领导', '', '县级联系领导', ''],
    ['', '姓名', '职务', '姓名', '职务'],
    ['A公司', '张三', '副市长', '李四', '副县长'],
    ['企业名称', '市级包保领导', '', '县级联系领导', ''],
    ['', '姓名', '职务', '姓名', '职务'],
    ['B公司', '王五', '副市长', '赵六', '副县长'],
  ];
  const read = readSheet(rows, { merges: ['A2:A3', 'B2:C2', 'D2:E2', 'A5:A6', 'B5:C5', 'D5:E5'] });
  expect(read.ledgers.listingCandidates?.[0]?.rows.map((row) => row.cells['cityLeaderPost']?.value)).toEqual([
    { is: 'text', text: '副市长' },
    { is: 'text', text: '副市长' },
  ]);
  expect(read.tables[0]?.rows.map(({ role }) => role.is)).toEqual(['entry', 'ignored', 'ignored', 'entry']);
});

test('targets: values with a sign, words for it, a deadline by the year’s end', () => {
  const header = ['对象', '指标名称', '目标值', '期限', '依据文件'];
  const rows: Rows = [
    ['甲县目标任务 2022年9月'],
    header,
    ['全县', '不良贷款率', '≤1.5%', '12月底前', '《方案》'],
    ['工商银行', '不良贷款余额', '不高于0.8亿元', '年底', ''],
    ['全县', '贷款余额', '＞100', '长期', ''],
    ['全县', '存款余额', '200以上', '2022年12月31日', ''],
    ['全县', '获贷企业', 20, 44926, ''],
  ];
  expect(cells('targets', rows, { formats: { D7: 'yyyy-mm-dd' } })).toEqual([
    {
      object: '全县',
      indicator: '不良贷款率',
      target: [1.5, '%'],
      direction: '≤',
      deadline: '2022-12-31',
      basis: '《方案》',
    },
    { object: '工商银行', indicator: '不良贷款余额', target: [0.8, '亿元'], direction: '≤', deadline: '2022-12-31' },
    { object: '全县', indicator: '贷款余额', target: 100, direction: '≥', deadline: 'not-applicable' },
    { object: '全县', indicator: '存款余额', target: 200, direction: '≥', deadline: '2022-12-31' },
    { object: '全县', indicator: '获贷企业', target: 20, deadline: '2022-12-31' },
  ]);
});

test('a direction column goes before the sign in the target', () => {
  const rows: Rows = [
    ['对象', '指标', '要求', '目标值'],
    ['全县', '不良贷款率', '≤', '≥1.5%'],
    ['全县', '存款', '≥', '5%'],
  ];
  expect(cells('targets', rows).map((row) => row['direction'])).toEqual(['≤', '≥']);
});

test('text material keeps its line breaks; a date in a text column is written out', () => {
  const rows: Rows = [
    ['部分', '序号', '小标题', '正文', '起止月份', '写入报告'],
    ['导语', 1, 44834, '第一行\r\n第二行', '2022年1月-2022年12月', '是'],
    ['导语', 2, '', '', '', ''],
    ['备注：以上由办公室提供'],
  ];
  expect(cells('textMaterial', rows, { formats: { C2: 'yyyy-mm-dd' } })).toEqual([
    { part: '导语', order: 1, heading: '2022-09-30', text: '第一行\n第二行', months: '2022-01-01', inReport: true },
    { part: '导语', order: 2 },
  ]);
});

test('a formula never calculated in a ledger is said', () => {
  const read = readSheet(
    [
      ['银行机构', '走访企业数'],
      ['工行', undefined],
    ],
    { formulas: { B2: '1+1' } },
  );
  expect(noticed(read)).toEqual(['mandatory cells/uncalculated B2']);
});

test('a row of nothing but a foreign column, and an empty ledger', () => {
  const read = readSheet([
    ['银行机构', '走访企业数', '网点'],
    ['', '', '城关'],
    ['', '', 7],
  ]);
  expect(rowsOf(read.tables[0])).toEqual(['城关 ignored']);
  expect(read.ledgers.enterpriseVisits?.[0]?.rows).toEqual([]);
});

test('several ledgers of a kind are kept apart', () => {
  const read = readSheet([
    ['银行机构', '走访企业数'],
    ['工行', 5],
    [],
    ['银行机构', '新增授信额度（万元）'],
    ['农行', 5],
  ]);
  expect(read.ledgers.enterpriseVisits).toHaveLength(2);
});

test('a target in words of its own has no direction; a flag may not apply', () => {
  expect(
    cells('targets', [
      ['指标', '目标值'],
      ['获贷企业', '20家'],
    ]),
  ).toEqual([{ indicator: '获贷企业', target: 20 }]);
  expect(
    cells('climbingEnterprises', [
      ['批次', '企业名称', '是否销号'],
      ['一', 'A', '—'],
    ])[0],
  ).toMatchObject({ resolved: 'not-applicable' });
});

test('a header that two ledgers know is the one’s that knows more of it', () => {
  const kind = (...header: readonly string[]): string | undefined =>
    readSheet([header, header.map(() => '甲')]).tables[0]?.kind;
  expect(kind('企业名称', '批次', '阶段', '中介机构')).toBe('listingCandidates');
  expect(kind('企业名称', '批次', '放款日期', '阶段')).toBe('climbingEnterprises');
});

test('an error in place of a name is said, and the row kept', () => {
  const read = readSheet([
    ['银行机构', '走访企业数'],
    [{ error: '#N/A' }, 5],
  ]);
  expect(rowsOf(read.tables[0])).toEqual(['#N/A entry']);
  expect(noticed(read)).toEqual(['mandatory cells/error A2']);
});

test('a column of numbers the ledger has no place for is kept and said; one that names somebody is not', () => {
  const read = readSheet([
    ['金融活动台账 截至2022年9月30日'],
    ['日期', '类型', '活动名称', '意向授信（万元）', '联系电话', '备注', '上次日期', '签到', '点评', ''],
    ['2022-03-05', '对接会', '春季对接会', 12000.5, 13800000000, 1, 44000, '', '好', 5],
    ['2022-06-08', '签约', '集中签约', 35000, 13900000000, 2, 44001, 3, '好', 6],
    ['2022-07-08', '签约', '再次签约', '—', 13900000000, 2, 44001, '', '好', 7],
  ]);
  expect(noticed(read)).toEqual(['advisory structure/unknown-column D2']);
  expect(read.tables[0]?.columns[3]?.why?.['zh-CN']).toBe('台账定义中没有这一列，其中2个数合计47000.5，原样保留。');
  expect(read.tables[0]?.columns[8]?.why?.['zh-CN']).toBe('台账定义中没有这一列');
});
