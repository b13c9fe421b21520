// The slots that tell places: all of them as one clause, and each by itself for the office's own wording.
import type { Indicator } from '../model/indicator';
import type { Narrative } from './narrative';
import { type Pieces, hasGap, separated } from './pieces';
import { onePlace, placingClauses } from './placing';
import { isOmitting } from './sentence';
import type { SlotContent, Slots } from './told';
import { type RankMeasure, wording } from './wording';

export function placeSlots(narrative: Narrative, indicator: Indicator, measures: readonly RankMeasure[]): Slots {
  const clauses = placingClauses(narrative, indicator, measures);
  return {
    位次: together(narrative, clauses),
    余额位次: onePlace(narrative, indicator, 'balanceRank'),
    增量位次: onePlace(narrative, indicator, 'increaseRank'),
    增幅位次: onePlace(narrative, indicator, 'growthRank'),
  };
}

// Where all that is known is what is missing, the gap stands for the clause.
function together(narrative: Narrative, clauses: readonly Pieces[]): SlotContent {
  if (clauses.every(hasGap)) return { instead: separated(clauses, wording.comma) };
  const kept = isOmitting(narrative) ? clauses.filter((clause) => !hasGap(clause)) : clauses;
  return separated(kept, wording.comma);
}
