import { array, assert, constantFrom, integer, property } from 'fast-check';
import { type Placed, placeOf, placingOf } from '../../../src/core/indicators/placing';
import { compare, decimal, plainText } from '../../../src/core/measure/decimal';
import type { MonthInput } from '../../support/build-month';
import { ask, figuresOf } from './shown';

const counties = {
  columns: ['deposits.balance', 'deposits.yearStartBalance', 'nonPerformingLoans.balance'],
  rows: [
    ['甲县', 100, 90, 3],
    ['乙县', 300, 290, 1],
    ['丙县', 100, 80, 2],
    ['丁县', 50, 45, 5],
    ['高新区*', 900, 1, 1],
    ['全市', 1450, 506, 12],
  ],
} as const;

test.each([
  ['余额由大到小', ['deposits', 'balanceRank', '乙县'], '1位'],
  ['并列的取较好的位次', ['deposits', 'balanceRank', '甲县'], '2位'],
  ['并列的取较好的位次', ['deposits', 'balanceRank', '丙县'], '2位'],
  ['并列之后空出位次（1-2-2-4）', ['deposits', 'balanceRank', '丁县'], '4位'],
  ['增量', ['deposits', 'increaseRank', '丙县'], '1位'],
  ['增幅', ['deposits', 'growthRank', '丁县'], '2位'],
  ['功能区不参加排名', ['deposits', 'balanceRank', '高新区'], 'none'],
  ['全市不参加排名', ['deposits', 'balanceRank', '全市'], 'none'],
] as const)('%s', (_, question, expected) => {
  expect(ask(figuresOf({ counties }), question)).toBe(expected);
});

test.each([
  ['不留空位（1-2-2-3）', { ties: 'dense' }, ['deposits', 'balanceRank', '丁县'], '3位'],
  ['选入的功能区参加', { ranked: { include: ['高新区'], exclude: [] } }, ['deposits', 'balanceRank', '高新区'], '1位'],
  ['剔除的县不参加', { ranked: { include: [], exclude: ['乙县'] } }, ['deposits', 'balanceRank', '乙县'], 'none'],
  ['剔除一县后其余的前移', { ranked: { include: [], exclude: ['乙县'] } }, ['deposits', 'balanceRank', '甲县'], '1位'],
  [
    '不良贷款由低到高',
    { rankOrder: { nonPerformingLoans: 'ascending' } },
    ['nonPerformingLoans', 'balanceRank', '乙县'],
    '1位',
  ],
] as const)('a setting: %s', (_, settings, question, expected) => {
  expect(ask(figuresOf({ settings, counties }), question)).toBe(expected);
});

describe('what a place rests on', () => {
  const evidence = (input: MonthInput, name = '甲县', measure: 'balanceRank' | 'growthRank' = 'balanceRank') =>
    figuresOf(input).find('deposits', measure, name)?.rank;

  test('neighbours with their distance, and who shares the place', () => {
    const rank = evidence({ counties });
    expect(rank).toMatchObject({ order: 'descending', ranked: 4, population: 4, tiedWith: ['丙县'], unranked: [] });
    expect(rank?.populationLabel['zh-CN']).toBe('全市4个县区');
    expect([rank?.better?.name, rank?.better?.place, plainText(rank?.better?.distance ?? decimal(0))]).toEqual([
      '乙县',
      1,
      '200',
    ]);
    expect([rank?.worse?.name, rank?.worse?.place, plainText(rank?.worse?.distance ?? decimal(0))]).toEqual([
      '丁县',
      4,
      '50',
    ]);
    expect(rank).not.toHaveProperty('warning');
  });

  test('the first has nobody before it, the last nobody behind', () => {
    expect(evidence({ counties }, '乙县')).not.toHaveProperty('better');
    expect(evidence({ counties }, '丁县')).not.toHaveProperty('worse');
  });

  test('a neighbour that prints the same although it differs is a warning', () => {
    const rows = [
      ['甲县', 100.004],
      ['乙县', 100.001],
      ['丙县', 99],
    ] as const;
    const rank = evidence({ counties: { columns: ['deposits.balance'], rows: [...rows] } });
    expect(rank?.warning?.['zh-CN']).toBe('与乙县显示的数值相同，实际数值略有差别，位次以未取整的数值为准。');
  });

  test('one without a value is left out and named', () => {
    const rows = [
      ['甲县', 100, 90],
      ['乙县', 5, 0],
    ] as const;
    const input = { counties: { columns: ['deposits.balance', 'deposits.yearStartBalance'], rows: [...rows] } };
    const rank = evidence(input, '甲县', 'growthRank');
    expect(rank).toMatchObject({ ranked: 1, population: 2 });
    expect(rank?.unranked.map(({ name, why }) => name + why['zh-CN'])).toEqual([
      '乙县基期余额为零或负数，增幅没有意义',
    ]);
    expect(ask(figuresOf(input), ['deposits', 'growthRank', '乙县'])).toBe('基期余额为零或负数，增幅没有意义');
    expect(evidence(input, '乙县', 'growthRank')).toBeUndefined();
  });

  test('who is ranked is said: zones by name, banks by number', () => {
    expect(
      evidence({ counties, settings: { ranked: { include: ['高新区'], exclude: [] } } })?.populationLabel['zh-CN'],
    ).toBe('全市5个县区（含高新区）');
    const banks = {
      columns: ['deposits.balance'],
      rows: [
        ['工行', 2],
        ['农行', 1],
        ['合计', 3],
      ],
    } as const;
    expect(evidence({ banks }, '工行')?.populationLabel['zh-CN']).toBe('2家银行');
  });

  test('the cell of its value', () => {
    expect(figuresOf({ counties }).find('deposits', 'balanceRank', '甲县')?.cells).toEqual([
      { sheet: '县区', cell: 'B4' },
    ]);
  });

  test('a figure that is no place rests on none', () => {
    expect(figuresOf({ counties }).find('deposits', 'balance', '甲县')?.rank).toBeUndefined();
  });
});

