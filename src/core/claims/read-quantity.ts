// An amount, a percent or a change in points and the words around it -> what it says.
import type { IndicatorKey } from '../model/indicator';
import type { Saying } from './claim';
import { lastOf } from './last-where';
import {
  baseOf,
  builtIn,
  commonOf,
  has,
  isRatio,
  nothing,
  one,
  type Reading,
  signOfWords,
  type SlotContext,
  statedBase,
  strangeBase,
  verbOf,
} from './read-slot';
import { shareOf } from './read-share';
import { readComparison } from './read-compare';
import { changeFrom, readGrowth, readPoints } from './read-change';
import type { Base, MeasureWord } from './sense';

/** Amounts, percents and points; places and counts have files of their own. */
export function readQuantity(at: SlotContext): Reading {
  const subject = at.subject ?? pickSubject(at);
  const common = commonOf(at);
  if (has(at.around.near, 'compare') || at.clause.versus) return readComparison(at, subject, common);
  const beyond = beyondReason(at);
  if (beyond !== undefined) return one({ ...common, ...(subject === undefined ? {} : { indicator: subject }), beyond });
  // A batch or a campaign has no balances.
  if (common.part !== undefined) return nothing;
  if (isOfOthers(at)) return nameStrange(at, common);
  // 工行、农行贷款*亿元: a sum of several.
  if (at.who === undefined && at.context.names.length > 1) return one({ ...common, beyond: 'mean or sum' });
  if (subject === undefined) return severalSubjects(at, common);
  return measured(at, subject, common);
}

// 不良贷款处置*亿元, 贷款投放*亿元 are flows; *家保险公司保费*亿元 after a subject is not that subject's; 余额超过*亿元的银行 is a threshold.
function isOfOthers({ around: { near, measures, strange, tail }, context }: SlotContext): boolean {
  const isLent = near.some((word) => /投[放入]$/.test(word.text));
  if (isLent && !has(near, 'verb') && !measures.includes('balance')) return true;
  if (/^\s*(?:之间|之上|区间|门槛|关口)/.test(tail)) return true;
  if (/^\s*(?:以上|以下)?的/.test(tail)) return !isAim.test(tail) && !isGround.test(tail);
  const isNamed = (['toTarget', 'target'] as const).some((kind) => has(near, kind));
  return strange.length > 1 && !isNamed && !context.subjects.some((subject) => strange.includes(subject));
}

// 各项贷款…，保险公司保费*亿元，增长*%: the growth is not that of the loans.
function nameStrange({ around: { near, strange }, context }: SlotContext, common: Saying): Reading {
  const name = strange.replace(/[^\p{Script=Han}]/gu, '').replace(/总$/, '');
  if (strangeBase.test(strange)) context.base = 'other';
  if (name.length < 2 || has(near, 'indicator') || strangeBase.test(strange)) return nothing;
  context.subjects = [name];
  context.base = 'unstated';
  return one({ ...common, indicator: name, measure: 'balance', beyond: 'something else' });
}

// 巩固贷款余额*亿元的良好基础: told of what is, unlike 余额超过*亿元的银行.
const isGround = /^\s*的(?:良好|较好|坚实)?(?:基础|基数|规模|水平|态势|成绩)/;

const isAim = /^\s*的.{0,4}目标/;

function measured(at: SlotContext, subject: IndicatorKey, common: Saying): Reading {
  const toTarget = lastOf(at.around.near, 'toTarget');
  // 距目标76%仍有1.68个百分点: the first is the target.
  if (toTarget !== undefined && isTargetBefore(at)) return one({ ...common, indicator: subject, measure: 'target' });
  if (toTarget !== undefined) return one({ ...common, indicator: subject, measure: toTarget.sense.measure });
  if (at.clause.target !== undefined || isAim.test(at.around.tail)) return one(aimAt(at, subject, common));
  return at.context.aiming ? aimedOrActual(at, subject, common) : actual(at, subject, common);
}

function isTargetBefore({ around: { lead, tail } }: SlotContext): boolean {
  return lead.endsWith('目标') && /^\s*(?:仍|还|尚|相?差)/.test(tail);
}

// 力争新增贷款*亿元, 不良率下降*个百分点: not the level that the target sheet has.
function aimAt(at: SlotContext, subject: IndicatorKey, common: Saying): Saying {
  const { near, measures } = at.around;
  const isChange = !has(near, 'reach') && (has(near, 'verb') || measures.some((word) => word !== 'balance'));
  // 完成目标的*%.
  if (at.around.slot.unit.is === 'percent' && !isRatio(subject) && near.some(({ text }) => text === '完成'))
    return { ...common, indicator: subject, beyond: 'completion of a target' };
  if (isChange && isYearTarget(at)) return { ...common, indicator: subject, measure: 'target', aim: 'increase' };
  return isChange
    ? { ...common, indicator: subject, beyond: 'target of a change' }
    : { ...common, indicator: subject, measure: 'target' };
}

// 距全年贷款新增*亿元的目标: what the target sheet wants; 力争新增*亿元 may be any other wish.
function isYearTarget(at: SlotContext): boolean {
  const { slot, near, tail, lead } = at.around;
  const base = statedBase(at) ?? at.context.base;
  const isOfYear = ['unstated', 'yearStart'].includes(base);
  return (
    slot.unit.is === 'amount' &&
    verbOf(near)?.sense.sign === 1 &&
    isOfYear &&
    (isAim.test(tail) || /目标(?:任务)?[为是]?$/.test(lead))
  );
}

