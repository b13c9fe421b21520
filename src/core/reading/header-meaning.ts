// What a whole header says, its parts read from the top: the lower part speaks louder.
import type { PeriodText } from '../measure/date-text';
import { compact } from '../measure/half-width';
import type { IndicatorKey, RankOrder } from '../model/indicator';
import { remarkHeaders } from '../sheets/header-words';
import { headerPart } from './header-part';
import type { HeaderPart, MeasureWord, Vocabulary } from './vocabulary';

export interface HeaderMeaning {
  /** Parts without repetition, compact. */
  readonly parts: readonly string[];
  /** The same as printed, only without blanks. */
  readonly printed: readonly string[];
  readonly names?: HeaderPart['names'];
  readonly indicator?: IndicatorKey;
  /** The lowest part itself names the indicator. */
  readonly isIndicatorOwn: boolean;
  /** An amount of its own, kept but not computed with. */
  readonly other?: string;
  readonly words: ReadonlySet<MeasureWord>;
  readonly unit?: HeaderPart['unit'];
  readonly coverage: readonly string[];
  readonly rankOrder?: RankOrder;
  readonly period?: PeriodText;
  /** The office said by hand that the column is left unread. */
  readonly isUnread?: true;
}

/** A column that the office leaves unread. */
export function unreadMeaning(printed: readonly string[]): HeaderMeaning {
  return { parts: [], printed, isIndicatorOwn: false, words: new Set(), coverage: [], isUnread: true };
}

export function headerMeaning(texts: readonly string[], vocabulary: Vocabulary): HeaderMeaning {
  const printed = texts.filter((text, index) => text !== '' && text !== texts[index - 1]);
  const parts = printed.map((text) => vocabulary.headers.get(compact(text)) ?? compact(text));
  const read = parts.map((text) => headerPart(text, vocabulary));
  const leaf = read.at(-1);
  const joined = joinedIndicator(parts, vocabulary);
  const other = otherOf(read);
  const names = namesOf(read);
  const named = other === undefined ? (joined ?? lastOf(read, (part) => part.indicator)) : undefined;
  return {
    parts,
    printed,
    ...(names === undefined ? {} : { names }),
    ...(named === undefined ? {} : { indicator: named }),
    ...(other === undefined ? {} : { other }),
    isIndicatorOwn: leaf?.indicator !== undefined,
    words: wordsOf(read),
    ...optional(
      'unit',
      lastOf(read, (part) => part.unit),
    ),
    coverage: [...new Set(read.flatMap((part) => part.coverage))],
    ...optional(
      'rankOrder',
      lastOf(read, (part) => part.rankOrder),
    ),
    ...optional('period', leaf?.period ?? lastOf(read, (part) => part.period)),
  };
}

function optional<K extends string, T>(key: K, value: T | undefined): { readonly [key in K]?: T } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [key in K]: T });
}

function lastOf<T>(parts: readonly HeaderPart[], pick: (part: HeaderPart) => T | undefined): T | undefined {
  return parts.reduce<T | undefined>((last, part) => pick(part) ?? last, undefined);
}

// A ratio may be told only by two parts together: 普惠贷款 over 占各项贷款比重, 存贷比 over 增量.
function joinedIndicator(parts: readonly string[], vocabulary: Vocabulary): IndicatorKey | undefined {
  if (parts.length < 2) return undefined;
  const joined = headerPart(parts.join(''), vocabulary).indicator;
  return joined === 'inclusiveShare' && parts.some((part) => /占(?:各项|全部)?贷款/.test(part)) ? joined : undefined;
}

// 其中：住户 under 各项存款 is a part of it; so is any lower head whose letters nothing explains.
function otherOf(read: readonly HeaderPart[]): string | undefined {
  let other: string | undefined;
  for (const [index, part] of read.entries()) {
    if (part.other !== undefined) other = part.other;
    else if (part.indicator !== undefined) other = undefined;
    else if (part.residue !== '' && (index > 0 || read.length === 1)) other = part.text;
  }
  return other;
}

function namesOf(read: readonly HeaderPart[]): HeaderPart['names'] {
  return read.at(-1)?.names;
}

/** Whether a column's header names text for people rather than figures. */
export function isRemark(meaning: HeaderMeaning): boolean {
  return meaning.parts.some((part) => remarkHeaders.includes(part));
}

// 余额 in a head that names the indicator (各项存款余额) says nothing of the columns under it.
function wordsOf(read: readonly HeaderPart[]): ReadonlySet<MeasureWord> {
  const words = read.flatMap((part, index) => {
    const isNamingHead = index < read.length - 1 && part.indicator !== undefined;
    return [...part.words].filter((word) => !isNamingHead || word !== 'level');
  });
  return new Set(words);
}
