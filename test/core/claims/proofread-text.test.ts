// A finished text held against the workbook and against itself.
import { applyEdits } from '../../../src/core/claims/text-edit';
import type { JudgedClaim } from '../../../src/core/claims/proofread';
import { proofreadText } from '../../../src/core/claims/proofread-text';
import type { FigureSource } from '../../../src/core/claims/figure-source';
import type { MonthlyStatistics } from '../../../src/core/model/statistics';
import type { MonthInput } from '../../support/build-month';
import { countyTable, office } from '../../support/claims-month';

function verdicts(text: string, changed?: MonthInput): readonly JudgedClaim[] {
  return proofreadText({ text, ...office(changed) });
}

function corrected(text: string): string {
  const edits = verdicts(text).flatMap((one) => one.edits);
  return applyEdits(text, edits);
}

function short({ status, expected, why }: JudgedClaim): string {
  return [status, expected, why['zh-CN']].filter((piece) => piece !== undefined).join(' ');
}

test('a true text raises no alarm', () => {
  const text =
    '截至2022年9月末，全县各项存款余额312.47亿元，较年初增加26.07亿元，增幅9.1%，列全市第1位。各项贷款余额约226亿元，较年初减少2.31亿元，降幅1.01%。9月15日，在人民广场举办金融知识普及月集中宣传活动，14家银行参加。';
  expect([...new Set(verdicts(text).map(({ status }) => status))]).toEqual(['agrees']);
});

test.each([
  ['各项存款余额3124700亿元。', '万元与亿元弄混', '各项存款余额312.47亿元。'],
  ['各项存款余额31.25亿元。', '小数点错了1位', '各项存款余额312.47亿元。'],
  ['各项存款余额286.40亿元。', '像是年初余额的数', '各项存款余额312.47亿元。'],
  ['各项存款余额400.12亿元。', '像是乙县的数', '各项存款余额312.47亿元。'],
  ['各项存款余额321.47亿元。', '数字颠倒', '各项存款余额312.47亿元。'],
  ['各项存款余额312.48亿元。', '错了一个数字', '各项存款余额312.47亿元。'],
  ['各项存款余额999.99亿元。', '与工作簿不符', '各项存款余额312.47亿元。'],
  ['各项存款余额9.99亿元。', '与工作簿不符', '各项存款余额312.47亿元。'],
  ['各项贷款较年初增加2.31亿元。', '方向说反了', '各项贷款较年初减少2.31亿元。'],
  ['各项贷款较年初增加2.13亿元。', '数字颠倒', '各项贷款较年初减少2.31亿元。'],
  ['各项贷款新增2.31亿元。', '方向说反了', '各项贷款新增2.31亿元。'],
  ['各项贷款余额列全市第2位。', '错了一个数字', '各项贷款余额列全市第3位。'],
  ['增量存贷比8.86%。', '方向说反了', '增量存贷比-8.86%。'],
  ['不良率2.1%。', '与工作簿不符', '不良率1.9%。'],
  ['走访企业55家。', '错了一个数字', '走访企业50家。'],
  ['9月16日，举办金融知识普及月集中宣传活动。', '与台账不符', '9月15日，举办金融知识普及月集中宣传活动。'],
])('%s %s', (text, why, right) => {
  const wrong = verdicts(text).filter(({ status }) => status === 'disagrees');
  expect(wrong.map((one) => one.why['zh-CN'])).toEqual([why]);
  expect(corrected(text)).toBe(right);
});

test('a number rounded twice is told as such', () => {
  const counties = { ...countyTable, rows: [['甲县', 312.4449, 286.4]] } as const;
  expect(verdicts('各项存款余额312.45亿元。', { counties }).map(short)).toEqual(['disagrees 312.44 修约了两次']);
});

test('last month’s number is told as such', () => {
  const [wrong] = proofreadText({ text: '各项存款余额305.11亿元。', ...withEarlier() });
  expect(wrong && short(wrong)).toBe('disagrees 312.47 像是2022年8月的数');
});

function withEarlier(): { readonly month: MonthlyStatistics; readonly figures: FigureSource } {
  const counties = { ...countyTable, period: '2022-08', rows: [['甲县', 305.11, 286.4]] } as const;
  const { month, figures } = office();
  return { month, figures: { ...figures, earlier: [office({ month: '2022-08', counties }).figures] } };
}

