// One number and the words around it -> what it says, by its unit.
import { type Indicator, indicators, type IndicatorKey, type Measure } from '../model/indicator';
import type { ClauseState } from './absorb';
import type { Saying } from './claim';
import type { Context, Surroundings } from './context';
import type { Base, MeasureWord } from './sense';
import type { WordToken } from './token';
import { lastWhere } from './last-where';

export interface Reading {
  readonly says: readonly Saying[];
  readonly either: readonly Saying[];
}

export interface SlotContext {
  readonly around: Surroundings;
  readonly context: Context;
  readonly clause: ClauseState;
  /** The one subject, measure word and base this number is about, where a list decides; else absent. */
  readonly subject?: IndicatorKey;
  readonly measureWord?: MeasureWord;
  readonly base?: Base;
}

const nothing: Reading = { says: [], either: [] };

export function one(saying: Saying): Reading {
  return { says: [saying], either: [] };
}

/** Amounts, percents and points; places and counts have files of their own. */
export function readQuantity(at: SlotContext): Reading {
  const subject = at.subject ?? pickSubject(at);
  const common = commonOf(at);
  const beyond = beyondReason(at);
  if (beyond !== undefined) return one({ ...common, ...(subject === undefined ? {} : { indicator: subject }), beyond });
  if (subject === undefined) return severalSubjects(at, common);
  return measured(at, subject, common);
}

function measured(at: SlotContext, subject: IndicatorKey, common: Saying): Reading {
  const toTarget = lastWhere(at.around.near, (word) => word.sense.is === 'toTarget')?.sense;
  if (toTarget?.is === 'toTarget') return one({ ...common, indicator: subject, measure: toTarget.measure });
  if (at.clause.target !== undefined) return one({ ...common, indicator: subject, measure: 'target' });
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
  if (unit === 'percent') return readPercent(at, subject, common);
  if (unit === 'points') return readPoints(at, subject, common);
  return nothing;
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
  const key = builtIn(subject)?.ratio?.numerator ?? subject;
  const verb = verbOf(at.around.near);
  const word = at.measureWord ?? lastMeasure(at);
  if (has(at.around.near, 'reach')) return one({ ...common, indicator: key, measure: 'balance' });
  if (verb?.word === 'moreIncrease')
    return one({ ...common, ...signed(verb), indicator: key, measure: 'yearOnYearMoreIncrease', base: 'lastYear' });
  if (verb === undefined && word !== 'increase') return one({ ...common, indicator: key, measure: 'balance' });
  const base = increaseBase(at, verb?.token);
  return one({ ...common, ...signed(verb), indicator: key, ...changeMeasure('increase', base), base });
}

function readPercent(at: SlotContext, subject: IndicatorKey, common: Saying): Reading {
  const near = at.around.near;
  const verb = verbOf(near);
  const word = at.measureWord ?? lastMeasure(at);
  if (word === 'contribution') return one({ ...common, indicator: subject, measure: 'contribution' });
  if (has(near, 'share')) return one(shareOf(at, subject, common));
  const isChange = word === 'growth' || (verb !== undefined && !has(near, 'reach'));
  if (isRatio(subject)) {
    if (!isChange) return one({ ...common, indicator: subject, measure: 'value' });
    return readPoints(at, subject, common);
  }
  if (!isChange) return nothing;
  const base = baseOf(at);
  const saying: Saying = { ...common, ...signed(verb), ...nounSign(near), indicator: subject, base };
  if (base !== 'unstated') return one({ ...saying, ...changeMeasure('growth', base) });
  // 增幅 alone is the office's word for growth since the year start; a bare 增长 may be either.
  if (word === 'growth') return one({ ...saying, measure: 'yearToDateGrowth' });
  return {
    says: [],
    either: [
      { ...saying, measure: 'yearToDateGrowth' },
      { ...saying, measure: 'yearOnYearGrowth' },
    ],
  };
}

function readPoints(at: SlotContext, subject: IndicatorKey, common: Saying): Reading {
  const verb = verbOf(at.around.near);
  if (!isRatio(subject))
    return one({ ...common, ...signed(verb), indicator: subject, beyond: 'change of a growth rate' });
  const base = baseOf(at);
  return one({
    ...common,
    ...signed(verb),
    indicator: subject,
    ...changeMeasure('points', base === 'unstated' ? 'yearStart' : base),
    base,
  });
}

