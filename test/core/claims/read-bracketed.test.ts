// A number in brackets behind a name is that one's; the number behind it is the distance to it.
import { fillText } from '../../../src/core/claims/fill-text';
import { type JudgedClaim } from '../../../src/core/claims/proofread';
import { proofreadText } from '../../../src/core/claims/proofread-text';
import type { MonthInput } from '../../support/build-month';
import { office } from '../../support/claims-month';

const changed: MonthInput = {
  counties: {
    period: '2022-09',
    columns: [
      'deposits.balance',
      'deposits.yearStartBalance',
      'loans.balance',
      'loans.yearStartBalance',
      'nonPerformingLoans.balance',
      'nonPerformingLoans.yearStartBalance',
    ],
    rows: [
      ['甲县', 300, 280, 200, 190, 4, 4.5],
      ['乙县', 400, 390, 320, 300, 8, 8],
      ['丙县', 500, 460, 310, 290, 7, 8],
      ['全市', 1200, 1130, 830, 780, 19, 20.5],
    ],
  },
};

function filled(text: string): string {
  return fillText({ text, ...office(changed) }).text;
}

test.each([
  ['a county behind 低于', '我县存款余额低于乙县（*亿元）。', '我县存款余额低于乙县（400亿元）。'],
  [
    'the second of two',
    '我县存款余额低于乙县（*亿元）、丙县（*亿元）。',
    '我县存款余额低于乙县（400亿元）、丙县（500亿元）。',
  ],
  ['the city', '我县存款增幅低于全市（*%）。', '我县存款增幅低于全市（6.19%）。'],
  [
    'the mean of a percent is the city’s, and the distance is to it',
    '不良贷款率比全市平均水平（*%）低*个百分点。',
    '不良贷款率比全市平均水平（2.29%）低0.3个百分点。',
  ],
  [
    'the word of the direction may stand before the level',
    '不良贷款率*%，低于全市（*%）*个百分点。',
    '不良贷款率2.0%，低于全市（2.29%）0.3个百分点。',
  ],
  [
    'the word of the direction follows the distance',
    '贷款余额*亿元，存贷比高于全市平均（*%）*个百分点。',
    '贷款余额200亿元，存贷比低于全市平均（69.17%）2.5个百分点。',
  ],
  [
    'the measure may stand behind the mean',
    '各项贷款增幅低于全市平均增幅（*%）。',
    '各项贷款增幅低于全市平均增幅（6.4%）。',
  ],
  [
    'a level without brackets, its distance behind it',
    '存贷比较全市平均*%低*个百分点。',
    '存贷比较全市平均69.17%低2.5个百分点。',
  ],
  ['a level without a distance may be one', '存贷比低于全市平均水平*%。', '存贷比低于全市平均水平*%。'],
  [
    'the increase of another and how far it is',
    '存款增量比丙县（*亿元）少*亿元。',
    '存款增量比丙县（40亿元）少20亿元。',
  ],
  ['an increase is more than another’s', '存款增量比乙县（*亿元）多*亿元。', '存款增量比乙县（10亿元）多10亿元。'],
  [
    'who comes next has what the place was of',
    '存款增量居全市第*位，前一位为丙县（*亿元）。',
    '存款增量居全市第2位，前一位为丙县（40亿元）。',
  ],
  [
    'a growth in brackets behind its own name, its place, and those before it',
    '我县贷款增幅（*%）居第*位，仅次于丙县（*%）、乙县（*%）。',
    '我县贷款增幅（5.3%）居第3位，仅次于丙县（6.9%）、乙县（6.7%）。',
  ],
  ['the amount behind a place is what was ranked', '贷款增量居全市第*位（*亿元）。', '贷款增量居全市第3位（10亿元）。'],
  ['no percent stands behind a place of an amount', '贷款增量居全市第*位（*%）。', '贷款增量居全市第3位（*%）。'],
  ['the same amount again in another unit', '存款余额*亿元（*亿元）。', '存款余额300亿元（300亿元）。'],
  ['no growth behind an amount', '存款余额*亿元（*%）。', '存款余额300亿元（*%）。'],
  ['the level at the year start', '存款余额较年初（*亿元）增加*亿元。', '存款余额较年初（280亿元）增加20亿元。'],
  ['no percent of an amount at the year start', '存款余额较年初（*%）增加*亿元。', '存款余额较年初（*%）增加20亿元。'],
  ['an increase has no level then', '存款增量较年初（*亿元）有变化。', '存款增量较年初（*亿元）有变化。'],
  ['a base that no sheet has', '存款余额较上季度（*亿元）增加。', '存款余额较上季度（*亿元）增加。'],
  ['the mean of amounts is no total', '存款余额低于全市平均（*亿元）。', '存款余额低于全市平均（*亿元）。'],
  ['a name that nobody knows', '存款余额低于丁地（*亿元）。', '存款余额低于丁地（*亿元）。'],
  ['a province is in no sheet', '存款余额低于全省（*亿元）。', '存款余额低于全省（*亿元）。'],
  ['no subject was said', '低于乙县（*亿元）。', '低于乙县（*亿元）。'],
  ['two subjects were said', '存贷款余额低于乙县（*亿元）。', '存贷款余额低于乙县（*亿元）。'],
  ['a growth is no amount', '存款增幅低于乙县（*亿元）。', '存款增幅低于乙县（*亿元）。'],
  ['a growth of a ratio is in no sheet', '不良率增幅低于乙县（*%）。', '不良率增幅低于乙县（*%）。'],
  ['a balance is no percent', '存款余额低于乙县（*%）。', '存款余额低于乙县（*%）。'],
  ['what is aimed at', '力争存款余额超过乙县（*亿元）。', '力争存款余额超过乙县（*亿元）。'],
  [
    'the distance of another kind than the level stays open',
    '存款余额低于乙县（*亿元）*个百分点。',
    '存款余额低于乙县（400亿元）*个百分点。',
  ],
  [
    'what is told goes on about the county',
    '存款余额*亿元，前一位为乙县（*亿元），贷款余额*亿元。',
    '存款余额300亿元，前一位为乙县（400亿元），贷款余额200亿元。',
  ],
  [
    'compared with another, 少 and 多 are distances',
    '与第一名丙县相比，我县存款余额少*亿元。',
    '与第一名丙县相比，我县存款余额少200亿元。',
  ],
  [
    'with its level in brackets too',
    '与丙县（*亿元）相比，存款余额少*亿元。',
    '与丙县（*亿元）相比，存款余额少200亿元。',
  ],
  ['compared with another, a level is the own', '与丙县相比，存款余额*亿元。', '与丙县相比，存款余额300亿元。'],
  [
    'behind the place of another',
    '我县存款余额比排名第一位的丙县少*亿元。',
    '我县存款余额比排名第一位的丙县少200亿元。',
  ],
  [
    'a distance needs to be said of what',
    '存款增量不足，较全市第一名丙县少*亿元。',
    '存款增量不足，较全市第一名丙县少*亿元。',
  ],
  ['a bracket that opens a paragraph', '（*亿元）。', '（*亿元）。'],
  [
    'a level told before is not what is added',
    '存款余额低于乙县（*亿元），增量低于丙县（*亿元）。',
    '存款余额低于乙县（400亿元），增量低于丙县（40亿元）。',
  ],
  ['percent of another kind than was told', '存款余额*亿元，低于丙县（*%）。', '存款余额300亿元，低于丙县（*%）。'],
  ['a ratio named before', '不良率*%，高于丙县（*%）。', '不良率2.0%，高于丙县（2.3%）。'],
  [
    'the level last year where no sheet has it',
    '存款余额较上年同期（*亿元）增加。',
    '存款余额较上年同期（*亿元）增加。',
  ],
  ['the ratio at the year start', '不良率较年初（*%）下降。', '不良率较年初（2.37%）下降。'],
  ['at the year start of what', '较年初（*亿元）增加。', '较年初（*亿元）增加。'],
  ['a percent behind the place of a ratio', '不良率居全市第*低（*%）。', '不良率居全市第1低（2.0%）。'],
  ['nothing was told before the place', '居全市第3位（*亿元）。', '居全市第3位（*亿元）。'],
  ['another county’s direction in words of its own', '存款余额少于乙县（*亿元）。', '存款余额少于乙县（400亿元）。'],
  [
    'the currency holds in brackets too',
    '人民币各项存款余额低于年初（*亿元）。',
    '人民币各项存款余额低于年初（280亿元）。',
  ],
  ['a number of things is no level', '存款余额低于乙县（*家）。', '存款余额低于乙县（*家）。'],
  ['a bracket behind a verb', '存款余额增加（*亿元）。', '存款余额增加（*亿元）。'],
  ['the measure without a name is the county’s', '存款余额（*亿元）。', '存款余额（300亿元）。'],
  ['nothing was told of the subject', '各项存款低于乙县（*亿元）。', '各项存款低于乙县（*亿元）。'],
  ['a share has no level', '存款余额占全市的*%（*%）。', '存款余额占全市的25.00%（*%）。'],
  ['a flow has none', '累计发放各项贷款*亿元（*亿元）。', '累计发放各项贷款*亿元（*亿元）。'],
  [
    'a level behind points is of now or then',
    '不良率*%，较年初下降*个百分点（*%）。',
    '不良率2.0%，较年初下降0.4个百分点（*%）。',
  ],
  ['a distance behind the level just told', '存款余额*亿元，比丙县少*亿元。', '存款余额300亿元，比丙县少200亿元。'],
  ['a change that no sheet has', '存款余额较上季度增加*亿元（*亿元）。', '存款余额较上季度增加*亿元（*亿元）。'],
  [
    'the county named before the one it follows goes on',
    '存款余额*亿元，目前我县前一位为乙县（*亿元），贷款余额*亿元。',
    '存款余额300亿元，目前我县前一位为乙县（400亿元），贷款余额200亿元。',
  ],
  [
    'and where it opens the clause',
    '存款余额*亿元，我县前一位为乙县（*亿元），贷款余额*亿元。',
    '存款余额300亿元，我县前一位为乙县（400亿元），贷款余额200亿元。',
  ],
  [
    'two are named and the last one’s is told',
    '存款余额我县低于乙县（*亿元），贷款余额*亿元。',
    '存款余额我县低于乙县（400亿元），贷款余额200亿元。',
  ],
])('%s', (_title, draft, text) => {
  expect(filled(draft)).toBe(text);
});

function verdicts(text: string): readonly (readonly [string, JudgedClaim['status']])[] {
  return proofreadText({ text, ...office(changed) }).map(({ claim, status }) => [claim.slot.text, status] as const);
}

test('right numbers of others and distances agree', () => {
  const text = '不良贷款率比全市平均水平（2.29%）低0.3个百分点；存款增量比丙县（40亿元）少20亿元。';
  expect(verdicts(text).map(([, status]) => status)).toEqual(['agrees', 'agrees', 'agrees', 'agrees']);
});

test('a place belongs to the one named behind it', () => {
  expect(verdicts('我县存款余额比排名第一位的丙县少200亿元。')).toEqual([
    ['一', 'agrees'],
    ['200', 'agrees'],
  ]);
});
