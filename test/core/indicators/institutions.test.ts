import { computeFigures } from '../../../src/core/indicators/figures';
import { month } from '../../support/build-month';
import { ask, figuresOf, shown } from './shown';

const banks = {
  columns: ['deposits.balance', 'deposits.yearStartBalance'],
  rows: [
    ['#国有商业银行', 300000, 280000],
    ['工行=工商银行', 100000, 90000],
    ['农行=农业银行', 200000, 190000],
    ['其中：住户存款', 50000, 40000],
    ['#地方法人', 100000, 90000],
    ['联社=甲农商行', 100000, 90000],
    ['~注：单位为万元', undefined, undefined],
    ['合计', 400000, 370000],
  ],
} as const;

const counties = {
  columns: ['deposits.balance', 'deposits.yearToDateGrowth'],
  rows: [
    ['甲县', 41, 8.5],
    ['乙县', 60, 3.2],
    ['高新区*', 9, 1],
    ['合计', 110, 5],
  ],
} as const;

const kinds = (input: Parameters<typeof figuresOf>[0]): readonly string[] => [
  ...new Set(figuresOf(input).list.map(({ of }) => `${of.kind} ${of.name}`)),
];

test('everybody has figures: counties, zones and city, then categories, banks and their total', () => {
  expect(kinds({ banks, counties })).toEqual([
    'county 甲县',
    'county 乙县',
    'county 高新区',
    'city 全市',
    'category 国有商业银行',
    'bank 工商银行',
    'bank 农业银行',
    'category 地方法人',
    'bank 甲农商行',
    'banks 甲县',
  ]);
});

test('a county sheet may have subtotals too', () => {
  expect(
    kinds({
      counties: {
        columns: ['deposits.balance'],
        rows: [
          ['#县域', 3],
          ['甲县', 1],
        ],
      },
    }),
  ).toEqual(['category 县域', 'county 甲县']);
});

test.each([
  ['the city by 全市, whatever its row is called', '全市', '110亿元'],
  ['a bank by its canonical name', '工商银行', '10亿元'],
  ['a bank as the sheet prints it', '工行', '10亿元'],
  ['a category', '地方法人', '10亿元'],
  ['nobody of that name', '丁县', 'none'],
])('found: %s', (_, name, expected) => {
  expect(ask(figuresOf({ banks, counties }), ['deposits', 'balance', name])).toBe(expected);
});

test.each([
  ['share of a bank', 'share', '工商银行', '25%'],
  ['share of a category', 'share', '国有商业银行', '75%'],
  ['contribution of a bank', 'contribution', '农业银行', '33.3333333333%'],
] as const)('%s is of the bank sheet’s total', (_, measure, name, expected) => {
  expect(ask(figuresOf({ banks, counties }), ['deposits', measure, name])).toBe(expected);
});

