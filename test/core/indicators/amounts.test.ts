import { figuresOf, ask, shown } from './shown';
import { computeFigures } from '../../../src/core/indicators/figures';
import { month } from '../../support/build-month';

const bases = {
  columns: [
    'deposits.balance',
    'deposits.yearStartBalance',
    'deposits.lastMonthBalance',
    'deposits.lastYearBalance',
    'loans.balance',
    'loans.yearStartBalance',
  ],
  rows: [
    ['甲县', 110.5, 100, 108, 96, 80, 70],
    ['乙县', 200, 250, 210, 190, 120, 100],
    ['高新区*', 10, 0, '—', undefined, 8, 7],
    ['全市', 320.5, 350, 318, 286, 208, 177],
  ],
} as const;

test.each([
  ['余额', 'balance', '110.5亿元'],
  ['年初余额', 'yearStartBalance', '100亿元'],
  ['较年初增加 = 余额 − 年初余额', 'yearToDateIncrease', '10.5亿元'],
  ['增幅 = 较年初增加 ÷ 年初余额', 'yearToDateGrowth', '10.5%'],
  ['较上月增加', 'monthOnMonthIncrease', '2.5亿元'],
  ['较上月增幅', 'monthOnMonthGrowth', '2.31481481481%'],
  ['同比增加', 'yearOnYearIncrease', '14.5亿元'],
  ['同比增长', 'yearOnYearGrowth', '15.1041666667%'],
  ['占全市', 'share', '34.4773790952%'],
  ['没有上年数据时没有同比多增', 'yearOnYearMoreIncrease', 'none'],
] as const)('%s', (_, measure, expected) => {
  expect(ask(figuresOf({ counties: bases }), ['deposits', measure])).toBe(expected);
});

test.each([
  ['基期为零，增幅没有意义', ['deposits', 'yearToDateGrowth', '高新区'], '基期余额为零或负数，增幅没有意义'],
  ['“—”表示不适用', ['deposits', 'lastMonthBalance', '高新区'], '“县区”表D6注明不适用（—）'],
  ['不适用的基期没有增幅', ['deposits', 'monthOnMonthGrowth', '高新区'], '“县区”表D6注明不适用（—）'],
  ['空白不是零', ['deposits', 'lastYearBalance', '高新区'], '“县区”表E6为空'],
  ['空白的基期没有同比', ['deposits', 'yearOnYearIncrease', '高新区'], '“县区”表E6为空'],
  ['全市下降时贡献率没有意义', ['deposits', 'contribution', '甲县'], '合计没有增加，贡献率没有意义'],
  ['贡献率 = 本县增加 ÷ 全市增加', ['loans', 'contribution', '甲县'], '32.2580645161%'],
  ['全市不是自己的一部分', ['deposits', 'share', '全市'], 'none'],
  ['全市的增加额', ['loans', 'yearToDateIncrease', '全市'], '31亿元'],
] as const)('%s', (_, question, expected) => {
  expect(ask(figuresOf({ counties: bases }), question)).toBe(expected);
});

test.each([
  ['错误值没有数', '#REF!', '“县区”表B4是错误值'],
  ['看不懂的文字没有数', '约100', '“县区”表B4不是可识别的数字'],
  ['没有算过的公式没有数', '?', '“县区”表B4的公式尚未计算，请在Excel中打开并保存'],
])('%s', (_, cell, expected) => {
  const figures = figuresOf({ counties: { columns: ['deposits.balance'], rows: [['甲县', cell]] } });
  expect(ask(figures, ['deposits', 'balance'])).toBe(expected);
});

