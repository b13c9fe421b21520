import { month } from '../../support/build-month';
import { ask, figuresOf } from './shown';

const visits = {
  sheet: '走访',
  unit: '万元',
  entries: [
    { campaign: '春雨', bank: '工行', enterprises: 10, creditLine: 5000, cutOff: '2022-08-31' },
    { campaign: '春雨', bank: '工行', enterprises: 15, creditLine: 8000, cutOff: '2022-09-30' },
    { campaign: '春雨', bank: '农行', enterprises: 20, creditLine: { number: 1.2, unit: '亿元' } },
    { campaign: '大走访', bank: '工商银行', enterprises: 3, creditLine: { is: 'not-applicable' } },
  ],
} as const;

const climbing = {
  sheet: '攀登',
  unit: '万元',
  entries: [
    {
      batch: '第一批',
      enterprise: '甲公司',
      needRound: '第一轮',
      hasNeed: true,
      bank: '工行',
      loanDate: '2022-05-01',
      amount: 500,
      resolved: true,
    },
    {
      batch: '第一批',
      enterprise: '甲 公司',
      needRound: '第二轮',
      hasNeed: true,
      bank: '农行',
      loanDate: '2022-06-01',
      amount: 300,
      resolved: false,
    },
    { batch: '第一批', enterprise: '乙公司', hasNeed: false },
    { batch: '第二批', enterprise: '丙公司', hasNeed: true, resolvedDate: '2022-09-01' },
    { enterprise: '丁公司', hasNeed: true, bank: '农行', amount: 200 },
  ],
} as const;

const banks = {
  columns: ['deposits.balance'],
  rows: [
    ['工行=工商银行', 1],
    ['合计', 1],
  ],
} as const;
const figures = figuresOf({
  banks,
  ledgers: {
    enterpriseVisits: visits,
    climbingEnterprises: climbing,
    events: {
      cutOff: '2022-09-30',
      entries: [
        { name: '对接会一', type: '对接会', date: '2022-05-01', banks: 12, enterprises: 30 },
        { name: '对接会二', type: '对接会', date: '2022-07', banks: 8 },
        { name: '宣传', type: '宣传', date: '2022-09-30' },
        { name: '下月的会', type: '对接会', date: '2022-10-01', banks: 5 },
      ],
    },
    listingCandidates: {
      entries: [
        { enterprise: '甲公司', tier: '重点企业', stage: '辅导' },
        { enterprise: '甲公司', tier: '重点企业', stage: '辅导' },
        { enterprise: '乙公司', tier: '资源库', stage: '培育' },
        { enterprise: '丙公司', stage: '培育' },
      ],
    },
  },
});

test.each([
  ['走访：同一银行的累计数取最近一次', ['visitedEnterprises', 'total', '全部'], '38家'],
  ['走访：按专项', ['visitedEnterprises', 'total', '春雨'], '35家'],
  ['走访：按银行，别名是同一家', ['visitedEnterprises', 'total', '工商银行'], '18家'],
  ['授信按各自单位折成亿元，不适用的不算', ['newCreditLines', 'total', '全部'], '2亿元'],
  ['参与走访的银行', ['visitingBanks', 'total', '春雨'], '2家'],
  ['攀登企业一家只计一次', ['climbingEnterprises', 'total', '全部'], '4家'],
  ['有融资需求的企业', ['climbingNeeds', 'total', '全部'], '3家'],
  ['获贷企业', ['climbingBorrowers', 'total', '全部'], '2家'],
  ['贷款金额', ['climbingLoans', 'total', '全部'], '0.1亿元'],
  ['销号企业，有销号日期也算', ['climbingResolved', 'total', '全部'], '2家'],
  ['按批次', ['climbingLoans', 'total', '第一批'], '0.08亿元'],
  ['按批次，没有贷款的批次', ['climbingLoans', 'total', '第二批'], 'none'],
  ['按放款银行', ['climbingLoans', 'total', '农行'], '0.05亿元'],
  ['活动只计截止日以前的', ['events', 'total', '全部'], '3场'],
  ['按类型', ['events', 'total', '对接会'], '2场'],
  ['参加活动的银行', ['eventBanks', 'total', '全部'], '20家'],
  ['参加活动的企业', ['eventEnterprises', 'total', '对接会'], '30家'],
  ['没有统计企业数的活动', ['eventEnterprises', 'total', '宣传'], 'none'],
  ['上市后备企业一家只计一次', ['listingCandidates', 'total', '全部'], '3家'],
  ['重点企业', ['keyListingCandidates', 'total', '全部'], '1家'],
  ['按阶段', ['listingCandidates', 'total', '培育'], '2家'],
] as const)('%s', (_, question, expected) => {
  expect(ask(figures, question)).toBe(expected);
});

