// A place (全市第3位) -> the rank of the measure it follows.
import { type IndicatorKey, type Measure, rankedMeasure } from '../model/indicator';
import type { Claim, Saying } from './claim';
import { lastOf, lastWhere } from './last-where';
import { commonOf, has, isRatio, nothing, one, type Reading, type SlotContext, statedBase } from './read-slot';
import type { Base, MeasureWord, Who } from './sense';

/** Places of measures named before them, else of the last number of the sentence. */
export function readPlace(found: SlotContext): Reading {
  const holder = holderOf(found);
  const told = holder === undefined ? found : { ...found, who: holder };
  const { lens } = told.context;
  const isByLens = lens !== undefined && told.measureWord === undefined && told.around.measures.length === 0;
  const at = isByLens ? { ...told, measureWord: lens } : told;
  const { near, strange } = at.around;
  const named = namedRanks(at);
  const last = named.at(-1);
  if (last !== undefined) return settle(named, last, at);
  const isNewSubject = at.subject !== undefined || has(near, 'indicator') || strange !== '';
  if (holder !== undefined || isNewSubject || at.around.measures.length > 0) return nothing;
  return has(near, 'alike') ? allAlike(at) : ofLastNumber(at);
}

// 第六位的望山区, 第一名柏阳县: whose place it is.
function holderOf({ around: { after, tail } }: SlotContext): Who | undefined {
  const name = after.find(({ text }) => text !== '的');
  const isNext = name?.sense.is === 'who' && tail.replace(/^的/, '').startsWith(name.text);
  return isNext && name.sense.who.level === 'named' ? name.sense.who : undefined;
}

/** The rank a value claim leads to. */
export function rankSaying(value: Saying, at: SlotContext): readonly Saying[] {
  const measure = rankOf(value);
  if (measure === undefined) return [];
  const { verb: _verb, sign: _sign, base: _base, ...rest } = value;
  return [{ ...rest, measure, ...rankScope(at) }];
}

function rankScope(at: SlotContext): Pick<Saying, 'among' | 'order'> {
  const { slot, near, after } = at.around;
  const word = lastOf([...near, ...after], 'order')?.sense.order;
  const order = ('order' in slot.unit ? slot.unit.order : undefined) ?? word;
  return {
    ...(at.clause.among === undefined ? {} : { among: at.clause.among }),
    ...(order === undefined ? {} : { order }),
  };
}

/** Ranks of the subjects and measures that stand before the place; all three where only the subject does. */
export function namedRanks(at: SlotContext): readonly Saying[] {
  const isOwnSubject = at.subject !== undefined || has(at.around.near, 'indicator');
  const words = at.measureWord === undefined ? at.around.measures : [at.measureWord];
  const subjects = at.subject === undefined ? at.context.subjects : [at.subject];
  return subjects.flatMap((subject) => {
    const measures = isRatio(subject) ? ratioRank(isOwnSubject) : amountRanks(at, subject, words);
    return measures.map((measure) => ({ ...commonOf(at), indicator: subject, measure, ...rankScope(at) }));
  });
}

function ratioRank(isOwnSubject: boolean): readonly Measure[] {
  return isOwnSubject ? ['rank'] : [];
}

function amountRanks(at: SlotContext, subject: IndicatorKey, words: readonly MeasureWord[]): readonly Measure[] {
  return words.flatMap((word): readonly Measure[] => {
    if (word === 'balance') return ['balanceRank'];
    if (word === 'increase') return isSinceYearStart(at) ? ['increaseRank'] : [];
    return word === 'growth' ? growthRanks(at, subject) : [];
  });
}

// Only increases since the year start are ranked.
function isSinceYearStart(at: SlotContext): boolean {
  const base = statedBase(at) ?? at.context.base;
  return base === 'yearStart' || base === 'unstated';
}

/**
 * 同比增幅列第3位 is another rank than 增幅列第3位; a sentence that has told both growths leaves it open,
 * but beside 增量, which is since the year start, 增幅 is since then too.
 */
