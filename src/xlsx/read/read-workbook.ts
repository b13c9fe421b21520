// A whole workbook file as a snapshot.
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { OpenedPackage } from '../../ooxml/gate';
import { partText } from '../../ooxml/package';
import { readFormats } from './number-formats';
import { readSheet } from './read-sheet';
import { readSharedStrings } from './shared-strings';
import { readWorkbookParts, type WorkbookParts } from './workbook-parts';

/** Every worksheet in order; chart sheets have no cells and are left out. */
export function readWorkbook(opened: OpenedPackage, name: string | undefined): WorkbookSnapshot {
  const parts = readWorkbookParts(opened);
  const formats = readFormats(relatedText(parts, 'styles'));
  const strings = relatedText(parts, 'sharedStrings');
  const context = {
    strings: strings === undefined ? [] : readSharedStrings(strings),
    formats: formats.codes,
    formatByStyle: formats.byStyle,
    date1904: parts.date1904,
  };
  return {
    ...(name === undefined ? {} : { name }),
    date1904: parts.date1904,
    sheets: parts.sheets
      .filter((sheet) => sheet.type === 'worksheet')
      .map((sheet) => readSheet(parts.pack, sheet, context)),
    names: parts.names,
  };
}

function relatedText(parts: WorkbookParts, type: string): string | undefined {
  const part = parts.related.get(type);
  return part === undefined ? undefined : partText(parts.pack, part);
}
