// A starred draft filled: what the workbook answers for certain stands in the text, everything else stays open.
import { fillText } from '../../../src/core/claims/fill-text';
import type { FilledSlot } from '../../../src/core/claims/fill-draft';
import type { LedgerInput } from '../../support/build-ledger';
import type { MonthInput } from '../../support/build-month';
import { countyTable, office } from '../../support/claims-month';

function filled(text: string, changed?: MonthInput): string {
  return fillText({ text, ...office(changed) }).text;
}

function slots(text: string, changed?: MonthInput): readonly FilledSlot[] {
  return fillText({ text, ...office(changed) }).slots;
}

test('two campaigns of one short name are known by their full names only', () => {
  const entries = [
    { campaign: '“春雨”行动', bank: '工行', enterprises: 20 },
    { campaign: '“春雨”大走访', bank: '工行', enterprises: 30 },
    { campaign: '大走访', bank: '工行', enterprises: 40 },
  ];
  expect(
    filled('“春雨”行动走访企业*家，“春雨”大走访企业*家。“春雨”走访企业*家。', {
      ledgers: { enterpriseVisits: { entries } },
    }),
  ).toBe('“春雨”行动走访企业20家，“春雨”大走访企业*家。“春雨”走访企业*家。');
});

test.each([
  [
    'places said one after the other answer the numbers before them in turn, without 分别 too',
    '全县各项存款余额*亿元，较年初增加*亿元，增幅*%，列全市第*位、第*位和第*位。',
    '全县各项存款余额312.47亿元，较年初增加26.07亿元，增幅9.10%，列全市第3位、第1位和第1位。',
  ],
  [
    'only the last place of a list says 位',
    '全县各项存款余额、增量、增幅居全市第*、第*、*位。',
    '全县各项存款余额、增量、增幅居全市第3、第1、1位。',
  ],
  [
    'more places than numbers before them stay open',
    '全县各项存款余额*亿元，增幅*%，列全市第*位、第*位、第*位。',
    '全县各项存款余额312.47亿元，增幅9.10%，列全市第*位、第*位、第*位。',
  ],
  [
    'two places in two scopes are no list',
    '全县各项存款余额*亿元，列全市第*位、全省第*位。',
    '全县各项存款余额312.47亿元，列全市第3位、全省第*位。',
  ],
  [
    'a list that does not end in places is none',
    '全县各项存款余额列全市第*位、*家。',
    '全县各项存款余额列全市第3位、*家。',
  ],
  [
    '增幅 beside 增量 is since the year start, though the growth on last year is told too',
    '全县各项存款余额*亿元，较年初增加*亿元，增幅*%，同比增长*%，余额、增量、增幅分别列全市第*位、第*位、第*位。',
    '全县各项存款余额312.47亿元，较年初增加26.07亿元，增幅9.10%，同比增长*%，余额、增量、增幅分别列全市第3位、第1位、第1位。',
  ],
  [
    'what is left when something is taken out is not the sheet’s number',
    '剔除核销因素，全县各项贷款余额*亿元。各项存款余额*亿元。',
    '剔除核销因素，全县各项贷款余额*亿元。各项存款余额312.47亿元。',
  ],
  [
    'balance, change and places in turn',
    '全县各项存款余额*亿元，较年初增加*亿元，增幅*%，余额、增量、增幅分别列全市第*位、第*位、第*位。',
    '全县各项存款余额312.47亿元，较年初增加26.07亿元，增幅9.10%，余额、增量、增幅分别列全市第3位、第1位、第1位。',
  ],
  [
    'verb and noun follow the sign',
    '各项贷款余额*亿元，较年初增加*亿元，增幅*%。',
    '各项贷款余额225.72亿元，较年初减少2.31亿元，降幅1.01%。',
  ],
  [
    'an amount falls or rises, a growth turns, a level sinks or climbs',
    '各项存款较年初下降*亿元。各项存款较年初下降了*%。存贷比提高*个百分点。乙县不良贷款较年初下降*亿元。',
    '各项存款较年初增加26.07亿元。各项存款较年初增长了9.10%。存贷比降低7.38个百分点。乙县不良贷款较年初上升0.10亿元。',
  ],
  ['a category is told among the county’s', '国有商业银行贷款占全县的*%。', '国有商业银行贷款占全县的100.00%。'],
  ['a fall is told without a minus', '各项贷款净减*亿元，较年初下降*%。', '各项贷款净减2.31亿元，较年初下降1.01%。'],
  ['a change too small to print keeps its verb', '乙县各项贷款较年初减少*亿元。', '乙县各项贷款较年初减少0.00亿元。'],
  [
    'one verb for two is turned where both go the other way',
    '不良贷款、各项贷款分别较年初增长*%、*%。',
    '不良贷款、各项贷款分别较年初下降5.8%、1.01%。',
  ],
  [
    'units are converted, decimals never more than the sources have',
    '各项存款余额*万元，即*亿元，全市存款余额*万亿元，存款余额*.*亿元，存款余额*.****亿元。',
    '各项存款余额*万元，即312.47亿元，全市存款余额0.111271万亿元，存款余额1112.7亿元，存款余额1112.71亿元。',
  ],
  ['basis points are hundredths of a point', '不良率下降*个基点。', '不良率下降10个基点。'],
  [
    'places from the other end',
    '各项贷款余额由低到高列全市第*位，由高到低列全市第*位。',
    '各项贷款余额由低到高列全市第1位，由高到低列全市第3位。',
  ],
  [
    'several readings that print alike leave nothing to choose',
    '丙县存、贷款余额列全市第*位。',
    '丙县存、贷款余额列全市第1位。',
  ],
  [
    'banks are told among the county’s',
    '工行贷款余额列全县第*位，占全县的*%。',
    '工行贷款余额列全县第2位，占全县的40.00%。',
  ],
  [
    'ledgers, their campaigns and their banks',
    '走访企业*家，新增授信额度*亿元。“春雨”行动走访企业*家。工行走访企业*家。',
    '走访企业50家，新增授信额度0.80亿元。“春雨”行动走访企业20家。工行走访企业20家。',
  ],
  [
    'a campaign by its short name; one that the ledger does not know stays open',
    '“春雨”走访企业*家。其中，“春雨”大走访累计走访企业*家。开展春雨活动，走访企业*家。“秋实”走访企业*家。',
    '“春雨”走访企业20家。其中，“春雨”大走访累计走访企业20家。开展春雨活动，走访企业50家。“秋实”走访企业*家。',
  ],
  [
    'the highest of the banks is not the county',
    '存款余额最高的银行为*，余额*亿元；不良贷款率最高的县为*，达*%。',
    '存款余额最高的银行为*，余额*亿元；不良贷款率最高的县为*，达*%。',
  ],
  [
    'the report’s own month',
    '截至*年*月末，*年1—*月，1—*月，*年*—*月，截至*月*日，截至*年*月*日。',
    '截至2022年9月末，2022年1—9月，1—9月，2022年1—9月，截至9月30日，截至2022年9月30日。',
  ],
  [
    'levels of the year’s start and of now',
    '年初各项贷款余额*亿元，9月末余额*亿元。上年末，存贷比为*%，目前为*%。不良率由年初的*%降至*%。',
    '年初各项贷款余额228.03亿元，9月末余额225.72亿元。上年末，存贷比为79.62%，目前为72.24%。不良率由年初的1.97%降至1.87%。',
  ],
  [
    'spans and days of the report’s month',
    '1—9月，走访企业*家，新增存款*亿元。截至9月，存款余额*亿元。9月30日，存款余额*亿元。*月，存款余额*亿元。*年，存款余额*亿元。',
    '1—9月，走访企业50家，新增存款26.07亿元。截至9月，存款余额312.47亿元。9月30日，存款余额312.47亿元。*月，存款余额312.47亿元。*年，存款余额312.47亿元。',
  ],
  [
    'a target has its own time',
    '力争2022年12月底前，不良率控制在1.8%以内。',
    '力争2022年12月底前，不良率控制在1.8%以内。',
  ],
  [
    'an event by its name',
    '*月*日，在*广场举办金融知识普及月集中宣传活动，*家银行参加。',
    '9月15日，在人民广场举办金融知识普及月集中宣传活动，14家银行参加。',
  ],
])('%s', (_title, draft, expected) => {
  expect(filled(draft)).toBe(expected);
});

