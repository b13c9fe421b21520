// An old report as a template: what agrees becomes a slot, what is uncertain stays and is listed with its reason.
import { madeTemplate } from '../../../src/core/template/make-template';
import type { FigureSet } from '../../../src/core/indicators/figures';
import type { MadeTemplate } from '../../../src/core/template/template';
import type { LedgerInput } from '../../support/build-ledger';
import type { BalanceInput, MonthInput } from '../../support/build-month';
import { countyTable, office } from '../../support/claims-month';

const withLastMonth: BalanceInput & { readonly period: string } = {
  ...countyTable,
  columns: [...countyTable.columns, 'deposits.lastMonthBalance'],
  period: '2022-09',
  rows: countyTable.rows.map((row, index) => [...row, [314.94, 390, 390, 1094.94][index] ?? 0]),
};

const september = {
  date: { text: '8月下旬', from: '2022-08-21', to: '2022-08-31', month: '2022-08', precision: 'third' },
} as const;

function made(text: string, changed?: MonthInput): MadeTemplate {
  return madeTemplate({ text, ...office(changed) });
}

function templated(text: string, changed?: MonthInput): string {
  return made(text, changed)
    .template.lines.map((line) => line.text)
    .join('\n');
}

function reasons(text: string, changed?: MonthInput): string {
  return made(text, changed)
    .left.map((left) => `${left.text}：${left.why['zh-CN']}`)
    .join('\n');
}

test.each([
  [
    'balances, changes and places in turn',
    '全县各项存款余额312.47亿元，较年初增加26.07亿元，增幅9.10%，余额、增量分别列全市第3位、第1位。',
    '全县各项存款余额{{各项存款.余额 | 亿元}}，较年初{{各项存款.较年初增加 | 增减: 亿元}}，{{各项存款.较年初增幅 | 增减: 百分比, "增幅", "降幅"}}，余额、增量分别列全市{{各项存款.余额位次 | 位}}、{{各项存款.增量位次 | 位}}。',
  ],
  [
    'a fall becomes a slot that can rise',
    '各项贷款较年初减少2.31亿元，下降1.01%；不良贷款较年初净减0.26亿元。',
    '各项贷款较年初{{各项贷款.较年初增加 | 增减: 亿元}}，{{各项贷款.较年初增幅 | 增减: 百分比}}；不良贷款较年初{{不良贷款.较年初增加 | 增减: 亿元, "净增", "净减"}}。',
  ],
  [
    'a verb away from its number follows the sign as well',
    '各项存款较年初增加额为26.07亿元。各项贷款比年初下降了2.31 亿元。',
    '各项存款较年初{{各项存款.较年初增加 | 方向: "增加额", "减少额"}}为{{各项存款.较年初增加 | 亿元: 随: 各项存款.较年初增加}}。各项贷款比年初{{各项贷款.较年初增加 | 方向: "增加了", "下降了"}}{{各项贷款.较年初增加 | 数: 亿元, 随: 各项贷款.较年初增加}} 亿元。',
  ],
  [
    'one verb for two numbers: each must go its way',
    '丙县各项存款、各项贷款分别较年初增长2.56%、6.98%。',
    '丙县各项存款、各项贷款分别较年初{{丙县.各项存款.较年初增幅 | 方向: "增长", "下降"}}{{丙县.各项存款.较年初增幅 | 百分比: 随: 丙县.各项存款.较年初增幅}}、{{丙县.各项贷款.较年初增幅 | 百分比: 随: 丙县.各项存款.较年初增幅}}。',
  ],
  [
    'one verb for two numbers of which one cannot follow: the word stays, and a turn of the other is a gap',
    '不良贷款、各项贷款分别较年初下降9.99%、1.01%。丙县存款、贷款分别较年初增长2.56%、9.99%。',
    '不良贷款、各项贷款分别较年初下降9.99%、{{各项贷款.较年初增幅 | 百分比: 降}}。丙县存款、贷款分别较年初增长{{丙县.各项存款.较年初增幅 | 百分比}}、9.99%。',
  ],
  [
    'other units and decimals than usual',
    '各项存款余额3124700万元，即312.5亿元，工行贷款余额2.0000亿元。',
    '各项存款余额{{各项存款.余额 | 万元}}，即{{各项存款.余额 | 亿元: 1}}，工行贷款余额{{工商银行.各项贷款.余额 | 亿元: 4}}。',
  ],
  [
    'a unit without a name stays beside its number',
    '各项存款增幅9.10％，存贷比72.24％。',
    '各项存款{{各项存款.较年初增幅 | 方向: "增幅", "降幅"}}{{各项存款.较年初增幅 | 数: 随: 各项存款.较年初增幅}}％，存贷比{{存贷比 | 数}}％。',
  ],
  [
    'ratios, basis points, places from the other end',
    '存贷比72.24%。不良率1.87%，较年初下降10个基点。各项贷款余额由低到高列全市第1位。',
    '存贷比{{存贷比 | 百分比}}。不良率{{不良贷款率 | 百分比}}，较年初{{不良贷款率.较年初变动 | 增减: 个基点}}。各项贷款余额由低到高列全市{{各项贷款.余额位次 | 位: 由低到高}}。',
  ],
  [
    'ledgers and their parts',
    '走访企业50家，新增授信额度0.80亿元，其中“春雨”行动走访企业20家。',
    '走访企业{{走访企业 | 家}}，新增授信额度{{新增授信额度 | 亿元}}，其中“春雨”行动走访企业{{["“春雨”行动"].走访企业 | 家}}。',
  ],
  [
    'the report’s own period, not a day of an event or a document’s year',
    '截至2022年9月末，1—9月；截至9月30日。9月15日，举办活动。9月下旬签约。12月底前完成。',
    '截至{{期间.年}}年{{期间.月}}月末，1—{{期间.月}}月；截至{{期间.月}}月{{期间.日}}日。9月15日，举办活动。9月下旬签约。12月底前完成。',
  ],
  [
    'last year’s levels',
    '年初各项贷款余额228.03亿元，目前225.72亿元。',
    '年初各项贷款余额{{各项贷款.年初余额 | 亿元}}，目前{{各项贷款.余额 | 亿元}}。',
  ],
  [
    'the end of last month, of last year and last year’s month move with the report',
    '较8月末；2022年8月底；较2022年8月；2021年末；2021年12月末；2021年9月末，2021年同期，2021年1—9月。',
    '较{{期间.上月}}月末；{{期间.上月年}}年{{期间.上月}}月底；较{{期间.上月年}}年{{期间.上月}}月；{{期间.上年}}年末；{{期间.上年}}年12月末；{{期间.上年}}年{{期间.月}}月末，{{期间.上年}}年同期，{{期间.上年}}年1—{{期间.月}}月。',
  ],
  [
    'last month’s change with last month’s name, in whatever month the report is written',
    '各项存款较8月末减少2.47亿元，较2021年末增加26.07亿元。',
    '各项存款较{{期间.上月}}月末{{各项存款.较上月增加 | 增减: 亿元}}，较{{期间.上年}}年末{{各项存款.较年初增加 | 增减: 亿元}}。',
    { counties: withLastMonth },
  ],
  [
    'other months and years stay',
    '1—8月，8月8日，8月上旬，8月末前，去年8月末，2020年末，2020年9月末，2021年，7月末。',
    '1—8月，8月8日，8月上旬，8月末前，去年8月末，2020年末，2020年9月末，2021年，7月末。',
  ],
  [
    'braces of the text stay text',
    '公式{x}、｛y｝与{{各项存款}}、{%if%}，余额{312.47亿元}',
    '公式{{ "{" }}x}、{{ "｛" }}y｝与{{ "{" }}{{ "{" }}各项存款}}、{{ "{" }}%if%}，余额{{ "{" }}312.47亿元}',
  ],
] satisfies readonly (readonly [string, string, string, MonthInput?])[])(
  '%s',
  (_, text, template, changed: MonthInput = {}) => {
    expect(templated(text, changed)).toBe(template);
  },
);