describe('what no sheet prints is derived', () => {
  test.each([
    [
      '年初余额 = 余额 − 较年初增加',
      ['balance', 'yearToDateIncrease'],
      [110.5, 10.5],
      'yearStartBalance',
      '100亿元',
      'derived',
      1,
    ],
    [
      '余额 = 年初余额 + 较年初增加',
      ['yearStartBalance', 'yearToDateIncrease'],
      [100, 10.5],
      'balance',
      '110.5亿元',
      'computed',
      0,
    ],
    [
      '年初余额 = 余额 ÷ (1 + 增幅)，精度不超过增幅',
      ['balance', 'yearToDateGrowth'],
      [110.55, 10.5],
      'yearStartBalance',
      '100.045248869亿元',
      'derived',
      1,
    ],
    [
      '增幅较精确时余额也较精确',
      ['balance', 'yearToDateGrowth'],
      [110.55, 10.525],
      'yearStartBalance',
      '100.022619317亿元',
      'derived',
      2,
    ],
    ['较年初增加由增幅倒推', ['balance', 'yearToDateGrowth'], [110, 10], 'yearToDateIncrease', '10亿元', 'derived', 0],
    [
      '降幅100%倒推不出年初余额',
      ['balance', 'yearToDateGrowth'],
      [0, -100],
      'yearStartBalance',
      '基期余额为零或负数，增幅没有意义',
      'derived',
      0,
    ],
    [
      '接近-100%的降幅什么也说明不了',
      ['balance', 'yearToDateGrowth'],
      [1, -99.9],
      'yearStartBalance',
      '1000亿元',
      'derived',
      0,
    ],
  ] as const)('%s', (_, measures, row, measure, expected, origin, decimals) => {
    const figure = figuresOf({
      counties: { columns: measures.map((each) => `deposits.${each}`), rows: [['甲县', ...row]] },
    }).find('deposits', measure, '甲县');
    expect(shown(figure)).toBe(expected);
    expect(figure).toMatchObject({ origin, decimals });
  });

  test('one decimal where two would say too much', () => {
    const figures = figuresOf({
      counties: { columns: ['deposits.balance', 'deposits.yearToDateGrowth'], rows: [['甲县', 1000.55, 10.52]] },
    });
    expect(figures.find('deposits', 'yearStartBalance', '甲县')?.decimals).toBe(1);
  });

  test('a blank growth gives no year start', () => {
    const figures = figuresOf({
      counties: {
        columns: ['deposits.balance', 'deposits.yearToDateGrowth'],
        rows: [
          ['甲县', 110, undefined],
          ['乙县', 1, 8.5],
        ],
      },
    });
    expect(ask(figures, ['deposits', 'yearStartBalance'])).toBe('“县区”表C4为空');
    expect(figures.find('deposits', 'yearStartBalance', '甲县')?.decimals).toBe(0);
  });
});

describe('the city prints, and what it prints is official', () => {
  const counties = {
    columns: [
      'deposits.balance',
      'deposits.yearStartBalance',
      'deposits.yearToDateIncrease',
      'deposits.yearToDateGrowth',
      'deposits.share',
      'deposits.contribution',
    ],
    rows: [
      ['甲县', 110.5, 100, 10.6, 10.64, 33, 44],
      ['乙县', 200, 190, undefined, undefined, undefined, undefined],
      ['全市', 320, 300, 20, 6.7, undefined, undefined],
    ],
  } as const;

  test.each([
    ['较年初增加', 'yearToDateIncrease', '10.6亿元'],
    ['增幅', 'yearToDateGrowth', '10.64%'],
    ['占比', 'share', '33%'],
    ['贡献率', 'contribution', '44%'],
  ] as const)('%s is reported as printed', (_, measure, expected) => {
    const figure = figuresOf({ counties }).find('deposits', measure, '甲县');
    expect(shown(figure)).toBe(expected);
    expect(figure?.origin).toBe('printed');
  });

  test.each([
    ['较年初增加', 'yearToDateIncrease', '10亿元'],
    ['增幅', 'yearToDateGrowth', '5.26315789474%'],
    ['占比', 'share', '62.5%'],
  ] as const)('where its cell is blank, %s is computed', (_, measure, expected) => {
    const figure = figuresOf({ counties }).find('deposits', measure, '乙县');
    expect(shown(figure)).toBe(expected);
    expect(figure?.origin).toBe('computed');
  });

  test('a bank sheet is not official: balances come before what it prints', () => {
    const figures = figuresOf({
      banks: {
        ...counties,
        unit: '亿元',
        rows: [
          ['甲行', 110.5, 100, 10.6, 10.64, 33, 44],
          ['乙行', undefined, 190, 9, 4.7, 20, 10],
          ['合计', 320, 300, 20, 6.7, undefined, undefined],
        ],
      },
    });
    expect(ask(figures, ['deposits', 'yearToDateIncrease', '甲行'])).toBe('10.5亿元');
    expect(ask(figures, ['deposits', 'yearToDateGrowth', '甲行'])).toBe('10.5%');
    expect(ask(figures, ['deposits', 'share', '甲行'])).toBe('34.53125%');
    expect(ask(figures, ['deposits', 'yearToDateIncrease', '乙行'])).toBe('9亿元');
    expect(ask(figures, ['deposits', 'yearToDateGrowth', '乙行'])).toBe('4.73684210526%');
    expect(ask(figures, ['deposits', 'balance', '乙行'])).toBe('199亿元');
  });
});

