// A narrative by hand and the text of pieces, for tests of single sentences.
import type { Narrative } from '../../../src/core/narrative/narrative';
import { type Pieces, paragraph } from '../../../src/core/narrative/pieces';
import type { Paragraph } from '../../../src/core/model/report';
import { type MonthInput, month } from '../../support/build-month';
import { type FigureExtras, figures } from './build-figures';

export function narrative(entries: Readonly<Record<string, number | FigureExtras>>, input: MonthInput = {}): Narrative {
  const read = month(input);
  return { month: read, figures: figures(entries), earlier: [], county: read.county ?? '' };
}

export function written(pieces: Pieces): Paragraph {
  return paragraph('test', 'body', pieces);
}

export function textOf(pieces: Pieces): string {
  return written(pieces).text;
}
