// A workbook's sheets without their cells: enough to judge whether a plan can be carried out.
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { OpenedPackage } from '../../ooxml/gate';
import { partText } from '../../ooxml/package';
import { parseXml } from '../../ooxml/xml-tree';
import { isProtected } from './read-sheet';
import { readWorkbookParts, type SheetPart } from './workbook-parts';

/** All sheets by name, chart sheets too, as their names are taken; protection only of the sheets asked for. */
export function readOutline(opened: OpenedPackage, wanted: ReadonlySet<string>): WorkbookSnapshot {
  const parts = readWorkbookParts(opened);
  const isLocked = (sheet: SheetPart): boolean => {
    const xml = wanted.has(sheet.name) ? partText(opened.pack, sheet.part) : undefined;
    return xml !== undefined && isProtected(parseXml(xml, new Set(['sheetData'])));
  };
  const blank = { rows: [], formulas: {}, formats: ['General'], formatIds: [], merges: [], hiddenRows: [] };
  return {
    date1904: parts.date1904,
    sheets: parts.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: isLocked(sheet),
      hiddenColumns: [],
      ...blank,
    })),
    names: parts.names,
  };
}
