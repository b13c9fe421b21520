// A part larger than its whole: NPL above loans, inclusive loans above loans, 其中 above the row it belongs to.
import { words } from '../measure/bilingual';
import { compare } from '../measure/decimal';
import { type BalanceTable, nameOf } from '../model/balances';
import type { Observation } from '../model/finding';
import type { Indicator, IndicatorKey } from '../model/indicator';
import { balanceMeasures } from './balance-tables';
import { type Cell, type Grid, at, gridOf, intervalOf, refOf, rowOf, columnOfCell, valueOf } from './grid';
import { haveOneDate, nearestColumn } from './pick-column';
import { columnLabel, printedCell } from './print-cell';

export interface PartRule {
  readonly check: string;
  readonly part: IndicatorKey;
  readonly whole: IndicatorKey;
}

/** The columns of one indicator against those of another, row by row; undefined when the table lacks either. */
export function partColumns(table: BalanceTable, { part, whole }: PartRule): readonly (readonly [number, number])[] {
  return table.columns.flatMap((column, index) => {
    if (column.indicator !== part || !balanceMeasures.includes(column.measure)) return [];
    const { measure, coverage } = column;
    const other = nearestColumn(table, { indicator: whole, measure, coverage });
    return other === undefined || !haveOneDate(table, [index, other]) ? [] : [[index, other] as const];
  });
}

export interface PartContext {
  readonly check: string;
  readonly factor: number;
  readonly indicators: readonly Indicator[];
}

export function partsAcross(
  table: BalanceTable,
  pairs: readonly (readonly [number, number])[],
  context: PartContext,
): readonly Observation[] {
  const grid = gridOf(table, context.factor);
  const found: Observation[] = [];
  for (const row of table.rows.keys()) {
    for (const [part, whole] of pairs) {
      found.push(...larger(grid, [row * grid.width + part, row * grid.width + whole], context));
    }
  }
  return found;
}

/** 其中 rows against the nearest row above that is no part itself. */
export function partsBelow(table: BalanceTable, context: PartContext): readonly Observation[] {
  const grid = gridOf(table, context.factor);
  let whole: number | undefined;
  return table.rows.flatMap((row, index) => {
    if (row.role.is !== 'part') {
      whole = index;
      return [];
    }
    const above = whole;
    if (above === undefined) return [];
    return table.columns.flatMap(({ measure }, column) =>
      balanceMeasures.includes(measure)
        ? larger(grid, [index * grid.width + column, above * grid.width + column], context)
        : [],
    );
  });
}

function larger(grid: Grid, [part, whole]: readonly [Cell, Cell], context: PartContext): readonly Observation[] {
  const [mine, other] = [valueOf(grid, part), valueOf(grid, whole)];
  if (mine === undefined || other === undefined || other < 0) return [];
  // Doubles tell the plain case; only what seems larger is worth exact intervals.
  if (scaledValue(grid, part, mine) <= scaledValue(grid, whole, other)) return [];
  if (compare(intervalOf(grid, part).low, intervalOf(grid, whole).high) <= 0) return [];
  const name = nameOf(rowOf(grid, part));
  const [small, large] = [part, whole].map((cell) => ({
    label: columnLabel(columnOfCell(grid, cell), context.indicators),
    of: nameOf(rowOf(grid, cell)),
    text: printedCell(grid, cell),
  })) as unknown as readonly [Side, Side];
  return [
    {
      check: context.check,
      severity: 'mandatory',
      at: refOf(grid, part),
      subject: name,
      message: words(
        `${small.of}“${small.label['zh-CN']}”${small.text}大于${large.of}“${large.label['zh-CN']}”${large.text}，部分不应大于整体。请核对单位和数值。`,
        `${small.of}: ${small.label['en-US']} ${small.text} exceeds ${large.of} ${large.label['en-US']} ${large.text}; a part cannot exceed its whole. Check units and values.`,
      ),
      found: small.text,
      expected: `≤${large.text}`,
      cells: [refOf(grid, part), refOf(grid, whole)],
    },
  ];
}

function scaledValue(grid: Grid, cell: Cell, value: number): number {
  return value * 10 ** at(grid.powers, cell % grid.width);
}

interface Side {
  readonly label: ReturnType<typeof columnLabel>;
  readonly of: string;
  readonly text: string;
}
