import { placeRanges } from '../../../src/core/checks/place-ranges';
import { type BalanceInput, type MonthInput, month } from '../../support/build-month';
import { check, only, said } from './check-month';

const columns: BalanceInput['columns'] = ['deposits.balance', 'deposits.balanceRank'];

const counties = (rows: BalanceInput['rows'], more: BalanceInput['columns'] = columns): MonthInput => ({
  counties: { columns: more, rows },
});

describe('which places a printed value can take', () => {
  const half = 0.005;
  test.each<[string, readonly number[], 'descending' | 'ascending', 'min' | 'dense', readonly string[]]>([
    ['unlike values have one place each', [8.37, 8.38, 8.36], 'descending', 'min', ['2-2', '1-1', '3-3']],
    ['by the smallest first', [8.37, 8.38, 8.36], 'ascending', 'min', ['2-2', '3-3', '1-1']],
    ['equal prints may hide either order', [8.37, 8.37, 8.36], 'descending', 'min', ['1-2', '1-2', '3-3']],
    ['dense places count unlike prints', [8.37, 8.37, 8.36], 'descending', 'dense', ['1-1', '1-1', '2-2']],
  ])('%s', (_, values, order, ties, expected) => {
    const ranges = placeRanges(
      values.map((value) => ({ value, half })),
      { order, ties },
    );
    expect(ranges.map(({ from, to }) => `${String(from)}-${String(to)}`)).toEqual(expected);
  });
});

