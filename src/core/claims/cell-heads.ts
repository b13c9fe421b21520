// The heads of a cell's row and column -> the words that a sentence would say before its number, and its unit; or nothing.
import { unitWords } from './lexicon';
import type { LexiconIndex } from './lexicon-index';
import type { Sense, UnitSense } from './sense';
import type { Token } from './token';
import { tokenize } from './tokenize';

export interface Heads {
  /** Of the row from left to right, then of the column from top to bottom. */
  readonly heads: readonly string[];
  /** Lines about the whole table: its title, its unit. */
  readonly caption: readonly string[];
  readonly lexicon: LexiconIndex;
}

export interface SaidByHeads {
  /** 2022年9月末，乙县各项贷款较年初增加 */
  readonly lead: string;
  readonly unit: string;
  /** 增减, or 较年初 alone: the number brings its own sign. */
  readonly isSigned: boolean;
}

/** Undefined where a word is unknown, or of whom, of what, when or in which unit is not beyond doubt. */
export function readHeads({ heads, caption, lexicon }: Heads, unitInCell: string): SaidByHeads | undefined {
  const place = heads.filter((head) => placeInHead.test(head));
  // 位次 alone may be that of any measure.
  if (place.some((head) => readHead(head, lexicon).words.length === 0)) return undefined;
  const read = heads.map((head) => readHead(head, lexicon)).filter(({ words }) => words.length > 0);
  const words = read.flatMap((head) => head.words);
  const dates = distinct([...heads, ...caption].flatMap((line) => line.match(datePattern) ?? []));
  const who = words.some(isWho) ? '' : whoIn(caption, lexicon);
  const unit = place.length > 0 ? '位' : unitInCell === '' ? unitOf({ heads, caption }, words) : unitInCell;
  if (!isTelling(words) || dates.length > 1 || who === undefined || unit === undefined) return undefined;
  const verb = place.length > 0 ? '列全市第' : verbFor(words, unit);
  if (verb === undefined) return undefined;
  const ordered = [...read].sort((one, other) => orderOf(one) - orderOf(other)).map(({ text }) => text);
  const lead = [...dates.map((date) => `${date}，`), who, ...ordered, verb].join('');
  return { lead, unit, isSigned: place.length === 0 && (verb !== '' || heads.some((head) => signedChange.test(head))) };
}

const datePattern = /(?:\d{4}年(?:\d{1,2}月)?|\d{1,2}月)(?:\d{1,2}日|末|底|份)?/g;
const unitInHead = /[（(]([^（）()]{1,6})[）)]|[%％]$/;
const signedChange = /增减[额量]?/;
const placeInHead = /(?:全市)?(?:位次|排名|名次|排位)$/;

interface Head {
  readonly text: string;
  readonly words: readonly Token[];
}

function readHead(head: string, lexicon: LexiconIndex): Head {
  const text = head
    .replace(datePattern, '')
    .replace(unitInHead, '')
    .replace(placeInHead, '')
    .replace(signedChange, '增加');
  return { text, words: tokenize(text, lexicon) };
}

/** Only words that say of whom, what and since when; one indicator, and what of it is told. */
function isTelling(words: readonly Token[]): boolean {
  const isKnown = words.every((token) => understood.some((kind) => isOf(token, kind)));
  const isTold =
    isRatio(words) || ['measure', 'verb', 'past', 'base'].some((kind) => words.some((token) => isOf(token, kind)));
  return isKnown && isTold && words.filter(isSubject).length === 1 && !isPair(words) && words.filter(isWho).length <= 1;
}

const understood: readonly Sense['is'][] = ['indicator', 'stem', 'measure', 'base', 'verb', 'who', 'past', 'coverage'];

function isOf(token: Token, kind: string): boolean {
  return token.is === 'word' && token.sense.is === kind;
}

function isWho(token: Token): boolean {
  return isOf(token, 'who');
}

function isSubject(token: Token): boolean {
  return isOf(token, 'indicator') || isOf(token, 'stem');
}

/** 存贷款 names two. */
function isPair(words: readonly Token[]): boolean {
  return words.some((token) => token.is === 'word' && token.sense.is === 'indicator' && token.sense.keys.length > 1);
}

function isRatio(words: readonly Token[]): boolean {
  return words.some((token) => isSubject(token) && /[率比]$/.test(token.text));
}

function isChange(token: Token): boolean {
  return isOf(token, 'verb') || (token.is === 'word' && token.sense.is === 'measure' && token.sense.word !== 'balance');
}

/** 较年初 alone says a change of what the unit counts; undefined where it may be one of several. */
function verbFor(words: readonly Token[], unit: string): string | undefined {
  // A ratio at another time is told in too many ways.
  if (isRatio(words) && words.some((token) => isOf(token, 'past'))) return undefined;
  if (words.some(isChange) || !words.some((token) => isOf(token, 'base'))) return '';
  if (isUnitOf(unit, 'amount')) return '增加';
  if (isUnitOf(unit, 'points')) return '上升';
  return isUnitOf(unit, 'percent') && !isRatio(words) ? '增长' : undefined;
}

/** An institution first, then its indicator, then what of it is told. */
function orderOf({ words }: Head): number {
  if (words.some(isWho)) return 0;
  return words.some(isSubject) ? 1 : 2;
}

/** The one that the lines name, '' for none; undefined where they name several. */
function whoIn(caption: readonly string[], lexicon: LexiconIndex): string | undefined {
  const named = distinct(caption.flatMap((line) => tokenize(line, lexicon).filter(isWho)).map(({ text }) => text));
  return named.length > 1 ? undefined : named.join('');
}

/** The unit that the heads name, the nearest first; else the caption's, where it leaves no choice. */
function unitOf({ heads, caption }: Omit<Heads, 'lexicon'>, words: readonly Token[]): string | undefined {
  const [named] = [...heads].reverse().flatMap((head) => unitInHead.exec(head) ?? []);
  if (named !== undefined) {
    const unit = named.replace(/[（）()]/g, '');
    return unitWords.some(([word]) => word === unit) ? unit : undefined;
  }
  const listed = caption.flatMap((line) => /单位[:：]?([^）)]+)/.exec(line)?.[1]?.split(/[、，,/]/) ?? []);
  const wanted = isRatio(words) || words.some(isGrowth) ? 'percent' : 'amount';
  const units = listed.map((unit) => unit.trim()).filter((unit) => isUnitOf(unit, wanted));
  return units.length === 1 ? units[0] : undefined;
}

function isGrowth(token: Token): boolean {
  return token.is === 'word' && token.sense.is === 'measure' && token.sense.word === 'growth';
}

function isUnitOf(text: string, kind: UnitSense['is']): boolean {
  return unitWords.some(([word, { is }]) => word === text && is === kind);
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