// 力争…，贷款余额达到*亿元 goes on aiming; a number that may be either stays open.
function aimedOrActual(at: SlotContext, subject: IndicatorKey, common: Saying): Reading {
  const aimed = aimAt(at, subject, common);
  if (/(?:达到|达|突破|以内|以上)$/.test(at.around.lead)) return one(aimed);
  const { says, either } = actual(at, subject, common);
  return { says: [], either: [aimed, ...says, ...either] };
}

function actual(at: SlotContext, subject: IndicatorKey, common: Saying): Reading {
  const unit = at.around.slot.unit.is;
  if (unit === 'amount') return readAmount(at, subject, common);
  return unit === 'percent' ? readPercent(at, subject, common) : readPoints(at, subject, common);
}

// Two subjects and one number: a unit may tell them apart (控制在*亿、*%以内), else it stays open.
function pickSubject(at: SlotContext): IndicatorKey | undefined {
  const { subjects } = at.context;
  if (subjects.length <= 1) return subjects[0];
  const wanted = subjects.filter((key) => isRatio(key) === (at.around.slot.unit.is !== 'amount'));
  return wanted.length === 1 ? wanted[0] : undefined;
}

function severalSubjects(at: SlotContext, common: Saying): Reading {
  const readings = at.context.subjects.map((subject) => measured(at, subject, common));
  return { says: [], either: readings.flatMap((reading) => reading.says) };
}

export function readAmount(at: SlotContext, subject: IndicatorKey, common: Saying): Reading {
  const indicator = builtIn(subject)?.ratio?.numerator ?? subject;
  const verb = verbOf(at.around.near);
  const saying: Saying = { ...common, indicator };
  if (has(at.around.near, 'reach')) return one({ ...saying, measure: 'balance' });
  if (verb !== undefined && has(at.around.near, 'past')) return one({ ...saying, beyond: 'change of an earlier year' });
  const direction = signOfWords(at.around.near);
  if (verb?.sense.word === 'moreIncrease') return one({ ...saying, ...direction, ...moreThanBefore(at) });
  if (verb !== undefined || measureWordOf(at) === 'increase') {
    const base = increaseBase(at, verb?.text ?? '');
    return one({ ...saying, ...direction, ...changeFrom('amount', base, at.context.since) });
  }
  // 较年初*亿元 without a verb, 增幅*亿元: nothing that a balance could be.
  return statedBase(at) === undefined && measureWordOf(at) !== 'growth'
    ? one({ ...saying, measure: levels.balance[at.context.past ?? 'now'] })
    : nothing;
}

// 同比多增 is told against last year; 环比多增 is in no sheet.
function moreThanBefore(at: SlotContext): Pick<Saying, 'measure' | 'base' | 'beyond'> {
  const base = statedBase(at) ?? 'lastYear';
  return base === 'lastYear' ? { measure: 'yearOnYearMoreIncrease', base } : { beyond: 'change of an increase' };
}

function readPercent(at: SlotContext, subject: IndicatorKey, common: Saying): Reading {
  const { near } = at.around;
  const word = measureWordOf(at);
  if (word === 'contribution') return one({ ...common, indicator: subject, measure: 'contribution' });
  if (has(near, 'share')) return one(shareOf(at, subject, common));
  const isChange = word === 'growth' || (verbOf(near) !== undefined && !has(near, 'reach'));
  if (isRatio(subject)) {
    if (isChange) return readPoints(at, subject, common);
    const measure = levels.value[has(near, 'reach') ? 'now' : (at.context.past ?? 'now')];
    return statedBase(at) === undefined ? one({ ...common, indicator: subject, measure }) : nothing;
  }
  return isChange ? readGrowth(at, { ...common, indicator: subject }) : nothing;
}

// 年初余额*亿元, 上年同期为*%: a level of then.
export const levels = {
  balance: {
    now: 'balance',
    yearStart: 'yearStartBalance',
    lastYear: 'lastYearBalance',
    lastMonth: 'lastMonthBalance',
  },
  value: { now: 'value', yearStart: 'yearStartValue', lastYear: 'lastYearValue', lastMonth: 'lastMonthValue' },
} as const;

function beyondReason(at: SlotContext): string | undefined {
  if (has(at.around.near, 'average') || at.context.without) return 'mean or sum';
  return at.around.slot.unit.is === 'times' ? 'multiple' : undefined;
}

function increaseBase(at: SlotContext, verb: string): Base | 'unstated' {
  const stated = statedBase(at) ?? (at.clause.bases.length > 0 ? at.context.base : undefined);
  if (stated !== undefined) return stated;
  if (baseOf(at) === 'other') return 'other';
  if (at.context.time.isOneMonth === true) return 'lastMonth';
  return at.clause.sinceYearStart || /新增|净增/.test(verb) ? 'yearStart' : at.context.base;
}

function measureWordOf(at: SlotContext): MeasureWord | undefined {
  return at.measureWord ?? at.around.measures.at(-1);
}
