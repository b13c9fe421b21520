import type { MonthInput } from '../../support/build-month';
import { check, mandatory, only, said } from './check-month';

const deposits = [
  'deposits.balance',
  'deposits.yearStartBalance',
  'deposits.yearToDateIncrease',
  'deposits.yearToDateGrowth',
];
const loans = ['loans.balance', 'loans.yearStartBalance', 'loans.yearToDateIncrease', 'loans.yearToDateGrowth'];

/** 甲县 and 乙县 with a total, all columns consistent as printed; one cell may be replaced. */
function counties(cell?: string, value?: number): MonthInput {
  const rows: [string, ...number[]][] = [
    ['甲县', 312.46, 286.31, 26.15, 9.13, 240.12, 221.5, 18.62, 8.41],
    ['乙县', 201.17, 190.02, 11.15, 5.87, 150.4, 141.33, 9.07, 6.42],
    ['丙县', 98.31, 99.4, -1.09, -1.1, 77.25, 70.11, 7.14, 10.18],
    ['丁县', 155.5, 140.25, 15.25, 10.87, 101.01, 99.99, 1.02, 1.02],
    ['全市', 767.44, 715.98, 51.46, 7.19, 568.78, 532.93, 35.85, 6.73],
  ];
  if (cell !== undefined && value !== undefined) {
    const row = rows[Number(cell.slice(1)) - 4];
    if (row !== undefined) row[cell.charCodeAt(0) - 65] = value;
  }
  return { counties: { columns: [...deposits, ...loans], rows } };
}

describe('numbers of one row fit each other', () => {
  test('a clean table gives no finding', () => {
    expect(said(check(counties()))).toEqual([]);
  });

  test.each([
    ['D4', 26.51, 'plausibility/transposition @ 县区!D4'],
    ['D4', 30.15, 'within-row/increase @ 县区!D4'],
    ['E5', 6.87, 'within-row/growth @ 县区!E5'],
    ['B4', 322.46, 'within-row/increase @ 县区!B4'],
    ['C7', 141.25, 'within-row/increase @ 县区!C7'],
    ['B8', 777.44, 'across-rows/total @ 县区!B8'],
    ['D6', 1.09, 'plausibility/sign @ 县区!D6'],
    ['G5', 1413300, 'plausibility/unit-slip @ 县区!G5'],
    ['E4', 0.0913, 'plausibility/unit-slip @ 县区!E4'],
  ])('%s changed to %p is found there, once', (cell, value, expected) => {
    expect(said(check(counties(cell, value)))).toEqual([expected]);
  });

  test('both sides, the difference and the tolerance are shown as printed, with units', () => {
    const [finding] = mandatory(check(counties('D4', 30.15)));
    expect(finding).toMatchObject({
      subject: '甲县',
      severity: 'mandatory',
      found: '30.15亿元',
      expected: '26.15亿元',
      difference: '4.00亿元',
      tolerance: '±0.015亿元',
    });
    expect(finding?.message['zh-CN']).toContain('甲县“各项存款较年初增加”为30.15亿元，按“余额－年初余额”应为26.15亿元');
    expect(finding?.cells.map(({ cell }) => cell)).toEqual(expect.arrayContaining(['D4', 'B4', 'C4', 'E4', 'D8']));
  });

  test('a growth that other columns confirm gets a fix', () => {
    const [finding] = only(check(counties('E5', 6.87)), 'within-row/growth');
    expect(finding?.fix).toEqual({
      title: { 'zh-CN': '改为5.87%', 'en-US': 'Change to 5.87%' },
      edits: [{ at: { sheet: '县区', cell: 'E5' }, from: 6.87, to: 5.87 }],
    });
  });

  test('an increase printed as 0.02 leaves its growth a wide tolerance', () => {
    const table = (growth: number): MonthInput => ({
      counties: {
        columns: [
          'nonPerformingLoans.balance',
          'nonPerformingLoans.yearStartBalance',
          'nonPerformingLoans.yearToDateIncrease',
          'nonPerformingLoans.yearToDateGrowth',
        ],
        rows: [
          ['甲县', 1.03, 1.01, 0.02, growth],
          ['乙县', 2.33, 2.11, 0.22, 10.43],
        ],
      },
    });
    expect(said(check(table(2.4)))).toEqual([]);
    expect(said(check(table(2.6)))).toEqual(['within-row/growth @ 县区!E4']);
  });
});
