import type { BalanceInput, MonthInput } from '../../support/build-month';
import { month } from '../../support/build-month';
import { check, only, said } from './check-month';

const balance = ['deposits.balance'];
const table = (rows: BalanceInput['rows'], more: Partial<BalanceInput> = {}): BalanceInput => ({
  columns: balance,
  rows,
  ...more,
});

describe('the bank total against the own county', () => {
  const input = (banks: BalanceInput, county: number): MonthInput => ({
    banks,
    counties: table([
      ['甲县', county],
      ['乙县', 5],
    ]),
  });
  const bankTotal = (banks: BalanceInput, county: number) =>
    only(check(input(banks, county)), 'across-sheets/bank-total');

  test.each<[string, BalanceInput, number, number]>([
    [
      'the printed total within rounding',
      table([
        ['工行', 12_344],
        ['农行', 11_111],
        ['合计', 23_455],
      ]),
      2.35,
      0,
    ],
    [
      'the printed total apart',
      table([
        ['工行', 12_344],
        ['农行', 11_111],
        ['合计', 23_455],
      ]),
      2.41,
      1,
    ],
    [
      'the sum of the banks where no total is printed',
      table([
        ['工行', 12_344],
        ['农行', 11_111],
      ]),
      2.35,
      0,
    ],
    ['a single bank', table([['工行', 23_455]]), 2.35, 0],
    ['no sum where a bank is blank', table([['工行', 12_344], ['农行']]), 9, 0],
    ['no sum without banks', table([]), 9, 0],
    ['not where the total is blank', table([['工行', 12_344], ['合计']]), 9, 0],
    ['not where the banks have another measure', table([['工行', 1]], { columns: ['loans.balance'] }), 9, 0],
    ['not where the months differ', table([['工行', 1]], { period: '2022-08' }), 9, 0],
  ])('%s', (_, banks, county, count) => {
    expect(bankTotal(banks, county)).toHaveLength(count);
  });

  // 4.2349 and 4.4851 are printed as 4.23 and 4.49: their difference is -0.26, not -0.25.
  test.each([
    [
      'an increase got by subtracting rounded balances',
      'nonPerformingLoans.yearToDateIncrease',
      42_349 - 44_851,
      -0.26,
      0,
    ],
    ['an increase further apart', 'nonPerformingLoans.yearToDateIncrease', 42_349 - 44_851, -0.27, 1],
    ['a balance within its own rounding', 'nonPerformingLoans.balance', 42_452, 4.25, 0],
    ['a balance further apart', 'nonPerformingLoans.balance', 42_447, 4.26, 1],
  ])('%s', (_title, column, banks, county, count) => {
    const result = check({
      banks: table([['合计', banks]], { columns: [column] }),
      counties: table(
        [
          ['甲县', county],
          ['乙县', 1.23],
        ],
        { columns: [column] },
      ),
    });
    expect(only(result, 'across-sheets/bank-total')).toHaveLength(count);
  });

  test.each([
    ['本外币', '', '“各项存款余额”在银行表为本外币，在县区表为未注明'],
    ['', '人民币', '“各项存款余额”在银行表为未注明，在县区表为人民币'],
  ])('of other 口径 (%s against %s) is not compared, and the reason names both', (one, other, expected) => {
    const column = (coverage: string): readonly string[] => [
      `deposits.balance${coverage === '' ? '' : `@${coverage}`}`,
    ];
    const { skipped } = check({
      banks: table([['合计', 23_455]], { columns: column(one) }),
      counties: table([['甲县', 2.35]], { columns: column(other) }),
    });
    expect(skipped.find(({ check: id }) => id === 'across-sheets/bank-total')?.why['zh-CN']).toBe(
      `两表口径不同，没有比较：${expected}。实为同一口径的，请在两表的标题或表头中写成一样。`,
    );
  });

  test('is a question with both sides, whatever the units', () => {
    expect(
      bankTotal(
        table([
          ['工行', 12_344],
          ['农行', 11_111],
          ['合计', 23_455],
        ]),
        2.41,
      )[0],
    ).toMatchObject({
      severity: 'explain',
      subject: '各项存款余额',
      at: { sheet: '银行', cell: 'B6' },
      found: '23455万元',
      expected: '2.41亿元',
      difference: '-645万元',
      tolerance: '±50.5万元',
    });
  });

  test('a mistaken unit is named', () => {
    const [finding] = bankTotal(
      table(
        [
          ['工行', 12_344],
          ['农行', 11_111],
          ['合计', 23_455],
        ],
        { unit: '亿元' },
      ),
      2.35,
    );
    expect(finding?.message['zh-CN']).toContain('疑似单位用错');
  });

  test('own banks of a zone count in the sum', () => {
    expect(
      bankTotal(
        table([
          ['工行', 12_344],
          ['高新支行*', 11_111],
          ['其中：个人', 9],
        ]),
        2.35,
      ),
    ).toEqual([]);
  });

  test('zero is no slip of anything', () => {
    const [finding] = bankTotal(
      table([
        ['工行', 0],
        ['合计', 0],
      ]),
      2.35,
    );
    expect(finding?.message['zh-CN']).toContain('常见原因');
  });

  test('one indicator is one finding, whatever of it differs', () => {
    const columns = ['deposits.balance', 'deposits.yearStartBalance', 'deposits.share'];
    const result = check({
      banks: table(
        [
          ['工行', 23_455, 20_000, 100],
          ['合计', 23_455, 20_000, 100],
        ],
        { columns },
      ),
      counties: table(
        [
          ['甲县', 3.35, 3, 20],
          ['乙县', 9, 8, 80],
        ],
        { columns },
      ),
    });
    expect(only(result, 'across-sheets/bank-total').map(({ cells }) => cells.length)).toEqual([4]);
  });

  test('cannot run where the own county is not listed', () => {
    const result = check({ ...input(table([['工行', 1]]), 1), county: '丙县' });
    expect(result.skipped.map(({ check: id }) => id)).toContain('across-sheets/bank-total');
  });

  test('a county without a number is not compared', () => {
    const result = check({ banks: table([['工行', 1]]), counties: table([['甲县'], ['乙县', 1]]) });
    expect(only(result, 'across-sheets/bank-total')).toEqual([]);
  });
});

