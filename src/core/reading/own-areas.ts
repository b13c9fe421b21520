// Source sheets without what we wrote into them: the areas of our defined names read as blank.
import { markPrefix, summaryTitle } from '../sheets/own-sheets';
import { findTemplateTable, templateArea } from '../sheets/template-table';
import { parseArea } from '../workbook/address';
import type { Area, CellValue } from '../workbook/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

/** The sheets to read: our own tables blanked out, everything beside them as it stands. */
export function sourceSheets(book: WorkbookSnapshot): readonly SheetSnapshot[] {
  // A template is ours wherever it stands, with the rows that the office has added to it.
  const template = findTemplateTable(book);
  return book.sheets.map((sheet) => {
    const areas = [
      ...book.names.flatMap((name) => (name.name.startsWith(markPrefix) ? ownArea(name.refersTo, sheet.name) : [])),
      ...(template?.sheet.name === sheet.name ? [templateArea(template)] : []),
      ...unmarkedSummary(sheet),
    ];
    return areas.length === 0 ? sheet : withoutAreas(sheet, areas);
  });
}

// A copy of our summary, or one whose mark is lost: results, with whatever was noted under them.
function unmarkedSummary(sheet: SheetSnapshot): readonly Area[] {
  const { rows } = sheet;
  const isTitle = (value: CellValue): boolean => typeof value === 'string' && value.endsWith(summaryTitle);
  const top = rows.slice(0, lookedRows).findIndex((cells) => cells.some(isTitle));
  const header = rows.slice(top + 3, top + 4).flat();
  if (top < 0 || !summaryHeader.every((text) => header.includes(text))) return [];
  const right = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  return [{ top, left: 0, bottom: rows.length - 1, right }];
}

const lookedRows = 10;
const summaryHeader = ['指标', '单位', '说明'];

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
