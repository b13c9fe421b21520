// A text cut into tokens from left to right, the longest word of the lexicon first; linear in the text.
import { decimal } from '../measure/decimal';
import { halfWidth } from '../measure/half-width';
import type { LexiconIndex } from './lexicon-index';
import { longestWord } from './lexicon-index';
import { unitWords } from './lexicon';
import { scanNumber } from './scan-number';
import type { About, UnitSense } from './sense';
import type { SlotToken, StopToken, Token, WordToken } from './token';

const clauseEnds = new Set(['，', ',', '；', ';', '：', ':', '（', '）', '(', ')', '“', '”', '"', '—']);
const sentenceEnds = new Set(['。', '！', '？', '!', '?']);

export function tokenize(text: string, lexicon: LexiconIndex): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let other = -1;
  const flush = (): void => {
    if (other >= 0) tokens.push({ is: 'other', start: other, end: at, text: text.slice(other, at) });
    other = -1;
  };
  while (at < text.length) {
    const token = tokenAt(text, at, lexicon);
    if (token === undefined) {
      if (other < 0 && text[at]?.trim() !== '') other = at;
      at += 1;
      continue;
    }
    flush();
    tokens.push(token);
    at = token.is === 'slot' ? token.unitEnd : token.end;
    const end = token.is === 'slot' ? monthEndAt(token, text) : undefined;
    if (end === undefined) continue;
    tokens.push(end);
    at = end.end;
  }
  flush();
  return tokens;
}

function tokenAt(text: string, at: number, lexicon: LexiconIndex): Token | undefined {
  // Names may begin with a quotation mark (“春雨”行动), which would else end the clause.
  return baseMonthAt(text, at) ?? slotAt(text, at) ?? longestWord(lexicon, text, at) ?? stopAt(text, at);
}

const baseMonth =
  /[较比](?:(?<end>[0-9０-９]{4})年(?:末|底)|(?:(?<year>[0-9０-９]{4})年|(?<past>上年|去年)(?:同期)?|今年)?(?<month>[0-9０-９]{1,2})月(?:份?末|份?底|(?:2[89]|3[01])日))/y;

// 较3月末: one word, as its number is no number of the text's.
function baseMonthAt(text: string, at: number): WordToken | undefined {
  baseMonth.lastIndex = at;
  const found = baseMonth.exec(text);
  if (found?.groups === undefined) return undefined;
  const { end, year = end, past, month = '12' } = found.groups;
  const since = {
    month: Number(halfWidth(month)),
    ...(year === undefined ? {} : { year: Number(halfWidth(year)) }),
    ...(past === undefined ? {} : { yearsBack: 1 as const }),
  };
  return {
    is: 'word',
    start: at,
    end: baseMonth.lastIndex,
    text: found[0],
    sense: { is: 'base', base: 'since', since },
  };
}

// 9月末存款: 末 is no part of a name.
function monthEndAt({ unit, unitEnd }: SlotToken, text: string): WordToken | undefined {
  if (unit.is !== 'date' || !/^[末底份初]/.test(text.slice(unitEnd, unitEnd + 1))) return undefined;
  const end = unitEnd + 1;
  return { is: 'word', start: unitEnd, end, text: text.slice(unitEnd, end), sense: { is: 'neutral' } };
}

function stopAt(text: string, at: number): StopToken | undefined {
  const sign = text.charAt(at);
  if (sign === '\n' || sign === '\r') return { is: 'stop', start: at, end: at + 1, text: sign, ends: 'paragraph' };
  if (sentenceEnds.has(sign)) return { is: 'stop', start: at, end: at + 1, text: sign, ends: 'sentence' };
  if (clauseEnds.has(sign)) return { is: 'stop', start: at, end: at + 1, text: sign, ends: 'clause' };
  return undefined;
}

const ordinal = /第\s*$/;
// 居首位 claims place 1 without a digit.
const firstPlace = /首位|榜首/y;
const before: readonly (readonly [RegExp, About])[] = [
  [/(?:约|大约|近约)\s*$/, 'about'],
  [/(?:超|超过|突破|逾|多达|破)\s*$/, 'more'],
  [/(?:近|接近|将近)\s*$/, 'less'],
];

