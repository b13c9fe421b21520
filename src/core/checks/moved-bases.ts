// Base values of this month against the workbooks they come from: year start, last month, last year.
import { words } from '../measure/bilingual';
import { addMonths, reportingMonth, yearOf } from '../measure/period';
import { type BalanceTable, nameOf } from '../model/balances';
import type { Observation } from '../model/finding';
import type { AmountMeasure } from '../model/indicator';
import type { MonthlyStatistics } from '../model/statistics';
import { type DatedMonth, balanceTables, isInstitution } from './balance-tables';
import type { CheckOutcome } from './check';
import { type Grid, at, gridOf } from './grid';
import { columnLabel, unsigned } from './print-cell';
import { type Spot, agree, compared, spotAt } from './spot';

interface Source {
  readonly measure: AmountMeasure;
  /** The measure as the earlier workbook has it, and in which workbooks. */
  readonly there: AmountMeasure;
  readonly isIn: (month: string, earlier: string) => boolean;
}

const sources: Readonly<Record<string, readonly Source[]>> = {
  'across-months/year-start': [
    { measure: 'yearStartBalance', there: 'yearStartBalance', isIn: (month, other) => yearOf(month) === yearOf(other) },
    {
      measure: 'yearStartBalance',
      there: 'balance',
      isIn: (month, other) => other === reportingMonth(yearOf(month) - 1, 12),
    },
  ],
  'across-months/last-month': [
    { measure: 'lastMonthBalance', there: 'balance', isIn: (month, other) => other === addMonths(month, -1) },
  ],
  'across-months/last-year': [
    { measure: 'lastYearBalance', there: 'balance', isIn: (month, other) => other === addMonths(month, -12) },
  ],
};

interface Pair {
  readonly here: Spot;
  readonly there: Spot;
  readonly name: string;
  readonly month: string;
}

/** Earlier months with the latest first; each value is set against the first workbook that gives it. */
export function movedBases(check: string, month: DatedMonth, earlier: readonly DatedMonth[]): CheckOutcome {
  const pairs = balanceTables(month).map((table) => pairsOf(table, { check, month, earlier }));
  if (pairs.every((columns) => columns.length === 0)) {
    return { cannotRun: words('往月工作簿没有可比的数字。', 'The earlier workbooks give nothing to compare with.') };
  }
  return pairs.flatMap((columns) => columns.flatMap((column) => told(check, column, month)));
}

interface Search {
  readonly check: string;
  readonly month: DatedMonth;
  readonly earlier: readonly DatedMonth[];
}

/** A list of pairs for each column that has any. */
function pairsOf(table: BalanceTable, { check, month, earlier }: Search): readonly (readonly Pair[])[] {
  const grid = gridOf(table, month.settings.toleranceFactor);
  return table.columns.flatMap((column, index) => {
    const fitting = (sources[check] as readonly Source[]).filter(({ measure }) => measure === column.measure);
    const known = fitting.flatMap(({ there, isIn }) =>
      earlier
        .filter((other) => isIn(month.month, other.month))
        .map((other) => ({ month: other.month, spots: spotsOf(other, { like: table, there, index }) })),
    );
    const twice = namesTwice(table);
    const pairs = grid.table.rows.flatMap((row, line) => {
      const here = isInstitution(row) && !twice.has(nameOf(row)) ? spotAt(grid, line * grid.width + index) : undefined;
      const found = known.find(({ spots }) => spots.has(nameOf(row)));
      const there = found?.spots.get(nameOf(row));
      if (here === undefined || found === undefined || there === undefined) return [];
      return [{ here, there, name: nameOf(row), month: found.month }];
    });
    return pairs.length === 0 ? [] : [pairs];
  });
}

/** Names that stand for two rows stand for neither. */
function namesTwice({ rows }: BalanceTable): ReadonlySet<string> {
  const names = rows.filter(isInstitution).map(nameOf);
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)));
}

interface Wanted {
  readonly like: BalanceTable;
  readonly there: AmountMeasure;
  readonly index: number;
}

/** By institution: the same indicator and 口径 in the tables of the same kind. */
function spotsOf(month: MonthlyStatistics, { like, there, index }: Wanted): ReadonlyMap<string, Spot> {
  const { indicator, coverage } = at(like.columns, index);
  const grids: readonly Grid[] = balanceTables(month)
    .filter(({ kind }) => kind === like.kind)
    .map((table) => gridOf(table, month.settings.toleranceFactor));
  const found = new Map<string, Spot>();
  for (const grid of grids) {
    const column = grid.table.columns.findIndex(
      (other) => other.indicator === indicator && other.measure === there && other.coverage === coverage,
    );
    for (const [line, row] of grid.table.rows.entries()) {
      const spot = column === -1 || !isInstitution(row) ? undefined : spotAt(grid, line * grid.width + column);
      if (spot !== undefined && !found.has(nameOf(row))) found.set(nameOf(row), spot);
    }
  }
  return found;
}

/** Where most rows moved, the base was revised as a whole: said once. */
function told(check: string, pairs: readonly Pair[], month: MonthlyStatistics): readonly Observation[] {
  const moved = pairs.filter(({ here, there }) => !agree(here, there));
  const [first] = moved;
  if (first === undefined) return [];
  if (moved.length < 3 || moved.length * 2 <= pairs.length) return moved.map((pair) => observation(check, pair, month));
  const one = observation(check, first, month);
  const count = String(moved.length);
  return [
    {
      check: one.check,
      severity: one.severity,
      at: one.at,
      subject: first.here.column.header,
      message: words(
        `本列有${count}行与${first.month}工作簿不一致，如${one.message['zh-CN']}如系可比口径调整，请说明。`,
        `${count} rows of this column differ from the workbook of ${first.month}. For one: ${one.message['en-US']}`,
      ),
      cells: moved.flatMap(({ here }) => here.cells),
    },
  ];
}

function observation(check: string, { here, there, name, month: of }: Pair, month: MonthlyStatistics): Observation {
  const label = columnLabel(here.column, month.indicators);
  const { slip: _, ...said } = compared(here, there);
  return {
    check,
    severity: 'explain',
    at: here.cells[0] as Observation['at'],
    subject: name,
    message: words(
      `${name}“${label['zh-CN']}”为${said.found}，${of}工作簿中为${said.expected}，相差${unsigned(said.difference)}。请核对或说明。`,
      `${name}: ${label['en-US']} is ${said.found}; the workbook of ${of} has ${said.expected} (difference ${said.difference}). Check or explain.`,
    ),
    ...said,
    // The other side stands in another workbook and cannot be jumped to.
    cells: here.cells,
  };
}