test.each([
  [
    'a blank withholds all places and is named',
    [
      ['甲县', 1],
      ['乙县', undefined],
      ['丙县', 3],
    ],
    '甲县',
    '缺少乙县的数据，不能排名',
  ],
  [
    'the blank one says what is blank',
    [
      ['甲县', 1],
      ['乙县', undefined],
      ['丙县', 3],
    ],
    '乙县',
    '“县区”表B5为空',
  ],
  [
    'many blanks are not all named',
    [
      ['甲县', 1],
      ['乙', undefined],
      ['丙', undefined],
      ['丁', undefined],
      ['戊', undefined],
    ],
    '甲县',
    '缺少乙、丙、丁等的数据，不能排名',
  ],
  [
    '“—” does not apply: left out',
    [
      ['甲县', 1],
      ['乙县', '—'],
      ['丙县', 3],
    ],
    '甲县',
    '2位',
  ],
] as const)('%s', (_, rows, name, expected) => {
  const figures = figuresOf({ counties: { columns: ['deposits.balance'], rows: [...rows] } });
  expect(ask(figures, ['deposits', 'balanceRank', name])).toBe(expected);
});

test('where one ratio is of two dates and the others are printed, none is ranked', () => {
  const columns = ['loans.balance', { of: 'nonPerformingLoans.balance', period: '2022-08' }, 'nplRatio.value'];
  const figures = figuresOf({
    counties: {
      columns,
      rows: [
        ['甲县', 80, 2, 2.5],
        ['乙县', 70, 1, undefined],
      ],
    },
  });
  expect(ask(figures, ['nplRatio', 'rank'])).toBe('分子、分母日期不同（2022-08-31、2022-09-30），不能相除，不能排名');
});

test('a ratio of two dates is not ranked', () => {
  const columns = ['loans.balance', { of: 'nonPerformingLoans.balance', period: '2022-08' }];
  const figures = figuresOf({
    counties: {
      columns,
      rows: [
        ['甲县', 80, 2],
        ['乙县', 70, 1],
      ],
    },
  });
  expect(ask(figures, ['nplRatio', 'rank'])).toBe('分子、分母日期不同（2022-08-31、2022-09-30），不能相除');
});

