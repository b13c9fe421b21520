// Which words tell a rise and a fall of a number, by what it measures.
import type { Indicator } from '../model/indicator';
import { wording } from '../narrative/wording';

export interface SignWords {
  readonly up: string;
  readonly down: string;
}

/** 增加/减少 for amounts, 上升/下降 for levels, 增长/下降 for growth, 多增/少增 for more than last year. */
export function signWords(measure: string, indicator: Indicator | undefined): SignWords {
  if (measure === 'yearOnYearMoreIncrease') return wording.moreVerbs;
  if (measure.endsWith('Growth')) return wording.growthVerbs;
  return indicator?.movesBy === 'level' ? wording.levelVerbs : wording.amountVerbs;
}
