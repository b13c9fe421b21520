// No false alarm on clean tables, and one changed cell found at its place: laws over random consistent months.
import * as fc from 'fast-check';
import { decimal, printed } from '../../../src/core/measure/decimal';
import type { BalanceInput, MonthInput } from '../../support/build-month';
import { check, mandatory, said } from './check-month';

interface Shape {
  /** 亿元 with two decimals, or whole 万元. */
  readonly unit: '亿元' | '万元';
  /** True balances in 万元, exact: deposits, its year start, loans, its year start, NPL. */
  readonly banks: readonly (readonly [number, number, number, number, number])[];
  readonly categories: number;
  readonly isTotalFirst: boolean;
}

// Large enough for two decimals of 亿元 to determine growth and ratios.
const amount = fc.integer({ min: 100_000, max: 9_000_000 });
const factor = fc.integer({ min: 850, max: 1300 });
const bank = fc
  .tuple(amount, factor, factor, factor, fc.integer({ min: 1, max: 40 }))
  .map(([deposits, year, share, loanYear, bad]) => {
    const loans = Math.round((deposits * share) / 1200);
    return [
      deposits,
      Math.round((deposits * 1000) / year),
      loans,
      Math.round((loans * 1000) / loanYear),
      Math.round((loans * bad) / 1000),
    ] as const;
  });

const shape: fc.Arbitrary<Shape> = fc.record({
  unit: fc.constantFrom('亿元', '万元'),
  banks: fc.array(bank, { minLength: 4, maxLength: 14 }),
  categories: fc.integer({ min: 0, max: 3 }),
  isTotalFirst: fc.boolean(),
});

const columns = [
  'deposits.balance',
  'deposits.yearStartBalance',
  'deposits.yearToDateIncrease',
  'deposits.yearToDateGrowth',
  'loans.balance',
  'loans.yearStartBalance',
  'loans.yearToDateIncrease',
  'loans.yearToDateGrowth',
  'nonPerformingLoans.balance',
  'loanToDepositRatio.value',
  'loanToDepositRatio.changePoints',
  'incrementalLoanToDepositRatio.value',
  'nplRatio.value',
  'deposits.share',
  'deposits.balanceRank',
  'loans.growthRank',
];

type Row = [string, ...(number | undefined)[]];

/** As an office prints it: every number from the exact values, rounded once and separately. */
function table({ unit, banks, categories, isTotalFirst }: Shape): BalanceInput {
  const all = sumOf(banks);
  const places = (of: (bank: Shape['banks'][number]) => number) => (bank: Shape['banks'][number]) =>
    1 + banks.filter((other) => of(other) > of(bank)).length;
  const byBalance = places(([deposits]) => deposits);
  const byGrowth = places(([, , loans, start]) => loans / start);
  const row = (name: string, one: Shape['banks'][number], isRanked: boolean): Row => [
    name,
    ...numbers(one, all, unit),
    ...(isRanked ? [byBalance(one), byGrowth(one)] : [undefined, undefined]),
  ];
  const members = banks.map((one, index) => row(`第${String(index + 1)}银行`, one, true));
  const size = Math.ceil(banks.length / Math.max(1, categories));
  const grouped =
    categories === 0
      ? members
      : Array.from({ length: Math.ceil(banks.length / size) }, (_, group) => [
          row(`#类别${String(group + 1)}`, sumOf(banks.slice(group * size, (group + 1) * size)), false),
          ...members.slice(group * size, (group + 1) * size),
        ]).flat();
  const total = row('合计', all, false);
  return { unit, columns, rows: isTotalFirst ? [total, ...grouped] : [...grouped, total] };
}

function numbers(
  [deposits, start, loans, loanStart, bad]: Shape['banks'][number],
  [all]: Shape['banks'][number],
  unit: Shape['unit'],
): readonly (number | undefined)[] {
  const money = (value: number): number => (unit === '万元' ? value : rounded(value / 10_000));
  const ratio = loans / deposits;
  return [
    money(deposits),
    money(start),
    money(deposits - start),
    rounded((100 * (deposits - start)) / start),
    money(loans),
    money(loanStart),
    money(loans - loanStart),
    rounded((100 * (loans - loanStart)) / loanStart),
    money(bad),
    rounded(100 * ratio),
    rounded(100 * ratio - (100 * loanStart) / start),
    deposits > start ? rounded((100 * (loans - loanStart)) / (deposits - start)) : undefined,
    rounded((100 * bad) / loans),
    rounded((100 * deposits) / all),
  ];
}

