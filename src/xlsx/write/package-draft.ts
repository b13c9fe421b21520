// A package on its way to its next state: parts changed one by one, taken over all at once.
import { contentTypeOf, contentTypesPart } from '../../ooxml/content-types';
import { hasPart, partText, withParts, type OoxmlPackage } from '../../ooxml/package';
import { parseRelationships, relationshipsPart, relativeTarget, type Relationship } from '../../ooxml/relationships';
import { appendInside, applyEdits } from '../../ooxml/xml-edit';
import { attribute, parseXml } from '../../ooxml/xml-tree';
import { dialectOf, inDialect, relationshipType, type Dialect } from './dialect';

export interface PackageDraft {
  readonly base: OoxmlPackage;
  readonly dialect: Dialect;
  readonly changes: Map<string, string | undefined>;
}

export function startDraft(base: OoxmlPackage, mainPart: string): PackageDraft {
  return { base, dialect: dialectOf(partText(base, mainPart) ?? ''), changes: new Map() };
}

/** The package with the draft's changes; parts that came out as they were stay untouched. */
export function finishDraft(draft: PackageDraft): OoxmlPackage {
  const real = [...draft.changes].filter(([part, text]) => text !== partText(draft.base, part));
  return withParts(draft.base, new Map(real));
}

export function draftText(draft: PackageDraft, part: string): string | undefined {
  return draft.changes.has(part) ? draft.changes.get(part) : partText(draft.base, part);
}

export function setPart(draft: PackageDraft, part: string, text: string): void {
  draft.changes.set(part, text);
}

export interface NewPart {
  /** e.g. ["xl/worksheets/sheet", ".xml"]: the first free number stands between. */
  readonly name: readonly [before: string, after: string];
  readonly contentType: string;
  readonly xml: string;
}

/** Adds a part under the first free number of its kind; returns its name. */
export function addPart(draft: PackageDraft, given: NewPart): string {
  let number = 1;
  while (isTaken(draft, given.name.join(String(number)))) number += 1;
  const part = given.name.join(String(number));
  addNamedPart(draft, part, given);
  return part;
}

/** Adds a part under a name of which there can be only one. */
export function addNamedPart(draft: PackageDraft, part: string, given: Omit<NewPart, 'name'>): void {
  setPart(draft, part, inDialect(draft.dialect, given.xml));
  setContentType(draft, part, given.contentType);
}

/** Removes a part with its content type; relationships to it are the caller's. */
export function removePart(draft: PackageDraft, part: string): void {
  draft.changes.set(part, undefined);
  const xml = draftText(draft, contentTypesPart) ?? '';
  const wanted = `/${part.toLowerCase()}`;
  const entries = parseXml(xml).children.filter((entry) => attribute(entry, 'PartName')?.toLowerCase() === wanted);
  const edits = entries.map((entry) => ({ from: entry.start, to: entry.end, text: '' }));
  if (edits.length > 0) setPart(draft, contentTypesPart, applyEdits(xml, edits));
}

export function relationshipsOf(draft: PackageDraft, part: string): readonly Relationship[] {
  const xml = draftText(draft, relationshipsPart(part));
  return xml === undefined ? [] : parseRelationships(xml, part);
}

/** The id of the relationship from a part to another, made where there is none. */
export function relate(
  draft: PackageDraft,
  link: { readonly from: string; readonly to: string; readonly type: string },
): string {
  const present = relationshipsOf(draft, link.from);
  const same = present.find((one) => one.type === link.type && !one.isExternal && one.target === link.to);
  if (same !== undefined) return same.id;
  let number = present.length + 1;
  while (present.some((one) => one.id === `rId${String(number)}`)) number += 1;
  const id = `rId${String(number)}`;
  const type = relationshipType(draft.dialect, link.type);
  const entry = `<Relationship Id="${id}" Type="${type}" Target="${relativeTarget(link.from, link.to)}"/>`;
  const part = relationshipsPart(link.from);
  const xml = draftText(draft, part) ?? noRelationships;
  setPart(draft, part, applyEdits(xml, [appendInside(xml, parseXml(xml), entry)]));
  return id;
}

/** Takes away the relationships of a part that point to another. */
export function unrelate(draft: PackageDraft, from: string, to: string): void {
  const part = relationshipsPart(from);
  const xml = draftText(draft, part);
  if (xml === undefined) return;
  const gone = new Set(
    relationshipsOf(draft, from)
      .filter((one) => one.target === to)
      .map((one) => one.id),
  );
  const entries = parseXml(xml).children.filter((entry) => gone.has(attribute(entry, 'Id') ?? ''));
  const edits = entries.map((entry) => ({ from: entry.start, to: entry.end, text: '' }));
  if (edits.length > 0) setPart(draft, part, applyEdits(xml, edits));
}

const noRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

function isTaken(draft: PackageDraft, part: string): boolean {
  return draft.changes.get(part) !== undefined || hasPart(draft.base, part);
}

function setContentType(draft: PackageDraft, part: string, type: string): void {
  const xml = draftText(draft, contentTypesPart) ?? '';
  const root = parseXml(xml);
  const extension = part.slice(part.lastIndexOf('.') + 1);
  const isVml = extension === 'vml';
  const isKnown = root.children.some((entry) =>
    isVml ? attribute(entry, 'Extension')?.toLowerCase() === 'vml' : attribute(entry, 'PartName') === `/${part}`,
  );
  if (isKnown && (isVml || contentTypeOf(draft.base, part) === type)) return;
  const entry = isVml
    ? `<Default Extension="vml" ContentType="${type}"/>`
    : `<Override PartName="/${part}" ContentType="${type}"/>`;
  setPart(draft, contentTypesPart, applyEdits(xml, [appendInside(xml, root, entry)]));
}
