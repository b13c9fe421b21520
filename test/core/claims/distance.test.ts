// Distances to the city or to another county: filled where both figures are known and rounding leaves no choice.
import { distance } from '../../../src/core/claims/distance';
import { fillText } from '../../../src/core/claims/fill-text';
import { proofreadText } from '../../../src/core/claims/proofread-text';
import { countyTable, office } from '../../support/claims-month';

function filled(text: string): readonly [string, string] {
  const draft = fillText({ text, ...office() });
  return [draft.text, draft.slots.at(-1)?.why['zh-CN'] ?? ''];
}

test.each([
  ['a growth above the city’s', '各项存款较年初增长9.10%，高于全市平均水平*个百分点。', '4.78'],
  ['the growth is named with it', '各项存款增幅高于全市*个百分点。', '4.78'],
  ['an amount below another county’s', '各项存款余额比乙县少*亿元。', '87.65'],
  ['without a word for the measure', '各项存款比乙县少*亿元。', '87.65'],
  ['a ratio', '不良率高于全市*个百分点。', '0.02'],
  ['the subject named again', '不良率高于全市不良率*个百分点。', '0.02'],
])('%s', (_title, text, number) => {
  expect(filled(text)[0]).toBe(text.replace('*', number));
});

test('the word of the comparison follows', () => {
  expect(filled('各项存款较年初增长*%，低于全市平均水平*个百分点。')[0]).toBe(
    '各项存款较年初增长9.10%，高于全市平均水平4.78个百分点。',
  );
});

const comparison = '工作簿中没有可对应的数据（与平均水平或其他增速比较）';

test.each([
  ['the province is in no sheet', '存贷比高于全省平均水平*个百分点。', comparison],
  ['another subject', '制造业贷款同比增长3%，高于全市各项贷款*个百分点。', comparison],
  ['no measure told', '各项贷款余额225.72亿元，高于全市*个百分点。', comparison],
  ['an increase that is more', '各项存款增量比乙县少*亿元。', '实际方向与原文相反，请改写这一句'],
  ['an increase since another time', '各项存款同比增量比乙县少*亿元。', comparison],
  ['the mean of an amount', '各项存款余额低于全市平均*亿元。', comparison],
  ['the change of a balance in points', '各项存款余额高于全市*个百分点。', comparison],
  ['the growth of a ratio', '存贷比增幅高于全市*个百分点。', comparison],
  ['a percent of another', '各项存款增幅高于全市*%。', comparison],
  ['better is not higher', '不良率优于全市*个百分点。', comparison],
  ['a base that is nothing', '各项存款较上次增长5%，高于全市*个百分点。', comparison],
  ['a county that has no such figure', '不良率低于丁县*个百分点。', comparison],
  ['a subject nobody knows', '制造业贷款余额比乙县少*亿元。', '没有甲县的这一指标'],
  ['no subject', '高于全市*个百分点。', comparison],
  ['a rate of which nobody knows the base', '各项存款增速高于全市*个百分点。', '这个数有几种理解，请选择'],
])('stays open: %s', (_title, text, why) => {
  const [after, reason] = filled(text);
  expect([after, reason]).toEqual([text, why]);
});

test('where printed numbers give another distance, the office decides', () => {
  const counties = {
    ...countyTable,
    rows: [
      ['甲县', 312.444, 286],
      ['乙县', 300.105, 300],
    ],
  } as const;
  const { month, figures } = office({ counties });
  const [slot] = fillText({ text: '各项存款余额比乙县多*亿元。', month, figures }).slots;
  expect(slot?.why['zh-CN']).toBe('按未舍入值与显示值相减不同：12.34 / 12.33');
});

test('a place without the figure gives no distance', () => {
  const counties = {
    ...countyTable,
    columns: ['deposits.balance'],
    rows: [
      ['甲县', 312.44],
      ['乙县', undefined],
    ],
  } as const;
  const [slot] = fillText({ text: '各项存款余额比乙县多*亿元。', ...office({ counties }) }).slots;
  expect(slot?.status).toBe('open');
});

test('two of different coverage have no distance; rounding is half up where nothing is said', () => {
  const { figures } = office();
  const [own, other] = ['甲县', '乙县'].map((name) => figures.find('deposits', 'balance', name));
  if (own === undefined || other === undefined || !('value' in own.outcome) || !('value' in other.outcome))
    throw new Error('no figures');
  const there = { figure: other, value: other.outcome.value };
  const here = { figure: own, value: own.outcome.value };
  expect(distance(here, there, figures)).toMatchObject({ figure: { unit: '亿元' } });
  const { indicator, measure, of, unit, outcome, decimals, origin, cells } = own;
  const figure = { indicator, measure, of, unit, outcome, decimals, origin, cells, coverage: '人民币' };
  expect(distance({ ...here, figure }, there, figures)).toMatchObject({ why: { 'zh-CN': '两方的口径不同' } });
});

test('a finished text’s distance is judged', () => {
  const [judged] = proofreadText({ text: '各项存款余额比乙县少87.56亿元。', ...office() });
  expect(judged).toMatchObject({ status: 'disagrees', expected: '87.65' });
});
