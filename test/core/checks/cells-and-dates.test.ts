import type { Figure } from '../../../src/core/model/figure';
import { decimal } from '../../../src/core/measure/decimal';
import { words } from '../../../src/core/measure/bilingual';
import type { Observation } from '../../../src/core/model/finding';
import type { BalanceInput } from '../../support/build-month';
import { book } from '../../support/build-workbook';
import { check, only, said } from './check-month';

const banks = (rows: BalanceInput['rows'], columns: BalanceInput['columns'] = ['deposits.balance']) => ({
  banks: { columns, rows },
});

describe('blanks in a filled column', () => {
  const four: BalanceInput['rows'] = [['甲', 1], ['乙', 2], ['丙', 3], ['丁']];

  test('a blank where the other rows are filled', () => {
    const [finding] = check(banks(four)).findings;
    expect(finding).toMatchObject({ check: 'cells/blank', severity: 'explain', subject: '丁', at: { cell: 'B7' } });
  });

  test('a dash as well', () => {
    expect(said(check(banks([...four.slice(0, 3), ['丁', '—']])))).toEqual(['cells/blank @ 银行!B7']);
  });

  test('a row without any number is one finding', () => {
    const two = ['deposits.balance', 'loans.balance'];
    const result = check(banks([['甲', 1, 5], ['乙', 2, 6], ['丙', 3, 7], ['丁']], two));
    expect(said(result)).toEqual(['cells/blank @ 银行!B7']);
    expect(result.findings[0]?.message['zh-CN']).toContain('等2项');
  });

  test.each<[string, BalanceInput['rows'], BalanceInput['columns']]>([
    ['a column that is not otherwise filled', [['甲', 1], ['乙'], ['丙']], ['deposits.balance']],
    ['an empty column', [['甲'], ['乙']], ['deposits.balance']],
    [
      'growth and ratios, whose base may be none',
      [['甲', 1, 2], ['乙', 1, 2], ['丙', 1, 2], ['丁']],
      ['deposits.yearToDateGrowth', 'nplRatio.value'],
    ],
    [
      'places of zones',
      [
        ['甲', 3, 1],
        ['乙', 2, 2],
        ['丙', 1, 3],
        ['高新区*', 1],
      ],
      ['deposits.balance', 'deposits.balanceRank'],
    ],
    ['totals and subtotals', [['甲', 1], ['乙', 2], ['#国有'], ['合计']], ['deposits.balance']],
    [
      'what is an error or unclear already',
      [
        ['甲', 1],
        ['乙', 2],
        ['丙', 3],
        ['丁', '#REF!'],
      ],
      ['deposits.balance'],
    ],
  ])('not for %s', (_, rows, columns) => {
    expect(only(check(banks(rows, columns)), 'cells/blank')).toEqual([]);
  });
});

describe('balances are not negative', () => {
  test.each([
    ['visits', { enterpriseVisits: { entries: [{ bank: '工行', enterprises: -5 }] } }, 1],
    ['amounts', { climbingEnterprises: { entries: [{ enterprise: '甲公司', amount: -300 }] } }, 1],
    ['none', { events: { entries: [{ name: '对接会', banks: 0 }] } }, 0],
    ['a target below zero', { targets: { entries: [{ indicator: '各项存款增幅', target: -1 }] } }, 0],
  ] as const)('in a ledger %s', (_, ledgers, count) => {
    expect(only(check({ ...banks([['工行', 1]]), ledgers }), 'cells/negative')).toHaveLength(count);
  });

  test('a negative balance is a question, a negative increase is none', () => {
    const columns = ['deposits.balance', 'deposits.yearToDateIncrease'];
    expect(said(check(banks([['甲', -3, -5]], columns)))).toEqual(['cells/negative @ 银行!B4']);
  });
});

describe('what reading notices', () => {
  const at = { sheet: '银行', cell: 'B4' };
  const observation = (id: string): Observation => ({
    check: id,
    severity: 'mandatory',
    at,
    subject: '甲',
    message: words('错误', 'error'),
    cells: [at],
  });

  test('is told with the findings, whether or not a check is entered for it', () => {
    const observations = [observation('cells/error'), observation('cells/newly-noticed')];
    expect(said(check({ ...banks([['甲', '#REF!']]), observations }))).toEqual([
      'cells/newly-noticed @ 银行!B4',
      'cells/error @ 银行!B4',
    ]);
  });

  test('is told once where it was noticed twice', () => {
    expect(
      said(check({ observations: [observation('cells/error'), observation('cells/error')], ...banks([['甲', 1]]) })),
    ).toHaveLength(1);
  });
});