function growthRanks(at: SlotContext, subject: IndicatorKey): readonly Measure[] {
  const stated = statedBase(at) ?? baseOfList(at, subject);
  const told = at.context.claims
    .flatMap((claim) => [...claim.says, ...claim.either])
    .flatMap(({ indicator, measure }) => (indicator === subject && measure !== undefined ? [measure] : []));
  const isYearOnYear = stated === undefined ? told.includes('yearOnYearGrowth') : stated === 'lastYear';
  const isYearToDate = stated === undefined ? told.includes('yearToDateGrowth') : stated === 'yearStart';
  const isBare = lastOf(at.around.near, 'measure')?.sense.isBare === true;
  const isUntold = stated === undefined && !isYearOnYear && !isYearToDate;
  return [
    ...(isYearOnYear || (isUntold && isBare) ? (['yearOnYearGrowthRank'] as const) : []),
    ...(isYearToDate || isUntold ? (['growthRank'] as const) : []),
  ];
}

function baseOfList({ around, context }: SlotContext, subject: IndicatorKey): Base | undefined {
  const isTold = context.claims.some(({ says }) =>
    says.some((said) => said.indicator === subject && said.measure === 'yearToDateGrowth'),
  );
  return isTold && around.measures.includes('increase') ? 'yearStart' : undefined;
}

function settle(sayings: readonly Saying[], last: Saying, at: SlotContext): Reading {
  if (sayings.length === 1) return one(last);
  // 均列第2位 claims it of all; without 均 the last named one is meant for lending only.
  if (has(at.around.near, 'alike')) return { says: sayings, either: [] };
  const isList = at.around.measures.length === sayings.length && !isLevel(last);
  return isList ? one(last) : { says: [], either: sayings };
}

function isLevel(saying: Saying): boolean {
  return saying.indicator === 'nonPerformingLoans' || saying.indicator === 'nplRatio';
}

// 存贷比*%，增量存贷比*%，均列第*位: of both, where there are no more than two.
function allAlike(at: SlotContext): Reading {
  const sayings = distinct(at.context.claims.flatMap((claim) => claim.says).flatMap((said) => rankSaying(said, at)));
  return sayings.length === 2 ? { says: sayings, either: [] } : { says: [], either: sayings };
}

function ofLastNumber(at: SlotContext): Reading {
  const isOwn = (claim: Claim): boolean => isTold(claim) && isOf(claim, at.context.who);
  const last = lastWhere(at.context.claims, isOwn) ?? lastWhere(at.context.claims, isTold);
  const sayings = last === undefined ? [] : last.says.flatMap((saying) => rankAgain(saying, at));
  const part = at.context.claims.filter(({ slot }) => slot.start >= at.context.partFrom);
  const levels = distinct(
    part.flatMap((claim) => claim.says.filter(isLevel).flatMap((saying) => rankSaying(saying, at))),
  );
  // 不良贷款余额…，不良率…，列第2位: balance or ratio cannot be told.
  const isAmbiguous = sayings.some(isLevel) && levels.length > 1;
  return isAmbiguous ? { says: [], either: levels } : { says: sayings, either: [] };
}

// 比全市平均水平（*%）低，居第*位: not the place of the city.
function isOf({ says, either }: Claim, who: Who): boolean {
  const nameOf = (one: Who): string => (one.level === 'named' ? one.name : one.level);
  return [...says, ...either].some((saying) => nameOf(saying.who) === nameOf(who));
}

// A change in points stands between a ratio and its place: 存贷比*%，较年初上升*个百分点，列第*位.
function isTold({ slot, says, either }: Claim): boolean {
  return says.length + either.length > 0 && slot.unit.is !== 'points';
}

// 列全省第*位 after 列全市第*位 is the same rank in another scope.
function rankAgain(saying: Saying, at: SlotContext): readonly Saying[] {
  return isRank(saying) ? [{ ...saying, ...rankScope(at) }] : rankSaying(saying, at);
}

export function isRank({ measure, beyond }: Saying): boolean {
  return measure !== undefined && beyond === undefined && ranks.has(measure);
}

const ranks: ReadonlySet<string> = new Set(Object.keys(rankedMeasure));

function distinct(sayings: readonly Saying[]): readonly Saying[] {
  return sayings.filter(
    (saying, index) =>
      sayings.findIndex((other) => other.indicator === saying.indicator && other.measure === saying.measure) === index,
  );
}

function rankOf(saying: Saying): Measure | undefined {
  if (saying.beyond !== undefined) return undefined;
  return (Object.keys(rankedMeasure) as readonly Measure[]).find((key) => rankedMeasure[key] === saying.measure);
}
