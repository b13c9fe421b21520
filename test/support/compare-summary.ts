// Where a recalculated workbook shows another number than a plan cached, to the last printed digit.
import { decimal, printed } from '../../src/core/measure/decimal';
import { address } from '../../src/core/workbook/address';
import type { CellValue } from '../../src/core/workbook/cell';
import type { CellPlan, WritePlan } from '../../src/core/workbook/plan';
import { findSheet, valueAt, type WorkbookSnapshot } from '../../src/core/workbook/snapshot';

/** One line a formula cell that disagrees; a plan without formulas is a line too, as nothing was compared then. */
export function disagreements(plan: WritePlan, book: WorkbookSnapshot): readonly string[] {
  const formulas = plan.sheets.flatMap((sheet) =>
    sheet.cells.filter((cell) => cell.formula !== undefined).map((cell) => ({ sheet: sheet.name, cell })),
  );
  if (formulas.length === 0) return ['no formula to compare'];
  return formulas.flatMap(({ sheet, cell }) => {
    const value = shownAt(book, sheet, cell);
    if (shown(value, cell) === shown(cell.value, cell)) return [];
    const place = `${sheet}!${address(cell.row, cell.column)}`;
    return [`${place}: ${JSON.stringify(value)} for ${JSON.stringify(cell.value)} by ${cell.formula ?? ''}`];
  });
}

/** What the recalculated workbook shows in a cell of the plan. */
export function shownAt(book: WorkbookSnapshot, sheet: string, cell: CellPlan): CellValue {
  const found = findSheet(book, sheet);
  return found === undefined ? undefined : valueAt(found, cell.row, cell.column);
}

function shown(value: CellValue, { style }: CellPlan): CellValue {
  if (typeof value !== 'number') return value;
  const decimals = /0\.(0+)/.exec(style?.numberFormat ?? '')?.[1]?.length ?? 0;
  return printed(decimal(value), decimals, 'half-up');
}