describe('a printed place', () => {
  const withRanks = (
    column: string | { of: string; rankOrder?: 'ascending' },
    ranks: readonly (number | undefined | string)[],
  ) => ({
    counties: {
      columns: ['nonPerformingLoans.balance', column],
      rows: [
        ['甲县', 3, ranks[0]],
        ['乙县', 1, ranks[1]],
        ['丙县', 2, ranks[2]],
        ['高新区*', 5, ranks[3]],
      ] as const,
    },
  });
  const place = 'nonPerformingLoans.balanceRank';

  test.each([
    ['settles the order: the largest first', [1, 3, 2], '1位'],
    ['settles the order: the smallest first', [3, 1, 2], '3位'],
    ['settles who is ranked: a zone with a place', [2, 4, 3, 1], '2位'],
    ['that the values contradict is withheld', [2, 3, 2], '“县区”表C4列第2位，按数值应列第1位'],
    ['may be missing for one', [undefined, 3, 2], '1位'],
    ['may be missing for all', [undefined, undefined, undefined], '1位'],
  ] as const)('%s', (_, ranks, expected) => {
    expect(ask(figuresOf(withRanks(place, ranks)), ['nonPerformingLoans', 'balanceRank'])).toBe(expected);
  });

  test('of a zone counts where the column ranks it', () => {
    expect(ask(figuresOf(withRanks(place, [2, 4, 3, 1])), ['nonPerformingLoans', 'balanceRank', '高新区'])).toBe('1位');
    expect(ask(figuresOf(withRanks(place, [1, 3, 2])), ['nonPerformingLoans', 'balanceRank', '高新区'])).toBe('none');
  });

  test('that is blank leaves the place to the values', () => {
    const figure = figuresOf(withRanks(place, [undefined, 3, 2])).find('nonPerformingLoans', 'balanceRank', '甲县');
    expect(figure).toMatchObject({ origin: 'computed', decimals: 0 });
  });

  test('one whom the column does not rank has none', () => {
    const figures = figuresOf(withRanks(place, [2, '—', 3, 1]));
    expect(ask(figures, ['nonPerformingLoans', 'balanceRank', '乙县'])).toBe('表中未对其排名');
  });

  test('is official: it comes first among the cells', () => {
    const figure = figuresOf(withRanks(place, [1, 3, 2])).find('nonPerformingLoans', 'balanceRank', '甲县');
    expect(figure).toMatchObject({ origin: 'printed' });
    expect(figure?.cells).toEqual([
      { sheet: '县区', cell: 'C4' },
      { sheet: '县区', cell: 'B4' },
    ]);
  });

  test('the order in its header comes before the places', () => {
    const figures = figuresOf(withRanks({ of: place, rankOrder: 'ascending' }, [1, 3, 2]));
    expect(ask(figures, ['nonPerformingLoans', 'balanceRank'])).toBe('“县区”表C4列第1位，按数值应列第3位');
  });

  test('a setting comes before both', () => {
    const figures = figuresOf({
      ...withRanks({ of: place, rankOrder: 'ascending' }, [1, 3, 2]),
      settings: { rankOrder: { nonPerformingLoans: 'descending' } },
    });
    expect(ask(figures, ['nonPerformingLoans', 'balanceRank'])).toBe('1位');
  });

  test.each([
    ['between values that print the same any of their places fits', [8.4, 8.4, 3], [2, 1, 3], '2位', []],
    ['and none of them is a tie then', [8.4, 8.4, 3], [1, 2, 3], '1位', []],
    ['the same place is a tie', [8.4, 8.4, 3], [1, 1, 3], '1位', ['乙县']],
    ['a column may count ties without a gap', [8.4, 8.4, 3], [1, 1, 2], '1位', ['乙县']],
    ['a missing place leaves the tie', [8.4, 8.4, 3], [1, undefined, 3], '1位', ['乙县']],
  ] as const)('%s', (_, values, ranks, expected, tiedWith) => {
    const figures = figuresOf({
      counties: {
        columns: ['loans.yearToDateGrowth', 'loans.growthRank'],
        rows: ['甲县', '乙县', '丙县'].map((name, index) => [name, values[index], ranks[index]] as const),
      },
    });
    expect(ask(figures, ['loans', 'growthRank'])).toBe(expected);
    expect(figures.find('loans', 'growthRank', '甲县')?.rank?.tiedWith).toEqual(tiedWith);
  });

  test('a column that counts ties without a gap gives the next one the next place', () => {
    const rows = [
      ['甲县', 8.4, 1],
      ['乙县', 8.4, 1],
      ['丙县', 3, 2],
      ['全市', 6, undefined],
    ] as const;
    const figures = figuresOf({
      counties: { columns: ['loans.yearToDateGrowth', 'loans.growthRank'], rows: [...rows] },
    });
    expect(ask(figures, ['loans', 'growthRank', '丙县'])).toBe('2位');
    expect(ask(figures, ['loans', 'growthRank', '全市'])).toBe('none');
  });

  test('without the values it stands on is taken as printed', () => {
    const figures = figuresOf({
      counties: {
        columns: ['loans.growthRank'],
        rows: [
          ['甲县', 2],
          ['乙县', 1],
          ['全市', undefined],
        ],
      },
    });
    expect(ask(figures, ['loans', 'growthRank'])).toBe('2位');
    expect(figures.find('loans', 'growthRank', '甲县')?.rank).toBeUndefined();
    expect(ask(figures, ['loans', 'growthRank', '全市'])).toBe('none');
  });

  test('is taken against the usual order where most places say so', () => {
    const rows = [
      ['甲县', 1, 1],
      ['乙县', 2, 2],
      ['丙县', 3, 3],
    ] as const;
    expect(
      ask(figuresOf({ counties: { columns: ['deposits.balance', 'deposits.balanceRank'], rows: [...rows] } }), [
        'deposits',
        'balanceRank',
      ]),
    ).toBe('1位');
  });

  test('for an indicator whose first place is the smallest', () => {
    const overdue = {
      key: '逾期贷款',
      kind: 'amount',
      label: { 'zh-CN': '逾期贷款', 'en-US': 'Overdue' },
      shortLabel: { 'zh-CN': '逾期', 'en-US': 'Overdue' },
      unit: '亿元',
      definition: { 'zh-CN': '', 'en-US': '' },
      movesBy: 'level',
      rankOrder: 'ascending',
    } as const;
    const rows = [
      ['甲县', 1, 1],
      ['乙县', 2, 2],
    ] as const;
    const figures = figuresOf({
      indicators: [overdue],
      counties: { columns: ['逾期贷款.balance', '逾期贷款.balanceRank'], rows: [...rows] },
    });
    expect(figures.find('逾期贷款', 'balanceRank', '甲县')?.rank?.order).toBe('ascending');
  });
});

