// Comments added to a Word file: to its part of comments, or to a new one that the document is told of.
import { contentTypesPart } from '../ooxml/content-types';
import type { OpenedPackage } from '../ooxml/gate';
import { hasPart, partText } from '../ooxml/package';
import { readRelationships, relationshipsPart, relativeTarget } from '../ooxml/relationships';
import { appendInside, applyEdits } from '../ooxml/xml-edit';
import { escapeXml } from '../ooxml/xml-text';
import { attribute, parseXml } from '../ooxml/xml-tree';
import { type Spelling, spellingOf } from './spelling';

export interface NewComment {
  readonly id: number;
  /** One paragraph a line. */
  readonly text: string;
}

export interface CommentsBy {
  readonly author: string;
  readonly date: string;
  readonly comments: readonly NewComment[];
}

/** The parts that change. */
export function withComments(opened: OpenedPackage, by: CommentsBy): ReadonlyMap<string, string> {
  const { pack, mainPart } = opened;
  const present = commentsPart(opened);
  const part = present ?? freePart(opened);
  const xml = (present === undefined ? undefined : partText(pack, present)) ?? emptyComments(opened);
  const root = parseXml(xml);
  const spelling = spellingOf(xml, `<${root.name.slice(0, root.name.length - root.local.length)}r>`);
  const added = by.comments.map((comment) => commentXml(comment, by, spelling)).join('');
  const changes = new Map([[part, applyEdits(xml, [appendInside(xml, root, added)])]]);
  if (present !== undefined) return changes;
  changes.set(relationshipsPart(mainPart), related(opened, part));
  changes.set(contentTypesPart, typed(opened, part));
  return changes;
}

export function commentsPart({ pack, mainPart }: OpenedPackage): string | undefined {
  const link = readRelationships(pack, mainPart).find(({ type, isExternal }) => type === 'comments' && !isExternal);
  return link !== undefined && hasPart(pack, link.target) ? link.target : undefined;
}

function commentXml({ id, text }: NewComment, { author, date }: CommentsBy, spelling: Spelling): string {
  const { element, attribute: prefix, declaration } = spelling;
  const facts = { id: String(id), author, date, initials: author };
  const attributes = Object.entries(facts).map(([key, value]) => ` ${prefix}${key}="${escapeXml(value)}"`);
  const paragraphs = text.split('\n').map((line, index) => {
    const mark = index === 0 ? `<${element}r><${element}annotationRef/></${element}r>` : '';
    const said = `<${element}r><${element}t xml:space="preserve">${escapeXml(line)}</${element}t></${element}r>`;
    return `<${element}p>${mark}${said}</${element}p>`;
  });
  return `<${element}comment${declaration}${attributes.join('')}>${paragraphs.join('')}</${element}comment>`;
}

function freePart({ pack, mainPart }: OpenedPackage): string {
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  let part = `${folder}comments.xml`;
  for (let number = 1; hasPart(pack, part); number += 1) part = `${folder}comments${String(number)}.xml`;
  return part;
}

const strictMain = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const looseMain = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

function isStrict({ pack, mainPart }: OpenedPackage): boolean {
  return partText(pack, mainPart)?.includes(strictMain) === true;
}

function emptyComments(opened: OpenedPackage): string {
  const space = isStrict(opened) ? strictMain : looseMain;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${space}"></w:comments>`;
}

function related(opened: OpenedPackage, part: string): string {
  const { pack, mainPart } = opened;
  const present = readRelationships(pack, mainPart);
  let number = present.length + 1;
  while (present.some(({ id }) => id === `rId${String(number)}`)) number += 1;
  const space = isStrict(opened)
    ? 'http://purl.oclc.org/ooxml/officeDocument/relationships'
    : 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const target = escapeXml(relativeTarget(mainPart, part));
  const entry = `<Relationship Id="rId${String(number)}" Type="${space}/comments" Target="${target}"/>`;
  return appended(partText(pack, relationshipsPart(mainPart)) ?? noRelationships, entry);
}

const noRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

const commentsType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';

function typed({ pack }: OpenedPackage, part: string): string {
  const xml = partText(pack, contentTypesPart) ?? '';
  const entry = `<Override PartName="/${escapeXml(part)}" ContentType="${commentsType}"/>`;
  const old = parseXml(xml).children.find(
    (one) => attribute(one, 'PartName')?.toLowerCase() === `/${part.toLowerCase()}`,
  );
  return old === undefined ? appended(xml, entry) : applyEdits(xml, [{ from: old.start, to: old.end, text: entry }]);
}

/** At the end of the root, with the prefix that the root has. */
function appended(xml: string, entry: string): string {
  const root = parseXml(xml);
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  return applyEdits(xml, [appendInside(xml, root, entry.replace('<', `<${prefix}`))]);
}
