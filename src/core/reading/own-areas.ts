// Source sheets without what we wrote into them: the areas of our defined names read as blank.
import { markPrefix } from '../sheets/own-sheets';
import { findTemplateTable, templateArea } from '../sheets/template-table';
import { parseArea } from '../workbook/address';
import type { Area } from '../workbook/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** The sheets to read: our own tables blanked out, everything beside them as it stands. */
export function sourceSheets(book: WorkbookSnapshot): readonly SheetSnapshot[] {
  // A template is ours wherever it stands, with the rows that the office has added to it.
  const template = findTemplateTable(book);
  return book.sheets.map((sheet) => {
    const areas = [
      ...book.names.flatMap((name) => (name.name.startsWith(markPrefix) ? ownArea(name.refersTo, sheet.name) : [])),
      ...(template?.sheet.name === sheet.name ? [templateArea(template)] : []),
    ];
    return areas.length === 0 ? sheet : withoutAreas(sheet, areas);
  });
}

function ownArea(refersTo: string, sheet: string): readonly Area[] {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!([$A-Z\d:]+)$/i.exec(refersTo);
  if (match === null) return [];
  const name = match[1]?.replaceAll("''", "'") ?? match[2];
  const area = name === sheet ? parseArea(String(match[3])) : undefined;
  return area === undefined ? [] : [area];
}

function withoutAreas(sheet: SheetSnapshot, areas: readonly Area[]): SheetSnapshot {
  const isOwn = (row: number, column: number): boolean =>
    areas.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  return {
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      areas.some((area) => row >= area.top && row <= area.bottom)
        ? cells.map((value, column) => (isOwn(row, column) ? undefined : value))
        : cells,
    ),
    merges: sheet.merges.filter((merge) => !isOwn(merge.top, merge.left)),
    formulas: {},
  };
}
