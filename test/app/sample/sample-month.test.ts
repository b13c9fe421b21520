// Is the sample what it claims: sums that add up, places that are right, balances that no rounding can reorder?
import { countySheetNames } from '../../../src/app/sample/county-sheets';
import { bankSheetName } from '../../../src/app/sample/bank-sheet';
import { sampleMonth } from '../../../src/app/sample/sample-month';
import type { CellPlan, SheetPlan, WritePlan } from '../../../src/core/workbook/plan';

type Value = CellPlan['value'];

const { month, previous } = sampleMonth();

function rowsOf(plan: WritePlan, name: string): readonly (readonly Value[])[] {
  const sheet: SheetPlan | undefined = plan.sheets.find((candidate) => candidate.name === name);
  const rows: Value[][] = [];
  for (const cell of sheet?.cells ?? []) (rows[cell.row] ??= [])[cell.column] = cell.value;
  return Array.from(rows, (row: readonly Value[] | undefined) => row ?? []);
}

function numberIn(value: Value): number {
  if (value === '—') return 0;
  const plain = String(value)
    .replaceAll(',', '')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  return Number(plain);
}

describe.each([
  ['this month', month],
  ['the month before', previous],
])('%s', (_, plan) => {
  const banks = rowsOf(plan, bankSheetName);
  const total = banks.find((row) => row[1] === '合  计') ?? [];
  const members = banks.filter((row) => typeof row[0] === 'number');

  test('has fourteen banks in four categories, one of them in a hidden row', () => {
    expect(members).toHaveLength(14);
    expect(banks.filter((row) => /^[一二三四]、/.test(String(row[1])))).toHaveLength(4);
    const sheet = plan.sheets.find((candidate) => candidate.name === bankSheetName);
    expect(sheet?.hiddenRows).toHaveLength(1);
  });

  test.each([2, 3, 4, 5, 7, 8, 9, 10, 12, 13, 14, 15, 16])(
    'column %i of the bank sheet adds up to its total',
    (column) => {
      expect(members.reduce((sum, row) => sum + numberIn(row[column]), 0)).toBe(total[column]);
    },
  );

  test.each([
    [countySheetNames.depositsAndLoans, 1],
    [countySheetNames.inclusiveAndNpl, 1],
  ])('the counties of %s print balances and places that no two share', (name, column) => {
    const counties = rowsOf(plan, name).filter((row) => typeof row[column + 1] === 'number');
    expect(counties).toHaveLength(11);
    expect(new Set(counties.map((row) => row[column])).size).toBe(11);
    const sorted = counties.toSorted((left, right) => numberIn(right[column]) - numberIn(left[column]));
    expect(sorted.map((row) => row[column + 1])).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test('every column with places prints values that differ, so that the printed places can be checked', () => {
    for (const name of Object.values(countySheetNames)) {
      const rows = rowsOf(plan, name);
      const counties = rows.filter((row) => row[0] === '清禾县' || typeof row[2] === 'number');
      const width = Math.max(...rows.map((row) => row.length));
      for (let column = 1; column < width - 1; column += 1) {
        const places = counties.map((row) => row[column + 1]);
        if (!places.every((place) => Number.isInteger(place)) || new Set(places).size !== 11) continue;
        expect(new Set(counties.map((row) => row[column])).size).toBe(11);
      }
    }
  });
});

test('the year start and last year’s balances of a bank are the same in both months', () => {
  const yearStarts = (plan: WritePlan): readonly Value[] => rowsOf(plan, bankSheetName).map((row) => row[3]);
  expect(yearStarts(month).slice(4)).toEqual(yearStarts(previous).slice(4));
});

test('the ledgers only grow from one month to the next', () => {
  for (const name of ['攀登企业', '活动台账', '上市进展']) {
    expect(rowsOf(month, name).length).toBeGreaterThan(rowsOf(previous, name).length);
  }
});