describe('the own county', () => {
  test('has its figures from the county sheet where that gives the measure', () => {
    const figures = figuresOf({ banks, counties });
    expect(ask(figures, ['deposits', 'balance'])).toBe('41亿元');
    expect(ask(figures, ['deposits', 'yearToDateGrowth'])).toBe('8.5%');
    const total = figures.list.find(({ of, measure }) => of.kind === 'banks' && measure === 'balance');
    expect(shown(total)).toBe('40亿元');
  });

  test('does not take a base from a bank sheet whose balance is another', () => {
    const figure = figuresOf({ banks, counties }).find('deposits', 'yearStartBalance', '甲县');
    expect(shown(figure)).toBe('37.7880184332亿元');
  });

  describe('what only the bank sheet gives', () => {
    const columns = ['deposits.balance', 'deposits.lastYearBalance', 'loans.balance', 'loans.lastYearBalance'];
    const given = (bank: number): ReturnType<typeof figuresOf> =>
      figuresOf({
        banks: { columns, rows: [['合计', bank, 350000, 280000, 260000]] },
        counties: { columns: ['deposits.balance', 'loans.balance'], rows: [['甲县', 41, 28]] },
      });
    const why = '各项存款余额在县区表（“县区”表B4）与银行表（“银行”表B4）不一致，两表的数不混用，请先核对';

    test.each([
      ['deposits', 'yearOnYearGrowth'],
      ['deposits', 'lastYearBalance'],
      ['loanToDepositRatio', 'lastYearValue'],
    ] as const)('is withheld where its balance is another: %s %s', (indicator, measure) => {
      expect(ask(given(400000), [indicator, measure])).toBe(why);
    });

    test('is reported where the balances agree, and of an indicator of which they do', () => {
      expect(ask(given(410000), ['deposits', 'yearOnYearGrowth'])).toBe('17.1428571429%');
      expect(ask(given(400000), ['loans', 'yearOnYearGrowth'])).toBe('7.69230769231%');
    });
  });

  test('takes the base from the bank sheet when the balances agree', () => {
    const agreeing = { ...counties, rows: [['甲县', 40, 8.5]] } as const;
    const figure = figuresOf({ banks, counties: agreeing }).find('deposits', 'yearStartBalance', '甲县');
    expect(shown(figure)).toBe('37亿元');
    expect(figure?.of.kind).toBe('county');
  });

  test('has what only the bank sheet gives from its total', () => {
    const figures = figuresOf({
      banks: {
        columns: ['loans.balance'],
        rows: [
          ['工行', 1],
          ['合计', 300000],
        ],
      },
      counties,
    });
    expect(ask(figures, ['loans', 'balance'])).toBe('30亿元');
    expect(figures.find('loans', 'balance', '甲县')?.of.kind).toBe('county');
  });

  test('has all from the bank sheet where the settings say so, but its places', () => {
    const figures = figuresOf({ settings: { ownFiguresFrom: 'banks' }, banks, counties });
    expect(ask(figures, ['deposits', 'balance'])).toBe('40亿元');
    expect(ask(figures, ['deposits', 'balanceRank'])).toBe('2位');
    expect(ask(figures, ['deposits', 'share'])).toBe('37.2727272727%');
  });

  test('has all from the bank sheet where the county sheet does not list it', () => {
    const figures = figuresOf({ county: '丁县', banks, counties });
    expect(ask(figures, ['deposits', 'balance', '丁县'])).toBe('40亿元');
    expect(ask(figures, ['deposits', 'balanceRank', '丁县'])).toBe('none');
    expect(figures.list.some(({ of }) => of.kind === 'banks')).toBe(false);
  });

  test.each([
    ['blank in the county sheet: the bank total stands in', banks, [['甲县', undefined]], '40亿元'],
    [
      'blank in both: the county sheet’s reason',
      { ...banks, rows: [['合计', undefined, 1]] },
      [['甲县', undefined]],
      '“县区”表B4为空',
    ],
    [
      'no county sheet for it, blank in the bank sheet',
      { ...banks, rows: [['合计', undefined, undefined]] },
      [['乙县', 1]],
      '“银行”表B4为空',
    ],
  ] as const)('%s', (_, sheet, rows, expected) => {
    const figures = figuresOf({ banks: sheet, counties: { columns: ['deposits.balance'], rows: [...rows] } });
    expect(ask(figures, ['deposits', 'balance'])).toBe(expected);
  });

  test('a blank balance does not say that the sheets disagree', () => {
    const figures = figuresOf({
      banks,
      counties: {
        columns: ['deposits.yearToDateIncrease', 'deposits.balance', 'deposits.yearToDateGrowth'],
        rows: [
          ['甲县', undefined, '—', 8.5],
          ['乙县', 1, 2, 3],
        ],
      },
    });
    expect(ask(figures, ['deposits', 'yearStartBalance'])).toBe('37亿元');
  });

  test('takes a base from a bank sheet that gives no balance to compare', () => {
    const figures = figuresOf({
      banks: { columns: ['deposits.yearStartBalance'], rows: [['合计', 370000]] },
      counties,
    });
    expect(ask(figures, ['deposits', 'yearStartBalance'])).toBe('37亿元');
  });

  test('may be named as the sheet prints it, or by its canonical name', () => {
    const aliased = { columns: ['deposits.balance'], rows: [['甲=甲县', 41]] } as const;
    const figures = figuresOf({ county: '甲', counties: aliased });
    expect(ask(figures, ['deposits', 'balance', '甲'])).toBe('41亿元');
    expect(ask(figures, ['deposits', 'balance', '甲县'])).toBe('41亿元');
    expect(figures.list[0]?.of).toEqual({ kind: 'county', name: '甲' });
  });

  test('may be a zone', () => {
    expect(ask(figuresOf({ county: '高新区', counties }), ['deposits', 'balance', '高新区'])).toBe('9亿元');
  });

  test('nobody knows which it is: the bank total keeps the name of its row', () => {
    const figures = figuresOf({ county: null, banks, counties });
    expect(ask(figures, ['deposits', 'balance', '合计'])).toBe('40亿元');
    expect(figures).not.toHaveProperty('county');
    expect(figuresOf({ month: null })).not.toHaveProperty('month');
    expect(figuresOf({ banks })).toMatchObject({ county: '甲县', month: '2022-09' });
  });
});

