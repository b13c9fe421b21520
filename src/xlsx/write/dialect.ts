// The two dialects of OOXML: transitional, as everybody writes it, and strict, with other namespaces.

export type Dialect = 'transitional' | 'strict';

export function dialectOf(workbookXml: string): Dialect {
  return workbookXml.includes('http://purl.oclc.org/ooxml/spreadsheetml/main') ? 'strict' : 'transitional';
}

/** A new part's XML, written transitional, in the dialect of the workbook it goes into. */
export function inDialect(dialect: Dialect, xml: string): string {
  if (dialect === 'transitional') return xml;
  return strictNamespaces.reduce((text, [from, to]) => text.replaceAll(`"${from}"`, `"${to}"`), xml);
}

export const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function relationshipType(dialect: Dialect, type: string): string {
  return `${dialect === 'strict' ? strictRelationships : officeRelationships}/${type}`;
}

const strictRelationships = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

const strictNamespaces: readonly (readonly [string, string])[] = [
  [officeRelationships, strictRelationships],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
  ['http://schemas.openxmlformats.org/drawingml/2006/chart', 'http://purl.oclc.org/ooxml/drawingml/chart'],
  [
    'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
    'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  ],
];
