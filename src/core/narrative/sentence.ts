// How a text becomes a sentence, and what missing data does to it.
import type { Narrative } from './narrative';
import { type Pieces, hasGap } from './pieces';
import { wording } from './wording';

/** The text with its full stop; nothing where data it needs is missing and the office leaves such sentences out. */
export function sentence(narrative: Narrative, text: Pieces): Pieces {
  return isOmitting(narrative) && hasGap(text) ? [] : [...text, wording.end];
}

/** Whether sentences with missing data are left out rather than shown with a gap. */
export function isOmitting(narrative: Narrative): boolean {
  return narrative.month.settings.missingSentence === 'omit';
}