describe('bank sheets without totals', () => {
  const withoutTotals = {
    columns: ['deposits.balance', 'deposits.yearStartBalance', 'deposits.yearToDateGrowth', 'nplRatio.value'],
    rows: [
      ['工行', 10000, 9000, 11.1, 1.5],
      ['农行', 20000, 18000, 11.1, 2],
    ],
  } as const;

  test('the banks are summed', () => {
    const figures = figuresOf({ banks: withoutTotals });
    expect(ask(figures, ['deposits', 'balance'])).toBe('3亿元');
    expect(ask(figures, ['deposits', 'yearToDateGrowth'])).toBe('11.1111111111%');
    expect(ask(figures, ['nplRatio', 'value'])).toBe('none');
    expect(figures.find('deposits', 'balance', '甲县')).toMatchObject({ origin: 'computed', decimals: 2 });
    expect(figures.find('deposits', 'balance', '甲县')?.cells).toEqual([
      { sheet: '银行', cell: 'B4' },
      { sheet: '银行', cell: 'B5' },
    ]);
  });

  test('a blank makes no sum', () => {
    const rows = [
      ['工行', 10000, 9000, 11.1, 1.5],
      ['农行', undefined, 18000, 11.1, 2],
    ] as const;
    expect(ask(figuresOf({ banks: { ...withoutTotals, rows: [...rows] } }), ['deposits', 'balance'])).toBe(
      '“银行”表B5为空',
    );
  });

  test('a bank that a further sheet leaves out makes no sum there', () => {
    const loans = { sheet: '贷款', columns: ['loans.balance'], rows: [['工行', 8000]] } as const;
    const figures = figuresOf({ banks: [withoutTotals, loans] });
    expect(ask(figures, ['loans', 'balance'])).toBe('表中没有“农行”的数据');
    expect(figures.find('loans', 'balance', '甲县')?.cells).toEqual([{ sheet: '贷款', cell: 'B4' }]);
  });

  test('categories that only a column names are summed', () => {
    const read = month({ banks });
    const tables = read.banks.map((table) => ({
      ...table,
      rows: table.rows.filter(({ role }) => role.is !== 'subtotal'),
    }));
    const figures = computeFigures({ ...read, banks: tables });
    expect(ask(figures, ['deposits', 'balance', '国有商业银行'])).toBe('30亿元');
    expect(ask(figures, ['deposits', 'yearToDateIncrease', '国有商业银行'])).toBe('2亿元');
    expect(ask(figures, ['deposits', 'share', '地方法人'])).toBe('25%');
  });
});

describe('several sheets of one kind', () => {
  test('each gives its indicators, joined by canonical name', () => {
    const figures = figuresOf({
      banks: [
        {
          sheet: '存款',
          columns: ['deposits.balance'],
          rows: [
            ['工行=工商银行', 100000],
            ['合计', 100000],
          ],
        },
        {
          sheet: '贷款',
          columns: ['loans.balance'],
          rows: [
            ['工商银行', 80000],
            ['农行', 1],
            ['合计', 80001],
          ],
        },
      ],
    });
    expect(ask(figures, ['loanToDepositRatio', 'value', '工商银行'])).toBe('80%');
    expect(ask(figures, ['loanToDepositRatio', 'value', '农行'])).toBe('none');
  });

  test.each([
    [
      'the sheet that lists all gives the total',
      [
        ['工行', 1],
        ['农行', 2],
        ['合计', 3],
      ],
      [
        ['农行', 2],
        ['合计', 2],
      ],
      '0.0003亿元',
    ],
    [
      'where each lists some, no total is the total',
      [
        ['工行', 1],
        ['合计', 1],
      ],
      [
        ['农行', 2],
        ['合计', 2],
      ],
      '该指标分列在多张表中，各表合计不能代表全部',
    ],
  ] as const)('%s', (_, first, second, expected) => {
    const figures = figuresOf({
      banks: [
        { sheet: '一', columns: ['deposits.balance'], rows: [...first] },
        { sheet: '二', columns: ['deposits.balance'], rows: [...second] },
      ],
    });
    expect(ask(figures, ['deposits', 'balance'])).toBe(expected);
    expect(ask(figures, ['deposits', 'balance', '农行'])).toBe('0.0002亿元');
  });

  test('two banks of one name are two banks', () => {
    const figures = figuresOf({
      banks: {
        columns: ['deposits.balance'],
        rows: [
          ['甲行', 1],
          ['甲行', 2],
          ['乙行', 3],
        ],
      },
    });
    expect(figures.list.filter(({ measure }) => measure === 'balanceRank').map((figure) => shown(figure))).toEqual([
      '3位',
      '2位',
      '1位',
    ]);
  });
});