test('in January the month before is last year’s: its name stays, and so does the number told since', () => {
  const january = { counties: { ...withLastMonth, period: '2022-01' } };
  expect(templated('各项存款较2021年12月末增加26.07亿元。', january)).toContain('较{{期间.上年}}年12月末{{');
  expect(templated('较12月末', january)).toBe('较12月末');
});

test.each([
  ['a quarter that ended last month', '7月末，各项存款余额314.94亿元。'],
  ['the half year', '截至一季度末，各项存款余额314.94亿元。'],
])('a number of %s stays with its time', (_, text) => {
  expect(templated(text, { counties: withLastMonth })).toBe(text);
});

test('a number whose month moves not is told so', () => {
  const july = { counties: { ...withLastMonth, period: '2022-07' } };
  const text = '上半年末，各项存款余额314.94亿元。';
  expect(templated(text, july)).toBe(text);
  expect(reasons(text, july)).toContain('314.94亿元：说的是别的时间的数');
});

test.each([
  ['a number that disagrees', '各项存款余额312.48亿元。', '312.48亿元：与工作簿不符，按工作簿应为312.47亿元'],
  ['an approximate number', '各项存款余额约310亿元。', '310亿元：与工作簿一致，但写法'],
  ['a number that is exceeded', '各项存款余额突破312亿元。', '312亿元：“超”“余”“近”这样的数'],
  ['full-width digits', '各项存款余额３１２．４７亿元。', '３１２．４７亿元：与工作簿一致，但写法'],
  ['a place in words', '丙县各项贷款余额居首位。', '首位：与工作簿一致，但写法'],
  ['several readings', '各项存款列全市第3位。', '3位'],
  ['two figures told by one number', '乙县存、贷款余额均列全市第1位。', '1位'],
  ['what no sheet holds', '保费收入7551万元。', '7551万元：'],
  ['a placeholder', '各项存款余额*亿元。', '*：这里是占位符'],
  ['a year that may be the period’s', '按照《甲县2022年工作方案》，', '2022：与报告期相同，但不能确定'],
  ['a month that may be the period’s', '9月，召开会议。', '9：与报告期相同，但不能确定'],
  ['a word that tells the other direction', '各项贷款新增2.31亿元。', '2.31亿元：“各项贷款.较年初增加”的数值为负'],
])('%s stays and is listed', (_, text, reason) => {
  expect(templated(text)).toBe(text);
  expect(reasons(text)).toContain(reason);
});

