// An amount, a percent or a change in points and the words around it -> what it says.
import type { IndicatorKey, Measure } from '../model/indicator';
import type { Saying } from './claim';
import { lastOf } from './last-where';
import {
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
  verbOf,
} from './read-slot';
import { shareOf } from './read-share';
import type { Base, MeasureWord } from './sense';

/** Amounts, percents and points; places and counts have files of their own. */
export function readQuantity(at: SlotContext): Reading {
  const subject = at.subject ?? pickSubject(at);
  const common = commonOf(at);
  const beyond = beyondReason(at);
  if (beyond !== undefined) return one({ ...common, ...(subject === undefined ? {} : { indicator: subject }), beyond });
  // A batch or a campaign has no balances.
  if (common.part !== undefined) return nothing;
  if (isOfOthers(at)) return nothing;
  if (subject === undefined) return severalSubjects(at, common);
  return measured(at, subject, common);
}

// 不良贷款处置*亿元, 贷款投放*亿元 are flows; *家保险公司保费*亿元 after a subject is not that subject's; 余额超过*亿元的银行 is a threshold.
function isOfOthers({ around: { near, strange, tail }, context }: SlotContext): boolean {
  if (near.some((word) => /投[放入]$/.test(word.text)) && !has(near, 'verb')) return true;
  if (/^\s*(?:以上|以下)?的/.test(tail)) return !isAim.test(tail);
  const isNamed = (['toTarget', 'target'] as const).some((kind) => has(near, kind));
  return strange.length > 1 && !isNamed && !context.subjects.some((subject) => strange.includes(subject));
}

const isAim = /^\s*的.{0,4}目标/;

function measured(at: SlotContext, subject: IndicatorKey, common: Saying): Reading {
  const toTarget = lastOf(at.around.near, 'toTarget');
  if (toTarget !== undefined) return one({ ...common, indicator: subject, measure: toTarget.sense.measure });
  if (at.clause.target !== undefined || isAim.test(at.around.tail))
    return one({ ...common, indicator: subject, measure: 'target' });
  return at.context.aiming ? aimedOrActual(at, subject, common) : actual(at, subject, common);
}

// 力争…，贷款余额达到*亿元 goes on aiming; a number that may be either stays open.
function aimedOrActual(at: SlotContext, subject: IndicatorKey, common: Saying): Reading {
  const aimed: Saying = { ...common, indicator: subject, measure: 'target' };
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

function readAmount(at: SlotContext, subject: IndicatorKey, common: Saying): Reading {
  const indicator = builtIn(subject)?.ratio?.numerator ?? subject;
  const verb = verbOf(at.around.near);
  const saying: Saying = { ...common, indicator };
  if (has(at.around.near, 'reach')) return one({ ...saying, measure: 'balance' });
  if (verb !== undefined && has(at.around.near, 'past')) return one({ ...saying, beyond: 'change of an earlier year' });
  const direction = signOfWords(at.around.near);
  if (verb?.sense.word === 'moreIncrease') return one({ ...saying, ...direction, ...moreThanBefore(at) });
  if (verb !== undefined || measureWordOf(at) === 'increase') {
    const base = increaseBase(at, verb?.text ?? '');
    return one({ ...saying, ...direction, ...changeMeasure('increase', base), base });
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
const levels = {
  balance: {
    now: 'balance',
    yearStart: 'yearStartBalance',
    lastYear: 'lastYearBalance',
    lastMonth: 'lastMonthBalance',
  },
  value: { now: 'value', yearStart: 'yearStartValue', lastYear: 'lastYearValue', lastMonth: 'lastMonthValue' },
} as const;

function readGrowth(at: SlotContext, subject: Saying): Reading {
  const base = statedBase(at) ?? at.context.base;
  const saying: Saying = { ...subject, ...signOfWords(at.around.near), base };
  if (base !== 'unstated') return one({ ...saying, ...changeMeasure('growth', base) });
  // 增幅 alone is the office's word for growth since the year start; 增速 or a bare 增长 may be either.
  const word = lastOf(at.around.near, 'measure')?.sense;
  if (at.measureWord === 'growth' || (word?.word === 'growth' && word.isBare !== true))
    return one({ ...saying, measure: 'yearToDateGrowth' });
  return {
    says: [],
    either: [
      { ...saying, measure: 'yearToDateGrowth' },
      { ...saying, measure: 'yearOnYearGrowth' },
    ],
  };
}

function readPoints(at: SlotContext, subject: IndicatorKey, common: Saying): Reading {
  const saying: Saying = { ...common, ...signOfWords(at.around.near), indicator: subject };
  if (!isRatio(subject)) return one({ ...saying, beyond: 'change of a growth rate' });
  // 较存贷比高*个百分点 is no change.
  if (saying.sign === undefined) return nothing;
  const base = statedBase(at) ?? at.context.base;
  return one({ ...saying, ...changeMeasure('points', base), base });
}

/** The measure of a change against a base; none for a base that no sheet knows. */
function changeMeasure(
  kind: 'increase' | 'growth' | 'points',
  base: Base | 'unstated',
): { readonly measure: Measure } | { readonly beyond: string } {
  return base === 'lastQuarter' ? { beyond: 'change since a quarter' } : { measure: changes[kind][base] };
}

const changes: Readonly<
  Record<'increase' | 'growth' | 'points', Readonly<Record<Exclude<Base, 'lastQuarter'> | 'unstated', Measure>>>
> = {
  increase: {
    yearStart: 'yearToDateIncrease',
    unstated: 'yearToDateIncrease',
    lastYear: 'yearOnYearIncrease',
    lastMonth: 'monthOnMonthIncrease',
  },
  growth: {
    yearStart: 'yearToDateGrowth',
    unstated: 'yearToDateGrowth',
    lastYear: 'yearOnYearGrowth',
    lastMonth: 'monthOnMonthGrowth',
  },
  points: {
    yearStart: 'changePoints',
    unstated: 'changePoints',
    lastYear: 'yearOnYearChangePoints',
    lastMonth: 'monthOnMonthChangePoints',
  },
};

function beyondReason(at: SlotContext): string | undefined {
  if (has(at.around.near, 'compare') || at.clause.versus) return 'comparison with an average or another rate';
  if (has(at.around.near, 'average') || at.context.without) return 'mean or sum';
  return at.around.slot.unit.is === 'times' ? 'multiple' : undefined;
}

function increaseBase(at: SlotContext, verb: string): Base | 'unstated' {
  const stated = statedBase(at) ?? (at.clause.bases.length > 0 ? at.context.base : undefined);
  if (stated !== undefined) return stated;
  if (at.context.time.isOneMonth === true) return 'lastMonth';
  return at.clause.sinceYearStart || /新增|净增/.test(verb) ? 'yearStart' : at.context.base;
}

function measureWordOf(at: SlotContext): MeasureWord | undefined {
  return at.measureWord ?? at.around.measures.at(-1);
}
