import type { BalanceTable } from '../../../src/core/model/balances';
import { type BalanceInput, bookOf, month } from '../../support/build-month';
import { check, mandatory, only, said } from './check-month';

const balance = ['deposits.balance'];
const several = ['deposits.balance', 'loans.balance', 'inclusiveLoans.balance', 'nonPerformingLoans.balance'];

const banks = (rows: BalanceInput['rows'], columns: BalanceInput['columns'] = balance): { banks: BalanceInput } => ({
  banks: { columns, rows },
});

describe('totals and subtotals add up', () => {
  test.each<[string, BalanceInput['rows'], readonly string[]]>([
    [
      'a total over all rows',
      [
        ['甲', 100],
        ['乙', 250],
        ['合计', 350],
      ],
      [],
    ],
    [
      'a total that stands first',
      [
        ['合计', 350],
        ['甲', 100],
        ['乙', 250],
      ],
      [],
    ],
    [
      'a total in which a blank counts as nothing',
      [
        ['甲', 100],
        ['乙', undefined],
        ['丙', 250],
        ['丁', 20],
        ['合计', 370],
      ],
      ['cells/blank @ 银行!B5'],
    ],
    [
      'a wrong total',
      [
        ['甲', 100],
        ['乙', 250],
        ['合计', 372],
      ],
      ['across-rows/total @ 银行!B6'],
    ],
    [
      'zones counted in the total',
      [
        ['甲', 100],
        ['高新区*', 50],
        ['合计', 150],
      ],
      [],
    ],
    [
      'zones not counted in the total',
      [
        ['甲', 100],
        ['高新区*', 50],
        ['合计', 100],
      ],
      [],
    ],
    [
      'subtotals over their members',
      [
        ['#国有', 30],
        ['甲', 10],
        ['乙', 20],
        ['#其他', 5],
        ['丙', 5],
        ['合计', 35],
      ],
      [],
    ],
    [
      'a wrong member, which its subtotal and the total show',
      [
        ['#国有', 30],
        ['甲', 19],
        ['乙', 20],
        ['#其他', 5],
        ['丙', 5],
        ['合计', 35],
      ],
      ['across-rows/subtotal @ 银行!B5'],
    ],
    [
      'a wrong subtotal',
      [
        ['#国有', 57],
        ['甲', 10],
        ['乙', 20],
        ['#其他', 5],
        ['丙', 5],
        ['合计', 35],
      ],
      ['across-rows/subtotal @ 银行!B4'],
    ],
    [
      'a category that stands for itself',
      [
        ['#国有', 30],
        ['甲', 10],
        ['乙', 20],
        ['#外资', 7],
        ['合计', 37],
      ],
      [],
    ],
    [
      'a category over the whole table',
      [
        ['#银行业', 30],
        ['#国有', 30],
        ['甲', 10],
        ['乙', 20],
        ['合计', 30],
      ],
      [],
    ],
    [
      'parts, which are in their rows already',
      [
        ['甲', 100],
        ['其中：住户', 60],
        ['乙', 250],
        ['合计', 350],
      ],
      [],
    ],
    [
      'only subtotals',
      [
        ['#国有', 30],
        ['#股份', 12],
        ['合计', 42],
      ],
      [],
    ],
    ['a total without rows', [['合计', 42]], []],
  ])('%s', (_, rows, expected) => {
    expect(said(check(banks(rows)))).toEqual(expected);
  });

  test('a total is wrong by no more than half a unit a row, or it is a finding', () => {
    const rows = (total: number): BalanceInput['rows'] => [
      ['甲', 10.1],
      ['乙', 20.2],
      ['丙', 30.3],
      ['合计', total],
    ];
    expect(said(check(banks(rows(60.8))))).toEqual([]);
    expect(only(check(banks(rows(60.9))), 'across-rows/total')[0]?.tolerance).toBe('±0.2万元');
  });

  test('a blank among the rows turns the fault into a question', () => {
    const rows: BalanceInput['rows'] = [
      ['甲', 100],
      ['乙', 250],
      ['丙', '—'],
      ['合计', 372],
    ];
    expect(check(banks(rows)).findings.map(({ check: id, severity }) => [id, severity])).toEqual([
      ['across-rows/total', 'explain'],
    ]);
  });

  test.each(['#REF!', '?', '待核实'])('a row that holds %s keeps its total unjudged', (cell) => {
    expect(
      said(
        check(
          banks([
            ['甲', 100],
            ['乙', cell],
            ['合计', 372],
          ]),
        ),
      ),
    ).toEqual([]);
  });

  test('a row of which nothing is said is a blank', () => {
    const [table] = month(banks([['甲', 100], ['乙'], ['合计', 372]])).banks as readonly [BalanceTable];
    const rows = table.rows.map(({ row, name, role, values }) => ({ row, name, role, values }));
    const result = check(banks([]), { statistics: { banks: [{ ...table, rows }] } });
    expect(only(result, 'across-rows/total').map(({ severity }) => severity)).toEqual(['explain']);
  });

  test('a total over blanks only is not judged', () => {
    expect(said(check(banks([['甲'], ['乙'], ['合计', 372]])))).toEqual([]);
  });

  test('a long sum names its total only', () => {
    const rows = Array.from({ length: 150 }, (_, index): [string, number] => [`银行${String(index)}`, 7 * index + 101]);
    const [finding] = check(banks([...rows, ['合计', 50]])).findings;
    expect(finding?.cells.map(({ cell }) => cell)).toEqual(['B154']);
  });

  test('the one row that a slip would put right is named instead of the total', () => {
    const rows: BalanceInput['rows'] = [
      ['甲', 1_234],
      ['乙', 2_500_000],
      ['丙', 987],
      ['合计', 2471],
    ];
    const [finding] = check(banks(rows)).findings;
    expect([finding?.check, finding?.at.cell, finding?.fix]).toEqual(['plausibility/unit-slip', 'B5', undefined]);
  });

  test('where two rows could be the slip, the total is named', () => {
    const rows: BalanceInput['rows'] = [
      ['甲', 1_254],
      ['乙', 3_254],
      ['丙', 987],
      ['合计', 5_765],
    ];
    expect(said(check(banks(rows)))).toEqual(['across-rows/total @ 银行!B7']);
  });

  test('a row left out of the sum is one finding, not one a column', () => {
    const rows: BalanceInput['rows'] = [
      ['甲', 100, 80, 30, 2],
      ['乙', 250, 190, 61, 4],
      ['合计', 411, 333, 123, 17],
    ];
    const result = check(banks(rows, several));
    expect(said(result)).toEqual(['across-rows/total @ 银行!B6']);
    expect(mandatory(result)[0]?.cells.map(({ cell }) => cell)).toEqual(['B6', 'C6', 'D6', 'E6']);
    expect(mandatory(result)[0]?.message['zh-CN']).toContain('疑似漏行');
  });

  test('with a blank in every column it is a question', () => {
    const rows: BalanceInput['rows'] = [['甲', 100, 80, 30], ['乙', 250, 190, 61], ['丙'], ['合计', 411, 333, 123]];
    expect(check(banks(rows, several.slice(0, 3))).findings.map(({ severity }) => severity)).toEqual(['explain']);
  });

  describe('a difference of just one row', () => {
    const two = ['deposits.balance', 'deposits.yearStartBalance'];
    const rows = (totals: readonly [number, number]): BalanceInput['rows'] => [
      ['甲', 100, 62],
      ['乙', 250, 190],
      ['丙', 470, 333],
      ['合计', ...totals],
    ];

    test.each<[string, readonly [number, number], string]>([
      [
        'left out of one column',
        [570, 585],
        '合计“各项存款余额”570万元比所属各行之和恰少了“乙”的250万元，疑似合计漏加该行。请核对。',
      ],
      [
        'left out of all columns',
        [570, 395],
        '合计“各项存款余额”570万元比所属各行之和恰少了“乙”的250万元（C7同），疑似合计漏加该行。请核对。',
      ],
      [
        'added twice',
        [1070, 585],
        '合计“各项存款余额”1070万元比所属各行之和恰多了“乙”的250万元，疑似合计重加该行。请核对。',
      ],
    ])('names the row: %s', (_, totals, message) => {
      const result = check(banks(rows(totals), two));
      expect(said(result)).toEqual(['across-rows/total @ 银行!B7']);
      expect(result.findings[0]?.message['zh-CN']).toBe(message);
    });

    test('where each column lacks another row, the total is told', () => {
      expect(said(check(banks(rows([570, 523]), two)))).toEqual([
        'across-rows/total @ 银行!B7',
        'across-rows/total @ 银行!C7',
      ]);
    });
  });

  describe('a number typed as text', () => {
    const three = ['deposits.balance', 'deposits.yearStartBalance', 'deposits.yearToDateIncrease'];
    const input = banks(
      [
        ['甲', 100, 62, 38],
        ['乙', 250, 190, 60],
        ['丙', 470, 333, 137],
        ['合计', 570, 585, -15],
      ],
      three,
    );
    const asTyped = (sheet: string, typed: string): ReturnType<typeof bookOf> => {
      const given = bookOf(input);
      return {
        ...given,
        sheets: given.sheets.map((each) =>
          each.name === sheet
            ? { ...each, rows: each.rows.map((row) => row.map((cell) => (cell === 250 ? typed : cell))) }
            : each,
        ),
      };
    };

    test('that the sums leave out is told at its cell alone, with its remedy', () => {
      const result = check(input, { book: asTyped('银行', '250 ') });
      expect(said(result)).toEqual(['across-rows/text-in-sum @ 银行!B5']);
      expect(result.findings[0]).toMatchObject({
        severity: 'mandatory',
        message: { 'zh-CN': '乙“各项存款余额”250万元是文本，未计入合计，B7、D7恰少此数。请改为数字。' },
        fix: { edits: [{ at: { sheet: '银行', cell: 'B5' }, from: '250 ', to: 250 }] },
      });
    });

    test('is not looked for where the office has switched that off', () => {
      const settings = { disabledChecks: ['across-rows/text-in-sum'] };
      const result = check({ ...input, settings }, { book: asTyped('银行', '250 ') });
      expect(said(result)).not.toContain('across-rows/text-in-sum @ 银行!B5');
    });

    test('elsewhere explains nothing', () => {
      expect(said(check(input, { book: asTyped('别的', '250') }))).not.toContain('across-rows/text-in-sum @ 银行!B5');
    });
  });

  test('the tolerance can be widened in the settings', () => {
    const rows: BalanceInput['rows'] = [
      ['甲', 100],
      ['乙', 250],
      ['合计', 352],
    ];
    expect(mandatory(check(banks(rows)))).toHaveLength(1);
    expect(mandatory(check({ ...banks(rows), settings: { toleranceFactor: 2 } }))).toEqual([]);
  });
});