test.each([
  ['存、贷款余额均为312.47亿元。', 'agrees 与工作簿一致'],
  ['存、贷款余额均为300.00亿元。', 'disagrees 312.47 / 225.72 与每一种理解都不符'],
  ['贷款增速5%。', 'unknown 有几种理解，无法判断'],
  ['存、贷款增幅均列全市第1位。', 'disagrees 3 错了一个数字'],
  ['各项贷款同比增长5%。', 'unknown 没有甲县的这一指标'],
])('%s %s', (text, verdict) => {
  expect(verdicts(text).map(short)).toEqual([verdict]);
});

test('a number in a unit that the figure does not have is unknown', () => {
  const words = { 'zh-CN': '首贷户', 'en-US': 'First borrowers' };
  const indicators = [
    { key: '首贷户', kind: 'count', label: words, shortLabel: words, unit: '户', definition: words, movesBy: 'amount' },
  ] as const;
  const counties = { period: '2022-09', columns: ['首贷户.balance/户'], rows: [['甲县', 12]] } as const;
  expect(verdicts('首贷户余额3亿元。', { indicators, counties }).map(short)).toEqual(['unknown 单位对不上']);
});

test.each<[string, readonly string[]]>([
  ['各项贷款余额225.72亿元，较年初增加26.15亿元，增幅13.10%。', []],
  ['各项贷款余额225.72亿元，较年初增加26.15亿元，增幅31.10%。', ['余额225.72亿元、变动26.15亿元与增幅31.10%对不上']],
  ['各项贷款余额26.15亿元，较年初增加26.15亿元，增幅31.10%。', []],
  ['各项贷款余额225.72亿元。各项贷款余额252.72亿元。', ['同一数据前后不一致，前文为225.72亿元']],
  ['各项贷款余额225.72亿元。各项贷款余额225.7亿元，约230亿元。', []],
  ['各项存款余额100亿元，各项贷款余额80亿元，存贷比80%。', []],
  ['各项存款余额100亿元，各项贷款余额80亿元，存贷比85%。', ['80亿元与100亿元算不出85%']],
  ['各项存款余额0亿元，各项贷款余额80亿元，存贷比85%。', []],
  ['各项贷款余额80亿元，存贷比85%，增量存贷比90%。', []],
  ['各项存款余额100亿元，存贷比85%。临江县各项贷款余额80亿元。', []],
  ['各项存款余额100亿元，其中住户存款120亿元。', ['部分大于总体100亿元']],
  ['芦城区存款582.19亿元，全县存款333.47亿元。', []],
  ['人民币各项存款余额100亿元，本外币住户存款余额101亿元。', []],
  ['工业获得意向性贷款10亿元，农业获得意向性贷款5亿元。', []],
  ['意向性贷款余额10亿元，意向性贷款余额5亿元。', ['同一数据前后不一致，前文为10亿元']],
  ['达成项目373个，较上届增加150个，增幅67%，金额32亿元，较上届增加7亿元，增幅29%。', []],
  ['各项贷款余额100亿元，其中制造业贷款38388亿元。', ['部分大于总体100亿元，可能把万元写成了亿元']],
  ['各项贷款余额100亿元，不良贷款余额3亿元，不良率下降50个基点，较年初下降0.5个百分点。', []],
  ['截至2022年9月末，各项贷款余额225亿元。2021年末，各项贷款余额200亿元。去年，各项贷款余额190亿元。', []],
  ['截至9月末，各项贷款余额225亿元。各项贷款余额200亿元。', ['同一数据前后不一致，前文为225亿元']],
  ['各项贷款余额100亿元，保费收入120亿元，列全市第3位，较一季度增加2亿元。', []],
])('without a workbook: %s %j', (text, expected) => {
  const wrong = proofreadText({ text }).filter(({ status }) => status === 'inconsistent');
  expect(wrong.map(({ why }) => why['zh-CN'])).toEqual(expected);
});

test('stars, counts and places of a text alone say nothing to judge', () => {
  expect(proofreadText({ text: '各项存款余额*亿元，走访企业5家。' }).map(short)).toEqual([
    'unknown 没有全部的这一指标',
  ]);
});

test('a withheld figure is no likely cause', () => {
  const counties = { ...countyTable, rows: [['甲县', 312.47]] } as const;
  expect(verdicts('各项存款余额286.40亿元。', { counties }).map(short)).toEqual(['disagrees 312.47 与工作簿不符']);
});

test('without ledgers and county events are not held against anything', () => {
  expect(verdicts('9月16日，举办宣传活动。', { ledgers: {}, county: null })).toEqual([]);
});
