// A place (全市第3位) -> the rank of the measure it follows.
import { rankedMeasure, type Measure } from '../model/indicator';
import type { Saying } from './claim';
import type { MeasureWord } from './sense';
import { commonOf, isRatio, one, type Reading, type SlotContext } from './read-slot';
import { lastWhere } from './last-where';

/** Places of measures named before them, else of the last number of the sentence. */
export function readPlace(at: SlotContext): Reading {
  const named = namedMeasure(at);
  if (named.length > 0) return settle(named, at);
  const last = lastWhere(at.context.claims, (claim) => claim.says.some((saying) => rankOf(saying) !== undefined));
  if (last === undefined) return { says: [], either: [] };
  const sayings = last.says.flatMap((saying) => rankSaying(saying, at));
  return isAmbiguous(at, sayings) ? { says: [], either: distinct(allRanks(at)) } : { says: sayings, either: [] };
}

/** The rank a value claim leads to. */
export function rankSaying(value: Saying, at: SlotContext): readonly Saying[] {
  const measure = rankOf(value);
  if (measure === undefined) return [];
  const { verb: _verb, sign: _sign, base: _base, ...rest } = value;
  return [{ ...rest, measure, ...rankScope(at) }];
}

function rankScope(at: SlotContext): Pick<Saying, 'among' | 'order'> {
  const { unit } = at.around.slot;
  const word = [...at.around.near, ...at.around.after].find((token) => token.sense.is === 'order');
  const order =
    unit.is === 'place' && unit.order !== undefined
      ? unit.order
      : word?.sense.is === 'order'
        ? word.sense.order
        : undefined;
  return {
    ...(at.clause.among === undefined ? {} : { among: at.clause.among }),
    ...(order === undefined ? {} : { order }),
  };
}

function namedMeasure(at: SlotContext): readonly Saying[] {
  const words = at.measureWord === undefined ? at.around.measures : [at.measureWord];
  const subjects = at.subject === undefined ? at.context.subjects : [at.subject];
  const ownSubject = at.subject !== undefined || at.around.near.some((token) => token.sense.is === 'indicator');
  const sayings: Saying[] = [];
  for (const subject of subjects) {
    if (isRatio(subject)) {
      if (ownSubject) sayings.push({ ...commonOf(at), indicator: subject, measure: 'rank', ...rankScope(at) });
      continue;
    }
    for (const word of words) {
      const measure = rankByWord[word];
      if (measure !== undefined)
        sayings.push({ ...commonOf(at), indicator: subject, measure: growthKind(measure, at), ...rankScope(at) });
    }
  }
  return sayings;
}

// 同比增幅列第3位 is another rank than 增幅列第3位.
function growthKind(measure: Measure, at: SlotContext): Measure {
  const base = lastWhere(at.around.near, (token) => token.sense.is === 'base');
  return measure === 'growthRank' && base?.sense.is === 'base' && base.sense.base === 'lastYear'
    ? 'yearOnYearGrowthRank'
    : measure;
}

const rankByWord: Readonly<Partial<Record<MeasureWord, Measure>>> = {
  balance: 'balanceRank',
  increase: 'increaseRank',
  growth: 'growthRank',
};

function settle(sayings: readonly Saying[], at: SlotContext): Reading {
  const first = sayings[0];
  if (sayings.length === 1 && first !== undefined) return one(first);
  // 均列第2位 claims it of all; without 均 the last named one is meant for lending only.
  const alike = at.around.near.some((token) => token.sense.is === 'alike');
  if (alike) return { says: sayings, either: [] };
  const last = sayings.at(-1);
  return last === undefined || isLevel(last) ? { says: [], either: sayings } : one(last);
}

function isLevel(saying: Saying): boolean {
  return saying.indicator === 'nonPerformingLoans' || saying.indicator === 'nplRatio';
}

// 不良贷款余额…，不良率…，列第2位: balance or ratio cannot be told.
function isAmbiguous(at: SlotContext, sayings: readonly Saying[]): boolean {
  return sayings.some(isLevel) && distinct(allRanks(at)).length > 1;
}

function allRanks(at: SlotContext): readonly Saying[] {
  return at.context.claims.flatMap((claim) => claim.says.filter(isLevel).flatMap((saying) => rankSaying(saying, at)));
}

function distinct(sayings: readonly Saying[]): readonly Saying[] {
  return sayings.filter(
    (saying, index) =>
      sayings.findIndex((other) => other.indicator === saying.indicator && other.measure === saying.measure) === index,
  );
}

function rankOf(saying: Saying): Measure | undefined {
  if (saying.beyond !== undefined) return undefined;
  const entry = Object.entries(rankedMeasure).find(([, ranked]) => ranked === saying.measure);
  return entry?.[0] as Measure | undefined;
}
