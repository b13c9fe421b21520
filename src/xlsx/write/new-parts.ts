// Parts that do not exist yet: an empty sheet, an empty workbook.
import { contentTypesPart } from '../../ooxml/content-types';
import { emptyPackage, packageBytes, withParts } from '../../ooxml/package';
import { officeRelationships } from './dialect';

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const officeTypes = 'application/vnd.openxmlformats-officedocument';

export const contentTypes = {
  workbook: `${officeTypes}.spreadsheetml.sheet.main+xml`,
  worksheet: `${officeTypes}.spreadsheetml.worksheet+xml`,
  styles: `${officeTypes}.spreadsheetml.styles+xml`,
  comments: `${officeTypes}.spreadsheetml.comments+xml`,
  drawing: `${officeTypes}.drawing+xml`,
  chart: `${officeTypes}.drawingml.chart+xml`,
  vml: `${officeTypes}.vmlDrawing`,
} as const;

export const emptySheet =
  `${xmlHead}<worksheet xmlns="${main}" xmlns:r="${officeRelationships}"><dimension ref="A1"/>` +
  '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>';

export const emptyStyles = `${xmlHead}<styleSheet xmlns="${main}"><cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A workbook without a sheet: the first plan's sheets become its only ones. */
export function createWorkbook(): Uint8Array {
  const parts = new Map([
    [
      contentTypesPart,
      `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${contentTypes.workbook}"/></Types>`,
    ],
    [
      '_rels/.rels',
      `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
        `<Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${xmlHead}<workbook xmlns="${main}" xmlns:r="${officeRelationships}">` +
        '<bookViews><workbookView/></bookViews><sheets></sheets></workbook>',
    ],
  ]);
  return packageBytes(withParts(emptyPackage(), parts));
}
