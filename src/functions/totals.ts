// CHECKTOTAL: whether a total is the sum of its parts, as far as their rounding lets one tell.
import { words } from '../core/measure/bilingual';
import { type Decimal, absolute, compare, minus, sum, toNumber, zero } from '../core/measure/decimal';
import { type Interval, addIntervals, exactly, ofPrinted, overlaps } from '../core/measure/interval';
import { type CellInput, cellInput } from './cell-input';
import { toleranceOf } from './choices';
import type { FunctionDefinition } from './definition';
import { type Grid, blankGrid, cellAt, cellsOf } from './grid';
import { obstacle } from './obstacle';
import { numbers } from './parameters';
import { type Result, type Results, invalid, notApplicable, single } from './result';

const total = numbers(words('合计', 'total'), words('合计数；各列的合计可以是一行', 'The total, or a row of totals'));
const parts = numbers(words('各项', 'parts'), words('应加总的各项，不含小计', 'What adds up to it, without subtotals'));

export const totalFunctions: readonly FunctionDefinition[] = [
  {
    id: 'CHECKTOTAL',
    name: words('合计核对', 'CHECKTOTAL'),
    description: words(
      '合计与各项之和的差额；在容差以内为0，超出时为合计减去各项之和',
      'Total less the sum of its parts; 0 where the difference is within the tolerance',
    ),
    parameters: [
      total,
      parts,
      {
        name: words('容差', 'tolerance'),
        description: words(
          '允许的差额；省略时按各数的小数位数，每个数允许末位的半个单位',
          'Difference allowed; left out: half a unit of the last decimal for every number',
        ),
        takes: 'single',
        isOptional: true,
      },
    ],
    gives: 'number',
    compute: ([totals = blankGrid, given = blankGrid, allowed]) => {
      const tolerance = toleranceOf(allowed);
      return tolerance !== undefined && 'code' in tolerance ? single(tolerance) : checked(totals, given, tolerance);
    },
  },
];

// One total for all parts, one a column, or one a row.
function checked(totals: Grid, given: Grid, tolerance: Decimal | undefined): Results {
  const check = (raw: unknown, cells: readonly unknown[]): Result =>
    gap(cellInput(raw), cells.map(cellInput), tolerance);
  if (totals.rows === 1 && totals.columns === 1) return single(check(cellAt(totals, 0, 0), cellsOf(given)));
  if (totals.rows === 1 && totals.columns === given.columns) {
    return [
      Array.from({ length: totals.columns }, (_, column) => check(cellAt(totals, 0, column), columnAt(given, column))),
    ];
  }
  if (totals.columns === 1 && totals.rows === given.rows) {
    return Array.from({ length: totals.rows }, (_, row) => [check(cellAt(totals, row, 0), rowAt(given, row))]);
  }
  return single(
    invalid(
      words(
        '合计应是一个单元格，或与各项列数相同的一行，或与各项行数相同的一列',
        'the total is one cell, a row as wide as the parts, or a column as long as the parts',
      ),
    ),
  );
}

function columnAt(grid: Grid, column: number): readonly unknown[] {
  return Array.from({ length: grid.rows }, (_, row) => cellAt(grid, row, column));
}

function rowAt(grid: Grid, row: number): readonly unknown[] {
  return Array.from({ length: grid.columns }, (_, column) => cellAt(grid, row, column));
}

// '—' among the parts adds nothing; a blank could be anything, so nothing can be said.
function gap(whole: CellInput, given: readonly CellInput[], tolerance: Decimal | undefined): Result {
  const terms = given.filter((input) => input.is !== 'not-applicable');
  const [wholes, addends] = [[whole].flatMap(plain), terms.flatMap(plain)];
  const [value] = wholes;
  if (value === undefined || addends.length < terms.length) {
    return obstacle([whole, ...terms], [total.name, ...terms.map(() => parts.name)]) ?? notApplicable;
  }
  const difference = minus(value, sum(addends));
  return agrees(value, addends, tolerance) ? 0 : toNumber(difference);
}

function plain(input: CellInput): readonly Decimal[] {
  return input.is === 'number' && input.unit === undefined ? [input.value] : [];
}

function agrees(value: Decimal, addends: readonly Decimal[], tolerance: Decimal | undefined): boolean {
  if (tolerance !== undefined) return compare(absolute(minus(value, sum(addends))), tolerance) <= 0;
  // Excel drops trailing zeros, so all numbers have the decimals of the longest.
  const decimals = Math.max(...[value, ...addends].map((each) => each.decimalPlaces()));
  const printed = (each: Decimal): Interval => ofPrinted(each, decimals);
  return overlaps(printed(value), addends.map(printed).reduce(addIntervals, exactly(zero)));
}
