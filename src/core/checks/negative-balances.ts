// Balances below zero: a bank can owe its depositors nothing, but not less.
import { words } from '../measure/bilingual';
import { type BalanceTable, nameOf } from '../model/balances';
import type { Observation } from '../model/finding';
import type { MonthlyStatistics } from '../model/statistics';
import { balanceMeasures } from './balance-tables';
import { type Cell, type Grid, columnOfCell, gridOf, refOf, rowOf } from './grid';
import { columnLabel, printedCell } from './print-cell';

export function negativeBalances(table: BalanceTable, month: MonthlyStatistics): readonly Observation[] {
  const grid = gridOf(table, month.settings.toleranceFactor);
  const columns = table.columns.flatMap(({ measure }, index) => (balanceMeasures.includes(measure) ? [index] : []));
  return table.rows.flatMap(({ values }, row) =>
    columns
      .filter((column) => (values[column] ?? 0) < 0)
      .map((column) => observation(grid, row * grid.width + column, month)),
  );
}

function observation(grid: Grid, cell: Cell, { indicators }: MonthlyStatistics): Observation {
  const label = columnLabel(columnOfCell(grid, cell), indicators);
  const name = nameOf(rowOf(grid, cell));
  const found = printedCell(grid, cell);
  return {
    check: 'cells/negative',
    severity: 'explain',
    at: refOf(grid, cell),
    subject: name,
    message: words(
      `${name}“${label['zh-CN']}”为负数${found}，余额一般不为负。请核对符号，属实的请说明。`,
      `${name}: ${label['en-US']} is ${found}; a balance is not normally negative. Check the sign, or explain.`,
    ),
    found,
    expected: '≥0',
    cells: [refOf(grid, cell)],
  };
}
