import { indicators } from '../../../src/core/model/indicator';
import { amountSentence } from '../../../src/core/narrative/amount-sentence';
import type { MonthInput } from '../../support/build-month';
import { type FigureExtras, why } from './build-figures';
import { narrative, textOf, written } from './narrative-of';

const ranks = ['balanceRank', 'increaseRank', 'growthRank'] as const;
const plain = { place: '全县', opens: true, ranks };

const level = {
  'deposits.balance': 268.7412,
  'deposits.yearToDateIncrease': 22.3361,
  'deposits.yearToDateGrowth': 9.0645,
} as const;

const places = { 'deposits.balanceRank': 5, 'deposits.increaseRank': 4, 'deposits.growthRank': 2 } as const;

const head = '截至9月末，全县各项存款余额268.74亿元，';

function deposits(entries: Readonly<Record<string, number | FigureExtras>>, input: MonthInput = {}): string {
  return textOf(amountSentence(narrative(entries, input), indicators.deposits, plain));
}

test.each<[string, Readonly<Record<string, number | FigureExtras>>, string]>([
  [
    'balance, increase, growth and places in one sentence',
    { ...level, ...places },
    '较年初增加22.34亿元，增幅9.06%，余额、增量、增幅分别列全市第5位、第4位、第2位。',
  ],
  [
    'a fall is 减少 and 降幅, and its places say their order',
    {
      ...level,
      ...places,
      'deposits.yearToDateIncrease': -2.314,
      'deposits.yearToDateGrowth': -0.8537,
    },
    '较年初减少2.31亿元，降幅0.85%，余额列全市第5位，增量、增幅由高到低分别列全市第4位、第2位。',
  ],
  [
    'no change is 持平',
    { ...level, ...places, 'deposits.yearToDateIncrease': 0 },
    '与年初持平，余额、增量、增幅分别列全市第5位、第4位、第2位。',
  ],
  [
    'a change that would print as zero is 基本持平',
    { ...level, ...places, 'deposits.yearToDateIncrease': -0.004 },
    '与年初基本持平，余额、增幅分别列全市第5位、第2位，增量由高到低列全市第4位。',
  ],
  [
    'equal places are told together',
    { ...level, 'deposits.balanceRank': 5, 'deposits.increaseRank': 5, 'deposits.growthRank': 5 },
    '较年初增加22.34亿元，增幅9.06%，余额、增量、增幅均列全市第5位。',
  ],
  [
    'a place shared with another county is 并列',
    { ...level, ...places, 'deposits.growthRank': { value: 4, rank: { tiedWith: ['乙县'] } } },
    '较年初增加22.34亿元，增幅9.06%，余额、增量、增幅分别列全市第5位、第4位、并列第4位。',
  ],
  [
    'one place alone, shared',
    { ...level, 'deposits.balanceRank': { value: 4, rank: { tiedWith: ['乙县'] } } },
    '较年初增加22.34亿元，增幅9.06%，余额并列全市第4位。',
  ],
  [
    'places that do not exist are not told',
    { ...level, 'deposits.balanceRank': 5 },
    '较年初增加22.34亿元，增幅9.06%，余额列全市第5位。',
  ],
  [
    'a place withheld leaves a gap beside the others',
    { ...level, 'deposits.balanceRank': 5, 'deposits.growthRank': { withheld: 'missing' } },
    '较年初增加22.34亿元，增幅9.06%，余额列全市第5位，【缺：各项存款增幅位次】。',
  ],
  ['no place at all leaves one gap', level, '较年初增加22.34亿元，增幅9.06%，【缺：各项存款位次】。'],
  [
    'good places are 前列',
    { ...level, 'deposits.balanceRank': 1, 'deposits.increaseRank': 3 },
    '较年初增加22.34亿元，增幅9.06%，余额、增量分别列全市第1位、第3位，居全市前列。',
  ],
  [
    'a place of which nothing else is known is told plainly',
    { ...level, 'deposits.balanceRank': { value: 1, rank: null } },
    '较年初增加22.34亿元，增幅9.06%，余额列全市第1位。',
  ],
  [
    'a third place of four is nothing to praise',
    { ...level, 'deposits.balanceRank': { value: 3, rank: { ranked: 4, population: 4 } } },
    '较年初增加22.34亿元，增幅9.06%，余额列全市第3位。',
  ],
  [
    'without the increase the growth stands by itself',
    { 'deposits.balance': 268.7412, 'deposits.yearToDateGrowth': 9.0645, ...places },
    '较年初增长9.06%，余额、增量、增幅分别列全市第5位、第4位、第2位。',
  ],
  [
    'neither increase nor growth is one gap',
    { 'deposits.balance': 268.7412, ...places },
    '【缺：各项存款较年初增加】，余额、增量、增幅分别列全市第5位、第4位、第2位。',
  ],
  [
    'a growth without value is a gap, with the reason the figure gives',
    { ...level, ...places, 'deposits.yearToDateGrowth': { withheld: 'undefined' } },
    '较年初增加22.34亿元，【缺：各项存款较年初增幅】，余额、增量、增幅分别列全市第5位、第4位、第2位。',
  ],
  [
    'a growth that prints as zero beside a visible increase is 基本持平',
    { ...level, ...places, 'deposits.yearToDateGrowth': 0.001 },
    '较年初增加22.34亿元，增幅基本持平，余额、增量、增幅分别列全市第5位、第4位、第2位。',
  ],
  [
    'other changes and the share are told where the sheets give them',
    {
      ...level,
      ...places,
      'deposits.yearOnYearGrowth': 8.1,
      'deposits.yearOnYearMoreIncrease': -1.5,
      'deposits.monthOnMonthIncrease': 0,
      'deposits.share': 7.5,
    },
    '较年初增加22.34亿元，增幅9.06%，同比少增1.50亿元，同比增长8.10%，与上月持平，占全市的7.50%，余额、增量、增幅分别列全市第5位、第4位、第2位。',
  ],
  [
    'a growth on last year of nothing is 同比持平',
    { ...level, ...places, 'deposits.yearOnYearGrowth': 0 },
    '较年初增加22.34亿元，增幅9.06%，同比持平，余额、增量、增幅分别列全市第5位、第4位、第2位。',
  ],
])('%s', (_title, entries, expected) => {
  const sentence = deposits(entries);
  expect(sentence).toBe(head + expected);
});