test.each([
  ['各项贷款新增*亿元。', '实际方向与原文相反，请改写这一句'],
  ['各项存款较年初下降的降幅*%。', '实际方向与原文相反，请改写这一句'],
  ['增量存贷比*%。', '数值为负，而原文没有说明方向的词'],
  ['存、贷款增幅均列全市第*位。', '各项数值不相等，一个数填不下'],
  ['丙县存款余额由低到高列全市第*位。', '有并列，位次无法换算'],
  ['不良率列全市第*位。', '没有说明位次由高到低还是由低到高'],
  ['全省各项贷款余额*亿元。', '工作簿中没有这个范围的数据'],
  ['各项贷款余额列全省第*位。', '工作簿中没有这个范围的位次或占比'],
  ['工行贷款余额列全市第*位。', '工作簿中没有这个范围的位次或占比'],
  ['全市走访企业*家。', '工作簿中没有这个范围的数据'],
  ['各项贷款同比增长*%。', '没有甲县的这一指标'],
  ['贷款余额是上年的*倍。', '工作簿中没有可对应的数据（倍数）'],
  ['住户存款占各项存款的*%。', '工作簿中没有可对应的数据（占比）'],
  ['走访企业*万元。', '没有读懂这个数说的是什么，请手工填写'],
  ['*年，今后*年，*月*日前。', '没有读懂这个数说的是什么，请手工填写'],
  ['*，*倍，*月*日前，明年*月底前。', '没有读懂这个数说的是什么，请手工填写'],
])('%s stays open or says why: %s', (draft, why) => {
  expect(slots(draft)[0]?.why['zh-CN']).toBe(why);
});

