// How clauses become a sentence, and what a missing clause does to it.
import type { Narrative } from './narrative';
import { type Pieces, hasGap, separated } from './pieces';
import { wording } from './wording';

/** A sentence with its full stop; its first clause carries the subject. Nothing where nothing can be said. */
export function sentence(narrative: Narrative, clauses: readonly Pieces[]): Pieces {
  const told = isOmitting(narrative) ? toldClauses(clauses) : clauses;
  return told.length === 0 ? [] : [...separated(told, wording.comma), wording.end];
}

/** Whether sentences with missing data are left out rather than shown with a gap. */
export function isOmitting(narrative: Narrative): boolean {
  return narrative.month.settings.missingSentence === 'omit';
}

// Without its subject the rest of a sentence says nothing.
function toldClauses([subject, ...others]: readonly Pieces[]): readonly Pieces[] {
  if (subject === undefined || hasGap(subject)) return [];
  return [subject, ...others.filter((clause) => !hasGap(clause))];
}