function slotAt(text: string, at: number): SlotToken | undefined {
  const first = firstPlaceAt(text, at);
  if (first !== undefined) return first;
  const scanned = scanNumber(text, at);
  if (scanned === undefined) return undefined;
  const lead = text.slice(Math.max(0, at - 4), at);
  const isOrdinal = ordinal.test(lead);
  const unit = isPlaceAlone(text.slice(Math.max(0, at - 12), at), text.slice(scanned.end, scanned.end + 1))
    ? { sense: { is: 'place' } as const, text: '', end: scanned.end }
    : unitAt(text, scanned.end, isOrdinal);
  const about = unit.about ?? before.find(([pattern]) => pattern.test(lead))?.[1];
  return {
    is: 'slot',
    start: at,
    end: scanned.end,
    text: text.slice(at, scanned.end),
    unit: unit.sense,
    unitText: unit.text,
    unitEnd: unit.end,
    isOrdinal,
    ...(scanned.number === undefined ? {} : { number: scanned.number }),
    ...(scanned.asks === undefined ? {} : { asks: scanned.asks }),
    ...(about === undefined ? {} : { about }),
  };
}

function firstPlaceAt(text: string, at: number): SlotToken | undefined {
  firstPlace.lastIndex = at;
  const found = firstPlace.exec(text)?.[0];
  if (found === undefined) return undefined;
  const end = at + found.length;
  return {
    is: 'slot',
    start: at,
    end,
    text: found,
    unit: { is: 'place' },
    unitText: '',
    unitEnd: end,
    number: { value: decimal(1), decimals: 0 },
    isOrdinal: false,
  };
}

// 余额排第*，增幅排*。
function isPlaceAlone(lead: string, after: string): boolean {
  return /(?:[排列居位][^，。；、]{0,6}第|[排列居])\s*$/.test(lead) && /^[，。；、,;\n\r]?$/.test(after);
}

interface FoundUnit {
  readonly sense: UnitSense;
  readonly text: string;
  readonly end: number;
  readonly about?: About;
}

function unitAt(text: string, end: number, isOrdinal: boolean): FoundUnit {
  const from = end + text.slice(end, end + 4).search(/[^ \u00a0\u3000]|$/);
  const more = /^[余多]/.test(text.slice(from, from + 1)) ? 1 : 0;
  const start = from + more;
  const low = /^[低高位名]/.exec(text.slice(start, start + 1))?.[0];
  if (isOrdinal && (low === '位' || low === '名')) return { sense: { is: 'place' }, text: low, end: start + 1 };
  if (isOrdinal && low !== undefined) {
    return { sense: { is: 'place', order: low === '低' ? 'ascending' : 'descending' }, text: low, end: start + 1 };
  }
  const many = manyAt(text, start);
  if (many !== undefined) return many;
  const found = unitWords.find(([word]) => text.startsWith(word, start));
  if (found === undefined) return { sense: { is: 'none' }, text: '', end };
  const after = start + found[0].length;
  const about = aboutBehind(text.slice(after, after + 2), more === 1);
  return { sense: found[1], text: found[0], end: after, ...(about === undefined ? {} : { about }) };
}

const tenThousands = /万[余多](家次|户次|人次|家|户|场|份|笔|人|名|次|个|项)/y;

// 1.2万余份
function manyAt(text: string, start: number): FoundUnit | undefined {
  tenThousands.lastIndex = start;
  const [word, counter = ''] = tenThousands.exec(text) ?? [];
  const unit = unitWords.find(([one]) => one === `万${counter}`);
  if (word === undefined || unit === undefined) return undefined;
  return { sense: unit[1], text: unit[0], end: start + word.length, about: 'more' };
}

function aboutBehind(after: string, isMore: boolean): About | undefined {
  if (after === '大关') return 'mark';
  if (isMore || /^(?:以上|余|多)/.test(after)) return 'more';
  return /^(?:左右|上下)/.test(after) ? 'about' : undefined;
}
