// What an office chose once for an ambiguous number is not asked again.
import { fillText } from '../../../src/core/claims/fill-text';
import { buildLexicon, noNames } from '../../../src/core/claims/lexicon-index';
import { proofreadText } from '../../../src/core/claims/proofread-text';
import { readClaims } from '../../../src/core/claims/read-claims';
import { sayingText } from '../../../src/core/claims/saying-text';
import { contextOf } from '../../../src/core/claims/text-choices';
import type { TextChoice } from '../../../src/core/model/text-choice';
import { office } from '../../support/claims-month';

const { month, figures } = office();
const draft = '截至9月末，存、贷款余额为*亿元。';
const context = '截至*月末，存、贷款余额为*亿元';

function filled(text: string, textChoices: readonly TextChoice[]): string {
  return fillText({ text, month: { ...month, textChoices }, figures }).text;
}

test('an ambiguous slot tells under which context it is remembered, and what its candidates say and change', () => {
  const [slot] = fillText({ text: draft, month, figures }).slots;
  expect(slot).toMatchObject({ status: 'ambiguous', context });
  expect(slot?.candidates.map(({ label, edits }) => [label['zh-CN'], edits])).toEqual([
    ['各项存款 余额', [{ start: 13, end: 14, to: '312.47' }]],
    ['各项贷款 余额', [{ start: 13, end: 14, to: '225.72' }]],
  ]);
});

test.each<readonly [string, string, string, string]>([
  ['the reading chosen before is taken', context, '各项贷款 余额', '225.72'],
  ['blanks do not matter', ' 截至* 月末，存、贷款余额为*亿元', '各项存款 余额 ', '312.47'],
  ['another month’s number stands for the same', '截至8月末，存、贷款余额为231.5亿元', '各项存款 余额', '312.47'],
  ['a reading that the number cannot have changes nothing', context, '不良率 位次', '*'],
  ['another sentence is another number', '存、贷款余额为*亿元', '各项贷款 余额', '*'],
])('%s', (_title, where, meaning, expected) => {
  expect(filled(draft, [{ context: where, meaning }])).toBe(draft.replace('*', expected));
});

test('a choice settles the proofreading too', () => {
  const text = '存、贷款余额为312.47亿元。';
  const textChoices = [{ context: '存、贷款余额为*亿元', meaning: '各项贷款 余额' }];
  const [judged] = proofreadText({ text, month: { ...month, textChoices }, figures });
  expect(judged).toMatchObject({ status: 'disagrees', expected: '225.72' });
});

test('the context begins with its sentence', () => {
  const text = '好。\n各项贷款１２.５亿元，较年初增加{x}亿元。';
  const contexts = readClaims(text, buildLexicon(noNames)).map(({ slot }) => contextOf(slot, text));
  expect(contexts).toEqual(['各项贷款*亿元', '各项贷款*亿元，较年初增加*亿元']);
});

test('a text that begins with a number has a context', () => {
  const text = '5家银行。';
  expect(readClaims(text, buildLexicon(noNames)).map(({ slot }) => contextOf(slot, text))).toEqual(['*家']);
});

test.each<readonly [Parameters<typeof sayingText>[0], string, string]>([
  [{ who: { level: 'own' }, indicator: 'nplRatio', measure: 'rank' }, '不良贷款率 位次', 'NPL ratio Rank'],
  [{ who: { level: 'city' }, indicator: 'loans', measure: 'balance' }, '全市 各项贷款 余额', 'City Loans Balance'],
  [
    { who: { level: 'named', name: '工商银行', kind: 'bank' }, indicator: '住户存款', measure: 'yearToDateGrowth' },
    '工商银行 住户存款 较年初增幅',
    '工商银行 住户存款 Growth since year start',
  ],
  [
    { who: { level: 'own' }, indicator: 'climbingNeeds', measure: 'total', part: '第二批' },
    '第二批 有融资需求的攀登企业 累计',
    '第二批 Climbing enterprises with a financing need Total',
  ],
  [{ who: { level: 'own' } }, '', ''],
])('what a number says, in words: %#', (saying, chinese, english) => {
  expect(sayingText(saying)).toEqual({ 'zh-CN': chinese, 'en-US': english });
});
