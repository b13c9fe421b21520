// The small office of the claims' tests as the world in which slots are printed.
import { computeFigures } from '../../../src/core/indicators/figures';
import type { MonthlyStatistics } from '../../../src/core/model/statistics';
import type { Narrative } from '../../../src/core/narrative/narrative';
import { paragraph } from '../../../src/core/narrative/pieces';
import type { Paragraph } from '../../../src/core/model/report';
import type { World } from '../../../src/core/template/named';
import { type Loops, slotPieces } from '../../../src/core/template/slot-pieces';
import { vocabularyOf } from '../../../src/core/template/vocabulary';
import type { MonthInput } from '../../support/build-month';
import { office } from '../../support/claims-month';

export function worldOf(changed: MonthInput = {}): World {
  return worldOfMonth(office(changed).month);
}

export function worldOfMonth(month: MonthlyStatistics): World {
  const narrative: Narrative = { month, figures: computeFigures(month, []), earlier: [], county: month.county ?? '' };
  return { narrative, vocabulary: vocabularyOf(month) };
}

/** A slot as it stands in a text, printed. */
export function printedSlot(content: string, world: World = worldOf(), loops: Loops = () => undefined): Paragraph {
  return paragraph('test', 'body', slotPieces(content, world, loops));
}
