import type { LedgerEntry } from '../../support/build-ledger';
import type { MonthInput } from '../../support/build-month';
import { ask, figuresOf, shown } from './shown';

const sheets: MonthInput = {
  counties: {
    columns: ['loans.balance', 'loans.yearStartBalance', 'nonPerformingLoans.balance'],
    rows: [
      ['甲县', 80, 72, 2.16],
      ['乙县', 70, 60, 0],
      ['全市', 160, 140, 4],
    ],
  },
  banks: {
    columns: ['nonPerformingLoans.balance', 'loans.yearToDateGrowth'],
    rows: [
      ['联社=甲农商行', 21000, 8.5],
      ['合计', 21600, 9],
    ],
  },
  ledgers: { enterpriseVisits: { entries: [{ bank: '工行', enterprises: 40 }] } },
};

type Row = Readonly<Record<string, LedgerEntry>>;

function targets(row: Row, more: MonthInput = {}) {
  const all = { indicator: '不良贷款率', direction: '≤', target: 2.4, unit: '%', deadline: '2022-12', ...row };
  return figuresOf({ ...sheets, ...more, ledgers: { ...sheets.ledgers, targets: { sheet: '目标', entries: [all] } } });
}

test('a ceiling: what is above it is still to go, each month its part', () => {
  const figures = targets({});
  expect(ask(figures, ['nplRatio', 'target'])).toBe('2.4%');
  expect(ask(figures, ['nplRatio', 'gap'])).toBe('0.3个百分点');
  expect(ask(figures, ['nplRatio', 'monthlyPace'])).toBe('0.1个百分点');
  expect(figures.find('nplRatio', 'target', '甲县')).toMatchObject({
    of: { kind: 'target', name: '甲县' },
    decimals: 1,
    origin: 'printed',
    cells: [{ sheet: '目标', cell: 'C4' }],
  });
  expect(figures.find('nplRatio', 'gap', '甲县')).toMatchObject({
    decimals: 2,
    origin: 'computed',
    cells: [
      { sheet: '目标', cell: 'C4' },
      { sheet: '县区', cell: 'D4' },
      { sheet: '县区', cell: 'B4' },
    ],
  });
  expect(figures.find('nplRatio', 'monthlyPace', '甲县')?.cells.at(-1)).toEqual({ sheet: '目标', cell: 'E4' });
});

test.each([
  ['a floor', { indicator: '各项贷款余额', direction: '≥', target: 83, unit: '亿元' }, 'loans', 'gap', '3亿元'],
  [
    'a floor in another unit',
    { indicator: '各项贷款余额', direction: '≥', target: 830000, unit: '万元' },
    'loans',
    'gap',
    '3亿元',
  ],
  [
    'the unit of the cell',
    { indicator: '贷款', direction: '不低于', target: { number: 83, unit: '亿元' }, unit: { is: 'not-applicable' } },
    'loans',
    'target',
    '83亿元',
  ],
  [
    'an amount without a unit',
    { indicator: '贷款', direction: '≥', target: 83, unit: { is: 'not-applicable' } },
    'loans',
    'target',
    '“目标”表C4的金额未注明单位',
  ],
  [
    'and then no gap',
    { indicator: '贷款', direction: '≥', target: 83, unit: { is: 'not-applicable' } },
    'loans',
    'gap',
    '“目标”表C4的金额未注明单位',
  ],
  [
    'and no pace',
    { indicator: '贷款', direction: '≥', target: 83, unit: { is: 'not-applicable' } },
    'loans',
    'monthlyPace',
    '“目标”表C4的金额未注明单位',
  ],
  ['a growth', { indicator: '贷款增速（%）', direction: '≥', target: 12 }, 'loans', 'gap', '0.888888888889个百分点'],
  [
    'an increase',
    { indicator: '各项贷款较年初增加', direction: '≥', target: 10, unit: '亿元' },
    'loans',
    'gap',
    '2亿元',
  ],
  ['a target that is met needs no pace', { direction: '不高于', target: 3 }, 'nplRatio', 'monthlyPace', '目标已达到'],
  ['a target that is met has a gap below zero', { direction: '以内', target: 3 }, 'nplRatio', 'gap', '-0.3个百分点'],
  [
    'bad loans are to fall where the sheet says nothing',
    { direction: { is: 'not-applicable' } },
    'nplRatio',
    'gap',
    '0.3个百分点',
  ],
  [
    'all else is to grow',
    { indicator: '各项贷款', direction: { is: 'not-applicable' }, target: 83, unit: '亿元' },
    'loans',
    'gap',
    '3亿元',
  ],
  ['a deadline that has come', { deadline: '2022-09' }, 'nplRatio', 'monthlyPace', '期限已到，不再计算月均进度'],
  [
    'no deadline',
    { deadline: { is: 'not-applicable' } },
    'nplRatio',
    'monthlyPace',
    '未注明期限或报告月份，无法计算月均进度',
  ],
] as const)('%s', (_, row, indicator, measure, expected) => {
  expect(ask(targets(row as Row), [indicator, measure])).toBe(expected);
});

test.each([
  ['the own county in other words', { object: '全县' }, '甲县', '0.3个百分点'],
  ['another county, with no data', { object: '丙县' }, '丙县', '没有丙县“不良贷款率”的数据'],
  ['the city', { object: '我市', target: 2 }, '全市', '0.5个百分点'],
  ['a bank', { object: '联社', indicator: '不良贷款', target: 2, unit: '亿元' }, '联社', '0.1亿元'],
] as const)('of %s', (_, row, name, expected) => {
  const indicator = 'indicator' in row ? 'nonPerformingLoans' : 'nplRatio';
  expect(ask(targets(row), [indicator, 'gap', name])).toBe(expected);
});

