// The share list of 银行情况, largest first, and the chart over it.
import { compare, toNumber } from '../measure/decimal';
import type { Subject } from '../model/figure';
import type { Indicator } from '../model/indicator';
import type { Area } from '../workbook/cell';
import type { CellPlan, ChartPlan } from '../workbook/plan';
import { type BankTable, firstRow, tableWidth } from './bank-table';
import { valueAtKey } from './county-rows';
import { dash, guarded } from './native-formula';
import type { OwnPlace } from '../sheets/own-place';
import { fixedRangeAt } from './sheet-draft';
import { matchLiteral } from './source-cells';
import { plainFormat, styles } from './styles';
import type { SummaryWork } from './summary-input';

export interface BankShares {
  readonly cells: readonly CellPlan[];
  readonly merges: readonly Area[];
  readonly charts: readonly ChartPlan[];
  readonly rowHeights: Readonly<Record<number, number>>;
  /** Rows taken below the table. */
  readonly height: number;
}

const mostBanks = 15;
const leastChartRows = 16;
const nothing: BankShares = { cells: [], merges: [], charts: [], rowHeights: {}, height: 0 };

/** The banks with the largest shares of deposits, with their shares of loans beside them. */
export function bankShares(work: SummaryWork, place: OwnPlace, table: BankTable): BankShares {
  const columns = table.columns.flatMap(({ measure, indicator }, index) =>
    measure === 'share' ? [{ range: range(place, table, index + 1), indicator }] : [],
  );
  const [first] = columns;
  const banks = first === undefined ? [] : largest(work, table, first.indicator.key);
  if (first === undefined || banks.length < 2) return nothing;
  const top = firstRow + table.rows.length + 1;
  const bottom = Math.max(top + 1 + banks.length, top + leastChartRows);
  const right = tableWidth(table) - 1;
  const names = range(place, table, 0);
  const title = `市场份额（按${first.indicator.shortLabel['zh-CN']}占比排列，前${String(banks.length)}家）`;
  return {
    cells: [
      { row: top, column: 0, value: title, style: styles.section },
      ...headerCells(columns, top + 1),
      ...banks.flatMap((of, index) => bankCells(work, { of, row: top + 2 + index, columns, names })),
    ],
    merges: [{ top, left: 0, bottom: top, right }],
    charts: [chartOf(columns, { top, left: columns.length + 2, bottom, right }, banks.length)],
    rowHeights: { [top]: 24, [top + 1]: 32 },
    height: bottom - top + 3,
  };
}

interface ShareColumn {
  /** Of the table above. */
  readonly range: string;
  readonly indicator: Indicator;
}

function headerCells(columns: readonly ShareColumn[], row: number): readonly CellPlan[] {
  const texts = ['机构', ...columns.map(({ indicator }) => `${indicator.shortLabel['zh-CN']}占比\n（%）`)];
  return texts.map((value, column) => ({ row, column, value, style: styles.header }));
}

function chartOf(columns: readonly ShareColumn[], beside: Area, banks: number): ChartPlan {
  const categories = { top: beside.top + 2, left: 0, bottom: beside.top + 1 + banks, right: 0 };
  return {
    id: 'jb-bank-shares',
    type: 'column',
    title: '各银行存贷款市场份额（%）',
    series: columns.map(({ indicator }, index) => ({
      name: `${indicator.shortLabel['zh-CN']}占比`,
      values: { ...categories, left: index + 1, right: index + 1 },
      categories,
    })),
    place: { ...beside, top: beside.top + 1 },
    labelFormat: plainFormat(1),
  };
}

function largest(work: SummaryWork, table: BankTable, indicator: string): readonly Subject[] {
  const shares = table.rows.flatMap(({ of, is }) => {
    const value = is === 'bank' ? valueAtKey(work.index, { indicator, measure: 'share', of }) : undefined;
    return value === undefined ? [] : [{ of, value }];
  });
  return shares
    .sort((left, right) => compare(right.value, left.value))
    .slice(0, mostBanks)
    .map(({ of }) => of);
}

interface ShareRow {
  readonly of: Subject;
  readonly row: number;
  readonly columns: readonly ShareColumn[];
  readonly names: string;
}

// By name, so that the table above can be sorted.
function bankCells(work: SummaryWork, { of, row, columns, names }: ShareRow): readonly CellPlan[] {
  const name = matchLiteral(of.name);
  const cells = columns.map(({ indicator, range: shares }, index): CellPlan => {
    const value = valueAtKey(work.index, { indicator: indicator.key, measure: 'share', of });
    const formula = name === undefined ? undefined : guarded(`INDEX(${shares},MATCH(${name},${names},0))`);
    return {
      row,
      column: index + 1,
      value: value === undefined ? dash : toNumber(value),
      style: { ...styles.number, numberFormat: plainFormat(2) },
      ...(formula === undefined ? {} : { formula }),
    };
  });
  return [{ row, column: 0, value: of.name, style: styles.name }, ...cells];
}

function range(place: OwnPlace, table: BankTable, column: number): string {
  return fixedRangeAt(place, {
    top: firstRow - 1,
    left: column,
    bottom: firstRow + table.rows.length - 1,
    right: column,
  });
}
