// A number in brackets right behind a name (低于望山区（*亿元）), or told as a name's level before a distance: whose, and of what.
import { rankedMeasure, type IndicatorKey, type Measure } from '../model/indicator';
import { newClause } from './absorb';
import type { Saying } from './claim';
import type { Clause } from './clauses';
import type { Context, Surroundings } from './context';
import { lastOf, lastWhere } from './last-where';
import { levels, readAmount } from './read-quantity';
import { readGrowth } from './read-change';
import { commonOf, isRatio, nothing, one, type Reading, type SlotContext } from './read-slot';
import type { Who } from './sense';
import type { SlotToken, StopToken, Token, WordToken } from './token';

/** What stands before a bracket. */
export interface Lead {
  readonly words: readonly WordToken[];
  readonly last: Exclude<Token, StopToken>;
}

/** What stands before the bracket that holds this clause's number and nothing else. */
export function leadOfBracket(clause: Clause, before: Clause | undefined, text: string): Lead | undefined {
  const [slot] = clause.tokens;
  const last = before?.tokens.at(-1);
  if (slot?.is !== 'slot' || last === undefined || last.is === 'stop' || before?.sentence !== clause.sentence)
    return undefined;
  const opening = text.slice(last.is === 'slot' ? last.unitEnd : last.end, slot.start);
  const isAlone = /^\s*[（(]\s*$/.test(opening) && /^\s*[）)]/.test(text.slice(slot.unitEnd, slot.unitEnd + 3));
  return isAlone ? { words: before.tokens.filter((token) => token.is === 'word'), last } : undefined;
}

/** Undefined for numbers of which brackets say nothing more. */
export function readBracketed(around: Surroundings, lead: Lead, context: Context): Reading | undefined {
  const unit = around.slot.unit.is;
  if (unit !== 'amount' && unit !== 'percent') return undefined;
  if (lead.last.is === 'other' || context.aiming || context.without) return nothing;
  if (lead.last.is === 'slot') return ofSlotBefore(around.slot, lead.last, context);
  const { sense } = lead.last;
  if (sense.is === 'base' || sense.is === 'past')
    return ofTimeBefore(around.slot, { words: lead.words, base: sense.base }, context);
  if (!['who', 'average', 'measure', 'indicator'].includes(sense.is)) return nothing;
  return levelOf(around, { ...named(lead), words: lead.words }, context);
}

interface Named {
  readonly who: Who | undefined;
  readonly isAverage: boolean;
}

// 全市平均增幅, 望山区: the name, where only an average and what is told stand behind it.
export function named({ words }: Pick<Lead, 'words'>): Named {
  const end = [...words].reverse().findIndex(({ sense }) => !['average', 'measure', 'indicator'].includes(sense.is));
  const tail = end < 0 ? words : words.slice(words.length - end);
  const before = end < 0 ? undefined : words.at(-1 - end);
  const who = before?.sense.is === 'who' ? before.sense.who : undefined;
  return { who, isAverage: tail.some(({ sense }) => sense.is === 'average') };
}

type NamedContext = SlotContext & { readonly who: Who };

/** The level of the one named, with the indicator and measure of the sentence. */
export function levelOf(around: Surroundings, lead: Named & Pick<Lead, 'words'>, context: Context): Reading {
  const { words, who = context.who, isAverage } = lead;
  const isAmount = around.slot.unit.is === 'amount';
  // The mean of amounts is no total.
  if (isAverage && (isAmount || who.level === 'own' || who.level === 'named')) return nothing;
  const inherited = lastTold(context);
  const isNewSubject = words.some(({ sense }) => sense.is === 'indicator');
  const [subject = inherited?.indicator, ...others] = isNewSubject ? context.subjects : context.subjects.slice(0, 1);
  if (subject === undefined || others.length > 0 || who.level === 'province' || who.level === 'nation') return nothing;
  const measures = words.flatMap(({ sense }) => (sense.is === 'measure' ? [sense.word] : []));
  const at: NamedContext = { around: { ...around, near: words, measures }, context, clause: newClause(), who };
  if (measures.length === 0 && !(isRatio(subject) && isNewSubject)) return asToldBefore(at, inherited);
  return ofMeasure(at, subject);
}

function ofMeasure(at: SlotContext, subject: IndicatorKey): Reading {
  const common = commonOf(at);
  const word = at.around.measures.at(-1);
  if (at.around.slot.unit.is === 'amount') {
    const isLevel = word === 'balance' || word === 'increase';
    return isLevel ? unsigned(readAmount(at, subject, common)) : nothing;
  }
  if (isRatio(subject)) return word === undefined ? one({ ...common, indicator: subject, measure: 'value' }) : nothing;
  return word === 'growth' ? unsigned(readGrowth(at, { ...common, indicator: subject })) : nothing;
}

