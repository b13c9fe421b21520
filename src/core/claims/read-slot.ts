// What all readings of a number share: its surroundings, its subject's kind, its base and the word of its direction.
import { type Indicator, indicators, type IndicatorKey } from '../model/indicator';
import type { ClauseState } from './absorb';
import type { Saying } from './claim';
import type { Context, Surroundings } from './context';
import { lastOf, type WordOf } from './last-where';
import type { Base, MeasureWord, Who } from './sense';
import type { WordToken } from './token';

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
  /** Of whom it is told, where a list of names decides. */
  readonly who?: Who;
}

export const nothing: Reading = { says: [], either: [] };

export function one(saying: Saying): Reading {
  return { says: [saying], either: [] };
}

// 319.53亿元（4月末数）.
const monthBehind = /^\s*[（(](\d{1,2})月末?(?:数|数据|余额)?[）)]/;

export function commonOf({ around, context, who }: SlotContext): Saying {
  const month = monthBehind.exec(around.tail)?.[1];
  const time = month === undefined ? context.time : { month: Number(month) };
  return {
    who: who ?? context.who,
    ...(context.coverage === '' ? {} : { coverage: context.coverage }),
    ...(Object.keys(time).length === 0 ? {} : { time }),
    ...(context.batch === undefined ? {} : { part: context.batch }),
  };
}

export function has(tokens: readonly WordToken[], kind: WordToken['sense']['is']): boolean {
  return tokens.some((token) => token.sense.is === kind);
}

export function isRatio(key: IndicatorKey): boolean {
  const known = builtIn(key);
  return known === undefined ? /[率比]$/.test(key) : known.kind === 'ratio';
}

export function builtIn(key: IndicatorKey): Indicator | undefined {
  return Object.values(indicators).find((indicator) => indicator.key === key);
}

/** A base named by a list or near the number itself, not carried over from before. */
export function statedBase(at: SlotContext): Base | undefined {
  return at.base ?? lastOf(at.around.near, 'base')?.sense.base;
}

/** 较上届, 比9月15日: a base that is no word of the lexicon. */
export const strangeBase = /(?:^|[^对相])[较比]/;

export function baseOf(at: SlotContext): Base | 'unstated' {
  const stated = statedBase(at);
  if (stated !== undefined) return stated;
  if (strangeBase.test(at.around.strange)) at.context.base = 'other';
  return at.context.base;
}

export function verbOf(near: readonly WordToken[]): WordOf<'verb'> | undefined {
  return lastOf(near, 'verb');
}

/** The sign that a verb or a noun (降幅) says; the word to turn is told where it is the only one. */
export function signOfWords(near: readonly WordToken[]): Pick<Saying, 'verb' | 'sign'> {
  const verb = verbOf(near);
  const noun = lastOf(near, 'measure');
  if (noun?.sense.sign === undefined) return verb === undefined ? {} : { verb, sign: verb.sense.sign };
  return verb === undefined ? { verb: noun, sign: noun.sense.sign } : { sign: verb.sense.sign };
}
