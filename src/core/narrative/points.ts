// How the points of a section become paragraphs: 一是…。 二是…。, each with its little heading.
import type { Paragraph } from '../model/report';
import { chineseNumber } from './ordinals';
import { phrase } from './phrase';
import { type Pieces, asSentence, paragraph } from './pieces';
import { wording } from './wording';

/** One thing that is told: its stable id, its little heading (may be empty) and its sentences. */
export interface Point {
  readonly id: string;
  readonly heading: Pieces | string;
  readonly content: Pieces;
}

/** A paragraph a point; 'numbered' gives 一是, 二是 where there are several. An empty point is none. */
export function pointParagraphs(points: readonly Point[], style: 'numbered' | 'plain'): readonly Paragraph[] {
  const told = points.filter(({ content }) => content.length > 0);
  return told.map(({ id, heading, content }, index) => {
    const isNumbered = style === 'numbered' && told.length > 1;
    const ordinal = isNumbered ? phrase(wording.point, { ordinal: chineseNumber(index + 1) }) : [];
    const words = typeof heading === 'string' ? asSentence('material', heading === '' ? [] : [heading]) : heading;
    const lead = words.length === 0 ? [] : phrase(wording.pointHeading, { heading: words });
    return paragraph(id, 'body', [...ordinal, ...lead, ...content]);
  });
}