test('nothing known of an indicator is one gap that says where to add it', () => {
  const { text, gaps } = written(amountSentence(narrative({}), indicators.deposits, plain));
  expect(text).toBe('【缺：各项存款余额】。');
  expect(gaps.map(({ why: reason }) => reason['zh-CN'])).toEqual([
    '工作簿中没有“各项存款余额”的数据，请在县区表或银行表中补充。',
  ]);
});

test('a withheld balance leaves a gap with its own reason', () => {
  const { gaps } = written(
    amountSentence(narrative({ ...places, 'deposits.balance': { withheld: 'conflict' } }), indicators.deposits, plain),
  );
  expect(gaps.map((gap) => gap.why)).toContain(why);
});

test('where the office wants it so, what is missing is left out', () => {
  const settings = { missingSentence: 'omit' } as const;
  expect(deposits({ ...level, ...places, 'deposits.growthRank': { withheld: 'missing' } }, { settings })).toBe(
    `${head}较年初增加22.34亿元，增幅9.06%，余额、增量分别列全市第5位、第4位。`,
  );
  expect(deposits(places, { settings })).toBe('');
});

test('前列 is not said where the setting is 0', () => {
  const settings = { leadingPlaces: 0 };
  expect(deposits({ ...level, 'deposits.balanceRank': 1 }, { settings })).toMatch(/余额列全市第1位。$/);
});

test('a sheet of another date is told with its date, also inside a paragraph', () => {
  const input: MonthInput = {
    counties: { period: '2022-08-25', columns: ['deposits.balance'], rows: [['甲县', 268.7412]] },
  };
  const entries = { ...level, 'deposits.balance': { value: 268.7412, cells: [{ sheet: '县区', cell: 'B4' }] } };
  const sentence = amountSentence(narrative(entries, input), indicators.deposits, { ...plain, opens: false });
  expect(textOf(sentence)).toMatch(/^截至8月25日，全县各项存款余额268\.74亿元，/);
});

test('the coverage of a column stands behind the name', () => {
  const { text } = written(
    amountSentence(narrative({ 'deposits.balance': { value: 1, coverage: '本外币' } }), indicators.deposits, plain),
  );
  expect(text).toMatch(/^截至9月末，全县各项存款（本外币）余额1\.00亿元，/);
});

describe('non-performing loans', () => {
  const npl = {
    'nonPerformingLoans.balance': 3.46,
    'nonPerformingLoans.yearToDateIncrease': 0.21,
    'nonPerformingLoans.yearToDateGrowth': 6.46,
  } as const;
  const rank: FigureExtras = { value: 2, rank: { order: 'ascending' } };
  const tell = (place: FigureExtras, input: MonthInput = {}): string => {
    const told = narrative({ ...npl, 'nonPerformingLoans.balanceRank': place }, input);
    const asked = { place: '', opens: false, ranks: ['balanceRank'] } as const;
    return textOf(amountSentence(told, indicators.nonPerformingLoans, asked));
  };

  test.each<[string, FigureExtras, MonthInput, string]>([
    ['rise, and their place says its order', rank, {}, '余额由低到高列全市第2位。'],
    [
      'have a place in full where a setting settles the order too',
      rank,
      { settings: { rankOrder: { nonPerformingLoans: 'ascending' } } },
      '余额由低到高列全市第2位。',
    ],
    ['have a place in full where the city prints it', { ...rank, origin: 'printed' }, {}, '余额由低到高列全市第2位。'],
  ])('%s', (_title, place, input, end) => {
    expect(tell(place, input)).toBe(`不良贷款余额3.46亿元，较年初上升0.21亿元，增幅6.46%，${end}`);
  });
});