test.each([
  '6月末，各项存款余额*亿元。',
  '2020年末，各项存款余额*亿元。',
  '上半年，新增存款*亿元。',
  '去年全年，新增存款*亿元。',
  '二季度，新增存款*亿元。',
  '9月份，走访企业*家。',
  '当月走访企业*家。',
])('another time than the report’s stays open: %s', (draft) => {
  expect(slots(draft).map(({ status, why }) => [status, why['zh-CN']])).toEqual([['open', '说的不是报告期的数']]);
});

test('a target may have any time', () => {
  const [slot] = slots('力争2023年6月末，各项存款余额达到*亿元，距目标还差*亿元，月均需增加*亿元。');
  expect(slot?.why['zh-CN']).toBe('没有甲县的这一指标');
});

test('one verb that another number needs is not turned', () => {
  expect(filled('存、贷款分别较年初增长*%、*%。')).toBe('存、贷款分别较年初增长9.10%、*%。');
  expect(filled('存、贷款分别较年初增长9.1%、*%。')).toBe('存、贷款分别较年初增长9.1%、*%。');
});

test('several readings that differ are offered, a negative one with its sign', () => {
  const [balance] = slots('存、贷款余额均为*亿元。');
  expect(balance).toMatchObject({ status: 'ambiguous', edits: [] });
  expect(balance?.candidates.map(({ printed }) => printed)).toEqual(['312.47', '225.72']);
  const [growth, level] = slots('贷款增速*%，贷款增长*%。');
  expect(growth?.candidates.map(({ printed }) => printed)).toEqual(['-1.01']);
  expect(level?.candidates.map(({ printed }) => printed)).toEqual(['1.01']);
});

test('a place of bad loans counts from the end that the setting says', () => {
  expect(filled('不良率列全市第*位。', { settings: { rankOrder: { nplRatio: 'ascending' } } })).toBe(
    '不良率列全市第2位。',
  );
});

test('a unit that the figure does not have stays open', () => {
  const indicators = [
    {
      key: '首贷户',
      kind: 'count',
      label: { 'zh-CN': '首贷户', 'en-US': 'First borrowers' },
      shortLabel: { 'zh-CN': '首贷户', 'en-US': 'First borrowers' },
      unit: '户',
      definition: { 'zh-CN': '', 'en-US': '' },
      movesBy: 'amount',
    },
  ] as const;
  const office = {
    indicators,
    counties: { period: '2022-09', columns: ['首贷户.balance/户'], rows: [['甲县', 12]] },
  } as const;
  expect(slots('首贷户余额*亿元。', office)[0]?.why['zh-CN']).toBe('单位对不上');
});