function shareOf(at: SlotContext, subject: IndicatorKey, common: Saying): Saying {
  const whole = lastWhere(at.around.near, (word) => word.sense.is === 'indicator');
  if (whole?.sense.is === 'indicator' && whole.sense.keys[0] === 'loans' && subject === 'inclusiveLoans') {
    return { ...common, indicator: 'inclusiveShare', measure: 'value' };
  }
  if (whole !== undefined && whole.sense.is === 'indicator' && whole.sense.keys[0] !== subject) {
    return { ...common, indicator: subject, beyond: `share of ${whole.text}` };
  }
  return {
    ...common,
    indicator: subject,
    measure: 'share',
    ...(at.clause.among === undefined ? {} : { among: at.clause.among }),
  };
}

/** The measure of a change against a base; none for a base that no sheet knows. */
function changeMeasure(
  kind: 'increase' | 'growth' | 'points',
  base: Base | 'unstated',
): { readonly measure?: Measure; readonly beyond?: string } {
  const measure = changes[kind][base];
  return measure === undefined ? { beyond: 'change since a quarter' } : { measure };
}

const changes: Readonly<
  Record<'increase' | 'growth' | 'points', Readonly<Partial<Record<Base | 'unstated', Measure>>>>
> = {
  increase: {
    yearStart: 'yearToDateIncrease',
    unstated: 'yearToDateIncrease',
    lastYear: 'yearOnYearIncrease',
    lastMonth: 'monthOnMonthIncrease',
  },
  growth: { yearStart: 'yearToDateGrowth', lastYear: 'yearOnYearGrowth', lastMonth: 'monthOnMonthGrowth' },
  points: { yearStart: 'changePoints', lastYear: 'yearOnYearChangePoints', lastMonth: 'monthOnMonthChangePoints' },
};

export function commonOf(at: SlotContext): Saying {
  const { context } = at;
  return {
    who: context.who,
    ...(context.coverage === '' ? {} : { coverage: context.coverage }),
    ...(context.batch === undefined ? {} : { part: context.batch }),
  };
}

function beyondReason(at: SlotContext): string | undefined {
  if (has(at.around.near, 'compare')) return 'comparison with an average or another rate';
  if (at.around.slot.unit.is === 'times') return 'multiple';
  return undefined;
}

function baseOf(at: SlotContext): Base | 'unstated' {
  return at.base ?? nearBase(at) ?? at.context.base;
}

function nearBase(at: SlotContext): Base | undefined {
  const word = lastWhere(at.around.near, (token) => token.sense.is === 'base');
  return word?.sense.is === 'base' ? word.sense.base : undefined;
}

function increaseBase(at: SlotContext, verb: WordToken | undefined): Base | 'unstated' {
  const stated = at.base ?? nearBase(at) ?? (at.clause.bases.length > 0 ? at.context.base : undefined);
  if (stated !== undefined) return stated;
  if (verb !== undefined && /新增|净增/.test(verb.text)) return 'yearStart';
  return at.clause.sinceYearStart ? 'yearStart' : at.context.base;
}

export function isRatio(key: IndicatorKey): boolean {
  const known = builtIn(key);
  return known === undefined ? /[率比]$/.test(key) : known.kind === 'ratio';
}

function builtIn(key: IndicatorKey): Indicator | undefined {
  return Object.values(indicators).find((indicator) => indicator.key === key);
}

interface FoundVerb {
  readonly word: 'increase' | 'growth' | 'level' | 'moreIncrease' | 'any';
  readonly sign: 1 | -1;
  readonly token: WordToken;
}

function verbOf(near: readonly WordToken[]): FoundVerb | undefined {
  const token = lastWhere(near, (word) => word.sense.is === 'verb');
  return token?.sense.is === 'verb' ? { word: token.sense.word, sign: token.sense.sign, token } : undefined;
}

function signed(verb: FoundVerb | undefined): { readonly verb?: WordToken; readonly sign?: 1 | -1 } {
  return verb === undefined ? {} : { verb: verb.token, sign: verb.sign };
}

function nounSign(near: readonly WordToken[]): { readonly sign?: 1 | -1 } {
  const noun = lastWhere(near, (word) => word.sense.is === 'measure' && word.sense.sign !== undefined);
  return noun?.sense.is === 'measure' && noun.sense.sign !== undefined ? { sign: noun.sense.sign } : {};
}

function lastMeasure(at: SlotContext): MeasureWord | undefined {
  return at.around.measures.at(-1);
}

export function has(tokens: readonly WordToken[], kind: WordToken['sense']['is']): boolean {
  return tokens.some((token) => token.sense.is === kind);
}
