// A growth or ratio printed although its base is zero or negative: it has no value, so the print needs a word.
import { words } from '../measure/bilingual';
import { nameOf } from '../model/balances';
import type { Observation } from '../model/finding';
import type { Indicator } from '../model/indicator';
import { type Cell, type Grid, columnOfCell, refOf, rowOf } from './grid';
import { columnLabel, printedCell } from './print-cell';

export const baselessCheck = 'within-row/no-base';

export function baselessObservation(grid: Grid, cell: Cell, indicators: readonly Indicator[]): Observation {
  const label = columnLabel(columnOfCell(grid, cell), indicators);
  const found = printedCell(grid, cell);
  const name = nameOf(rowOf(grid, cell));
  return {
    check: baselessCheck,
    severity: 'explain',
    at: refOf(grid, cell),
    subject: name,
    message: words(
      `${name}“${label['zh-CN']}”印为${found}，但其分母为零或负数，该比率没有意义。请改为“—”或说明算法。`,
      `${name}: ${label['en-US']} is printed as ${found}, but its base is zero or negative, so it has no meaning. Print "—" or explain.`,
    ),
    found,
    cells: [refOf(grid, cell)],
  };
}