describe('a workbook without balances', () => {
  test('is a mandatory finding at its first sheet', () => {
    const result = check({}, { book: book({ 说明: [['…']] }) });
    expect(said(result)).toEqual(['structure/no-balances @ 说明!A1']);
    expect(said(check({}, { book: book({}) }))).toEqual(['structure/no-balances @ !A1']);
  });

  test('and other checks say why they did not run', () => {
    const { skipped } = check({});
    expect(skipped.map(({ check: id }) => id)).toEqual(
      expect.arrayContaining([
        'within-row/increase',
        'within-row/part-npl',
        'across-rows/part',
        'across-rows/rank',
        'across-sheets/bank-total',
        'across-sheets/ledger-bank',
        'across-months/year-start',
        'dates/ledger-year',
        'targets/missed',
      ]),
    );
    expect(skipped.every(({ why }) => why['zh-CN'] !== '' && why['en-US'] !== '')).toBe(true);
  });
});

describe('dates of ledgers', () => {
  const visits = (entries: readonly Record<string, string | number>[], cutOff?: string) => ({
    ...banks([['工行', 1]]),
    ledgers: { enterpriseVisits: { entries, ...(cutOff === undefined ? {} : { cutOff }) } },
  });

  test('a date outside the report year is a question', () => {
    const [finding] = only(check(visits([{ bank: '工行', cutOff: '2023-09-30' }])), 'dates/ledger-year');
    expect(finding).toMatchObject({ severity: 'explain', subject: '工行', found: '2023-09-30', at: { cell: 'B4' } });
    expect(only(check(visits([{ bank: '工行', cutOff: '2022-01-02' }])), 'dates/ledger-year')).toEqual([]);
  });

  test('an event after the cut-off of its ledger is a question', () => {
    const events = (cutOff: string) => ({
      ...banks([['工行', 1]]),
      ledgers: { events: { cutOff, entries: [{ name: '对接会', date: '2022-09-15' }, { date: '2022-09-02' }] } },
    });
    const [finding] = only(check(events('2022-09-10')), 'dates/after-cut-off');
    expect(finding).toMatchObject({ subject: '对接会', expected: '≤2022-09-10' });
    expect(only(check(events('2022-09-30')), 'dates/after-cut-off')).toEqual([]);
  });

  const cleared = (...entries: readonly { loanDate?: string; resolvedDate?: string }[]) =>
    check({
      ...banks([['工行', 1]]),
      ledgers: { climbingEnterprises: { entries: entries.map((entry) => ({ enterprise: '某公司', ...entry })) } },
    });

  test.each([
    ['the day of the loan', '2022-03-05', 0],
    ['a day before it', '2022-03-04', 1],
    ['no day', undefined, 0],
  ])('an enterprise cleared on %s', (_, resolvedDate, count) => {
    const found = only(
      cleared(
        { loanDate: '2022-03-05', ...(resolvedDate === undefined ? {} : { resolvedDate }) },
        { loanDate: '2022-01-01', resolvedDate: '2022-02-01' },
      ),
      'dates/order',
    );
    expect(found.map(({ subject, cells }) => [subject, cells.length])).toEqual(count === 0 ? [] : [['某公司', 2]]);
  });

  test('an enterprise without a name is told all the same', () => {
    const entries = [{ loanDate: '2022-03-05', resolvedDate: '2022-03-01' }];
    const result = check({ ...banks([['工行', 1]]), ledgers: { climbingEnterprises: { entries } } });
    expect(only(result, 'dates/order').map(({ subject }) => subject)).toEqual(['']);
  });

  test('clearances without loan dates are not compared with them', () => {
    expect(cleared({ resolvedDate: '2022-03-04' }).skipped.map(({ check: id }) => id)).toContain('dates/order');
  });

  test('deadlines and milestones may lie in other years', () => {
    const input = {
      ...banks([['工行', 1]]),
      ledgers: { listingProgress: { entries: [{ enterprise: '某公司', date: '2021-03-01', deadline: '2024-12-31' }] } },
    };
    expect(only(check(input), 'dates/ledger-year')).toEqual([]);
  });

  test('without a reporting month they are not judged', () => {
    const result = check({ ...visits([{ bank: '工行', cutOff: '2023-09-30' }]), month: null });
    expect(result.skipped.map(({ check: id }) => id)).toEqual(
      expect.arrayContaining(['dates/ledger-year', 'dates/table-month']),
    );
  });
});

