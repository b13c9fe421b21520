// Rows and columns of a recognised table that are hidden from view yet count.
import type { Observation } from '../model/finding';
import type { RecognisedTable } from '../model/table';
import { cellRef } from '../workbook/address';
import * as notices from './notices';
import type { SheetGrid } from './sheet-grid';

/** One advisory a sheet, at its first hidden row or column within a table. */
export function hiddenObservations(
  grids: readonly SheetGrid[],
  tables: readonly RecognisedTable[],
): readonly Observation[] {
  return grids.flatMap(({ sheet }) => {
    const here = tables.filter((table) => table.sheet === sheet.name);
    const rows = sheet.hiddenRows.filter((row) =>
      here.some((table) => table.rows.some((one) => one.row === row && one.role.is !== 'ignored')),
    );
    const columns = sheet.hiddenColumns.filter((column) =>
      here.some((table) => table.columns.some((one) => one.column === column && one.role.is !== 'unknown')),
    );
    const [table] = here;
    if (table === undefined || rows.length + columns.length === 0) return [];
    const [row = table.headerRows.to] = rows;
    const [column = table.area.left] = rows.length > 0 ? [] : columns;
    const at = cellRef(sheet.name, row, column);
    return [notices.hidden(at, sheet.name, { rows: rows.length, columns: columns.length })];
  });
}