test('where several slots print the same, they are offered', () => {
  const { left, template } = made('存、贷款余额列全市第3位。');
  expect(left[0]?.candidates).toEqual(['{{各项存款.余额位次 | 位}}', '{{各项贷款.余额位次 | 位}}']);
  expect(template.lines[0]?.note).toBe(
    '“3位”：有几种理解，无法确定是哪一项。可选：{{各项存款.余额位次 | 位}} 或 {{各项贷款.余额位次 | 位}}',
  );
});

test('a reading that the workbook does not answer is not offered', () => {
  const counties = {
    ...countyTable,
    columns: countyTable.columns.slice(0, 2),
    rows: [
      ['甲县', 312.47, 286.4],
      ['乙县', 400, 390],
    ],
  } as const;
  const { left } = made('存、贷款余额列全市第2位。', { counties });
  expect(left[0]?.candidates).toEqual(['{{各项存款.余额位次 | 位}}']);
  expect(made('乙县存、贷款余额列全市第2位。').left[0]?.candidates).toEqual(['{{乙县.各项贷款.余额位次 | 位}}']);
});

test('of several readings the one that agrees is taken where chance is excluded', () => {
  const text = '力争稳步增长，各项贷款余额225.72亿元。';
  expect(templated(text)).toBe('力争稳步增长，各项贷款余额{{各项贷款.余额 | 亿元}}。');
});

test('lines keep their kinds; their notes say what stayed', () => {
  const text =
    '甲县2022年9月金融工作汇报\r\n县人民政府：\n\n一、存贷款\n（一）存款\n存款余额99亿元。\n甲县金融中心\n2022年9月30日';
  const { template } = made(text);
  expect(template.lines.map(({ level }) => level)).toEqual([
    'title',
    'recipient',
    'body',
    'heading1',
    'heading2',
    'body',
    'signature',
    'date',
  ]);
  expect(template.lines[0]?.text).toBe('甲县{{期间.年}}年{{期间.月}}月金融工作汇报');
  expect(template.lines[7]?.text).toBe('{{期间.年}}年{{期间.月}}月{{期间.日}}日');
  expect(template.lines.map(({ note }) => note === undefined)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    true,
    true,
  ]);
});

test('a day under the report is the period’s only where all is kept to its end', () => {
  const ledgers: Readonly<Record<'enterpriseVisits', LedgerInput>> = {
    enterpriseVisits: { cutOff: '2022-10-12', entries: [{ bank: '工行', enterprises: 20 }] },
  };
  expect(templated('甲县汇报\n正文。\n2022年9月30日', { ledgers })).toMatch(/\n2022年9月30日$/);
  expect(templated('甲县汇报\n正文。\n2022年10月8日')).toMatch(/\n2022年10月8日$/);
  expect(templated('甲县汇报\n正文。\n 2022年 9月 ', { ledgers })).toMatch(/\n {{期间.年}}年 {{期间.月}}月 $/);
});

test('a slot knows its place, its figure and its cells', () => {
  const [slot] = made('全县各项存款余额312.47亿元').slots;
  expect(slot).toEqual({
    start: 8,
    end: 16,
    text: '312.47亿元',
    slot: '{{各项存款.余额 | 亿元}}',
    indicator: 'deposits',
    measure: 'balance',
    of: '甲县',
    cells: [{ sheet: '县区', cell: 'B4' }],
  });
});