describe('two tables that give the same number', () => {
  const two = (value: number, more: Partial<BalanceInput> = {}, rows?: BalanceInput['rows']): MonthInput => ({
    counties: [
      table([
        ['甲县', 2.35],
        ['乙县', 5],
      ]),
      table(
        rows ?? [
          ['甲县', value],
          ['高新区*', 1],
        ],
        { sheet: '表2', ...more },
      ),
    ],
  });

  test('must agree', () => {
    expect(only(check(two(2.45)), 'across-sheets/two-tables')[0]).toMatchObject({
      subject: '甲县',
      at: { sheet: '表2', cell: 'B4' },
      found: '2.45亿元',
      expected: '2.35亿元',
      severity: 'explain',
    });
    expect(only(check(two(2.35)), 'across-sheets/two-tables')).toEqual([]);
    expect(only(check(two(23_500, { unit: '万元' })), 'across-sheets/two-tables')).toEqual([]);
  });

  test.each<[string, MonthInput]>([
    ['another month', two(3, { period: '2022-08' })],
    ['another 口径', two(3, { columns: ['deposits.balance@人民币'] })],
    ['a column of another date', two(3, { columns: [{ of: 'deposits.balance', period: '2022-08' }] })],
    ['totals, which may cover other rows', two(3, {}, [['合计', 9]])],
    ['a blank', two(3, {}, [['甲县', '—']])],
    [
      'places, which may be among others',
      {
        counties: [
          table([['甲县', 1]], { columns: ['deposits.balanceRank'] }),
          table([['甲县', 2]], { columns: ['deposits.balanceRank'], sheet: '表2' }),
        ],
      },
    ],
    [
      'one table that names a county twice',
      {
        counties: [
          table([
            ['甲县', 1],
            ['甲县', 2],
          ]),
          table([['乙县', 2]], { sheet: '表2' }),
        ],
      },
    ],
  ])('%s is not compared', (_, input) => {
    expect(only(check(input), 'across-sheets/two-tables')).toEqual([]);
  });

  test('without a month the tables are taken as of one month', () => {
    expect(only(check({ ...two(2.45), month: null }), 'across-sheets/two-tables')).toHaveLength(1);
  });
});

describe('banks of the ledgers', () => {
  const input = (...names: readonly (string | number)[]): MonthInput => ({
    banks: table([
      ['中国工商银行甲县支行=工商银行', 5],
      ['农商行=农商银行', 3],
      ['合计', 8],
    ]),
    ledgers: { enterpriseVisits: { entries: names.map((bank) => ({ bank, enterprises: 3 })) } },
  });

  test('stand in the bank sheet under some name', () => {
    expect(
      only(check(input('工商银行', '农商行', '工商银行、农商银行', '工商银行甲县支行')), 'across-sheets/ledger-bank'),
    ).toEqual([]);
  });

  test('an unknown one is advisory, said once for all its rows', () => {
    const found = only(check(input('建设银行', '工商银行；建设银行')), 'across-sheets/ledger-bank');
    expect(found).toMatchObject([{ severity: 'advisory', subject: '建设银行', at: { cell: 'A4' } }]);
    expect(found[0]?.cells.map(({ cell }) => cell)).toEqual(['A4', 'A5']);
  });

  test('a ledger without names, or no bank sheet, gives nothing to compare', () => {
    expect(check(input(7)).skipped.map(({ check: id }) => id)).toContain('across-sheets/ledger-bank');
    const { ledgers } = input('建设银行');
    expect(check(ledgers === undefined ? {} : { ledgers }).skipped.map(({ check: id }) => id)).toContain(
      'across-sheets/ledger-bank',
    );
  });
});

