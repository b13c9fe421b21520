// A sheet's pointer to a part of its own: its drawing, its notes' boxes.
import { putChild } from '../../ooxml/xml-edit';
import { parseXml } from '../../ooxml/xml-tree';
import { officeRelationships } from './dialect';
import { sheetOrder, type SheetDraft } from './sheet-draft';
import { relationshipPrefix } from './workbook-xml';

export function putReference(sheet: SheetDraft, local: 'drawing' | 'legacyDrawing', relationship: string): void {
  const prefix = relationshipPrefix(parseXml(sheet.frame));
  const declared = prefix === undefined ? ` xmlns:r="${officeRelationships}"` : '';
  const fragment = `<${local}${declared} ${prefix ?? 'r'}:id="${relationship}"/>`;
  sheet.frame = putChild(sheet.frame, { local, order: sheetOrder }, fragment);
}
