// One verb for several numbers (存、贷款分别增长*%、*%) is turned only where all of them go the other way.
import type { Claim } from './claim';
import { type FilledSlot, openSlot, rewrite } from './fill-draft';

/** The slots, with those left open whose verb another number of the text needs as it is. */
export function sharedVerbsKept(slots: readonly FilledSlot[], claims: readonly Claim[]): readonly FilledSlot[] {
  const byStart = new Map(slots.map((slot) => [slot.start, slot]));
  const isTurned = (claim: Claim): boolean => (byStart.get(claim.slot.start)?.edits.length ?? 0) > 1;
  const kept = new Set(claims.filter((claim) => !isTurned(claim)).flatMap(verbsOf));
  return claims.flatMap((claim) => {
    const slot = byStart.get(claim.slot.start);
    if (slot === undefined) return [];
    const isHeld = isTurned(claim) && verbsOf(claim).some((at) => kept.has(at));
    return [isHeld ? openSlot(claim, rewrite, slot.says) : slot];
  });
}

function verbsOf(claim: Claim): readonly number[] {
  return [...claim.says, ...claim.either].flatMap(({ verb }) => (verb === undefined ? [] : [verb.start]));
}