test('of two columns for one measure the first counts', () => {
  const columns = ['deposits.balance', 'deposits.balance'];
  expect(ask(figuresOf({ counties: { columns, rows: [['甲县', 110, 120]] } }), ['deposits', 'balance'])).toBe(
    '110亿元',
  );
});

test('a cell of which reading says nothing is blank', () => {
  const read = month({ counties: { columns: ['deposits.balance'], rows: [['甲县', undefined]] } });
  const counties = read.counties.map((table) => ({
    ...table,
    rows: table.rows.map((row) => ({ row: row.row, name: row.name, role: row.role, values: row.values })),
  }));
  expect(ask(computeFigures({ ...read, counties }), ['deposits', 'balance'])).toBe('“县区”表B4为空');
});

test('of a total that is zero there are no shares', () => {
  const rows = [
    ['甲县', 5],
    ['乙县', -5],
    ['全市', 0],
  ] as const;
  const figures = figuresOf({ counties: { columns: ['deposits.balance'], rows: [...rows] } });
  expect(ask(figures, ['deposits', 'share'])).toBe('合计为零或负数，占比没有意义');
});

test('a sheet of bases alone speaks of what it gives', () => {
  const figures = figuresOf({
    counties: [
      { sheet: '余额', period: '2022-09', columns: ['deposits.balance'], rows: [['甲县', 110]] },
      { sheet: '年初', period: '2022-09', columns: ['deposits.yearStartBalance'], rows: [['甲县', 100]] },
    ],
  });
  expect(ask(figures, ['deposits', 'yearToDateGrowth'])).toBe('10%');
});

describe('decimals', () => {
  test.each([
    ['万元整数在亿元下有4位小数，按设置取2位', '万元', 1234567, 2],
    ['亿元整数不印小数', '亿元', 123, 0],
    ['亿元1位小数只印1位', '亿元', 123.4, 1],
    ['元', '元', 12345678901, 2],
  ] as const)('%s', (_, unit, value, decimals) => {
    const figures = figuresOf({ counties: { unit, columns: ['deposits.balance'], rows: [['甲县', value]] } });
    expect(figures.find('deposits', 'balance', '甲县')?.decimals).toBe(decimals);
  });

  test('a setting can ask for more, and the source decides how many there are', () => {
    const settings = { decimals: { amount: 4, percent: 1, points: 3 } };
    const figures = figuresOf({ settings, counties: bases });
    expect(figures.find('deposits', 'balance', '甲县')?.decimals).toBe(1);
    expect(figures.find('deposits', 'yearToDateGrowth', '甲县')?.decimals).toBe(1);
    expect(figures.find('loanToDepositRatio', 'changePoints', '甲县')?.decimals).toBe(1);
    expect(figures.find('deposits', 'balanceRank', '甲县')?.decimals).toBe(0);
  });
});

