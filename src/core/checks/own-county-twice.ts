// The own county as the bank sheet's total and as the county sheet's row: they differ honestly, so one asks.
import { words } from '../measure/bilingual';
import type { BalanceTable } from '../model/balances';
import type { Observation } from '../model/finding';
import type { IndicatorKey } from '../model/indicator';
import type { MonthlyStatistics } from '../model/statistics';
import { isInstitution, monthOfTable } from './balance-tables';
import type { CannotRun } from './check';
import { type Grid, at, gridOf } from './grid';
import { columnLabel, unsigned } from './print-cell';
import { type Spot, agree, asGot, compared, spotAt, sumOfSpots } from './spot';
import { additiveColumns } from './sum-rules';
import { whyNotCompared } from './why-not-compared';

interface Meeting {
  readonly indicator: IndicatorKey;
  readonly banks: Spot;
  readonly county: Spot;
  /** The own county as its sheet prints it. */
  readonly name: string;
}

/** Or why none can be: no measure of one month in one 口径 stands in both. */
export function ownCountyTwice(month: MonthlyStatistics): readonly Observation[] | CannotRun {
  const meetings = pairsOf(month).flatMap(([banks, counties]) => meetingsOf(month, banks, counties));
  if (meetings.length === 0) return { cannotRun: whyNotCompared(month, pairsOf(month)) };
  const apart = meetings.filter(({ banks, county }) => !agree(banks, county));
  const byIndicator = new Map<IndicatorKey, Meeting[]>();
  for (const meeting of apart) {
    const group = byIndicator.get(meeting.indicator);
    if (group === undefined) byIndicator.set(meeting.indicator, [meeting]);
    else group.push(meeting);
  }
  return [...byIndicator.values()].map((group) => observation(group, month));
}

/** Bank and county tables of one month. */
function pairsOf(month: MonthlyStatistics): readonly (readonly [BalanceTable, BalanceTable])[] {
  return month.banks.flatMap((banks) =>
    month.counties
      .filter((counties) => monthOfTable(banks, month) === monthOfTable(counties, month))
      .map((counties) => [banks, counties] as const),
  );
}

function meetingsOf(month: MonthlyStatistics, banks: BalanceTable, counties: BalanceTable): readonly Meeting[] {
  const { toleranceFactor: factor } = month.settings;
  const own = counties.rows.findIndex(({ role }) => role.is === 'member' && role.canonical === month.county);
  if (own === -1) return [];
  const { name } = at(counties.rows, own);
  const [bankGrid, countyGrid] = [gridOf(banks, factor), gridOf(counties, factor)];
  return additiveColumns(counties).flatMap((column) => {
    const { indicator, measure, coverage } = at(counties.columns, column);
    if (measure === 'share' || measure === 'contribution') return [];
    const bankColumn = banks.columns.findIndex(
      (other) => other.indicator === indicator && other.measure === measure && other.coverage === coverage,
    );
    const county = spotAt(countyGrid, own * countyGrid.width + column);
    const total = bankColumn === -1 ? undefined : totalOf(bankGrid, bankColumn);
    return county === undefined || total === undefined
      ? []
      : [{ indicator, banks: total, county: asGot(county), name }];
  });
}

/** The printed total, else the sum of the banks where each gives its number. */
function totalOf(grid: Grid, column: number): Spot | undefined {
  const { rows } = grid.table;
  const total = rows.findIndex(({ role }) => role.is === 'total');
  if (total !== -1) return spotAt(grid, total * grid.width + column);
  const indexes = rows.flatMap((row, index) => (isInstitution(row) ? [index] : []));
  const spots = indexes.flatMap((row) => spotAt(grid, row * grid.width + column) ?? []);
  const [first, ...rest] = spots;
  return first === undefined || spots.length < indexes.length ? undefined : sumOfSpots([first, ...rest]);
}

function observation(group: readonly Meeting[], month: MonthlyStatistics): Observation {
  const [first] = group as readonly [Meeting];
  const { slip, ...said } = compared(first.banks, first.county);
  const label = columnLabel(first.banks.column, month.indicators);
  const cause =
    slip === undefined
      ? words(
          '常见原因：机构范围、异地贷款、财政存款或口径不同。',
          'Usual reasons: other institutions, loans from elsewhere, coverage.',
        )
      : words(
          `两数相差10的${String(Math.abs(slip))}次方倍，疑似单位用错。`,
          'They differ by a power of ten: probably the wrong unit.',
        );
  return {
    check: 'across-sheets/bank-total',
    severity: 'explain',
    at: first.banks.cells[0] as Observation['at'],
    subject: label['zh-CN'],
    message: words(
      `银行表“${label['zh-CN']}”合计为${said.found}，县区表${first.name}为${said.expected}，相差${unsigned(said.difference)}。${cause['zh-CN']}请核对或说明。`,
      `${label['en-US']}: the bank sheet adds up to ${said.found}, the county sheet gives ${said.expected} (difference ${said.difference}). ${cause['en-US']} Check or explain.`,
    ),
    ...said,
    cells: group.flatMap(({ banks, county }) => [...banks.cells, ...county.cells]),
  };
}
