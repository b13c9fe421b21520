// How a change is told by its sign: 较年初增加 / 减少 / 上升 / 下降 with its size, 持平, 基本持平.
import { signOf } from '../measure/decimal';
import type { Bilingual } from '../measure/bilingual';
import type { Figure } from '../model/figure';
import type { Indicator } from '../model/indicator';
import { type Narrative, type Valued, sizeOf } from './narrative';
import { phrase } from './phrase';
import type { Pieces } from './pieces';
import { numberFact, printsAsZero } from './print-number';
import { wording } from './wording';

type ChangeMeasure = keyof typeof wording.since;

/** A change of an amount or a ratio: 较年初增加10.00亿元, 同比上升0.35个百分点, 与年初持平. */
export function changeClause(narrative: Narrative, change: Valued, indicator: Indicator): Pieces {
  const since = wording.since[change.figure.measure as ChangeMeasure];
  const flat = flatWord(narrative, change);
  if (flat !== undefined) return phrase(wording.flatChange, { with: since.with, flat });
  return [since.base, ...movement(narrative, change, indicator)];
}

/** The change without its base, for a text that names the base itself: 增加10.00亿元, 持平. */
export function movement(narrative: Narrative, change: Valued, indicator: Indicator): Pieces {
  const flat = flatWord(narrative, change);
  if (flat !== undefined) return [flat];
  const verb = verbs(indicator, change.figure.measure)[direction(change)];
  return [verb, numberFact(narrative, sizeOf(change))];
}

/** A growth that follows its increase: 增幅8.81%, 降幅1.20%. */
export function growthClause(narrative: Narrative, growth: Valued, note: Bilingual | undefined): Pieces {
  const flat = flatWord(narrative, growth);
  if (flat !== undefined) return phrase(wording.flatGrowth, { flat });
  const noun = wording.growthNouns[direction(growth)];
  return phrase(wording.growth, { noun, size: [numberFact(narrative, sizeOf(growth), note)] });
}

/** A growth that stands by itself: 较年初增长8.81%, 同比下降1.20%. */
export function ownGrowthClause(narrative: Narrative, growth: Valued): Pieces {
  const since = wording.since[growth.figure.measure as ChangeMeasure];
  const flat = flatWord(narrative, growth);
  if (flat !== undefined) return phrase(wording.flatChange, { with: since.with, flat });
  const verb = wording.growthVerbs[direction(growth)];
  return phrase(wording.change, { base: since.base, verb, size: [numberFact(narrative, sizeOf(growth))] });
}

/** 持平 for no change, 基本持平 for one that would print as zero, undefined for one that is seen. */
export function flatWord(narrative: Narrative, change: Valued): string | undefined {
  if (signOf(change.value) === 0) return wording.flat;
  return printsAsZero(narrative, sizeOf(change)) ? wording.nearlyFlat : undefined;
}

function verbs(indicator: Indicator, measure: Figure['measure']): Readonly<Record<'up' | 'down', string>> {
  if (measure === 'yearOnYearMoreIncrease') return wording.moreVerbs;
  return indicator.movesBy === 'amount' ? wording.amountVerbs : wording.levelVerbs;
}

function direction({ value }: Valued): 'up' | 'down' {
  return signOf(value) < 0 ? 'down' : 'up';
}