function sumOf(banks: Shape['banks']): Shape['banks'][number] {
  return [0, 1, 2, 3, 4].map((index) =>
    banks.reduce((sum, one) => sum + (one[index] ?? 0), 0),
  ) as unknown as Shape['banks'][number];
}

function rounded(value: number): number {
  return Number(printed(decimal(value), 2, 'half-up'));
}

describe('a clean table', () => {
  test('gives no mandatory finding, however its rows and units fall', () => {
    fc.assert(
      fc.property(shape, (given) => {
        expect(mandatory(check({ banks: table(given) }))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('gives none either where only some of the columns are printed', () => {
    fc.assert(
      fc.property(shape, fc.subarray([...columns.keys()], { minLength: 1 }), (given, kept) => {
        const full = table(given);
        const banks: BalanceInput = {
          ...full,
          columns: kept.map((index) => columns[index] ?? ''),
          rows: full.rows.map(([name, ...cells]): Row => [name, ...kept.map((index) => cells[index] as number)]),
        };
        expect(mandatory(check({ banks }))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('gives none where totals stay unrounded among rounded rows', () => {
    const rows: Row[] = [
      ['甲银行', 10.24, 8.11, 2.13],
      ['乙银行', 20.35, 18.02, 2.33],
      ['丙银行', 30.46, 28.53, 1.93],
      ['丁银行', 5.55, 5.21, 0.34],
      ['戊银行', 7.01, 6.11, 0.9],
      ['合计', 73.612345, 65.978901, 7.633444],
    ];
    expect(said(check({ banks: { unit: '亿元', columns: columns.slice(0, 3), rows } }))).toEqual([]);
  });
});

describe('one changed cell', () => {
  const derived = [2, 3, 6, 7, 9, 12, 13];
  const money = [0, 1, 4, 5];

  const changed = (given: Shape, row: number, column: number, by: (value: number) => number): MonthInput => {
    const full = table(given);
    return {
      banks: {
        ...full,
        rows: full.rows.map(([name, ...cells], index): Row => [
          name,
          ...cells.map((cell, place) =>
            index === row && place === column && typeof cell === 'number' ? by(cell) : (cell as number),
          ),
        ]),
      },
    };
  };

  const cellOf = (row: number, column: number): string => `${String.fromCharCode(66 + column)}${String(row + 4)}`;

  test('of increase, growth, ratio or share is found at that cell, in at most three findings', () => {
    fc.assert(
      fc.property(shape, fc.nat(), fc.constantFrom(...derived), (given, seed, column) => {
        const rows = table(given).rows;
        const row = seed % rows.length;
        const value = rows[row]?.[column + 1];
        fc.pre(typeof value === 'number' && value !== 0);
        const found = mandatory(check(changed(given, row, column, (old) => rounded(old * 1.5 + Math.sign(old) * 20))));
        expect(found.map(({ at }) => at.cell)).toContain(cellOf(row, column));
        expect(found.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 200 },
    );
  });

  test('of a balance or year start is found at that cell, in at most three findings', () => {
    fc.assert(
      fc.property(shape, fc.nat(), fc.constantFrom(...money), (given, seed, column) => {
        const rows = table(given).rows;
        const row = seed % rows.length;
        const found = mandatory(check(changed(given, row, column, (old) => rounded(old * 1.5 + 700))));
        expect(found.map(({ at }) => at.cell)).toContain(cellOf(row, column));
        expect(found.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 200 },
    );
  });

  test('by a unit is told as a unit slip', () => {
    fc.assert(
      fc.property(shape, fc.nat(), fc.constantFrom(...money), (given, seed, column) => {
        const rows = table(given).rows;
        const row = seed % rows.length;
        const found = mandatory(check(changed(given, row, column, (old) => old * 10_000)));
        expect(found.map(({ check: id, at }) => `${id} ${at.cell}`)).toContain(
          `plausibility/unit-slip ${cellOf(row, column)}`,
        );
        expect(found.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 100 },
    );
  });
});