describe('dates of tables', () => {
  test('a table of another month that stands in for the month is a question', () => {
    const input = {
      banks: { columns: ['deposits.balance'], rows: [['甲', 1]] as BalanceInput['rows'], period: '2022-08' },
    };
    expect(only(check(input), 'dates/table-month')[0]).toMatchObject({
      severity: 'explain',
      found: '2022-08',
      expected: '2022-09',
      subject: '银行',
    });
    expect(only(check({ banks: { ...input.banks, period: '2022-09' } }), 'dates/table-month')).toEqual([]);
  });
});

describe('values out of scale', () => {
  const columns = ['deposits.balance', 'deposits.yearStartBalance'];
  const rows = (last: readonly [number, number]): BalanceInput['rows'] => [
    ['甲', 12000, 11000],
    ['乙', 9000, 8500],
    ['丙', 20000, 18000],
    ['丁', ...last],
  ];

  test.each<[string, readonly [number, number], readonly string[]]>([
    ['a balance ten thousand times its base', [150_000_000, 14_000], ['plausibility/scale @ 银行!B7']],
    ['a base ten thousand times its balance', [15_000, 140_000_000], ['plausibility/scale @ 银行!C7']],
    ['a balance that doubled', [30_000, 14_000], []],
    ['a balance from nothing', [30_000, 0], []],
    ['a difference of no unit', [1_000_000, 300], []],
  ])('%s', (_, last, expected) => {
    expect(said(check(banks(rows(last), columns)))).toEqual(expected);
  });

  test('where every row is out of scale the columns are of two units, and no row is odd', () => {
    const all: BalanceInput['rows'] = rows([15000, 14000]).map(([name, balance, base]) => [
      name,
      balance,
      Number(base) / 10_000,
    ]);
    expect(only(check(banks(all, columns)), 'plausibility/scale')).toEqual([]);
  });

  describe('ten times off beside two bases that agree', () => {
    const three = [...columns, 'deposits.lastYearBalance'];
    const of = (last: readonly [number, number, number]): BalanceInput['rows'] => [
      ['甲', 12000, 11000, 10000],
      ['乙', 9000, 8500, 8000],
      ['丙', 20000, 18000, 17000],
      ['丁', ...last],
    ];

    test.each<[string, Parameters<typeof of>[0], readonly string[]]>([
      ['a balance with a digit too few', [1500, 14_000, 13_500], ['plausibility/scale @ 银行!B7']],
      ['a balance with a digit too many', [150_000, 14_000, 13_500], ['plausibility/scale @ 银行!B7']],
      ['a base with a digit too few', [15_000, 1_400, 13_500], ['plausibility/scale @ 银行!C7']],
      ['bases that do not agree', [150_000, 14_000, 1_400], []],
      ['one base alone says nothing', [150_000, 14_000, 0], []],
      ['a balance that doubled', [30_000, 14_000, 13_500], []],
    ])('%s', (_, last, expected) => {
      expect(said(check(banks(of(last), three)))).toEqual(expected);
    });

    test('where a third of the rows moved so, none is odd', () => {
      expect(said(check(banks(of([150_000, 14_000, 13_500]).slice(1), three)))).toEqual([]);
    });
  });

  test('three rows are too few to say', () => {
    expect(said(check(banks(rows([150_000_000, 14_000]).slice(1), columns)))).toEqual([]);
  });
});

