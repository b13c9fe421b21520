// 高于全市平均水平*个百分点, 比乙县少*亿元: the distance of a figure to the same one of another place.
import type { IndicatorKey, Measure } from '../model/indicator';
import type { Saying } from './claim';
import { lastOf, lastWhere } from './last-where';
import { has, isRatio, one, type Reading, type SlotContext, statedBase } from './read-slot';
import { changes } from './read-change';

/** Beyond the workbook unless the other is the city or a place by name, and its same figure is meant. */
export function readComparison(at: SlotContext, subject: IndicatorKey | undefined, common: Saying): Reading {
  const named = subject === undefined ? {} : { indicator: subject };
  const beyond: Saying = { ...common, ...named, beyond: 'comparison with an average or another rate' };
  const { among } = at.clause;
  const direction = directionOf(at);
  // A bank is held against its county too; whose mean 全县平均水平 is, nobody knows.
  const isOfBank = among?.level === 'own' && common.who.level === 'named' && !has(at.around.near, 'average');
  const isKnown = among?.level === 'city' || among?.level === 'named' || isOfBank;
  if (subject === undefined || !isKnown || direction === undefined || isOfAnother(at, subject)) return one(beyond);
  const measures = comparedMeasures(at, subject);
  const sayings = measures.map((measure) => ({ ...beyond, ...direction, measure, versus: among }));
  if (sayings.length === 0) return one(beyond);
  return sayings.length === 1 ? { says: sayings, either: [] } : { says: [], either: sayings };
}

/** 高于, 快于 say more, 低于, 慢于 less; behind 比 the last word does. */
function directionOf({ around }: SlotContext): Pick<Saying, 'sign' | 'verb'> | undefined {
  const verb = lastOf(around.near, 'compare');
  const word = verb?.text.slice(0, 1) ?? around.lead.slice(-1);
  const told = verb === undefined ? {} : { verb };
  if (/[高快多超]/.test(word)) return { ...told, sign: 1 };
  return /[低慢少]/.test(word) ? { ...told, sign: -1 } : undefined;
}

// 高于各项贷款增速: that of another subject.
function isOfAnother({ around: { near } }: SlotContext, subject: IndicatorKey): boolean {
  const other = lastOf(near, 'indicator');
  return other !== undefined && (other.sense.keys.length > 1 || other.sense.keys[0] !== subject);
}

function comparedMeasures(at: SlotContext, subject: IndicatorKey): readonly Measure[] {
  const { slot, near, measures } = at.around;
  const word = measures.at(-1);
  if (slot.unit.is === 'amount') return comparedAmounts(at, subject);
  if (slot.unit.is !== 'points') return [];
  if (isRatio(subject)) return word === undefined ? ['value'] : [];
  if (word !== undefined && word !== 'growth') return [];
  const base = statedBase(at) ?? at.context.base;
  if (base === 'yearStart' || base === 'lastYear' || base === 'lastMonth') return [changes.growth[base]];
  if (base !== 'unstated' || (word === undefined && !isGrowthTold(at, subject))) return [];
  const isYearToDate = lastOf(near, 'measure')?.sense.isBare !== true && word === 'growth';
  return isYearToDate ? ['yearToDateGrowth'] : ['yearToDateGrowth', 'yearOnYearGrowth'];
}

function comparedAmounts(at: SlotContext, subject: IndicatorKey): readonly Measure[] {
  const { near, measures } = at.around;
  const word = measures.at(-1);
  const base = statedBase(at) ?? at.context.base;
  if (has(near, 'verb') || has(near, 'average')) return [];
  if (word === 'increase') return base === 'unstated' || base === 'yearStart' ? ['yearToDateIncrease'] : [];
  const told = lastWhere(at.context.claims, ({ says }) => says.some(({ indicator }) => indicator === subject));
  const isLevel = has(near, 'indicator') || told?.says.some(({ measure }) => measure === 'balance') === true;
  return word === 'balance' || (word === undefined && isLevel) ? ['balance'] : [];
}

function isGrowthTold({ context }: SlotContext, subject: IndicatorKey): boolean {
  const told = context.claims.flatMap(({ says, either }) => [...says, ...either]);
  return told.some(({ indicator, measure = '' }) => indicator === subject && measure.endsWith('Growth'));
}
