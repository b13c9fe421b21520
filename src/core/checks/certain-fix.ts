// When the remedy for a contradiction is certain: every other number of the equation is confirmed by another.
import { words } from '../measure/bilingual';
import { type Decimal, rounded, shifted, toNumber } from '../measure/decimal';
import type { Fix } from '../model/finding';
import { findSheet, valueAt } from '../workbook/snapshot';
import type { Blame } from './blame';
import { at, columnOfCell, refOf, rowOf } from './grid';
import type { Judged } from './judged';
import { printedLike } from './print-cell';
import { cellsOf } from './relation';

/** Undefined where a formula computes the cell, where it holds text, or where another cell may be the wrong one. */
export function certainFix(judged: Judged, blame: Blame, expected: Decimal): Fix | undefined {
  const { grid, input } = judged;
  const { cell } = blame;
  const ref = refOf(grid, cell);
  const column = columnOfCell(grid, cell);
  const sheet = findSheet(input.book, ref.sheet);
  const from = sheet === undefined ? undefined : valueAt(sheet, rowOf(grid, cell).row, column.column);
  if (typeof from !== 'number' || sheet?.formulas[ref.cell] !== undefined || !isCertain(judged, blame))
    return undefined;
  const decimals = at(grid.decimals, cell % grid.width);
  const value = rounded(expected, decimals, input.month.settings.rounding);
  const text = printedLike(grid, cell, value);
  return {
    title: words(`改为${text}`, `Change to ${text}`),
    edits: [{ at: ref, from, to: toNumber(column.storedAs === 'fraction' ? shifted(value, -2) : value) }],
  };
}

/** Two equations agree on a slip; or the one equation defines the cell and all its other cells stand in one that holds. */
function isCertain({ evaluation }: Judged, { cell, failures, cause }: Blame): boolean {
  if (cause !== undefined) return failures.length > 1;
  return failures.every(
    (failure) =>
      failure.target === cell &&
      failure.check.startsWith('within-row/') &&
      failure.severity === 'mandatory' &&
      cellsOf(failure).every((other) => other === cell || at(evaluation.passes, other) > 0),
  );
}