describe('places by law', () => {
  const values = array(integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 });
  const entrants = (numbers: readonly number[]) =>
    numbers.map((number, index) => ({ index, value: decimal(number / 10) }));

  test('a place is one more than the number of better values', () => {
    assert(
      property(values, constantFrom('descending', 'ascending'), (numbers, order) => {
        const placing = placingOf(entrants(numbers), order);
        numbers.forEach((own, index) => {
          const isBetter = (other: number): boolean => (order === 'descending' ? other > own : other < own);
          const placed = placing.of.get(index) as Placed;
          expect(placeOf(placed, 'min')).toBe(1 + numbers.filter(isBetter).length);
          expect(placeOf(placed, 'dense')).toBe(1 + new Set(numbers.filter(isBetter)).size);
        });
      }),
    );
  });

  test('values that a double cannot tell apart keep their order', () => {
    const near = ['1.00000000000000000001', '1.00000000000000000002', '1'].map((text, index) => ({
      index,
      value: decimal(text),
    }));
    const placing = placingOf(near, 'descending');
    expect(placing.placed.map(({ index }) => index)).toEqual([1, 0, 2]);
    expect(
      placing.placed.every(({ value }, at) => at === 0 || compare(placing.placed[at - 1]?.value ?? value, value) > 0),
    ).toBe(true);
  });
});

describe('which end is first is one rule for counties and banks', () => {
  const columns = ['loans.balance', 'nonPerformingLoans.balance'];
  const banks = {
    columns,
    rows: [
      ['甲银行', 10000, 300],
      ['乙银行', 10000, 100],
      ['合计', 20000, 400],
    ],
  } as const;
  const places = (first: number, second: number) => ({
    columns: ['loans.balance', 'nplRatio.value', 'nplRatio.rank'],
    rows: [
      ['甲县', 2, 2, first],
      ['乙县', 3, 1, second],
      ['丙县', 4, 0.5, first === 1 ? 3 : 1],
    ] as const,
  });

  test.each([
    ['the city gives the first place to the lowest', places(3, 2), '1位'],
    ['the city gives the first place to the highest', places(1, 2), '2位'],
  ])('%s', (_, counties, place) => {
    expect(ask(figuresOf({ banks, counties }), ['nplRatio', 'rank', '乙银行'])).toBe(place);
  });
});
