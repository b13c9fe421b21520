// What a paragraph is built from: plain text, facts and gaps; spans are counted while joining and never searched for.
import { type Bilingual, words } from '../measure/bilingual';
import type { Fact, Gap, Paragraph, ParagraphLevel } from '../model/report';
import { wording } from './wording';

/** A number, date or name to be printed, with its cells. */
export type FactPiece = Omit<Fact, 'start' | 'end'> & { readonly is: 'fact' };

/** What is missing at this place, and what would fill it. */
export interface GapPiece {
  readonly is: 'gap';
  readonly needed: string;
  readonly why: Bilingual;
}

export type Piece = string | FactPiece | GapPiece;

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

export function hasGap(pieces: Pieces): boolean {
  return pieces.some(isGap);
}

/** The parts with a separator between them. */
export function separated(parts: readonly Pieces[], separator: string): Pieces {
  return parts.flatMap((part, index) => (index === 0 ? part : [separator, ...part]));
}

/** The paragraph of these pieces, every fact and gap with its span. */
export function paragraph(id: string, level: ParagraphLevel, pieces: Pieces): Paragraph {
  let text = '';
  const facts: Fact[] = [];
  const gaps: Gap[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += shown(piece);
    const span = { start, end: text.length };
    if (isGap(piece)) gaps.push({ ...span, why: piece.why });
    else if (typeof piece === 'object') facts.push({ ...span, ...withoutTag(piece) });
  }
  return { id, level, text, facts, gaps };
}

function shown(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return piece.is === 'gap' ? wording.gap.replace('{needed}', () => piece.needed) : piece.printed;
}

function withoutTag({ is: _tag, ...fact }: FactPiece): Omit<Fact, 'start' | 'end'> {
  return fact;
}