// 前一位为望山区（*亿元）, 、宁康县（*%）: of what was told last.
function asToldBefore(at: NamedContext, told: Saying | undefined): Reading {
  const measure = told === undefined ? undefined : valueOf(told.measure);
  const isAmount = at.around.slot.unit.is === 'amount';
  if (told === undefined || measure === undefined || isPercent(measure) === isAmount) return nothing;
  const { verb: _verb, sign: _sign, order: _order, among: _among, part: _part, ...rest } = told;
  return one({ ...rest, who: at.who, measure });
}

function isPercent(measure: Saying['measure']): boolean {
  return measure === 'value' || String(measure).endsWith('Growth');
}

// What a place is the place of.
function valueOf(measure: Saying['measure']): Saying['measure'] {
  const ranks: Readonly<Partial<Record<string, Measure>>> = rankedMeasure;
  const value = ranks[String(measure)] ?? measure;
  const isValue = value === 'balance' || isPercent(value) || String(value).endsWith('Increase');
  return isValue ? value : undefined;
}

function lastTold({ claims }: Context): Saying | undefined {
  const last = lastWhere(claims, ({ slot, says }) => says.length > 0 && slot.unit.is !== 'points');
  const [told] = last?.says ?? [];
  return told?.beyond === undefined ? told : undefined;
}

// 居全市第6位（*亿元）, 3209400万元（*亿元）.
function ofSlotBefore(slot: SlotToken, before: SlotToken, context: Context): Reading {
  const told = lastTold(context);
  const measure = told === undefined ? undefined : valueOf(told.measure);
  if (told === undefined || measure === undefined || isPercent(measure) === (slot.unit.is === 'amount')) return nothing;
  const isSame = before.unit.is === 'place' || before.unit.is === slot.unit.is;
  const { order: _order, among: _among, ...rest } = told;
  return isSame ? one({ ...rest, measure }) : nothing;
}

interface TimeBefore extends Pick<Lead, 'words'> {
  readonly base: Extract<WordToken['sense'], { readonly is: 'base' | 'past' }>['base'];
}

// 较年初（*亿元）增加: the level of then.
function ofTimeBefore(slot: SlotToken, { words, base }: TimeBefore, context: Context): Reading {
  if (base !== 'yearStart' && base !== 'lastYear' && base !== 'lastMonth') return nothing;
  const [subject, ...others] = context.subjects;
  const word = lastOf(words, 'measure')?.sense.word ?? 'balance';
  if (subject === undefined || others.length > 0 || word !== 'balance') return nothing;
  const isAmount = slot.unit.is === 'amount';
  if (isRatio(subject) === isAmount) return nothing;
  const told = { who: context.who, ...(context.coverage === '' ? {} : { coverage: context.coverage }) };
  return one({ ...told, indicator: subject, measure: levels[isAmount ? 'balance' : 'value'][base] });
}

// The verb is the sentence's, not that of the one named.
function unsigned({ says, either }: Reading): Reading {
  const plain = ({ verb: _verb, sign: _sign, ...rest }: Saying): Saying => rest;
  return { says: says.map(plain), either: either.map(plain) };
}

const directions: readonly (readonly [RegExp, 1 | -1])[] = [
  [/^[）)]?\s*(?:高出?|多出?|快)(?:了)?\s*$/, 1],
  [/^[）)]?\s*(?:低|少|慢)(?:了)?\s*$/, -1],
];

/** The distance to the level just told; undefined where this number is none. */
export function readDistance({ slot }: Surroundings, text: string, context: Context): Reading | undefined {
  const { compared } = context;
  if (compared === undefined) return undefined;
  const between = text.slice(compared.end, slot.start);
  const sign = directions.find(([pattern]) => pattern.test(between))?.[1];
  const bare = /^[）)]\s*$/.test(between) ? compared.verb : undefined;
  const told =
    bare === undefined ? { sign } : { sign: /^[低慢]/.test(bare.text) ? (-1 as const) : (1 as const), verb: bare };
  if (told.sign === undefined) return undefined;
  const { saying, who } = compared;
  const beyond = 'comparison with an average or another rate';
  const common: Saying = { ...saying, who: context.who, beyond };
  const fits = saying?.measure !== undefined && isPercent(saying.measure) === (slot.unit.is === 'points');
  return one(
    fits && saying.beyond === undefined ? { ...common, sign: told.sign, versus: who, ...verbOf(told) } : common,
  );
}

function verbOf({ verb }: { readonly verb?: WordToken }): Pick<Saying, 'verb'> {
  return verb === undefined ? {} : { verb };
}