describe('against earlier months', () => {
  const columns = [
    'deposits.balance',
    'deposits.yearStartBalance',
    'deposits.lastMonthBalance',
    'deposits.lastYearBalance',
  ];
  const now: MonthInput = {
    banks: table(
      [
        ['工行', 130, 100, 120, 90],
        ['农行', 230, 200, 220, 190],
        ['建行', 330, 300, 320, 290],
        ['中行', 430, 400, 420, 390],
      ],
      { columns },
    ),
  };
  const then = (of: string, rows: BalanceInput['rows'], more = columns) =>
    month({ month: of, banks: table(rows, { columns: more }) });
  const august = (first: readonly [number, number]) =>
    then(
      '2022-08',
      [
        ['工行', ...first],
        ['农行', 220, 200],
        ['建行', 320, 300],
        ['中行', 420, 400],
      ],
      columns.slice(0, 2),
    );

  test('without any nothing is compared', () => {
    const ids = check(now)
      .skipped.map(({ check: id }) => id)
      .filter((id) => id.startsWith('across-months/'));
    expect(ids).toHaveLength(5);
    const later = { earlier: [then('2022-10', [['工行', 1]])] };
    expect(check(now, later).skipped.map(({ check: id }) => id)).toContain('across-months/year-start');
    const undated = check({ ...now, month: null }, { earlier: [august([120, 100])] });
    expect(undated.skipped.map(({ check: id }) => id)).toContain('across-months/year-start');
  });

  test('bases that agree give no finding', () => {
    expect(said(check(now, { earlier: [august([120, 100])] }))).toEqual([]);
  });

  test('a year start that moved within the year is a question', () => {
    const found = only(check(now, { earlier: [august([120, 104])] }), 'across-months/year-start');
    expect(found).toMatchObject([
      {
        severity: 'explain',
        subject: '工行',
        at: { cell: 'C4' },
        found: '100万元',
        expected: '104万元',
        difference: '-4万元',
      },
    ]);
  });

  test('the year start is last December’s balance', () => {
    const december = then(
      '2021-12',
      [
        ['工行', 105],
        ['农行', 200],
      ],
      balance,
    );
    expect(only(check(now, { earlier: [december] }), 'across-months/year-start').map(({ at }) => at.cell)).toEqual([
      'C4',
    ]);
  });

  test('last month and last year are their workbooks’ balances', () => {
    const earlier = [then('2021-09', [['工行', 95]], balance), august([125, 100])];
    expect(said(check(now, { earlier })).filter((id) => /last/.test(id))).toEqual([
      'across-months/last-month @ 银行!D4',
      'across-months/last-year @ 银行!E4',
    ]);
  });

  test('earlier months may come in any order', () => {
    const of = (name: string, start: number) => then(name, [['工行', 110, start]], columns.slice(0, 2));
    const earlier = [of('2022-05', 70), of('2022-08', 100), of('2022-07', 80)];
    expect(only(check(now, { earlier }), 'across-months/year-start')).toEqual([]);
  });

  test('the latest workbook that gives a base is the one compared', () => {
    const july = then('2022-07', [['工行', 110, 77]], columns.slice(0, 2));
    expect(said(check(now, { earlier: [july, august([120, 100])] })).filter((id) => id.includes('year-start'))).toEqual(
      [],
    );
  });

  test('a base revised as a whole is one question', () => {
    const revised = then(
      '2022-08',
      [
        ['工行', 120, 107],
        ['农行', 220, 209],
        ['建行', 320, 308],
        ['中行', 420, 400],
      ],
      columns.slice(0, 2),
    );
    const found = only(check(now, { earlier: [revised] }), 'across-months/year-start');
    expect(found.map(({ cells, subject }) => [cells.length, subject])).toEqual([[3, '各项存款年初余额']]);
  });

  test('two rows of one name are compared with neither', () => {
    const twice: MonthInput = {
      banks: table(
        [
          ['工行', 130, 100],
          ['工行', 30, 20],
        ],
        { columns: columns.slice(0, 2) },
      ),
    };
    const earlier = [
      then(
        '2022-08',
        [
          ['工行', 120, 100],
          ['工行', 28, 21],
        ],
        columns.slice(0, 2),
      ),
    ];
    expect(only(check(twice, { earlier }), 'across-months/year-start')).toEqual([]);
  });

  test('totals and other kinds of tables give nothing to compare', () => {
    const earlier = [month({ month: '2022-08', counties: table([['工行', 1]]), banks: table([['合计', 5]]) })];
    expect(check(now, { earlier }).skipped.map(({ check: id }) => id)).toContain('across-months/last-month');
  });

  test('an institution that vanished is a question', () => {
    const earlier = [
      then(
        '2022-08',
        [
          ['工行', 120],
          ['信用社', 5],
        ],
        balance,
      ),
    ];
    expect(only(check(now, { earlier }), 'across-months/institution-missing')).toMatchObject([
      { subject: '信用社', severity: 'explain', at: { cell: 'A3' } },
    ]);
  });
});

