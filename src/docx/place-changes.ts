// Edits and remarks of the text -> what changes in which piece of which run, in both twins of a paragraph.
import type { TextEdit } from '../core/claims/text-edit';
import type { Piece, Story, StoryParagraph, WordRun } from './story';
import { piecesOf, type PlacedParagraph } from './word-stories';

/** What changes in one piece; offsets are those of its text. */
export interface PieceChange {
  readonly story: Story;
  readonly piece: Piece;
  readonly cuts: Cut[];
  readonly anchors: Anchor[];
}

/** Characters taken out, and what comes in their place. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly insertion?: Insertion;
}

export interface Insertion {
  readonly text: string;
  /** The run whose formatting it takes. */
  readonly like: WordRun;
  /** Before or behind the characters taken out. */
  readonly at: 'before' | 'behind';
}

/** One end of a comment's range, or at 'point' both. */
export interface Anchor {
  readonly at: number;
  readonly is: 'start' | 'end' | 'point';
  readonly comment: number;
}

export type Changes = Map<Piece, PieceChange>;

/** Where new text stands among what it replaces: a tracked insertion behind all that is struck out. */
export type Placing = 'before' | 'behind';

export interface PlacedEdit {
  readonly edit: TextEdit;
  readonly placing: Placing;
}

/** False where no text of the file stands at the edit. */
export function placeEdit({ edit, placing }: PlacedEdit, lines: readonly PlacedParagraph[], changes: Changes): boolean {
  let isOpen = true;
  for (const { story, paragraph, start } of linesAt(lines, edit)) {
    const here = { start: edit.start - start, end: edit.end - start, to: isOpen ? edit.to : '' };
    const spans = spansIn(paragraph, here);
    if (spans.length === 0) continue;
    cutSpans(spans, { to: isOpen ? edit.to : undefined, placing, story, changes });
    if (paragraph.twin !== undefined) {
      cutSpans(spansIn(paragraph.twin, here), { to: isOpen ? edit.to : undefined, placing, story, changes });
    }
    isOpen = false;
  }
  return !isOpen;
}

export interface PlacedRemark {
  readonly start: number;
  readonly end: number;
  readonly comment: number;
}

/** Puts the ends of a comment's range; false where its text cannot carry a comment. */
export function placeRemark(remark: PlacedRemark, lines: readonly PlacedParagraph[], changes: Changes): boolean {
  const line = linesAt(lines, remark)[0];
  if (line === undefined || !carriesComments(line)) return false;
  const spans = spansIn(line.paragraph, { start: remark.start - line.start, end: remark.end - line.start });
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return false;
  const { comment } = remark;
  changeOf(line.story, first.piece, changes).anchors.push({ at: first.from, is: 'start', comment });
  changeOf(line.story, last.piece, changes).anchors.push({ at: last.to, is: 'end', comment });
  return true;
}

/** Puts a comment at the nearest place before that can carry one; false where the body has no text at all. */
export function placeRemarkNear(remark: PlacedRemark, lines: readonly PlacedParagraph[], changes: Changes): boolean {
  const able = lines.flatMap((line) => {
    const piece = carriesComments(line) ? piecesOf(line.paragraph).find(({ isText }) => isText) : undefined;
    return piece === undefined ? [] : [{ line, piece }];
  });
  const near = able.findLast(({ line }) => line.start <= remark.start && line.end < remark.start) ?? able[0];
  if (near === undefined) return false;
  const { anchors } = changeOf(near.line.story, near.piece, changes);
  anchors.push({ at: 0, is: 'point', comment: remark.comment });
  return true;
}

// Word has no comments in headers, footers and notes, and older versions none in text boxes.
function carriesComments({ story, paragraph }: PlacedParagraph): boolean {
  return story.kind === 'body' && !paragraph.isInBox;
}

interface Cutting {
  readonly to: string | undefined;
  readonly placing: Placing;
  readonly story: Story;
  readonly changes: Changes;
}

function cutSpans(spans: readonly Span[], { to, placing, story, changes }: Cutting): void {
  const [first, last] = [spans[0], spans.at(-1)];
  if (first === undefined || last === undefined) return;
  const isSideBySide = first.piece.run.holder === last.piece.run.holder;
  const holder = placing === 'behind' && isSideBySide ? last : first;
  const text = to?.replace(/[\r\n\t]+/g, ' ') ?? '';
  for (const span of spans) {
    const insertion: Insertion | undefined =
      span === holder && text !== '' ? { text, like: first.piece.run, at: placing } : undefined;
    const cut = { from: span.from, to: span.to, ...(insertion === undefined ? {} : { insertion }) };
    changeOf(story, span.piece, changes).cuts.push(cut);
  }
}

function changeOf(story: Story, piece: Piece, changes: Changes): PieceChange {
  const present = changes.get(piece);
  if (present !== undefined) return present;
  const change = { story, piece, cuts: [], anchors: [] };
  changes.set(piece, change);
  return change;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** A part of a piece's text. */
interface Span {
  readonly piece: Piece;
  readonly from: number;
  readonly to: number;
}

/** The text pieces that a range of a paragraph covers; for an empty range the piece that ends or begins there. */
function spansIn(paragraph: StoryParagraph, { start, end }: Range): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const piece of piecesOf(paragraph)) {
    const from = Math.max(start - at, 0);
    const to = Math.min(end - at, piece.text.length);
    const isTouched = start === end ? from === to : from < to;
    if (piece.isText && isTouched) spans.push({ piece, from, to });
    at += piece.text.length;
  }
  return start === end ? spans.slice(0, 1) : spans;
}

/** The lines that a range of the text touches, found by halving. */
function linesAt(lines: readonly PlacedParagraph[], { start, end }: Range): readonly PlacedParagraph[] {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const found: PlacedParagraph[] = [];
  for (let index = low; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined || line.start > end || (line.start === end && start < end)) break;
    found.push(line);
  }
  return found;
}