test('without month, county or ledgers nothing of them is filled', () => {
  const bare: MonthInput = { month: null, county: null, ledgers: {}, counties: [], banks: [] };
  const draft = '截至*月末，各项存款余额*亿元，*日举办宣传活动。';
  expect(filled(draft, bare)).toBe(draft);
});

test.each([
  [
    'a ledger’s day',
    { ledgers: { enterpriseVisits: { cutOff: '2022-10-08', entries: [{ bank: '工行', enterprises: 20 }] } } },
  ],
  [
    'a row’s day',
    { ledgers: { enterpriseVisits: { entries: [{ cutOff: '2022-10-08', bank: '工行', enterprises: 20 }] } } },
  ],
  ['a table’s day', { counties: { ...countyTable, period: '2022-09-28' } }],
])('a cut-off day stays open where %s is another than the month’s last', (_title, changed: MonthInput) => {
  expect(filled('截至*月*日。', changed)).toBe('截至*月*日。');
});

test('what the workbook withholds stays open with its reason', () => {
  const counties = {
    period: '2022-09',
    columns: ['deposits.balance', 'deposits.yearStartBalance', 'loans.balance', 'loans.yearStartBalance'],
    rows: [
      ['甲县', 100, 110, 50, 40],
      ['乙县', undefined, 100, 50, 40],
    ],
  } as const;
  const [ratio, place] = slots('增量存贷比*%，各项存款余额列全市第*位。', { counties });
  expect(ratio).toMatchObject({ status: 'open', cells: [] });
  expect(place?.why['zh-CN']).toContain('乙县');
});

const fair = { date: '2022-09-15', name: '小微企业融资对接会', place: '政务服务中心', banks: 7, enterprises: 35 };
const span = {
  is: 'date',
  date: { text: '6月15日至21日', from: '2022-06-15', to: '2022-06-21', month: '2022-06', precision: 'span' },
} as const;

test.each<[string, LedgerInput['entries'][number], string, string]>([
  [
    'a span has two ends',
    { ...fair, date: span },
    '*月*日至*日举办小微企业融资对接会',
    '6月15日至21日举办小微企业融资对接会',
  ],
  ['its year stays open', fair, '*年*月*日举办小微企业融资对接会', '*年9月15日举办小微企业融资对接会'],
  [
    'a month without a day',
    { ...fair, date: '2022-08' },
    '*月*日举办小微企业融资对接会',
    '8月*日举办小微企业融资对接会',
  ],
  ['no date', { name: fair.name }, '*月*日举办小微企业融资对接会', '*月*日举办小微企业融资对接会'],
  ['banks and enterprises', fair, '小微企业融资对接会*家银行、*家企业参加', '小微企业融资对接会7家银行、35家企业参加'],
  ['no banks', { name: fair.name }, '小微企业融资对接会*家银行、*个项目', '小微企业融资对接会*家银行、*个项目'],
  ['a place by its end', fair, '小微企业融资对接会在*中心举办', '小微企业融资对接会在政务服务中心举办'],
  ['a place in full already', fair, '小微企业融资对接会在*政务服务中心举办', '小微企业融资对接会在*政务服务中心举办'],
  ['another place', fair, '小微企业融资对接会在*广场举办', '小微企业融资对接会在*广场举办'],
  ['a place without its end', fair, '小微企业融资对接会在*', '小微企业融资对接会在*'],
  ['a star that is no place', fair, '小微企业融资对接会，*广场', '小微企业融资对接会，*广场'],
  ['no place', { name: fair.name }, '小微企业融资对接会在*中心举办', '小微企业融资对接会在*中心举办'],
  [
    'told by its circumstances',
    { ...fair, theme: '金融活水润乡村' },
    '以“金融活水润乡村”为主题的活动，*家银行参加。',
    '以“金融活水润乡村”为主题的活动，7家银行参加。',
  ],
  ['another event', fair, '*月*日举办反假货币宣传活动', '*月*日举办反假货币宣传活动'],
])('an event: %s', (_title, entry, draft, expected) => {
  expect(filled(draft, { ledgers: { events: { entries: [entry] } } })).toBe(expected);
});

