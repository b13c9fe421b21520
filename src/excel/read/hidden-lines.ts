// Which rows and columns are hidden: one answer a sheet, only for sheets that hide some.
import { untracked } from '../untracked';
import type { SheetExtent, SheetOutline } from './outline';

export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Columns are looked at this far even where nothing is used: our own blank sheets hide some there. */
const leastColumns = 64;

/** About how many rows one answer can tell of: {"rowHidden":false} takes 20 bytes. */
const rowsAtOnce = 100_000;

export async function readHiddenLines(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  extents: readonly SheetExtent[],
): Promise<readonly HiddenLines[]> {
  const asked = extents.map((extent, index) => ask(context, sheets[index]?.id ?? '', extent));
  if (asked.some(({ rows, columns }) => rows.length > 0 || columns !== undefined)) await context.sync();
  return asked.map(({ rows, columns }) => ({
    rows: indexes(rows.flatMap((part) => part.value.map(({ rowHidden }) => rowHidden === true))),
    columns: indexes((columns?.value ?? []).map(({ columnHidden }) => columnHidden === true)),
  }));
}

interface Asked {
  readonly rows: readonly OfficeExtension.ClientResult<Excel.RowProperties[]>[];
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | undefined;
}

function ask(context: Excel.RequestContext, id: string, extent: SheetExtent): Asked {
  const sheet = context.workbook.worksheets.getItem(id);
  const { used } = extent;
  const rows: OfficeExtension.ClientResult<Excel.RowProperties[]>[] = [];
  const count = extent.hasHiddenRows && used !== undefined ? used.bottom + 1 : 0;
  for (let top = 0; top < count; top += rowsAtOnce) {
    const part = untracked(sheet.getRangeByIndexes(top, 0, Math.min(rowsAtOnce, count - top), 1));
    rows.push(part.getRowProperties({ rowHidden: true }));
  }
  if (!extent.hasHiddenColumns) return { rows, columns: undefined };
  const line = untracked(sheet.getRangeByIndexes(0, 0, 1, Math.max(leastColumns, (used?.right ?? 0) + 1)));
  const columns = line.getColumnProperties({ columnHidden: true });
  return { rows, columns };
}

function indexes(hidden: readonly boolean[]): readonly number[] {
  return hidden.flatMap((isHidden, index) => (isHidden ? [index] : []));
}
