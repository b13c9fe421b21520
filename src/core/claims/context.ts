// What the reader of a text carries from one number to the next: who, subject, base, list, topic.
import type { IndicatorKey } from '../model/indicator';
import type { Claim, Saying } from './claim';
import type { Base, MeasureWord, Since, ToldTime, Topic, Who } from './sense';
import type { SlotToken, Token, WordToken } from './token';
import { lastIndexWhere } from './last-where';

/** A level told of another, for the distance that may follow: 低于全市（1.06%）0.07个百分点. */
export interface Compared {
  readonly who: Who;
  readonly saying: Saying | undefined;
  /** 低于, 高于: the word that says the direction of a distance without a verb of its own. */
  readonly verb: WordToken | undefined;
  readonly end: number;
}

/** Changed while a text is read, clause by clause; a fresh one for every paragraph. */
export interface Context {
  who: Who;
  subjects: readonly IndicatorKey[];
  /** The last list of several subjects, for a later 分别 that names none. */
  list: readonly IndicatorKey[];
  base: Base | 'unstated';
  /** Since when, read only where the base is the end of a month. */
  since: Since;
  /** Banks or places named one after the other, for a 分别 that follows. */
  names: readonly Who[];
  namesEnd: number;
  coverage: string;
  /** The time the sentence tells of. */
  time: ToldTime;
  /** 年初为, 上年同期: levels are told of then. */
  past: 'yearStart' | 'lastYear' | 'lastMonth' | undefined;
  topic: Topic | undefined;
  batch: string | undefined;
  /** 走访 was said in this sentence: 授信 is then the visits', not an event's. */
  visited: boolean;
  /** The sentence tells of an event: what it counts is that event's. */
  atEvent: boolean;
  /** 攀登企业 was said in this sentence: its loans are then theirs. */
  climbing: boolean;
  /** 攀登企业 was said in this paragraph, or in the one before: batches are then theirs. */
  climbed: boolean;
  /** Where the part of the sentence behind its last semicolon begins. */
  partFrom: number;
  /** 力争, 目标, 年底前 was said in this sentence. */
  aiming: boolean;
  /** 除高新区外: what follows in the sentence is the rest, which no sheet gives. */
  without: boolean;
  /** 从增量看，: by what the clause that follows is ranked. */
  lens: MeasureWord | undefined;
  /** 与上月相比，: the clause before named a base and no number. */
  ledByBase: boolean;
  /** A level just told of another. */
  compared: Compared | undefined;
  /** 与柏阳县相比，: to whom the distances of the sentence are. */
  against: Who | undefined;
  /** Claims of the sentence so far. */
  claims: Claim[];
}

export function newContext(): Context {
  return {
    who: { level: 'own' },
    subjects: [],
    list: [],
    base: 'unstated',
    since: { month: 'lastMonth' },
    names: [],
    namesEnd: -1,
    coverage: '',
    time: {},
    past: undefined,
    topic: undefined,
    batch: undefined,
    visited: false,
    atEvent: false,
    climbing: false,
    climbed: false,
    partFrom: 0,
    aiming: false,
    without: false,
    lens: undefined,
    ledByBase: false,
    compared: undefined,
    against: undefined,
    claims: [],
  };
}

/** What stands around one number in its clause. */
export interface Surroundings {
  readonly slot: SlotToken;
  /** Words since the number before it in the clause, or since the clause's start. */
  readonly near: readonly WordToken[];
  /** Words after it up to the next number of the clause. */
  readonly after: readonly WordToken[];
  /** Words of the clause before it. */
  readonly clause: readonly WordToken[];
  /** Measure words in force: of a list before 分别, else those near. */
  readonly measures: readonly MeasureWord[];
  /** Text right after the unit, for what is counted. */
  readonly tail: string;
  /** Text right before the number. */
  readonly lead: string;
  /** Words that nobody knows before it, back to the indicator or the number before. */
  readonly strange: string;
}

export function surroundings(tokens: readonly Token[], at: number, text: string): Surroundings | undefined {
  const slot = tokens[at];
  if (slot?.is !== 'slot') return undefined;
  const before = tokens.slice(0, at);
  const previous = lastIndexWhere(before, (token) => token.is === 'slot' && separates(token, text));
  const next = tokens.findIndex((token, index) => index > at && token.is === 'slot');
  const near = wordsOf(before.slice(previous + 1));
  return {
    slot,
    near,
    after: wordsOf(tokens.slice(at + 1, next < 0 ? undefined : next)),
    clause: wordsOf(before),
    measures: near.flatMap((word) => (word.sense.is === 'measure' ? [word.sense.word] : [])),
    tail: text.slice(slot.unitEnd, slot.unitEnd + 16),
    lead: text.slice(Math.max(0, slot.start - 8), slot.start).trimEnd(),
    strange: strangeIn(before.slice(previous + 1)),
  };
}

function strangeIn(tokens: readonly Token[]): string {
  const named = lastIndexWhere(tokens, (token) => token.is === 'word' && token.sense.is === 'indicator');
  return tokens
    .slice(named + 1)
    .flatMap((token) => (token.is === 'other' ? [token.text.replace(/[第\s]/g, '')] : []))
    .join('');
}

// 9月末, 第二批, 在全市11个县区中: such numbers stand between a word and the number it speaks of.
function separates(slot: SlotToken, text: string): boolean {
  if (slot.unit.is === 'date' || slot.isOrdinal) return false;
  return !/^个(?:县|区|市)/.test(text.slice(slot.end).trimStart().slice(0, 2));
}

function wordsOf(tokens: readonly Token[]): readonly WordToken[] {
  return tokens.filter((token) => token.is === 'word');
}
