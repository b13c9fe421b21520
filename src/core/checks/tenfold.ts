// A balance ten times too large or too small beside all its bases, which agree: a digit more or less.
import { words } from '../measure/bilingual';
import { type BalanceTable, nameOf } from '../model/balances';
import type { Observation } from '../model/finding';
import type { AmountMeasure } from '../model/indicator';
import type { MonthlyStatistics } from '../model/statistics';
import { isInstitution } from './balance-tables';
import { type Cell, type Grid, at, columnOfCell, gridOf, refOf, rowOf, valueOf } from './grid';
import { columnIn } from './pick-column';
import { columnLabel, printedCell } from './print-cell';

const bases: readonly AmountMeasure[] = ['yearStartBalance', 'lastMonthBalance', 'lastYearBalance'];

/** One number alone could as well be the right one: at least two must stand against it. */
export function tenfolds(table: BalanceTable, month: MonthlyStatistics): readonly Observation[] {
  const grid = gridOf(table, month.settings.toleranceFactor);
  return table.columns.flatMap((column, balance) => {
    if (column.measure !== 'balance') return [];
    const columns = [balance, ...bases.flatMap((measure) => columnIn(table, { ...column, measure }) ?? [])];
    return columns.length < 3 ? [] : oddIn(grid, columns, month);
  });
}

function oddIn(grid: Grid, columns: readonly number[], month: MonthlyStatistics): readonly Observation[] {
  const rows = grid.table.rows.flatMap((row, index) => (isInstitution(row) ? [index] : []));
  const odd = rows.flatMap((row) =>
    oddOf(
      grid,
      columns.map((column) => row * grid.width + column),
    ),
  );
  // Where more than a quarter of the rows moved so, it is the way of this table.
  return odd.length * 4 > rows.length ? [] : odd.map((pair) => observation(grid, pair, month));
}

interface Odd {
  readonly odd: Cell;
  /** One of those that stand against it. */
  readonly other: Cell;
}

function oddOf(grid: Grid, cells: readonly Cell[]): readonly Odd[] {
  const sized = cells.flatMap((cell) => {
    const value = valueOf(grid, cell) ?? 0;
    return value === 0 ? [] : [{ cell, size: Math.abs(value) * 10 ** at(grid.powers, cell % grid.width) }];
  });
  if (sized.length < 3) return [];
  return sized.flatMap(({ cell, size }) => {
    const others = sized.filter((other) => other.cell !== cell);
    const isOdd = areAlike(others) && others.every((other) => isTenfold(size / other.size));
    return isOdd ? [{ odd: cell, other: at(others, 0).cell }] : [];
  });
}

function areAlike(others: readonly { readonly size: number }[]): boolean {
  const sizes = others.map(({ size }) => size);
  return Math.max(...sizes) < 1.5 * Math.min(...sizes);
}

function isTenfold(times: number): boolean {
  return (times > 7 && times < 14) || (times > 1 / 14 && times < 1 / 7);
}

function observation(grid: Grid, { odd, other }: Odd, month: MonthlyStatistics): Observation {
  const name = nameOf(rowOf(grid, odd));
  const { indicators } = month;
  const label = columnLabel(columnOfCell(grid, odd), indicators);
  const base = columnLabel(columnOfCell(grid, other), indicators);
  const [found, against] = [printedCell(grid, odd), printedCell(grid, other)];
  return {
    check: 'plausibility/scale',
    severity: 'explain',
    at: refOf(grid, odd),
    subject: name,
    message: words(
      `${name}“${label['zh-CN']}”${found}与同行“${base['zh-CN']}”${against}等相差约10倍，疑似多写或漏写一位。请核对或说明。`,
      `${name}: ${label['en-US']} ${found} is about ten times off ${base['en-US']} ${against} and the other balances of its row; probably a digit too many or too few. Check or explain.`,
    ),
    found,
    cells: [odd, other].map((cell) => refOf(grid, cell)),
  };
}
