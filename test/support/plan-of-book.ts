// A snapshot's cells as a plan, to put hand-made sheets into a real file.
import { isCellError } from '../../src/core/workbook/cell';
import type { CellPlan, WritePlan } from '../../src/core/workbook/plan';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';

export function planOf(book: WorkbookSnapshot): WritePlan {
  return {
    names: [],
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      mode: 'rewrite',
      cells: sheet.rows.flatMap((values, row) =>
        values.flatMap((value, column): readonly CellPlan[] => {
          if (value === undefined) return [];
          return [isCellError(value) ? { row, column, formula: '1/0' } : { row, column, value }];
        }),
      ),
    })),
  };
}
