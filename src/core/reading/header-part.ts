// What one header cell says by itself: indicator, measure words, unit, 口径, date, order.
import { findPeriod } from '../measure/date-text';
import { compact } from '../measure/half-width';
import { amountUnitOf } from '../measure/unit';
import type { IndicatorKey, RankOrder } from '../model/indicator';
import {
  categoryHeaders,
  bankNameHeaders,
  countyNameHeaders,
  numberHeaders,
  plainNameHeaders,
} from '../sheets/header-words';
import {
  coverageWords,
  headerFillers,
  indicatorHeaders,
  measureWords,
  otherIndicators,
  otherObjects,
  plainModifiers,
} from '../sheets/measure-headers';
import type { HeaderPart, MeasureWord, Vocabulary } from './vocabulary';

/** Parses a header cell's text, once for each wording. */
export function headerPart(raw: string, vocabulary: Vocabulary): HeaderPart {
  const known = vocabulary.parts.get(raw);
  if (known !== undefined) return known;
  const text = compact(raw);
  const part = parsePart(vocabulary.headers.get(text) ?? text, vocabulary);
  vocabulary.parts.set(raw, part);
  return part;
}

/** Whether a text would be at home in the header of a bank or county sheet. */
export function isMeasureHeader(part: HeaderPart): boolean {
  const says = part.indicator ?? part.other ?? part.unit ?? part.period;
  return part.text.length <= 40 && (says !== undefined || part.words.size > 0 || part.coverage.length > 0);
}

const nameKinds = new Map<string, HeaderPart['names']>([
  ...plainNameHeaders.map((name) => [name, 'either'] as const),
  ...bankNameHeaders.map((name) => [name, 'banks'] as const),
  ...countyNameHeaders.map((name) => [name, 'counties'] as const),
  ...categoryHeaders.map((name) => [name, 'category'] as const),
  ...numberHeaders.map((name) => [name, 'number'] as const),
]);

const none: ReadonlySet<MeasureWord> = new Set();

function parsePart(text: string, vocabulary: Vocabulary): HeaderPart {
  const names = nameKinds.get(text) ?? nameKinds.get(text.replace(/\([^)]*\)$/, ''));
  if (names !== undefined) return { text, names, words: none, coverage: [], residue: '' };
  const unit = unitIn(text);
  const rankOrder = orderIn(text);
  const coverage = text.match(coverageWords) ?? [];
  const bare = withoutBrackets(text.replace(coverageWords, ''));
  const found = indicatorIn(bare, vocabulary);
  const rest = bare.replace(found.matched, '|');
  const period = findPeriod(rest);
  return {
    text,
    ...(found.indicator === undefined ? {} : { indicator: found.indicator }),
    ...(found.other === undefined ? {} : { other: found.other }),
    words: wordsIn(rest, text),
    ...(unit === undefined ? {} : { unit }),
    coverage,
    ...(rankOrder === undefined ? {} : { rankOrder }),
    ...(period === undefined ? {} : { period }),
    residue: residueOf(rest),
  };
}

function unitIn(text: string): HeaderPart['unit'] {
  const match =
    /\((?:单位:?)?(?:人民币)?(亿元|百万元|万元|千元|元|%|个?百分点|±?%|位|名|亿|万)(?:[、,/±].*)?\)/.exec(text) ??
    /(亿元|百万元|万元|千元|元|%|百分点)$/.exec(text) ??
    /^(?:单位:?)?(亿元|百万元|万元|千元|元|%|个?百分点|位|名)$/.exec(text);
  const word = match?.[1];
  if (word === undefined) return undefined;
  if (word.endsWith('%')) return '%';
  if (word.endsWith('百分点')) return '个百分点';
  if (word === '位' || word === '名') return '位';
  return amountUnitOf(word);
}

function orderIn(text: string): RankOrder | undefined {
  if (/[由从](低到高|小到大|少到多)|升序|倒序/.test(text)) return 'ascending';
  return /[由从](高到低|大到小|多到少)|降序/.test(text) ? 'descending' : undefined;
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/g, (inside) =>
    /存贷|增量|增加|增幅|增速|余额|较|比|末|月|日/.test(inside) ? inside : '',
  );
}

interface Found {
  readonly indicator?: IndicatorKey;
  readonly other?: string;
  /** The letters that named it; '' when none did. */
  readonly matched: string;
}

function indicatorIn(text: string, vocabulary: Vocabulary): Found {
  for (const [name, key] of vocabulary.indicators) {
    if (text.includes(name)) return { indicator: key, matched: name };
  }
  const other = otherIndicators.exec(text)?.[0];
  if (other !== undefined) return { other, matched: other };
  for (const [key, pattern] of indicatorHeaders) {
    const match = pattern.exec(text)?.[0];
    if (match !== undefined) return { indicator: key, matched: match };
  }
  return depositsOrLoansIn(text);
}

function depositsOrLoansIn(text: string): Found {
  if (text.includes('存贷')) return { matched: '存贷' };
  const match = /([^存贷]*)(存款|贷款)(.*)$/.exec(text);
  if (match === null) return { matched: '' };
  const [before, noun, after] = [String(match[1]), String(match[2]), String(match[3])];
  const modifier = before.replace(plainModifiers, '');
  const object = otherObjects.exec(after)?.[0] ?? '';
  if (modifier !== '' || object !== '') {
    const other = modifier + noun + object;
    return { other, matched: text.includes(other) ? other : noun };
  }
  const named = `各项${noun}`;
  return { indicator: noun === '存款' ? 'deposits' : 'loans', matched: text.includes(named) ? named : noun };
}

function wordsIn(rest: string, text: string): ReadonlySet<MeasureWord> {
  const words = new Set<MeasureWord>();
  for (const [word, pattern] of Object.entries(measureWords)) {
    if (pattern.test(word === 'rate' || word === 'points' ? rest + unitTail(text) : rest))
      words.add(word as MeasureWord);
  }
  return words;
}

function unitTail(text: string): string {
  return text.includes('百分点') ? '百分点' : '';
}

const everyMeasureWord = Object.values(measureWords).map((pattern) => new RegExp(pattern.source, 'g'));

function residueOf(rest: string): string {
  let left = rest.replace(/\([^()]*\)/g, '');
  for (const pattern of everyMeasureWord) left = left.replace(pattern, '');
  return left
    .replace(headerFillers, '')
    .replace(/较|比|率|元|亿|万|千|百|分点|增|减|存量|规模|重|例|由高到低|由低到高/g, '');
}
