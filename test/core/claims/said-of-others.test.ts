// What is said of a whole, a target, a flow, a batch or another time is not the county's figure of now.
import { fillText } from '../../../src/core/claims/fill-text';
import { proofreadText } from '../../../src/core/claims/proofread-text';
import type { MonthInput } from '../../support/build-month';
import { office } from '../../support/claims-month';

function filled(text: string, changed?: MonthInput): string {
  return fillText({ text, ...office(changed) }).text;
}

function verdicts(text: string, changed?: MonthInput): readonly (readonly [string, string])[] {
  return proofreadText({ text, ...office(changed) }).map(({ claim, status }) => [claim.slot.text, status] as const);
}

const addTarget = (target: number, indicator: string): MonthInput => ({
  ledgers: {
    targets: {
      entries: [{ indicator, target: { number: target, unit: '亿元' }, unit: '亿元', deadline: '2022-12-31' }],
    },
  },
});

const rural: MonthInput = {
  banks: {
    period: '2022-09',
    columns: ['deposits.balance', 'deposits.yearStartBalance', 'loans.balance', 'loans.yearStartBalance'],
    rows: [
      ['工行=工商银行', 30000, 25000, 20000, 18000],
      ['甲县农村商业银行=甲县农商银行', 70000, 71000, 40000, 41000],
      ['合计', 100000, 96000, 60000, 59000],
    ],
  },
};

test('对全县…的贡献率 is of the category before it', () => {
  expect(filled('国有商业银行对全县贷款增量的贡献率为*%。')).toBe('国有商业银行对全县贷款增量的贡献率为100.00%。');
});

test('the one rural bank is known by its short name, another county’s is not', () => {
  expect(filled('农商行存款余额*亿元，较年初增加*亿元。', rural)).toBe('农商行存款余额7.00亿元，较年初减少0.10亿元。');
  expect(filled('望山农商行存款余额*亿元。', rural)).toBe('望山农商行存款余额*亿元。');
});

test('a flow and what it grew by are in no sheet', () => {
  expect(filled('累计发放各项贷款*亿元，较年初增长*%。各项贷款余额*亿元。')).toBe(
    '累计发放各项贷款*亿元，较年初增长*%。各项贷款余额225.72亿元。',
  );
});

test('two balances are parts of two wholes', () => {
  expect(filled('工商银行存款余额*亿元、贷款余额*亿元，分别占全县的*%和*%。', rural)).toBe(
    '工商银行存款余额3.00亿元、贷款余额2.00亿元，分别占全县的30.00%和33.33%。',
  );
});

test('told of another month behind the number', () => {
  expect(verdicts('各项存款余额319.53亿元（8月末数），本月312.47亿元。')).toEqual([
    ['319.53', 'unknown'],
    ['312.47', 'agrees'],
  ]);
});

test('the place behind a distance is the county’s own', () => {
  expect(filled('不良贷款余额*亿元；不良率*%，比全市平均（*%）高*个百分点，由低到高居全市第*位。')).toContain(
    '由低到高居全市第2位',
  );
});

test('what several events brought is not that of one', () => {
  const text = '今年以来，共举办新型农业经营主体融资对接会3场，97家企业参加。';
  expect(verdicts(text).map(([, status]) => status)).toEqual(['unknown', 'unknown']);
});

test.each([
  ['a target of what is added', '距全年各项贷款新增20亿元的目标还有差距。', '各项贷款新增', ['20', 'disagrees']],
  ['the same target', '全年各项贷款新增目标22亿元。', '各项贷款新增', ['22', 'agrees']],
  ['a level is no target of what is added', '力争各项贷款余额超过240亿元。', '各项贷款新增', ['240', 'unknown']],
  ['nor the other way round', '距全年各项贷款新增22亿元的目标还有差距。', '各项贷款余额', ['22', 'unknown']],
  ['how much of it is done', '各项贷款完成目标的41%。', '各项贷款新增', ['41', 'unknown']],
])('%s', (_title, text, indicator, verdict) => {
  expect(verdicts(text, addTarget(22, indicator))).toEqual([verdict]);
});

test.each([
  ['1.8', 'agrees'],
  ['1.6', 'disagrees'],
])('a ceiling of %s%% is held against the target as it stands: %s', (told, status) => {
  const entries = [
    { indicator: '不良贷款率', direction: '≤', target: { number: 1.8, unit: '%' }, deadline: '2022-12-31' },
  ] as const;
  expect(verdicts(`力争年底前不良贷款率控制在${told}%以内。`, { ledgers: { targets: { entries } } })).toEqual([
    [told, status],
  ]);
});

test('a wrong share stays wrong however its balances are rounded', () => {
  expect(verdicts('全县各项存款占全市的99.99%。')).toEqual([['99.99', 'disagrees']]);
});

test('a part of one bank is not that of all, without a workbook too', () => {
  const text = '共走访企业354家，新增授信6.60亿元，其中云岭农商银行走访118家、授信21500万元。';
  expect(proofreadText({ text }).map(({ status }) => status)).not.toContain('inconsistent');
});

test('a batch is the climbing enterprises’ where they were told of just before', () => {
  const claims = (text: string): readonly (string | undefined)[] =>
    fillText({ text, ...office() }).slots.map(({ says }) => says?.indicator);
  expect(claims('有*家攀登企业。\n第一批*家企业获贷*万元。').slice(1)).toEqual(['climbingBorrowers', 'climbingLoans']);
  expect(claims('走访*家企业。\n第一批*家企业获贷*万元。').slice(1)).not.toContain('climbingBorrowers');
});

test('a batch may have less than all', () => {
  const text = '有5家攀登企业，已有5家获得贷款6150万元。\n第一批3家企业获贷3500万元。';
  expect(proofreadText({ text }).map(({ status }) => status)).not.toContain('inconsistent');
});

test('the number behind 距目标 is the target, the next how far it is', () => {
  const { slots } = fillText({ text: '不良率距目标*%仍有*个百分点的差距。', ...office() });
  expect(slots[0]?.says?.measure).toBe('target');
});

test('其中重点*家 are the key ones', () => {
  const { slots } = fillText({ text: '上市后备企业*家，其中重点*家，其中重点*家已备案。', ...office() });
  expect(slots.map(({ says }) => says?.indicator)).toEqual(['listingCandidates', 'keyListingCandidates', '重点']);
});