test('two events that fit alike leave it open', () => {
  const ledgers = { events: { entries: [fair, { ...fair, date: '2022-08-01' }] } };
  expect(filled('*月*日举办小微企业融资对接会', { ledgers })).toBe('*月*日举办小微企业融资对接会');
});

test('the county’s own name tells no event', () => {
  const ledgers = { events: { entries: [{ ...fair, name: '清禾县清禾县宣传活动' }] } };
  expect(filled('*月*日清禾县举办签约仪式', { county: '清禾县', ledgers })).toBe('*月*日清禾县举办签约仪式');
});

test('a number of one coverage is not filled with another’s', () => {
  const counties = { period: '2022-09', columns: ['deposits.balance@人民币'], rows: [['甲县', 312.47]] } as const;
  expect(filled('人民币各项存款余额*亿元。', { counties })).toBe('人民币各项存款余额312.47亿元。');
  expect(filled('各项存款余额*亿元。', { counties })).toBe('各项存款余额312.47亿元。');
  expect(slots('本外币各项存款余额*亿元。', { counties })[0]?.why['zh-CN']).toBe('工作簿中是人民币口径');
});

test.each([
  ['2021年末，各项存款余额*亿元。', '2021年末，各项存款余额286.40亿元。'],
  ['2021年12月末，存贷比*%。', '2021年12月末，存贷比79.62%。'],
])('a level of another month that the sheet has a column for: %s', (draft, expected) => {
  expect(filled(draft)).toBe(expected);
});

test.each([
  ['8月末，各项存款余额*亿元。', '没有甲县的这一指标'],
  ['2021年9月末，各项存款余额*亿元。', '没有甲县的这一指标'],
  ['2021年末，各项存款较年初增加*亿元。', '说的不是报告期的数'],
])('and one that it has none for stays open: %s', (draft, why) => {
  expect(slots(draft).map(({ status, why: said }) => [status, said['zh-CN']])).toEqual([['open', why]]);
});

test('a candidate whose verb has no opposite changes nothing by itself', () => {
  const [slot] = slots('存、贷款新增*亿元。');
  expect(slot?.candidates.map(({ edits }) => edits.length)).toEqual([1, 0]);
});

test('whoever has the most is nobody the workbook names', () => {
  expect(slots('存款增量最大的是*，增加*亿元。').map(({ why }) => why['zh-CN'])).toEqual([
    '没有读懂这个数说的是什么，请手工填写',
    '没有读懂说的是哪一家',
  ]);
});

test.each(['第一批、第二批攀登企业共*家。', '第一、二批攀登企业共*家。', '第一批和第二批攀登企业销号*家。'])(
  'batches told together are not the last of them: %s',
  (draft) => {
    const climbingEnterprises = {
      entries: ['第一批', '第二批'].map((batch) => ({ batch, enterprise: batch, hasNeed: true, resolved: true })),
    };
    expect(filled(draft, { ledgers: { climbingEnterprises } })).toBe(draft);
  },
);

test('an aim of a change is not the target of the level', () => {
  const targets = {
    entries: [{ object: '甲县', indicator: '各项贷款余额', direction: '≥', target: { number: 232, unit: '亿元' } }],
  } as const;
  const text = '力争各项贷款余额达到*亿元，力争新增贷款*亿元。';
  expect(filled(text, { ledgers: { targets } })).toBe('力争各项贷款余额达到232亿元，力争新增贷款*亿元。');
});

test('a sum of several counts is none of them; numbers behind 分别 keep their turns', () => {
  expect(slots('上市后备企业7家，其他企业3家，合计*家。').map(({ status }) => status)).toEqual(['open']);
  expect(filled('存、贷款较年初分别增长9.10%和-1.01%，分别高于全市*和*个百分点。')).not.toContain('4.78');
});