describe('events', () => {
  const events: LedgerInput = {
    entries: [
      {
        date: '2022-09-15',
        name: '金融知识普及月集中宣传活动',
        place: '人民广场',
        banks: 14,
        outcome: '发放资料500份，接待咨询120人次。',
      },
      { date: { is: 'date', ...september }, name: '新型农业经营主体融资对接会', enterprises: 35 },
      { date: '2022-09-20', place: '县政务服务中心', coHosts: '人民银行甲县支行', banks: 9 },
    ],
  };
  const name = '{{活动台账.金融知识普及月集中宣传活动';

  test.each([
    [
      'a date, a number and an outcome are slots of the event’s row',
      '9月15日，在人民广场举办“金融知识普及月集中宣传活动”，14家银行参加，发放资料500份，接待咨询120人次。',
      `${name}.日期}}，在人民广场举办“金融知识普及月集中宣传活动”，${name}.银行数 | 家}}银行参加，${name}.成果}}。`,
    ],
    [
      'what the ledger says otherwise stays',
      '2022年9月16日，举办“金融知识普及月集中宣传活动”，13家银行参加，发放资料500余份。',
      '2022年9月16日，举办“金融知识普及月集中宣传活动”，13家银行参加，发放资料500余份。',
    ],
    [
      'a date told by its ledger as a part of the month',
      '8月下旬，新型农业经营主体融资对接会有35家企业参加。',
      '{{活动台账.新型农业经营主体融资对接会.日期}}，新型农业经营主体融资对接会有{{活动台账.新型农业经营主体融资对接会.企业数 | 家}}企业参加。',
    ],
    [
      'an event without a name has no slot',
      '9月20日，在县政务服务中心联合人民银行甲县支行举办活动，9家银行参加。',
      '9月20日，在县政务服务中心联合人民银行甲县支行举办活动，9家银行参加。',
    ],
  ])('%s', (_, text, template) => {
    expect(templated(text, { ledgers: { events } })).toBe(template);
  });

  test('two events of one name are told apart by nobody', () => {
    const twice = events.entries.map((entry) => ({ ...entry, name: '金融知识普及月集中宣传活动' })).slice(0, 2);
    const text = '9月15日，在人民广场举办“金融知识普及月集中宣传活动”，14家银行参加。';
    expect(templated(text, { ledgers: { events: { entries: twice } } })).toBe(text);
  });

  test('what is covered by a slot is not listed as left', () => {
    const { left } = made('9月15日“金融知识普及月集中宣传活动”发放资料500份，接待咨询120人次。', {
      ledgers: { events },
    });
    expect(left).toEqual([]);
  });
});

test.each([
  ['各项贷款余额225.72亿元，居全市前列。', '居全市前列'],
  ['存款与年初持平，贷款稳步增长，不良贷款实现“双降”。', '持平 稳步增长 “双降”'],
  ['丙县各项贷款余额居首位。', '首位'],
  ['存款余额增加。', ''],
])('words that no slot turns are listed: %s', (text, words) => {
  expect(
    made(text)
      .left.map((left) => left.text)
      .join(' '),
  ).toBe(words);
});

test('days of an event are not asked about', () => {
  expect(made('9月15日举办，9月下旬签约。').left).toEqual([]);
});

test('months left are offered as those to the year’s end', () => {
  expect(made('剩余3个月月均需新增1亿元，剩余4个月。').left.map(({ candidates }) => candidates)).toContainEqual([
    '{{期间.剩余月数}}',
  ]);
});

test('what the office chose once is not asked again', () => {
  const { month, figures } = office();
  const chosen = { ...month, textChoices: [{ context: '存、贷款余额列全市第*位', meaning: '各项贷款 余额位次' }] };
  const { template } = madeTemplate({ text: '存、贷款余额列全市第3位。', month: chosen, figures });
  expect(template.lines[0]?.text).toBe('存、贷款余额列全市{{各项贷款.余额位次 | 位}}。');
});

test('what is reckoned from two figures is neither of them', () => {
  const { month, figures } = office();
  const reckoned: FigureSet['find'] = (...asked) => {
    const found = figures.find(...asked);
    if (found === undefined) return undefined;
    const { indicator, measure, of, unit, outcome, decimals, cells, coverage } = found;
    return { indicator, measure, of, unit, outcome, decimals, origin: 'computed', cells, coverage };
  };
  const { left } = madeTemplate({ text: '各项存款余额312.47亿元。', month, figures: { ...figures, find: reckoned } });
  expect(left[0]?.why['zh-CN']).toContain('由两项数据算出');
});

test('an empty text is an empty template; a month without a period dates nothing', () => {
  expect(made('')).toEqual({ template: { lines: [{ level: 'body', text: '' }] }, slots: [], left: [] });
  expect(templated('截至9月末', { month: null, county: null })).toBe('截至9月末');
});

test('ten thousand paragraphs are made in one go', () => {
  const paragraph = '全县各项存款余额312.47亿元，较年初增加26.07亿元。';
  const { template, slots } = made(Array.from({ length: 10_000 }, () => paragraph).join('\n'));
  expect(template.lines).toHaveLength(10_000);
  expect(slots).toHaveLength(20_000);
});
