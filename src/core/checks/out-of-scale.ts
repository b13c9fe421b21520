// A balance ten thousand times its own base while its neighbours are not: a unit slip that no equation shows.
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
const slips = [3, 4, 8];

export function outOfScale(table: BalanceTable, month: MonthlyStatistics): readonly Observation[] {
  const grid = gridOf(table, month.settings.toleranceFactor);
  return table.columns.flatMap((column, balance) => {
    if (column.measure !== 'balance') return [];
    return bases.flatMap((measure) => {
      const base = columnIn(table, { ...column, measure });
      return base === undefined ? [] : slipsBetween(grid, { balance, base }, month);
    });
  });
}

interface Columns {
  readonly balance: number;
  readonly base: number;
}

function slipsBetween(grid: Grid, columns: Columns, month: MonthlyStatistics): readonly Observation[] {
  if (!isAnyFarApart(grid, columns)) return [];
  const ratios = ratiosOf(grid, columns);
  // Three rows of like scale are the least that makes a fourth one odd.
  if (ratios.length < 4 || Math.abs(median(ratios.map(({ ratio }) => ratio))) > 0.5) return [];
  const usual = { balance: median(ratios.map((one) => one.balance)), base: median(ratios.map((one) => one.base)) };
  return ratios.flatMap(({ index, balance, base, ratio }) => {
    if (Math.abs(ratio) < 2.5) return [];
    const power = slips.find((slip) => Math.abs(Math.abs(ratio) - slip) < 0.15);
    if (power === undefined) return [];
    const isBalance = Math.abs(balance - usual.balance) >= Math.abs(base - usual.base);
    const cells = [columns.balance, columns.base].map((column) => index * grid.width + column);
    return [observation(grid, isBalance ? cells : cells.reverse(), { power, month })];
  });
}

/** A quick look before any logarithm is taken: in most columns nothing is a hundred times its base. */
function isAnyFarApart(grid: Grid, { balance, base }: Columns): boolean {
  const scale = 10 ** (at(grid.powers, balance) - at(grid.powers, base));
  for (let row = 0; row < grid.numbers.length; row += grid.width) {
    const times = Math.abs((at(grid.numbers, row + balance) * scale) / at(grid.numbers, row + base));
    if (times > 100 || times < 0.01) return true;
  }
  return false;
}

interface Ratio {
  readonly index: number;
  /** Decimal logarithms. */
  readonly balance: number;
  readonly base: number;
  readonly ratio: number;
}

function ratiosOf(grid: Grid, columns: Columns): readonly Ratio[] {
  const found: Ratio[] = [];
  for (const [index, row] of grid.table.rows.entries()) {
    if (!isInstitution(row)) continue;
    const balance = logAt(grid, index * grid.width + columns.balance);
    const base = logAt(grid, index * grid.width + columns.base);
    if (balance !== undefined && base !== undefined) found.push({ index, balance, base, ratio: balance - base });
  }
  return found;
}

function logAt(grid: Grid, cell: Cell): number | undefined {
  const value = valueOf(grid, cell);
  if (value === undefined || value === 0) return undefined;
  return Math.log10(Math.abs(value)) + at(grid.powers, cell % grid.width);
}

function median(numbers: readonly number[]): number {
  // Of a long column a few hundred rows tell as well.
  const step = Math.ceil(numbers.length / 500);
  const some = numbers.filter((_, index) => index % step === 0).sort((left, right) => left - right);
  return at(some, Math.floor(some.length / 2));
}

interface Slip {
  readonly power: number;
  readonly month: MonthlyStatistics;
}

function observation(grid: Grid, cells: readonly Cell[], { power, month }: Slip): Observation {
  const [odd, other] = cells as readonly [Cell, Cell];
  const name = nameOf(rowOf(grid, odd));
  const [label, base] = [odd, other].map((cell) => columnLabel(columnOfCell(grid, cell), month.indicators)) as [
    ReturnType<typeof columnLabel>,
    ReturnType<typeof columnLabel>,
  ];
  const [found, against] = [printedCell(grid, odd), printedCell(grid, other)];
  return {
    check: 'plausibility/scale',
    severity: 'explain',
    at: refOf(grid, odd),
    subject: name,
    message: words(
      `${name}“${label['zh-CN']}”${found}与“${base['zh-CN']}”${against}相差约10的${String(power)}次方倍，其他行没有，疑似单位用错。请核对或说明。`,
      `${name}: ${label['en-US']} ${found} and ${base['en-US']} ${against} are about ten to the ${String(power)} apart, other rows are not; probably the wrong unit. Check or explain.`,
    ),
    found,
    cells: cells.map((cell) => refOf(grid, cell)),
  };
}
