// A Word file with a revision carried out: only the parts that it touches are written anew.
import type { TextRemark, TextRevision, TrackedChanges } from '../app/ports';
import type { OpenedPackage } from '../ooxml/gate';
import { packageBytes, partText, withParts } from '../ooxml/package';
import { applyEdits, type XmlEdit } from '../ooxml/xml-edit';
import { commentsPart, type NewComment, withComments } from './comments-part';
import { type Changes, placeEdit, placeRemark, placeRemarkNear } from './place-changes';
import type { Story, XmlRange } from './story';
import type { WordStories } from './word-stories';
import { type Pen, writePiece } from './write-piece';

/** Who makes the tracked changes and comments. */
const author = '金报';

/** The bytes, or the first edit for which the file has no text that could be changed. */
export function reviseWord(
  opened: OpenedPackage,
  stories: WordStories,
  { edits, marks }: TextRevision,
): { readonly bytes: Uint8Array } | { readonly notMade: TextRevision['edits'][number] } {
  const changes: Changes = new Map();
  const tracked = typeof marks === 'string' ? undefined : marks;
  const placing = tracked === undefined ? 'before' : 'behind';
  const notMade = edits.find((edit) => !placeEdit({ edit, placing }, stories.lines, changes));
  if (notMade !== undefined) return { notMade };
  const highest = highestId(opened, stories);
  const nextId = numbersFrom(highest);
  const comments = tracked === undefined ? [] : placeRemarks(tracked, { stories, changes, nextId });
  const pen: Pen = {
    marks: typeof marks === 'string' ? marks : { author, date: secondsOf(marks.date) },
    nextId,
    isOurs: (id) => id > highest,
  };
  const parts = new Map<string, string>(changedStories(changes, pen));
  if (tracked !== undefined && comments.length > 0) {
    const by = { author, date: secondsOf(tracked.date), comments };
    for (const [part, xml] of withComments(opened, by)) parts.set(part, xml);
  }
  return { bytes: packageBytes(withParts(opened.pack, inUtf8(parts))) };
}

interface Remarking {
  readonly stories: WordStories;
  readonly changes: Changes;
  readonly nextId: () => number;
}

/** Each at its text; where that cannot carry a comment, at the body's text before it, with what it is about. */
function placeRemarks({ remarks }: TrackedChanges, { stories, changes, nextId }: Remarking): readonly NewComment[] {
  const { lines, text } = stories;
  return remarks.flatMap((remark) => {
    const id = nextId();
    const placed = { start: remark.start, end: remark.end, comment: id };
    if (placeRemark(placed, lines, changes)) return [{ id, text: remark.text }];
    if (!placeRemarkNear(placed, lines, changes)) return [];
    return [{ id, text: `“${excerpt(text, remark)}”\n${remark.text}` }];
  });
}

/** The remark's text with some of its line before it. */
function excerpt(text: string, { start, end }: TextRemark): string {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  return text.slice(Math.max(line, start - 12), end);
}

function changedStories(changes: Changes, pen: Pen): readonly (readonly [part: string, xml: string])[] {
  const byStory = new Map<Story, XmlEdit[]>();
  const cut = new Set<XmlRange>();
  for (const change of changes.values()) {
    const edits = byStory.get(change.story) ?? [];
    edits.push(writePiece(change, pen));
    const ties = change.cuts.length === 0 ? [] : change.piece.run.ties.filter((tie) => !cut.has(tie));
    for (const tie of ties) {
      cut.add(tie);
      edits.push({ from: tie.start, to: tie.end, text: '' });
    }
    byStory.set(change.story, edits);
  }
  return Array.from(byStory, ([{ part, xml }, edits]) => [part, withoutHollows(applyEdits(xml, edits), pen)] as const);
}

// An insertion of somebody else that ends where ours begins was begun anew for nothing.
function withoutHollows(xml: string, { isOurs }: Pen): string {
  return xml.replace(/<((?:[\w.-]+:)?ins)\s[^>]*?:id=["'](\d+)["'][^>]*><\/\1>/g, (whole, _name: string, id: string) =>
    isOurs(Number(id)) ? '' : whole,
  );
}

// Word writes whole seconds.
function secondsOf(date: string): string {
  return date.replace(/\.\d+(?=Z|[+-]\d|$)/, '');
}

function numbersFrom(highest: number): () => number {
  let last = highest;
  return () => {
    last += 1;
    return last;
  };
}

const roomy = 2 ** 30;

/** The highest number that a change, bookmark or comment of the file has; freaks of a program's own are left out. */
function highestId(opened: OpenedPackage, { stories }: WordStories): number {
  const part = commentsPart(opened);
  const comments = part === undefined ? '' : (partText(opened.pack, part) ?? '');
  let highest = 0;
  for (const xml of [...stories.map((story) => story.xml), comments]) {
    for (const [, digits] of xml.matchAll(/:id=["'](\d{1,10})["']/g)) {
      const id = Number(digits);
      if (id > highest && id < roomy) highest = id;
    }
  }
  return highest;
}

/** Parts are written as UTF-8, whatever they were. */
function inUtf8(parts: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const declared = /^(<\?xml\b[^>]*?\bencoding=["'])utf-16[a-z]*(?=["'])/i;
  return new Map(Array.from(parts, ([part, xml]) => [part, xml.replace(declared, '$1UTF-8')]));
}
