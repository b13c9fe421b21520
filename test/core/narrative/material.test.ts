import { writeReport } from '../../../src/core/narrative/write-report';
import type { Paragraph } from '../../../src/core/model/report';
import { type MonthInput, month } from '../../support/build-month';
import { type FigureExtras, figures } from './build-figures';

type Entry = Readonly<Record<string, string | number | boolean>>;

function made(
  entries: readonly Entry[],
  given: Readonly<Record<string, number | FigureExtras>> = {},
  earlier: readonly MonthInput[] = [],
  own: MonthInput = {},
): readonly Paragraph[] {
  const settings = { missingSentence: 'omit' } as const;
  const input: MonthInput = { settings, ledgers: entries.length === 0 ? {} : { textMaterial: { entries } }, ...own };
  return writeReport({ month: month(input), figures: figures(given), earlier: earlier.map(month) }).paragraphs;
}

function body(
  entries: readonly Entry[],
  given: Readonly<Record<string, number | FigureExtras>> = {},
): readonly string[] {
  return made(entries, given)
    .filter(({ level }) => level === 'body')
    .map(({ text }) => text);
}

const preamble = '现将甲县2022年1—9月金融工作情况汇报如下：';

test.each([
  ['导语', [`今年平稳。${preamble}`]],
  ['信贷支持', [preamble, '今年平稳。']],
  ['对接活动', [preamble, '政企银对接扎实开展。今年平稳。']],
  ['不良贷款', [preamble, '不良贷款防控情况。今年平稳。']],
  ['下一步工作', [preamble, '今年平稳。']],
  ['下一步企业上市', [preamble, '今年平稳。']],
  ['结尾', [preamble, '今年平稳。']],
])('a text of the part %s stands at its place', (part, expected) => {
  expect(body([{ part, text: '今年平稳。' }])).toEqual(expected);
});

test('a part that names no place is not lost but asks for one', () => {
  const [last] = made([{ part: '其他', text: '甲' }, { text: '乙' }])
    .filter(({ level }) => level === 'body')
    .slice(-1);
  expect(last?.text).toBe('【缺：部分的位置】乙。');
  expect(last?.gaps).toHaveLength(1);
});

test('a little heading opens the text', () => {
  expect(body([{ part: '下一步信贷', heading: '加大投放', text: '引导银行加大投放' }])).toEqual([
    preamble,
    '加大投放。引导银行加大投放。',
  ]);
  expect(body([{ part: '信贷', heading: '完善机制', text: '定期会商' }])).toEqual([preamble, '完善机制。定期会商。']);
});

test('texts stand in their order, those without one last', () => {
  const entries = [
    { part: '导语', text: '丙' },
    { part: '导语', text: '乙', order: 2 },
    { part: '导语', text: '甲', order: 1 },
  ];
  expect(body(entries)).toEqual([`甲。乙。丙。${preamble}`]);
});

test.each<[string, Entry, boolean]>([
  ['not wanted in the report', { inReport: false }, false],
  ['wanted', { inReport: true }, true],
  ['for this month', { months: '2022-09' }, true],
  ['for another month', { months: '2022-08' }, false],
  ['from a later month', { fromMonth: '2022-10' }, false],
  ['from this month', { fromMonth: '2022-09' }, true],
  ['until an earlier month', { toMonth: '2022-08' }, false],
  ['blank', { text: '  ' }, false],
  ['that is no text', { text: 5 }, false],
])('a text %s is told or not', (_title, changes, isTold) => {
  expect(body([{ part: '结尾', text: '甲', ...changes }])).toEqual(isTold ? [preamble, '甲。'] : [preamble]);
});

test('without a month every text is in force', () => {
  const entries = [{ part: '结尾', text: '甲', months: '2022-08' }];
  const paragraphs = made([], {}, [], { month: null, ledgers: { textMaterial: { entries } } });
  expect(paragraphs.map(({ text }) => text)).toContain('甲。');
});

test('where this month has no material the latest earlier month’s is carried over, without its cells', () => {
  const of = (text: string): NonNullable<MonthInput['ledgers']> => ({
    textMaterial: { entries: [{ part: '结尾', text }] },
  });
  const earlier = [
    { month: '2022-06', ledgers: of('六月3项') },
    { month: '2022-08', ledgers: of('八月3项') },
    { month: null },
    { month: '2022-07', ledgers: of('七月3项') },
  ];
  const last = made([], {}, earlier).find(({ text }) => text.includes('3项'));
  expect(last?.text).toBe('八月3项。');
  expect(last?.facts).toEqual([{ start: 2, end: 4, printed: '3项', cells: [] }]);
});

test('a number that the text brings is a fact of its cell', () => {
  const paragraph = made([{ part: '结尾', text: '发放资料5,000份，占12.5%' }]).find(({ text }) =>
    text.includes('资料'),
  );
  expect(paragraph?.facts).toEqual([
    { start: 4, end: 10, printed: '5,000份', cells: [{ sheet: 'textMaterial', cell: 'B4' }] },
    { start: 12, end: 17, printed: '12.5%', cells: [{ sheet: 'textMaterial', cell: 'B4' }] },
  ]);
});

describe('a slot', () => {
  const given = {
    'deposits.balance': 268.7412,
    'deposits.yearToDateIncrease': -2.3,
    'deposits.yearToDateGrowth': 9.06,
    'deposits.yearOnYearIncrease': 0,
    'deposits.balance@工商银行': 30.1,
    'deposits.balanceRank': 5,
    'nplRatio.value': 1.5637,
    'nplRatio.changePoints': -0.3064,
    'nplRatio.rank': { value: 3, withheld: 'missing' },
    'loans.balance': { withheld: 'missing' },
    'visitedEnterprises.total@全部': 356,
    'visitedEnterprises.total@春雨': 120,
    'nplRatio.target@甲县': 1.5,
  } as const;

  test.each([
    ['{各项存款.余额}', '268.74亿元'],
    ['{各项存款}', '268.74亿元'],
    ['{存款 . 余额位次}', '第5位'],
    ['{存款.位次}', '第5位'],
    ['{各项存款.增幅}', '9.06%'],
    ['{工商银行.各项存款.余额}', '30.10亿元'],
    ['{工商银行.各项存款}', '30.10亿元'],
    ['{不良贷款率}', '1.56%'],
    ['{不良率.位次}', '第3位'],
    ['较年初{各项存款.增减}', '较年初减少2.30亿元'],
    ['较年初{不良率.升降}', '较年初下降0.31个百分点'],
    ['同比{各项存款.同比增减}', '同比持平'],
    ['{走访企业}', '356家'],
    ['{春雨.走访企业}', '120家'],
    ['{走访企业.累计}', '356家'],
    ['{各项存款.较年初增加}', '【缺：各项存款.较年初增加】'],
    ['{各项贷款}', '【缺：各项贷款】'],
    ['{各项存款.没有}', '【缺：{各项存款.没有}】'],
    ['{走访企业.没有}', '【缺：{走访企业.没有}】'],
    ['{没有}', '【缺：{没有}】'],
    ['{}', '【缺：{}】'],
  ])('%s reads %s', (text, expected) => {
    const settings = { missingSentence: 'gap' } as const;
    const entries = [{ part: '结尾', text }];
    const texts = made([], given, [], { settings, ledgers: { textMaterial: { entries } } }).map((each) => each.text);
    expect(texts).toContain(`${expected}。`);
  });
});
