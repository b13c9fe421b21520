// Changes since the end of a month that is named, and places that moved: filled from that month's workbook.
import { fillText } from '../../../src/core/claims/fill-text';
import { computeFigures } from '../../../src/core/indicators/figures';
import type { MonthInput } from '../../support/build-month';
import { office } from '../../support/claims-month';

const { month, figures } = office();

/** 甲县 in earlier months: deposits, loans, bad loans; 乙县 and 丙县 beside it. */
function earlier(period: string, own: readonly [number, number, number]): MonthInput {
  const columns = ['deposits.balance', 'loans.balance', 'nonPerformingLoans.balance'];
  const rows = [
    ['甲县', ...own],
    ['乙县', 390, 300, 5],
    ['丙县', 391, 301, 6],
    ['全市', 1090, 820, 15],
  ] as const;
  return { month: period, counties: { period, columns, rows }, banks: [] };
}

const months = [
  office(earlier('2022-08', [395, 302, 4])),
  office(earlier('2022-06', [300, 0, 4])),
  office(earlier('2022-03', [310, 220, 4])),
].map((one) => computeFigures({ ...one.month, ledgers: {} }, []));

function filled(text: string): readonly [string, string] {
  const draft = fillText({ text, month, figures: { ...figures, earlier: months } });
  return [draft.text, draft.slots[0]?.why['zh-CN'] ?? ''];
}

test.each([
  ['an amount since a month', '各项存款较6月末增加*亿元。', '各项存款较6月末增加12.47亿元。'],
  ['the verb follows', '各项存款比8月末增加*亿元。', '各项存款比8月末减少82.53亿元。'],
  ['a coverage that no sheet names', '人民币各项存款较6月末增加*亿元。', '人民币各项存款较6月末增加12.47亿元。'],
  ['a growth', '各项存款较3月末增长*%。', '各项存款较3月末增长0.80%。'],
  ['the end of a quarter', '各项存款较一季度末增加*亿元。', '各项存款较一季度末增加2.47亿元。'],
  ['the last quarter’s end, seen from September', '各项存款较上季末增加*亿元。', '各项存款较上季末增加12.47亿元。'],
  ['a ratio in points', '不良率较3月末上升*个百分点。', '不良率较3月末上升0.06个百分点。'],
  ['last December is the year start', '各项存款较2021年12月31日增加*亿元。', '各项存款较2021年12月31日增加26.07亿元。'],
  ['a later month is last year’s', '各项存款较12月末增加*亿元。', '各项存款较12月末增加26.07亿元。'],
  [
    'a place that moved since last month',
    '各项存款余额列全市第*位，较上月前移*位。',
    '各项存款余额列全市第3位，较上月后移2位。',
  ],
  ['a place named with its move', '各项存款余额位次较8月末后移*位。', '各项存款余额位次较8月末后移2位。'],
])('%s', (_title, draft, expected) => {
  expect(filled(draft)[0]).toBe(expected);
});

test.each([
  ['a month without its workbook', '各项存款较4月末增加*亿元。', '需要2022年4月的工作簿（作为以前月份给出）'],
  ['the same month of last year', '各项存款较上年9月末增加*亿元。', '没有甲县的这一指标'],
  ['a place that stayed', '各项存款余额位次较6月末后移*位。', '位次没有变化，请改写这一句'],
  ['a place on last year', '各项存款余额列全市第3位，较上年同期前移*位。', '需要2021年9月的工作簿（作为以前月份给出）'],
  ['a base that is nothing', '各项贷款较6月末增长*%。', '2022-06的余额不为正，没有增幅'],
  ['a month that has no such figure', '制造业贷款较6月末增加*亿元。', '两个月中有一个月没有这项数据'],
  ['the report’s own month in its own year', '各项存款较2022年9月末增加*亿元。', '没有说明从哪个月起'],
  ['places of another scope', '全省各项存款较6月末增加*亿元。', '工作簿中没有这个范围的数据'],
  ['a move without a time', '各项存款余额列全市第3位，前移*位。', '工作簿中没有可对应的数据（位次的变化）'],
])('stays open: %s', (_title, draft, why) => {
  expect(filled(draft)).toEqual([draft, why]);
});

test('two months of different coverage have no change', () => {
  const columns = ['deposits.balance@人民币'];
  const rows = [['甲县', 300]] as const;
  const then = office({ month: '2022-06', counties: { period: '2022-06', columns, rows }, banks: [] });
  const text = '各项存款较6月末增加*亿元。';
  const { slots } = fillText({ text, month, figures: { ...figures, earlier: [then.figures] } });
  expect(slots[0]?.why['zh-CN']).toBe('两个月的口径不同');
});

test('a change is of the coverage that the text names', () => {
  const input = { columns: ['deposits.balance@人民币'], rows: [['甲县', 300]] } as const;
  const now = office({ counties: { period: '2022-09', ...input } });
  const then = office({ month: '2022-06', counties: { period: '2022-06', ...input }, banks: [] });
  const source = { month: now.month, figures: { ...now.figures, earlier: [then.figures] } };
  const { slots } = fillText({ text: '本外币各项存款较6月末增加*亿元。', ...source });
  expect(slots[0]?.why['zh-CN']).toBe('工作簿中是人民币口径');
});

test('without a report month nothing is since another', () => {
  const { month: _month, ...undated } = month;
  const { month: _figuresMonth, ...source } = figures;
  const text = '各项存款较6月末增加*亿元。';
  expect(fillText({ text, month: undated, figures: source }).slots[0]?.why['zh-CN']).toBe('没有说明从哪个月起');
});
