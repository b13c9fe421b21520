// What a paragraph is built from: plain text, facts and gaps; spans are counted while joining and never searched for.
import { type Bilingual, words } from '../measure/bilingual';
import type { Fact, Gap, Paragraph, ParagraphLevel, SentenceSpan } from '../model/report';
import type { CellRef } from '../workbook/cell';
import { wording } from './wording';

/** A number, date or name to be printed, with its cells. */
export type FactPiece = Omit<Fact, 'start' | 'end'> & { readonly is: 'fact' };

/** What is missing at this place, and what would fill it. */
export interface GapPiece {
  readonly is: 'gap';
  readonly needed: string;
  readonly why: Bilingual;
}

/** Where a sentence begins or ends; prints nothing. */
interface EdgePiece {
  readonly is: 'edge';
  readonly kind: string;
  readonly edge: 'start' | 'end';
  readonly at?: CellRef;
}

export type Piece = string | FactPiece | GapPiece | EdgePiece;

export type Pieces = readonly Piece[];

export function gap(needed: string, why: Bilingual): GapPiece {
  return { is: 'gap', needed, why };
}

/** A gap for something the workbook does not give at all. */
export function notGiven(needed: string, place: Bilingual): GapPiece {
  return gap(
    needed,
    words(
      `工作簿中没有“${needed}”的数据，请在${place['zh-CN']}中补充。`,
      `The workbook gives no “${needed}”; add it in ${place['en-US']}.`,
    ),
  );
}

function isGap(piece: Piece): piece is GapPiece {
  return typeof piece === 'object' && piece.is === 'gap';
}

/** The pieces as one sentence of a kind; nothing stays nothing. */
export function asSentence(kind: string, pieces: Pieces, at?: CellRef): Pieces {
  if (pieces.length === 0) return [];
  const place = at === undefined ? {} : { at };
  return [{ is: 'edge', kind, edge: 'start', ...place }, ...pieces, { is: 'edge', kind, edge: 'end' }];
}

export function hasGap(pieces: Pieces): boolean {
  return pieces.some(isGap);
}

/** The parts with a separator between them. */
export function separated(parts: readonly Pieces[], separator: string): Pieces {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/** The paragraph of these pieces: every fact, gap and sentence with its span. */
export function paragraph(id: string, level: ParagraphLevel, pieces: Pieces): Paragraph {
  let text = '';
  const facts: Fact[] = [];
  const gaps: Gap[] = [];
  const sentences: SentenceSpan[] = [];
  const opened: SentenceSpan[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += shown(piece);
    const span = { start, end: text.length };
    if (typeof piece === 'string') continue;
    if (piece.is === 'gap') gaps.push({ ...span, why: piece.why });
    else if (piece.is === 'fact') facts.push({ ...span, ...withoutTag(piece) });
    else if (piece.edge === 'start') opened.push({ ...span, ...spanOf(piece) });
    else sentences.push(...opened.splice(0).map((sentence) => ({ ...sentence, end: start })));
  }
  return { id, level, text, facts, gaps, ...(sentences.length === 0 ? {} : { sentences }) };
}

function shown(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  if (piece.is === 'edge') return '';
  return piece.is === 'gap' ? wording.gap.replace('{needed}', () => piece.needed) : piece.printed;
}

function spanOf({ kind, at }: EdgePiece): Pick<SentenceSpan, 'kind' | 'at'> {
  return at === undefined ? { kind } : { kind, at };
}

function withoutTag({ is: _tag, ...fact }: FactPiece): Omit<Fact, 'start' | 'end'> {
  return fact;
}