test.each([
  [
    'a ledger’s total',
    { indicator: '走访企业', direction: '≥', target: 100, unit: '家' },
    'visitedEnterprises',
    '甲县',
    '60家',
  ],
  [
    'in other words',
    { indicator: '走访企业数（家）', direction: '≥', target: 100, unit: '家' },
    'visitedEnterprises',
    '甲县',
    '60家',
  ],
  [
    'a bank’s part of a ledger',
    { object: '工行', indicator: '走访企业', direction: '≥', target: 50, unit: '家' },
    'visitedEnterprises',
    '工行',
    '10家',
  ],
  [
    'what nobody measures',
    { indicator: '处置率', direction: '≥', target: 80 },
    '处置率',
    '甲县',
    '没有甲县“处置率”的数据',
  ],
  [
    'a change of a ratio',
    { indicator: '不良贷款率降幅', target: 80 },
    '不良贷款率降幅',
    '甲县',
    '没有甲县“不良贷款率降幅”的数据',
  ],
] as const)('%s', (_, row, indicator, name, expected) => {
  expect(ask(targets(row), [indicator, 'gap', name])).toBe(expected);
});

test('a gap to what nobody measures has no decimals', () => {
  expect(targets({ indicator: '处置率' }).find('处置率', 'gap', '甲县')).toMatchObject({ decimals: 0, coverage: '' });
});

test('without a deadline there is no cell of one, without a unit no decimals', () => {
  const bare = targets({ indicator: '贷款', deadline: { is: 'not-applicable' }, unit: { is: 'not-applicable' } });
  expect(bare.find('loans', 'target', '甲县')?.decimals).toBe(0);
  const row = { indicator: '不良率', target: 2.4, unit: '%' };
  const figures = figuresOf({ ...sheets, ledgers: { targets: { entries: [row] } } });
  expect(figures.find('nplRatio', 'monthlyPace', '甲县')?.cells.map(({ cell }) => cell)).toEqual(['B4', 'D4', 'B4']);
});

test('what nobody measures keeps its target in the unit written', () => {
  expect(ask(targets({ indicator: '处置率', target: 80 }), ['处置率', 'target'])).toBe('80%');
  expect(ask(targets({ indicator: '处置项目', target: 8, unit: '项' }), ['处置项目', 'target'])).toBe('8个');
});

test('a figure that is withheld gives no gap', () => {
  const counties = {
    columns: ['loans.balance', 'nonPerformingLoans.balance'],
    rows: [
      ['甲县', undefined, 2],
      ['乙县', 2, 1],
    ],
  } as const;
  const figures = targets({}, { counties, banks: [] });
  expect(ask(figures, ['nplRatio', 'gap'])).toBe('“县区”表B4为空');
});

test('without an own county a target is of whatever is there', () => {
  expect(
    ask(targets({ indicator: '走访企业', direction: '≥', target: 100, unit: '家' }, { county: null }), [
      'visitedEnterprises',
      'gap',
      '全部',
    ]),
  ).toBe('60家');
});

test('without a reporting month there is no pace', () => {
  expect(ask(targets({}, { month: null }), ['nplRatio', 'monthlyPace'])).toBe('未注明期限或报告月份，无法计算月均进度');
});

test.each([
  ['no number', { target: { is: 'unclear', text: '力争' } }],
  ['no indicator', { indicator: { is: 'not-applicable' } }],
] as const)('a row with %s gives no figures', (_, row) => {
  expect(targets(row).list.some(({ of }) => of.kind === 'target')).toBe(false);
});

describe('what each month must bring is rounded up, or the target is missed as printed', () => {
  const pace = (row: Row, more: MonthInput = {}) => {
    const figure = targets(row, more).list.find(({ measure }) => measure === 'monthlyPace');
    return [shown(figure), figure?.decimals];
  };

  test.each<readonly [string, Row, string, number]>([
    ['points: 0.07 in three months', { target: 2.63 }, '0.03个百分点', 2],
    ['points that divide evenly', { target: 2.4 }, '0.1个百分点', 2],
    ['亿元: 4 in three months', { indicator: '各项贷款', direction: '≥', target: 84, unit: '亿元' }, '1.34亿元', 2],
    [
      '万元, where the bank sheet knows them: 1,301 in three months',
      { object: '甲农商行', indicator: '不良贷款', target: 19_699, unit: '万元' },
      '0.0434亿元',
      4,
    ],
    [
      '亿元, where nothing finer is known: 0.16 in three months',
      { indicator: '不良贷款', target: 2, unit: '亿元' },
      '0.06亿元',
      2,
    ],
  ])('%s', (_title, row, expected, decimals) => {
    expect(pace(row)).toEqual([expected, decimals]);
  });
});

test.each([
  ['余额存贷比', 'loanToDepositRatio'],
  ['不良率', 'nplRatio'],
  ['贷款增速', 'loans'],
  ['普惠贷款余额', 'inclusiveLoans'],
] as const)('a target may call it as headers do: %s', (indicator, key) => {
  expect(
    targets({ indicator, target: 12, unit: '%' }).list.some((one) => one.indicator === key && one.measure === 'target'),
  ).toBe(true);
});
