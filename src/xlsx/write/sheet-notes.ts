// Notes on cells: their texts in the comments part, their boxes in the old drawing format that Excel still demands.
import { address, parseAddress } from '../../core/workbook/address';
import type { CellPlan, SheetPlan } from '../../core/workbook/plan';
import { appendInside, applyEdits, attributeText, prefixOf, prefixed } from '../../ooxml/xml-edit';
import { escapeXml } from '../../ooxml/xml-text';
import { attribute, child, childrenOf, parseXml, type XmlElement } from '../../ooxml/xml-tree';
import { encodeExcelText } from '../read/excel-text';
import { contentTypes, xmlHead } from './new-parts';
import { addPart, draftText, relate, relationshipsOf, setPart, type PackageDraft } from './package-draft';
import { clearedArea, isWithin } from './sheet-lists';
import type { SheetDraft } from './sheet-draft';
import { putReference } from './sheet-reference';
import { emptyBoxes, withBoxes } from './note-boxes';

/** By this author our own notes are known; a user's note is replaced only where the plan puts one. */
const noteAuthor = '金报 Jinbao';

export function writeNotes(
  package_: PackageDraft,
  sheet: SheetDraft,
  target: { readonly part: string; readonly plan: SheetPlan },
): void {
  const { part, plan } = target;
  const planned = plan.cells.filter((cell) => cell.note !== undefined);
  const present = relationshipsOf(package_, part).find(({ type }) => type === 'comments')?.target;
  if (planned.length === 0 && present === undefined) return;
  const comments = present === undefined ? emptyComments : (draftText(package_, present) ?? emptyComments);
  const { xml, gone } = withNotes(comments, plan, planned);
  if (planned.length === 0 && gone.length === 0) return;
  const commentsPart = present ?? addComments(package_, part);
  setPart(package_, commentsPart, xml);
  const boxes = boxesPart(package_, sheet, part);
  const places = planned.map(({ row, column }) => ({ row, column }));
  setPart(package_, boxes, withBoxes(draftText(package_, boxes) ?? '', gone, places));
}

const emptyComments = `${xmlHead}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors></authors><commentList></commentList></comments>`;

interface Place {
  readonly row: number;
  readonly column: number;
}

function withNotes(
  xml: string,
  plan: SheetPlan,
  planned: readonly CellPlan[],
): { readonly xml: string; readonly gone: readonly Place[] } {
  const root = parseXml(xml);
  const authors = childrenOf(child(root, 'authors'), 'author').map((author) => author.text);
  const ours = authors.includes(noteAuthor) ? authors.indexOf(noteAuthor) : authors.length;
  const refs = new Set(planned.map((cell) => address(cell.row, cell.column)));
  const list = child(root, 'commentList');
  const removed = childrenOf(list, 'comment').filter((comment) => isReplaced(comment, { plan, refs, ours }));
  const edits = removed.map(({ start, end }) => ({ from: start, to: end, text: '' }));
  const cut = applyEdits(xml, edits);
  const withAuthor =
    ours < authors.length || planned.length === 0 ? cut : appendTo(cut, 'authors', `<author>${noteAuthor}</author>`);
  const notes = planned.map((cell) => noteXml(cell, ours)).join('');
  const places = removed.map((comment) => parseAddress(attribute(comment, 'ref') ?? ''));
  return { xml: appendTo(withAuthor, 'commentList', notes), gone: places.filter((place) => place !== undefined) };
}

interface Replacing {
  readonly plan: SheetPlan;
  readonly refs: ReadonlySet<string>;
  readonly ours: number;
}

function isReplaced(comment: XmlElement, { plan, refs, ours }: Replacing): boolean {
  const ref = attribute(comment, 'ref') ?? '';
  if (refs.has(ref)) return true;
  const place = parseAddress(ref);
  const isOurs = attribute(comment, 'authorId') === String(ours);
  if (!isOurs || place === undefined) return false;
  const area = { top: place.row, bottom: place.row, left: place.column, right: place.column };
  return isWithin(area, clearedArea(plan));
}

function noteXml(cell: CellPlan, author: number): string {
  const text = escapeXml(encodeExcelText(cell.note ?? ''));
  const run = `<r><rPr><sz val="9"/><color indexed="81"/><rFont val="宋体"/><charset val="134"/></rPr><t xml:space="preserve">${text}</t></r>`;
  const attributes = { ref: address(cell.row, cell.column), authorId: String(author) };
  return `<comment${attributeText(Object.entries(attributes))}><text>${run}</text></comment>`;
}

function appendTo(xml: string, local: string, fragment: string): string {
  const root = parseXml(xml);
  const parent = child(root, local);
  if (parent === undefined || fragment === '') return xml;
  return applyEdits(xml, [appendInside(xml, parent, prefixed(fragment, prefixOf(root)))]);
}

function addComments(package_: PackageDraft, sheetPart: string): string {
  const part = addPart(package_, {
    name: ['xl/comments', '.xml'],
    contentType: contentTypes.comments,
    xml: emptyComments,
  });
  relate(package_, { from: sheetPart, to: part, type: 'comments' });
  return part;
}

function boxesPart(package_: PackageDraft, sheet: SheetDraft, sheetPart: string): string {
  const root = parseXml(sheet.frame);
  const reference = child(root, 'legacyDrawing');
  const id =
    reference === undefined ? undefined : [...reference.attributes].find(([name]) => name.endsWith(':id'))?.[1];
  const present = relationshipsOf(package_, sheetPart).find((relationship) => relationship.id === id);
  if (present !== undefined) return present.target;
  const part = addPart(package_, {
    name: ['xl/drawings/vmlDrawing', '.vml'],
    contentType: contentTypes.vml,
    xml: emptyBoxes,
  });
  setPart(package_, part, emptyBoxes.replaceAll('{number}', /\d+/.exec(part)?.[0] ?? '1'));
  putReference(sheet, 'legacyDrawing', relate(package_, { from: sheetPart, to: part, type: 'vmlDrawing' }));
  return part;
}
