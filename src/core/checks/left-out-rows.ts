// Sums that differ by just one of their rows: the row was left out or added twice, and its number may well be right.
import { type Bilingual, words } from '../measure/bilingual';
import { type Interval, addIntervals, overlaps, subtractIntervals } from '../measure/interval';
import { nameOf } from '../model/balances';
import type { Observation, Severity } from '../model/finding';
import type { Indicator } from '../model/indicator';
import { type Grid, at, columnOfCell, refOf, rowOf } from './grid';
import { columnLabel, printedCell } from './print-cell';
import { type Relation, cellsOf, readingOf, total } from './relation';
import type { Explained } from './text-in-sums';

export function leftOutRows(grid: Grid, failures: readonly Relation[], indicators: readonly Indicator[]): Explained {
  const inRows = new Set(failures.filter((failure) => !isSum(failure)).flatMap(cellsOf));
  const sums = new Map<string, Relation[]>();
  for (const failure of failures) {
    // Where another equation of the total or of its rows fails too, the likeliest cell is sought instead.
    if (!isSum(failure) || cellsOf(failure).some((cell) => inRows.has(cell))) continue;
    const key = `${failure.check} ${String(Math.floor(failure.target / grid.width))}`;
    sums.set(key, [...(sums.get(key) ?? []), failure]);
  }
  const byRow = new Map<string, Slip[]>();
  for (const group of sums.values()) {
    for (const slip of slipsOf(grid, group)) byRow.set(keyOf(slip), [...(byRow.get(keyOf(slip)) ?? []), slip]);
  }
  const explained = new Set([...byRow.values()].flatMap((slips) => slips.map(({ failure }) => failure)));
  return {
    observations: [...byRow.values()].map((slips) => observation(grid, slips, indicators)),
    others: failures.filter((failure) => !explained.has(failure)),
  };
}

/** One row makes the difference in every column in which the total is wrong, or it is none of them. */
function slipsOf(grid: Grid, failures: readonly Relation[]): readonly Slip[] {
  const slips = failures.flatMap((failure) => slipOf(grid, failure) ?? []);
  return slips.length === failures.length && new Set(slips.map(keyOf)).size === 1 ? slips : [];
}

function keyOf({ row, is }: Slip): string {
  return `${String(row)} ${is}`;
}

interface Slip {
  readonly failure: Relation;
  readonly is: 'left out' | 'added twice';
  readonly row: number;
}

function isSum({ check }: Relation): boolean {
  return check.startsWith('across-rows/');
}

/** Undefined where no row, or more than one, makes just the difference. */
function slipOf(grid: Grid, failure: Relation): Slip | undefined {
  const read = readingOf(grid);
  const [mine, sum] = [total(failure.left, read), total(failure.right, read)];
  const ways: readonly (readonly [Slip['is'], (left: Interval, right: Interval) => Interval])[] = [
    ['left out', addIntervals],
    ['added twice', subtractIntervals],
  ];
  const found = failure.right.flatMap(({ cell }) =>
    ways.flatMap(([is, corrected]): readonly Slip[] =>
      overlaps(corrected(mine, read(cell)), sum) ? [{ failure, is, row: Math.floor(cell / grid.width) }] : [],
    ),
  );
  return found.length === 1 ? found[0] : undefined;
}

const said: Readonly<Record<Slip['is'], Bilingual>> = {
  'left out': words('少了', 'leaves out'),
  'added twice': words('多了', 'adds twice'),
};

function observation(grid: Grid, slips: readonly Slip[], indicators: readonly Indicator[]): Observation {
  const { failure, is, row } = at(slips, 0);
  const { target, check } = failure;
  const name = nameOf(at(grid.table.rows, row));
  const total = nameOf(rowOf(grid, target));
  const label = columnLabel(columnOfCell(grid, target), indicators);
  const found = printedCell(grid, target);
  const other = row * grid.width + (target % grid.width);
  const places = [...new Set(slips.map((slip) => slip.failure.target))].map((cell) => refOf(grid, cell));
  const more = places.length > 1 ? places.slice(1, 6).map(({ cell }) => cell) : [];
  return {
    check,
    severity: worst(slips.map(({ failure }) => failure.severity)),
    at: refOf(grid, target),
    subject: total,
    message: words(
      `${total}“${label['zh-CN']}”${found}比所属各行之和恰${said[is]['zh-CN']}“${name}”的${printedCell(grid, other)}${more.length > 0 ? `（${more.join('、')}同）` : ''}，疑似合计${is === 'left out' ? '漏加' : '重加'}该行。请核对。`,
      `${total}: ${label['en-US']} ${found} ${said[is]['en-US']} just ${name} (${printedCell(grid, other)})${more.length > 0 ? `, and so do ${more.join(', ')}` : ''}. Check the sum.`,
    ),
    found,
    cells: [...places, refOf(grid, other)],
  };
}

// Of several equations that one row explains, the most serious speaks.
function worst(severities: readonly Severity[]): Severity {
  const order: readonly Severity[] = ['advisory', 'explain', 'mandatory'];
  return order[Math.max(...severities.map((severity) => order.indexOf(severity)))] as Severity;
}
