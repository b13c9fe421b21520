// A sentence of the report told by its wording: ours, or the office's own; left out where the office wants it so.
import type { SentenceKind } from '../sheets/sentence-kinds';
import { type PatternClause, readPattern, slotNamed } from '../sheets/sentence-pattern';
import type { Located } from '../model/table';
import { plainFact } from './dates';
import type { Narrative } from './narrative';
import { type GapPiece, type Piece, type Pieces, asSentence, hasGap } from './pieces';
import { isOmitting } from './sentence';
import { numberParts } from './text-numbers';
import { wording as words } from './wording';

/** What a slot has to say: nothing, pieces, or one gap that stands for its whole clause. */
export type SlotContent = Pieces | { readonly instead: Pieces };

/** By the slot's name; a slot not named has nothing to say. */
export type Slots = Readonly<Record<string, SlotContent>>;

/** The sentence with its end mark. Nothing where it is switched off or has nothing to say. */
export function told(narrative: Narrative, kind: SentenceKind, slots: Slots): Pieces {
  const setting = narrative.month.settings.sentences[kind.id];
  if (setting?.isTold === false) return [];
  if (setting?.wording !== undefined) {
    const worded = wordedSentence(narrative, { kind, slots, wording: setting.wording });
    if (worded !== undefined) return asSentence(kind.id, worded, setting.wording.at);
  }
  const { end } = readPattern(kind.pattern);
  return asSentence(kind.id, sentenceOf(narrative, { kind, clauses: clausesOf(kind, slots, kind.pattern), end }));
}

/** A heading: its words without an end mark; '' where the office leaves it out. */
export function heading(narrative: Narrative, kind: SentenceKind): Pieces {
  const setting = narrative.month.settings.sentences[kind.id];
  if (setting?.isTold === false) return [];
  const text = setting?.wording?.value.replace(/[。；;，,、.：:\s]+$/, '') ?? kind.pattern;
  return asSentence(kind.id, [text], setting?.wording?.at);
}

/** Whether the office has switched a sentence or a whole section off. */
export function isTold({ month }: Narrative, kind: SentenceKind): boolean {
  return month.settings.sentences[kind.id]?.isTold !== false;
}

/** The gap as a whole sentence of its kind, for a ledger that is not there at all. */
export function toldGap(narrative: Narrative, kind: SentenceKind, gap: GapPiece): Pieces {
  if (!isTold(narrative, kind) || isOmitting(narrative)) return [];
  return asSentence(kind.id, [gap, words.end]);
}

interface Worded {
  readonly kind: SentenceKind;
  readonly slots: Slots;
  readonly wording: Located<string>;
}

// Undefined where this month has nothing for the clause that carries the office's sentence; ours is safe then.
function wordedSentence(narrative: Narrative, { kind, slots, wording }: Worded): Pieces | undefined {
  const clauses = clausesOf(kind, slots, wording.value).map((clause) => ({
    ...clause,
    pieces: clause.pieces?.flatMap((piece) => located(piece, wording)),
  }));
  if (subjectOf(kind, clauses)?.pieces === undefined) return undefined;
  return sentenceOf(narrative, { kind, clauses, end: readPattern(wording.value).end });
}

// A number that the wording itself brings is a fact of the cell that holds the wording.
function located(piece: Piece, { at }: Located<string>): Pieces {
  if (typeof piece !== 'string') return [piece];
  return numberParts(piece).map((part) => (/^\d/.test(part) ? plainFact(part, [at]) : part));
}

interface Clause {
  readonly separator: string;
  /** Undefined where a slot it needs has nothing to say. */
  readonly pieces: Pieces | undefined;
  /** Whether gaps stand for it as a whole. */
  readonly isMissing: boolean;
  /** Names of the slots that carry it; none for plain text. */
  readonly needs: readonly string[];
}

function clausesOf(kind: SentenceKind, slots: Slots, pattern: string): readonly Clause[] {
  return readPattern(pattern).clauses.map((clause) => clauseOf(kind, slots, clause));
}

function clauseOf(kind: SentenceKind, slots: Slots, { separator, parts }: PatternClause): Clause {
  const filled = parts.map((part) => ('text' in part ? part : filledSlot(kind, slots, part.slot)));
  const named = filled.filter((part) => 'name' in part);
  const needed = named.filter(({ isOptional }) => !isOptional);
  const needs = needed.map(({ name }) => name);
  if (needed.length > 0 && needed.every(({ isGap }) => isGap)) {
    return { separator, needs, isMissing: true, pieces: needed.flatMap(({ pieces }) => pieces) };
  }
  const isEmpty = ({ pieces }: Filled): boolean => pieces.length === 0;
  const isSilent = needed.some(isEmpty) || (named.length > 0 && named.every(isEmpty));
  const pieces = filled.flatMap((part): Pieces => ('text' in part ? [part.text] : part.pieces));
  return { separator, needs, isMissing: false, pieces: isSilent ? undefined : pieces };
}

interface Filled {
  readonly name: string;
  readonly isOptional: boolean;
  readonly pieces: Pieces;
  readonly isGap: boolean;
}

function filledSlot(kind: SentenceKind, slots: Slots, asked: string): Filled {
  const { name, isOptional } = slotNamed(kind, asked) ?? { name: asked, isOptional: false };
  const content = slots[name] ?? [];
  if ('instead' in content) return { name, isOptional, pieces: content.instead, isGap: true };
  return { name, isOptional, pieces: content, isGap: false };
}

// The first slot of a kind carries it: without its clause the others say nothing.
function subjectOf({ slots }: SentenceKind, clauses: readonly Clause[]): Clause | undefined {
  const carrying = clauses.filter(({ needs }) => needs.length > 0);
  const own = carrying.find(({ needs }) => slots.slice(0, 1).some(({ name }) => needs.includes(name)));
  return own ?? carrying[0] ?? clauses[0];
}

interface SentenceParts {
  readonly kind: SentenceKind;
  readonly clauses: readonly Clause[];
  readonly end: string;
}

function sentenceOf(narrative: Narrative, { kind, clauses, end }: SentenceParts): Pieces {
  const subject = subjectOf(kind, clauses);
  if (subject?.pieces === undefined) return [];
  const carrying = clauses.filter(({ needs, pieces }) => needs.length > 0 && pieces !== undefined);
  if (!isOmitting(narrative)) {
    const isAllMissing = carrying.length > 0 && carrying.every(({ isMissing }) => isMissing);
    return joined(isAllMissing ? [subject] : clauses, end);
  }
  if (hasGap(subject.pieces)) return [];
  return joined(
    clauses.filter(({ pieces }) => pieces !== undefined && !hasGap(pieces)),
    end,
  );
}

function joined(clauses: readonly Clause[], end: string): Pieces {
  const said = clauses.flatMap(({ separator, pieces }) => (pieces === undefined ? [] : [{ separator, pieces }]));
  return [...said.flatMap(({ separator, pieces }, index) => (index === 0 ? pieces : [separator, ...pieces])), end];
}
