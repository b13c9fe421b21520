// The workbook's own part: its list of sheets, its defined names and the order to recalculate.
import { appendInside, applyEdits, attributeText, prefixOf, prefixed, putChild, tagWith } from '../../ooxml/xml-edit';
import { escapeXml } from '../../ooxml/xml-text';
import { attribute, child, childrenOf, parseXml, type XmlElement } from '../../ooxml/xml-tree';
import { officeRelationships } from './dialect';

export interface StoredName {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
  /** The number of the sheet to which the name is local. */
  readonly sheet?: number;
}

/** The workbook with one more sheet at the end, pointing to its part by a relationship. */
export function withSheet(xml: string, name: string, relationship: string): string {
  const root = parseXml(xml);
  const list = child(root, 'sheets');
  const ids = childrenOf(list, 'sheet').map((sheet) => Number(attribute(sheet, 'sheetId') ?? 0));
  const id = Math.max(0, ...ids) + 1;
  const prefix = relationshipPrefix(root);
  const declared = prefix === undefined ? ` xmlns:r="${officeRelationships}"` : '';
  const tag = `<sheet name="${escapeXml(name)}" sheetId="${String(id)}"${declared} ${prefix ?? 'r'}:id="${relationship}"/>`;
  const view = '<bookViews><workbookView/></bookViews>';
  const viewed = child(root, 'bookViews') === undefined ? putChild(xml, place('bookViews'), view) : xml;
  if (list === undefined) return putChild(viewed, place('sheets'), `<sheets>${tag}</sheets>`);
  const again = child(parseXml(viewed), 'sheets') ?? list;
  return applyEdits(viewed, [appendInside(viewed, again, prefixed(tag, prefixOf(root)))]);
}

/** The workbook with these names set, each replacing its namesake of the same scope. */
export function withNames(xml: string, names: readonly StoredName[]): string {
  return names.reduce(withName, xml);
}

/** Excel calculates everything anew when it opens the file: what was calculated before may be stale. */
export function withFullCalculation(xml: string): string {
  const present = child(parseXml(xml), 'calcPr');
  if (present === undefined) return putChild(xml, place('calcPr'), '<calcPr fullCalcOnLoad="1"/>');
  if (attribute(present, 'fullCalcOnLoad') === '1') return xml;
  const tag = tagWith(present, { fullCalcOnLoad: '1' });
  return applyEdits(xml, [{ from: present.start, to: present.innerStart, text: tag }]);
}

/** How the part writes r:id: by the prefix bound to the relationships' namespace. */
export function relationshipPrefix(root: XmlElement): string | undefined {
  for (const [name, value] of root.attributes) {
    if (name.startsWith('xmlns:') && value.endsWith('/relationships') && value.includes('officeDocument'))
      return name.slice(6);
  }
  return undefined;
}

const workbookOrder = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

function place(local: string): { readonly local: string; readonly order: readonly string[] } {
  return { local, order: workbookOrder };
}

function withName(xml: string, name: StoredName): string {
  const root = parseXml(xml);
  const list = child(root, 'definedNames');
  const fragment = nameXml(name);
  if (list === undefined) return putChild(xml, place('definedNames'), `<definedNames>${fragment}</definedNames>`);
  const text = prefixed(fragment, prefixOf(root));
  const same = childrenOf(list, 'definedName').find((element) => isSame(element, name));
  if (same !== undefined) return applyEdits(xml, [{ from: same.start, to: same.end, text }]);
  return applyEdits(xml, [appendInside(xml, list, text)]);
}

function isSame(element: XmlElement, name: StoredName): boolean {
  const scope = attribute(element, 'localSheetId');
  const isSameScope = scope === undefined ? name.sheet === undefined : Number(scope) === name.sheet;
  return isSameScope && attribute(element, 'name')?.toLowerCase() === name.name.toLowerCase();
}

function nameXml(name: StoredName): string {
  const attributes = {
    name: name.name,
    localSheetId: name.sheet === undefined ? undefined : String(name.sheet),
    hidden: name.hidden ? '1' : undefined,
  };
  return `<definedName${attributeText(Object.entries(attributes))}>${escapeXml(name.refersTo)}</definedName>`;
}