describe('a part is not larger than its whole', () => {
  test.each<[string, BalanceInput['columns'], BalanceInput['rows'], readonly string[]]>([
    [
      'NPL above loans',
      ['loans.balance', 'nonPerformingLoans.balance'],
      [['甲', 10, 12]],
      ['within-row/part-npl @ 银行!C4'],
    ],
    [
      'inclusive loans above loans',
      ['loans.balance', 'inclusiveLoans.balance'],
      [['甲', 10, 12]],
      ['within-row/part-inclusive @ 银行!C4'],
    ],
    ['as large within rounding', ['loans.balance/亿元', 'inclusiveLoans.balance'], [['甲', 0.01, 149]], []],
    [
      'of another month',
      ['loans.balance', { of: 'nonPerformingLoans.balance', period: '2022-08' }],
      [['甲', 10, 12]],
      [],
    ],
    [
      'a part row above its row',
      balance,
      [
        ['甲', 10],
        ['其中：住户', 12],
      ],
      ['across-rows/part @ 银行!B5'],
    ],
    [
      'a part row within its row',
      balance,
      [
        ['甲', 10],
        ['其中：住户', 8],
      ],
      [],
    ],
    ['a part row without a row', balance, [['其中：住户', 8]], []],
    [
      'growth is no balance',
      ['deposits.yearToDateGrowth'],
      [
        ['甲', 10],
        ['其中：住户', 12],
      ],
      [],
    ],
    ['a blank whole', balance, [['甲'], ['其中：住户', 12]], []],
    [
      'a negative whole is another finding',
      balance,
      [
        ['甲', -5],
        ['其中：住户', 12],
      ],
      ['cells/negative @ 银行!B4'],
    ],
  ])('%s', (_, columns, rows, expected) => {
    expect(said(check(banks(rows, columns)))).toEqual(expected);
  });

  test('of two 口径 the one that states none is compared, or the only one', () => {
    const rows: BalanceInput['rows'] = [['甲', 10, 12]];
    expect(said(check(banks(rows, ['loans.balance', 'inclusiveLoans.balance@不含票据融资'])))).toHaveLength(1);
    expect(said(check(banks(rows, ['loans.balance@本外币', 'inclusiveLoans.balance@不含票据融资'])))).toHaveLength(1);
    expect(
      said(
        check(
          banks(
            [['甲', 10, 11, 12]],
            ['loans.balance@本外币', 'loans.balance@人民币', 'inclusiveLoans.balance@不含票据融资'],
          ),
        ),
      ),
    ).toEqual([]);
  });

  test('a cell that an equation accuses is told once, with the part in its text', () => {
    const columns = [
      'loans.balance',
      'inclusiveLoans.balance',
      'inclusiveLoans.yearStartBalance',
      'inclusiveLoans.yearToDateIncrease',
    ];
    const result = check(
      banks(
        [
          ['甲', 100, 512, 40, 10],
          ['乙', 90, 30, 25, 5],
        ],
        columns,
      ),
    );
    expect(said(result)).toEqual(['within-row/increase @ 银行!C4']);
    expect(result.findings[0]?.message['zh-CN']).toContain('部分不应大于整体');
  });
});