test('the whole ledger comes first, then its groups, then its banks', () => {
  const subjects = figures.list
    .filter(({ indicator }) => indicator === 'newCreditLines')
    .map(({ of }) => `${of.kind} ${of.name}`);
  expect(subjects).toEqual(['ledger 全部', 'ledger 春雨', 'ledger 大走访', 'bank 工商银行', 'bank 农行']);
});

test('a sum prints no more decimals than its amounts have', () => {
  expect(figures.find('newCreditLines', 'total', '全部')).toMatchObject({ decimals: 2, origin: 'computed' });
  expect(figures.find('newCreditLines', 'total', '农行')?.decimals).toBe(1);
  expect(figures.find('visitedEnterprises', 'total', '春雨')?.cells).toEqual([
    { sheet: '走访', cell: 'C5' },
    { sheet: '走访', cell: 'C6' },
  ]);
});

test('a blank credit line is a hole', () => {
  const entries = [{ bank: '工行', creditLine: { number: 3, unit: '亿元' } }, { bank: '农行' }] as const;
  const ledgers = { enterpriseVisits: { sheet: '走访', entries } };
  expect(ask(figuresOf({ ledgers }), ['newCreditLines', 'total', '全部'])).toBe('“走访”表第5行未填写');
});

test.each([
  ['空白的走访企业数', { bank: '农行' }, 'visitedEnterprises', '“走访”表第5行未填写'],
  [
    '看不懂的走访企业数',
    { bank: '农行', enterprises: { is: 'unclear', text: '若干' } },
    'visitedEnterprises',
    '“走访”表B5不是可识别的数字',
  ],
  ['没有单位的授信', { bank: '农行', creditLine: 5 }, 'newCreditLines', '“走访”表C4的金额未注明单位'],
] as const)('%s: no total', (_, entry, indicator, expected) => {
  const ledgers = {
    enterpriseVisits: { sheet: '走访', entries: [{ bank: '工行', enterprises: 1, creditLine: 3 }, entry] },
  };
  expect(ask(figuresOf({ ledgers }), [indicator, 'total', '全部'])).toBe(expected);
});

test.each([
  [
    'a loan date without an amount is a hole',
    [
      { enterprise: '甲', loanDate: '2022-05-01', amount: undefined },
      { enterprise: '乙', amount: 3 },
    ],
    'climbingLoans',
    '“攀登”表第4行未填写',
  ],
  ['a loan date alone makes a borrower', [{ enterprise: '甲', loanDate: '2022-05-01' }], 'climbingBorrowers', '1家'],
  ['only “—” is no amount', [{ enterprise: '甲', amount: { is: 'not-applicable' } }], 'climbingLoans', '0亿元'],
  ['columns nobody fills are not reported', [{ enterprise: '甲' }], 'climbingNeeds', 'none'],
  ['no names, no count', [{ amount: 3 }], 'climbingEnterprises', 'none'],
] as const)('climbing enterprises: %s', (_, entries, indicator, expected) => {
  const filled = entries.map((entry) =>
    Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)),
  );
  const ledgers = { climbingEnterprises: { sheet: '攀登', unit: '万元', entries: filled } } as const;
  expect(ask(figuresOf({ ledgers }), [indicator, 'total', '全部'])).toBe(expected);
});

test('an empty ledger has no totals', () => {
  const ledgers = {
    enterpriseVisits: { entries: [{ campaign: '春雨' }] },
    events: { entries: [] },
    listingCandidates: { entries: [{ stage: '培育' }] },
  } as const;
  expect(figuresOf({ ledgers }).list).toEqual([]);
  expect(month({}).ledgers).toEqual({});
});