describe('earlier months', () => {
  const earlierMonth = (at: string, rows: readonly (readonly [string, ...(number | undefined)[]])[], sheet = '县区') =>
    month({
      month: at,
      counties: {
        sheet,
        columns: ['deposits.balance', 'deposits.yearStartBalance', 'deposits.yearToDateGrowth'],
        rows,
      },
    });
  const now = {
    counties: {
      columns: ['deposits.balance'],
      rows: [
        ['甲县', 110],
        ['乙县', 5],
        ['丙县', 1],
        ['丙县', 2],
      ],
    },
  } as const;
  const earlier = [
    earlierMonth('2021-12', [['甲县', 100, 90, 11]]),
    earlierMonth('2022-08', [
      ['甲县', 108, 100, 8],
      ['丙县', 4, 1, 3],
    ]),
    earlierMonth('2021-09', [
      ['甲县', 96, 90, 6.5],
      ['丙县', 1, 1, 1],
      ['丙县', 2, 2, 2],
    ]),
  ];

  test.each([
    ['年初余额取上年末的工作簿', 'yearStartBalance', '100亿元'],
    ['上月余额', 'lastMonthBalance', '108亿元'],
    ['同比增长', 'yearOnYearGrowth', '14.5833333333%'],
    ['同比多增 = 今年以来增加 − 上年同期增加', 'yearOnYearMoreIncrease', '4亿元'],
  ] as const)('%s', (_, measure, expected) => {
    expect(ask(figuresOf(now, earlier), ['deposits', measure])).toBe(expected);
  });

  test('cells of another workbook are not pointed to', () => {
    const { cells, origin } = figuresOf(now, earlier).find('deposits', 'lastMonthBalance', '甲县') ?? {};
    expect(cells).toEqual([]);
    expect(origin).toBe('computed');
  });

  test.each([
    ['当月没有的县', '乙县', '2022-08的数据中没有“乙县”'],
    ['现在重名的县不能对应', '丙县', '2022-08的数据中没有“丙县”'],
  ])('%s', (_, name, expected) => {
    expect(ask(figuresOf(now, earlier), ['deposits', 'lastMonthBalance', name])).toBe(expected);
  });

  test('a name that stood for two institutions then is joined to neither', () => {
    const one = { counties: { columns: ['deposits.balance'], rows: [['丙县', 3]] } } as const;
    expect(ask(figuresOf(one, earlier), ['deposits', 'lastYearBalance', '丙县'])).toBe('2021-09的数据中没有“丙县”');
  });

  test('the city is the city, whatever its row was called', () => {
    const then = month({ month: '2022-08', counties: { columns: ['deposits.balance'], rows: [['合计', 100]] } });
    const total = { counties: { columns: ['deposits.balance'], rows: [['全市', 120]] } } as const;
    expect(ask(figuresOf(total, [then]), ['deposits', 'monthOnMonthIncrease', '全市'])).toBe('20亿元');
  });

  test('another 口径 then is no base now', () => {
    const then = month({ month: '2022-08', counties: { columns: ['deposits.balance@人民币'], rows: [['甲县', 100]] } });
    expect(ask(figuresOf(now, [then]), ['deposits', 'lastMonthBalance'])).toBe('none');
  });

  test('a month that did not give the indicator is no base', () => {
    const then = month({ month: '2022-08', counties: { columns: ['deposits.yearToDateGrowth'], rows: [['甲县', 8]] } });
    expect(ask(figuresOf(now, [then]), ['deposits', 'lastMonthBalance'])).toBe('none');
  });

  test('one who was not there yet has no decimals to speak of, and no cells', () => {
    const figure = figuresOf(now, earlier).find('deposits', 'lastMonthBalance', '乙县');
    expect(figure).toMatchObject({ decimals: 0, cells: [] });
  });

  test('without a reporting month nothing is compared', () => {
    expect(ask(figuresOf({ ...now, month: null }, earlier), ['deposits', 'lastMonthBalance'])).toBe('none');
    expect(ask(figuresOf({ ...now, month: null }, earlier), ['deposits', 'balance'])).toBe('110亿元');
  });

  test('a sheet of the last month in the same workbook serves, and its cells are pointed to', () => {
    const figures = figuresOf({
      counties: [
        {
          sheet: '8月',
          period: '2022-08',
          columns: ['deposits.balance'],
          rows: [
            ['甲县', 108],
            ['乙县', 1],
          ],
        },
        {
          sheet: '9月',
          period: '2022-09',
          columns: ['deposits.balance'],
          rows: [
            ['甲县', 110],
            ['丁县', 3],
          ],
        },
        { sheet: '10月', period: '2022-10', columns: ['deposits.balance'], rows: [['甲县', 120]] },
        { sheet: '8月2', period: '2022-08', columns: ['deposits.balance'], rows: [['己县', 1]] },
      ],
    });
    expect(ask(figures, ['deposits', 'balance'])).toBe('110亿元');
    expect(ask(figures, ['deposits', 'balance', '己县'])).toBe('none');
    expect(ask(figures, ['deposits', 'monthOnMonthIncrease'])).toBe('2亿元');
    expect(figures.find('deposits', 'lastMonthBalance', '甲县')?.cells).toEqual([{ sheet: '8月', cell: 'B4' }]);
    expect(figures.find('deposits', 'lastMonthBalance', '丁县')?.cells).toEqual([]);
  });
});

test('a share of a sum of very many banks lists its own cells only', () => {
  const rows = Array.from({ length: 120 }, (_, index): [string, number] => [`第${String(index + 1)}银行`, index + 1]);
  const figures = computeFigures(month({ banks: { columns: ['loans.balance'], rows } }));
  expect(figures.find('loans', 'share', '第7银行')?.cells).toEqual([{ sheet: '银行', cell: 'B10' }]);
  const few = computeFigures(month({ banks: { columns: ['loans.balance'], rows: rows.slice(0, 3) } }));
  expect(few.find('loans', 'share', '第2银行')?.cells).toHaveLength(3);
});