describe('figures that have no value', () => {
  const withheld = (kind: 'undefined' | 'missing', cells: Figure['cells']): Figure => ({
    indicator: 'incrementalLoanToDepositRatio',
    measure: 'value',
    of: { kind: 'county', name: '甲县' },
    unit: '%',
    outcome: { withheld: { kind, why: words('存款增加额不为正', 'deposits did not rise') } },
    decimals: 2,
    origin: 'computed',
    cells,
    coverage: '',
  });
  const at = { sheet: '银行', cell: 'B4' };

  test.each<[string, Figure, number]>([
    ['undefined for the own county: worth knowing', withheld('undefined', [at]), 1],
    ['missing is told by the blank itself', withheld('missing', [at]), 0],
    ['a figure without cells', withheld('undefined', []), 0],
    ['another county', { ...withheld('undefined', [at]), of: { kind: 'county', name: '乙县' } }, 0],
    ['one that has a value', { ...withheld('undefined', [at]), outcome: { value: decimal(1) } }, 0],
  ])('%s', (_, figure, count) => {
    const found = only(check(banks([['甲', 1]]), { figures: [figure] }), 'plausibility/undefined');
    expect(found).toHaveLength(count);
  });
});

describe('targets', () => {
  const input = {
    ...banks([['甲', 1]]),
    ledgers: {
      targets: {
        entries: [
          { object: '甲县', indicator: '不良贷款率', target: 1.5, deadline: '2022-12-31' },
          { object: '乙行', target: 2, deadline: '2022-06' },
          { object: '丙行', target: 2 },
        ],
      },
    },
  };
  const gap = (row: number, value: number): Figure => ({
    indicator: 'nplRatio',
    measure: 'gap',
    of: { kind: 'target', name: '不良贷款率' },
    unit: '个百分点',
    outcome: { value: decimal(value) },
    decimals: 2,
    origin: 'computed',
    cells: [{ sheet: 'targets', cell: `C${String(row)}` }],
    coverage: '',
  });

  test.each<[string, Figure, readonly string[]]>([
    ['missed before its deadline', gap(4, 0.07), ['advisory targets!C4 0.07个百分点']],
    ['missed after its deadline', gap(5, 0.07), ['explain targets!C5 0.07个百分点']],
    ['missed without a deadline', gap(6, 0.07), ['advisory targets!C6 0.07个百分点']],
    ['of no row at hand', gap(9, 0.07), ['advisory targets!C9 0.07个百分点']],
    ['met', gap(4, -0.2), []],
    ['withheld', { ...gap(4, 1), outcome: { withheld: { kind: 'missing', why: words('缺', 'missing') } } }, []],
  ])('%s', (_, figure, expected) => {
    const found = only(check(input, { figures: [figure] }), 'targets/missed');
    expect(
      found.map(({ severity, at, difference }) => `${severity} ${at.sheet}!${at.cell} ${String(difference)}`),
    ).toEqual(expected);
  });

  test('one that nothing measures is told at its words', () => {
    const aim = (indicator: string): Figure => ({ ...gap(4, 12), indicator, measure: 'target' });
    const found = only(check(input, { figures: [aim('普惠小微贷款增幅'), aim('nplRatio')] }), 'targets/unknown');
    expect(found.map(({ at, found: wording }) => [at.cell, wording])).toEqual([['B4', '普惠小微贷款增幅']]);
    const elsewhere = { ...aim('户均贷款'), cells: [{ sheet: 'targets', cell: 'C9' }] };
    expect(only(check(input, { figures: [elsewhere] }), 'targets/unknown')[0]?.at.cell).toBe('C9');
  });

  test('the message names what is aimed at, also what a ledger counts', () => {
    const visits = { ...gap(4, 60), indicator: 'visitedEnterprises', unit: '家', decimals: 0 } as const;
    const said = [gap(4, 0.07), visits].map(
      (figure) => only(check(input, { figures: [figure] }), 'targets/missed')[0]?.message['zh-CN'],
    );
    expect(said).toEqual([
      '“不良贷款率”的不良贷款率（期限2022-12-31）距目标还差0.07个百分点。期限未到，供参考。',
      '“不良贷款率”的走访企业（期限2022-12-31）距目标还差60家。期限未到，供参考。',
    ]);
  });

  test('without a sheet of targets the gap stands at its first cell', () => {
    expect(only(check(banks([['甲', 1]]), { figures: [gap(4, 1)] }), 'targets/missed')[0]?.at.cell).toBe('C4');
  });
});
