// 前移*位: how many places a rank moved, and since when.
import type { Saying } from './claim';
import { lastOf, lastWhere } from './last-where';
import { nothing, one, type Reading, type SlotContext, statedBase } from './read-slot';
import { isRank, namedRanks } from './read-place';
import type { Since } from './sense';

export function readMove(at: SlotContext): Reading {
  const word = lastOf(at.around.near, 'move') ?? lastOf(at.around.near, 'verb');
  const rank = rankMoved(at);
  if (word === undefined || rank === undefined) return nothing;
  const from = movedSince(at);
  const { order: _order, ...told } = rank;
  const saying: Saying = { ...told, verb: word, sign: word.sense.sign, beyond: 'change of a place' };
  return one(from === undefined ? saying : { ...saying, since: { from, of: 'place' } });
}

// The rank named with it, else the last one of the sentence.
function rankMoved(at: SlotContext): Saying | undefined {
  if (at.around.measures.length > 0) return namedRanks(at).at(-1);
  const last = lastWhere(at.context.claims, ({ says }) => says.length > 0);
  return last?.says.length === 1 ? last.says.find(isRank) : undefined;
}

function movedSince(at: SlotContext): Since | undefined {
  const base = statedBase(at);
  if (base === 'since') return at.context.since;
  if (base === 'lastMonth') return { month: 'lastMonth' };
  if (base === 'lastYear') return { month: 'sameMonth', yearsBack: 1 };
  return base === 'yearStart' ? { month: 12, yearsBack: 1 } : undefined;
}