describe('printed places fit the values', () => {
  test.each<[string, BalanceInput['rows']]>([
    [
      'by the largest first',
      [
        ['甲', 30, 1],
        ['乙', 20, 2],
        ['丙', 10, 3],
      ],
    ],
    [
      'by the smallest first',
      [
        ['甲', 30, 3],
        ['乙', 20, 2],
        ['丙', 10, 1],
      ],
    ],
    [
      'with ties that share a place',
      [
        ['甲', 30, 1],
        ['乙', 20, 2],
        ['丙', 20, 2],
        ['丁', 10, 4],
      ],
    ],
    [
      'with ties that were apart before rounding',
      [
        ['甲', 30, 1],
        ['乙', 20, 3],
        ['丙', 20, 2],
        ['丁', 10, 4],
      ],
    ],
    [
      'with dense places',
      [
        ['甲', 30, 1],
        ['乙', 20, 2],
        ['丙', 20, 2],
        ['丁', 10, 3],
        ['戊', 9, 4],
      ],
    ],
    [
      'with zones left out',
      [
        ['甲', 30, 1],
        ['高新区*', 25],
        ['乙', 20, 2],
        ['合计', 75],
      ],
    ],
    [
      'with zones ranked',
      [
        ['甲', 30, 1],
        ['高新区*', 25, 2],
        ['乙', 20, 3],
      ],
    ],
    [
      'with zones counted but without a place',
      [
        ['甲', 30, 1],
        ['高新区*', 25],
        ['乙', 20, 3],
      ],
    ],
    [
      'with a county that has no value',
      [
        ['甲', 30, 1],
        ['乙', '—'],
        ['丙', 10, 2],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(only(check(counties(rows)), 'across-rows/rank')).toEqual([]);
  });

  test('one wrong place is found at its row', () => {
    const rows: BalanceInput['rows'] = [
      ['甲', 30, 1],
      ['乙', 20, 4],
      ['丙', 10, 3],
      ['丁', 5, 4],
    ];
    const result = check(counties(rows));
    expect(said(result)).toEqual(['across-rows/rank @ 县区!C5']);
    expect(result.findings[0]).toMatchObject({
      severity: 'mandatory',
      subject: '乙',
      found: '第4位',
      expected: '第2位',
    });
  });

  test('two swapped places are one finding that names both', () => {
    const rows: BalanceInput['rows'] = [
      ['甲', 30, 1],
      ['乙', 20, 3],
      ['丙', 10, 2],
      ['丁', 5, 4],
    ];
    const result = check(counties(rows));
    expect(said(result)).toEqual(['across-rows/rank @ 县区!C5']);
    expect(result.findings[0]?.cells.map(({ cell }) => cell)).toEqual(['C5', 'B5', 'C6', 'B6']);
    expect(result.findings[0]?.message['zh-CN']).toContain('印为第3位，按数值应为第2位，疑似与丙（C6，第2位）填反。');
  });

  test('one place that is nobody’s moves another, and is not taken for an exchange', () => {
    const rows: BalanceInput['rows'] = [
      ['甲', 30, 1],
      ['乙', 20, 9],
      ['丙', 10, 2],
    ];
    const [finding] = check(counties(rows)).findings;
    expect(finding?.message['zh-CN']).toContain('乙“各项存款余额位次”印为第9位，按数值应为第2位。请核对');
  });

  test('a value that puts all others out of place is found at its row', () => {
    const rows: BalanceInput['rows'] = [
      ['甲', 3, 1],
      ['乙', 20, 2],
      ['丙', 10, 3],
      ['丁', 5, 4],
    ];
    expect(said(check(counties(rows)))).toEqual(['across-rows/rank @ 县区!C4']);
  });

  test('two faults are two findings', () => {
    const rows: BalanceInput['rows'] = [
      ['甲', 90, 1],
      ['乙', 80, 5],
      ['丙', 70, 3],
      ['丁', 60, 4],
      ['戊', 50, 5],
      ['己', 40, 2],
      ['庚', 30, 7],
    ];
    expect(said(check(counties(rows)))).toEqual(['across-rows/rank @ 县区!C5', 'across-rows/rank @ 县区!C9']);
  });

  test('places among a larger population are a question about the column', () => {
    const rows: BalanceInput['rows'] = [
      ['甲', 30, 11],
      ['乙', 20, 25],
      ['丙', 10, 48],
      ['丁', 5, 70],
    ];
    const result = check(counties(rows));
    expect(result.findings.map(({ check: id, severity, subject }) => [id, severity, subject])).toEqual([
      ['across-rows/rank', 'explain', '各项存款余额位次'],
    ]);
  });

  test('where the header states an order, faults are told by it', () => {
    const stated: BalanceInput['columns'] = [
      'deposits.balance',
      { of: 'deposits.balanceRank', rankOrder: 'ascending' },
    ];
    const rows: BalanceInput['rows'] = [
      ['甲', 30, 4],
      ['乙', 20, 3],
      ['丙', 10, 2],
      ['丁', 5, 3],
    ];
    expect(check(counties(rows, stated)).findings[0]).toMatchObject({ at: { cell: 'C7' }, expected: '第1位' });
  });

  test('equal values leave a span of places', () => {
    const rows: BalanceInput['rows'] = [
      ['甲', 30, 1],
      ['乙', 20, 5],
      ['丙', 20, 2],
      ['丁', 5, 4],
      ['戊', 4, 5],
    ];
    expect(check(counties(rows)).findings[0]).toMatchObject({ at: { cell: 'C5' }, expected: '第2–3位' });
  });

  test('a value already found wrong may stand anywhere', () => {
    const more = [
      'deposits.balance',
      'deposits.yearStartBalance',
      'deposits.yearToDateIncrease',
      'deposits.balanceRank',
    ];
    const rows: BalanceInput['rows'] = [
      ['甲', 3, 25, 5, 1],
      ['乙', 20, 18, 2, 2],
      ['丙', 10, 9, 1, 3],
      ['丁', 5, 4, 1, 4],
      ['合计', 65, 56, 9],
    ];
    expect(said(check(counties(rows, more)))).toEqual(['within-row/increase @ 县区!B4']);
  });

  test('tables with and without places may stand side by side', () => {
    const input: MonthInput = {
      banks: { columns: ['loans.balance'], rows: [['工行', 1]] },
      counties: {
        columns,
        rows: [
          ['甲', 30, 2],
          ['乙', 20, 2],
        ],
      },
    };
    expect(said(check(input))).toEqual(['across-rows/rank @ 县区!C4']);
  });

  test('in a long list each misplaced row is told', () => {
    const rows = Array.from({ length: 600 }, (_, index): [string, number, number] => [
      `县${String(index)}`,
      10_000 - index,
      index === 10 ? 12 : index === 11 ? 11 : index + 1,
    ]);
    expect(said(check(counties(rows)))).toEqual(['across-rows/rank @ 县区!C14', 'across-rows/rank @ 县区!C15']);
  });

  test('places without the values they rank are not judged', () => {
    const result = check(counties([['甲', 1]], ['deposits.balanceRank']));
    expect(result.skipped.map(({ check: id }) => id)).toContain('across-rows/rank');
  });
});

describe('no institution stands twice', () => {
  test('a repeated name', () => {
    const [finding] = check(
      counties(
        [
          ['甲', 30],
          ['乙', 20],
          ['甲', 10],
        ],
        ['deposits.balance'],
      ),
    ).findings;
    expect(finding).toMatchObject({
      check: 'across-rows/duplicate',
      severity: 'explain',
      subject: '甲',
      at: { cell: 'A6' },
    });
    expect(finding?.cells.map(({ cell }) => cell)).toEqual(['A4', 'A6']);
  });

  test('where many names repeat, the name tells nothing: said once', () => {
    const rows = Array.from({ length: 24 }, (_, index): [string, number] => [`县${String(index % 12)}`, 100 + index]);
    const result = check(counties(rows, ['deposits.balance']));
    expect(said(result)).toEqual(['across-rows/duplicate @ 县区!A16']);
    expect(result.findings[0]?.cells).toHaveLength(24);
  });

  test('rows of the same numbers under two names are probably copied', () => {
    const three = ['deposits.balance', 'loans.balance', 'nonPerformingLoans.balance'];
    const rows: BalanceInput['rows'] = [
      ['甲', 30, 20, 1],
      ['乙', 20, 10, 1],
      ['丙', 30, 20, 1],
    ];
    expect(said(check(counties(rows, three)))).toEqual(['across-rows/repeated-row @ 县区!A6']);
    const same: BalanceInput['rows'] = [
      ['甲', 30, 20, 1],
      ['甲', 30, 20, 1],
    ];
    expect(said(check(counties(same, three)))).toEqual(['across-rows/duplicate @ 县区!A5']);
    const zeros: BalanceInput['rows'] = [
      ['甲', 0, 0, 0],
      ['丙', 0, 0, 0],
    ];
    expect(said(check(counties(zeros, three)))).toEqual([]);
  });

  test('a table without a column of names is shown at its first column', () => {
    const statistics = month(
      counties(
        [
          ['甲', 30],
          ['甲', 10],
        ],
        ['deposits.balance'],
      ),
    ).counties.map((table) => ({
      ...table,
      table: { ...table.table, columns: [] },
    }));
    const result = check({}, { statistics: { counties: statistics } });
    expect(said(result)).toContain('across-rows/duplicate @ 县区!A5');
  });

  test('unlike rows of one checksum are not taken for the same', () => {
    // 1.37a + 2.37b + 3.37c is equal for both.
    const three = ['deposits.balance', 'loans.balance', 'inclusiveLoans.balance'];
    expect(
      said(
        check(
          counties(
            [
              ['甲', 30, 20, 10],
              ['乙', 31, 18, 11],
            ],
            three,
          ),
        ),
      ),
    ).toEqual([]);
  });
});