describe('cumulative ledgers', () => {
  const visits = (...entries: readonly Record<string, string | number>[]): MonthInput => ({
    ledgers: { enterpriseVisits: { unit: '万元', entries: entries.map((entry) => ({ ...entry })) } },
  });
  const earlier = (input: MonthInput, of = '2022-08') => ({ earlier: [month({ ...input, month: of })] });
  const fell = (input: MonthInput, before: ReturnType<typeof earlier>) =>
    only(check(input, before), 'across-months/ledger-fell');

  test('that grew are fine', () => {
    expect(fell(visits({ bank: '工行', enterprises: 12 }), earlier(visits({ bank: '工行', enterprises: 10 })))).toEqual(
      [],
    );
    expect(
      fell(
        visits({ bank: '工行', enterprises: 12 }, { bank: '农行', enterprises: 1 }),
        earlier(visits({ bank: '工行', enterprises: 10 })),
      ),
    ).toEqual([]);
  });

  test('that fell for a bank are a question', () => {
    const before = earlier(visits({ bank: '工行', enterprises: 10 }, { bank: '工行', enterprises: 5 }));
    expect(fell(visits({ bank: '工行', enterprises: 12 }), before)).toMatchObject([
      { severity: 'explain', subject: '工行', at: { cell: 'B4' }, found: '12', expected: '≥15' },
    ]);
  });

  test('a bank that left counts only where the sum fell', () => {
    const before = earlier(visits({ bank: '工行', enterprises: 10 }));
    expect(fell(visits({ bank: '中国工商银行', enterprises: 12 }), before)).toEqual([]);
    expect(fell(visits({ bank: '中国工商银行', enterprises: 7 }), before)).toMatchObject([
      { subject: '走访企业台账', at: { cell: 'A3' } },
    ]);
  });

  test('amounts are compared whatever their units', () => {
    const inYi: MonthInput = {
      ledgers: { enterpriseVisits: { entries: [{ bank: '工行', creditLine: { number: 1.2, unit: '亿元' } }] } },
    };
    const inWan = (number: number): MonthInput => ({
      ledgers: { enterpriseVisits: { entries: [{ bank: '工行', creditLine: { number, unit: '万元' } }] } },
    });
    expect(fell(inYi, earlier(inWan(12_000)))).toEqual([]);
    expect(fell(inYi, earlier(inWan(13_000)))).toMatchObject([{ found: '12000万元', expected: '≥13000万元' }]);
  });

  test('an amount of no known unit counts as nothing', () => {
    const bare: MonthInput = { ledgers: { enterpriseVisits: { entries: [{ bank: '工行', creditLine: 5 }] } } };
    expect(fell(bare, earlier(bare))).toEqual([]);
  });

  test('entries of events and of climbing enterprises do not get fewer', () => {
    const events = (count: number): MonthInput => ({
      ledgers: {
        events: { entries: Array.from({ length: count }, (_, index) => ({ name: `对接会${String(index)}` })) },
      },
    });
    expect(fell(events(3), earlier(events(2)))).toEqual([]);
    expect(fell(events(2), earlier(events(3)))).toMatchObject([{ subject: '活动台账', found: '2', expected: '≥3' }]);
    expect(fell({ ledgers: { events: { entries: [] } } }, earlier(events(3)))).toMatchObject([{ at: { cell: 'A3' } }]);
  });

  test('a new year starts from nothing', () => {
    expect(
      fell(visits({ bank: '工行', enterprises: 2 }), earlier(visits({ bank: '工行', enterprises: 10 }), '2021-12')),
    ).toEqual([]);
  });

  test('rows without a bank and texts in place of numbers count as nothing', () => {
    expect(
      fell(
        visits({ bank: '工行', enterprises: '约十家' }, { enterprises: 5 }),
        earlier(visits({ bank: '工行', enterprises: 1 })),
      ),
    ).toHaveLength(1);
  });
});
