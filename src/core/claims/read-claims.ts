// A text -> its claims: every number and placeholder, with what it says and why.
import { absorb, type ClauseState, newClause, type Reader } from './absorb';
import type { Claim, Saying } from './claim';
import { type Clause, clausesOf } from './clauses';
import { type Context, newContext, surroundings, type Surroundings } from './context';
import type { LexiconIndex } from './lexicon-index';
import { readCount, readLedgerAmount } from './read-count';
import { isPlaceName } from './place-name';
import { lastOf } from './last-where';
import { type Lead, leadOfBracket, levelOf, named, readBracketed, readDistance } from './read-bracketed';
import { readMove } from './read-move';
import { opensPlaceList } from './place-list';
import { rankSaying, readPlace } from './read-place';
import { readQuantity } from './read-quantity';
import { one, type Reading, type SlotContext, strangeBase } from './read-slot';
import { type Parallel, parallelFrom } from './respectively';
import { hearDate } from './told-time';
import type { MeasureWord, Who } from './sense';
import type { Token, WordToken } from './token';
import { tokenize } from './tokenize';

export function readClaims(text: string, lexicon: LexiconIndex): readonly Claim[] {
  const claims: Claim[] = [];
  let context = newContext();
  let sentence = 0;
  let paragraph = 0;
  const said = new Set<number>();
  let before: HeardClause | undefined;
  for (const clause of clausesOf(tokenize(text, lexicon))) {
    if (clause.paragraph !== paragraph) context = { ...newContext(), climbed: said.has(clause.paragraph - 1) };
    if (clause.sentence !== sentence) startSentence(context);
    if (clause.isNewPart) startPart(clause, context);
    ({ paragraph, sentence } = clause);
    const lead = leadOfBracket(clause, before?.clause, text);
    if (lead !== undefined) restoreWho(lead, before?.who, context);
    const { who } = context;
    claims.push(...readClause({ clause, lead }, text, context));
    hearAgainst({ clause, who }, text, context);
    if (context.climbing) said.add(clause.paragraph);
    before = { clause, who };
  }
  return claims;
}

// A bank or county is meant for its own sentence; the paragraph goes on about its county.
function startSentence(context: Context): void {
  context.claims = [];
  context.names = [];
  context.lens = undefined;
  context.batch = undefined;
  context.visited = false;
  context.atEvent = false;
  context.aiming = false;
  context.without = false;
  context.ledByBase = false;
  context.climbing = false;
  context.compared = undefined;
  context.against = undefined;
  context.time = {};
  context.past = undefined;
  if (context.who.level === 'named') context.who = { level: 'own' };
}

function startPart({ tokens }: Clause, context: Context): void {
  context.batch = undefined;
  context.partFrom = Math.min(...tokens.map(({ start }) => start));
}

function lensOf({ tokens }: Clause): MeasureWord | undefined {
  const words = tokens.filter((token) => token.is === 'word');
  const [only, ...others] = words.flatMap(({ sense }) => (sense.is === 'measure' ? [sense.word] : []));
  const isLens = words[0]?.text === '从' && words.at(-1)?.text === '看';
  return isLens && others.length === 0 ? only : undefined;
}

/** So many numbers of a sentence a later one can answer. */
const remembered = 40;

/** A clause, and of whom was told before it. */
interface HeardClause {
  readonly clause: Clause;
  readonly who: Who;
}

// 我县…，前一位为望山区（*亿元）: told is still of the county.
function restoreWho(lead: Lead, before: Who | undefined, context: Context): void {
  const { who } = named(lead);
  const isSubject = lead.words[0]?.sense.is === 'who' && lead.words[0].sense.who === who;
  if (who !== context.who || isSubject || before === undefined) return;
  const others = lead.words.flatMap(({ sense }) => (sense.is === 'who' && sense.who !== who ? [sense.who] : []));
  context.who = others.at(-1) ?? before;
  context.names = [];
}

// 与第一名柏阳县相比: what follows is told of whom it was told before.
function hearAgainst({ clause, who }: HeardClause, text: string, context: Context): void {
  const told = text.slice(clause.tokens[0]?.start, clause.tokens.at(-1)?.end);
  const against = lastOf(
    clause.tokens.filter((token) => token.is === 'word'),
    'who',
  )?.sense.who;
  if (/^相?比较?/.test(told)) context.against = context.compared?.who;
  if (against === undefined || against.level === 'own' || !/^.{0,4}[与同和跟].*(?:相比|比较|相比较)$/.test(told))
    return;
  context.against = against;
  context.who = who;
  context.names = [];
}

interface LedClause {
  readonly clause: Clause;
  readonly lead: Lead | undefined;
}

function readClause({ clause, lead }: LedClause, text: string, context: Context): readonly Claim[] {
  const reader: Reader = { text, context, clause: newClause() };
  const claims: Claim[] = [];
  let parallel: Parallel | undefined;
  nameForeignSubject(clause, context);
  context.without ||= clause.tokens.some(isExclusion);
  clause.tokens.forEach((token, index) => {
    const isRespective = token.is === 'word' && token.sense.is === 'respectively';
    if (isRespective || (parallel === undefined && opensPlaceList(clause.tokens, index)))
      parallel = parallelFrom(clause.tokens, index, reader);
    absorb(token, reader);
    if (token.is === 'slot') hearDate(token, text, context);
    nameStranger(clause.tokens, index, context);
    const around = surroundings(clause.tokens, index, text);
    if (around === undefined) return;
    const claim = readNumber(around, { reader, parallel, lead, sentence: clause.sentence });
    claims.push(claim);
    context.claims = [...context.claims.slice(-remembered), claim];
  });
  if (claims.length === 0) context.lens = lensOf(clause) ?? context.lens;
  if (reader.clause.bases.length > 0) context.ledByBase = claims.length === 0;
  return claims;
}

// 剔除核销因素后: what follows in the sentence is another number than the sheet's.
function isExclusion(token: Token): boolean {
  return token.is === 'other' && /剔除|扣除|还原/.test(token.text);
}

// 临江县各项贷款: a place or bank that no sheet knows is not the own county.
function nameStranger(tokens: readonly Token[], index: number, context: Context): void {
  const [token, next] = tokens.slice(index, index + 2);
  if (token?.is !== 'other' || next?.is !== 'word') return;
  // 临江是存款最多的…: who is told of without a word for what it is.
  const isTold = index === 0 && next.text === '是' && /^\p{Script=Han}{2,4}$/u.test(token.text);
  // 其中云岭银行走访*家、授信*万元.
  const isPart = next.sense.is === 'topic' && isPartWord(tokens[index - 1]);
  if (!isTold && ((next.sense.is !== 'indicator' && !isPart) || !isPlaceName(token.text))) return;
  context.who = { level: 'named', name: token.text, kind: /[行社]$/.test(token.text) ? 'bank' : 'county' };
  context.names = [];
}

function isPartWord(token: Token | undefined): boolean {
  return token?.is === 'word' && token.sense.is === 'part';
}

interface Place {
  readonly reader: Reader;
  readonly parallel: Parallel | undefined;
  readonly lead: Lead | undefined;
  readonly sentence: number;
}

function readNumber(around: Surroundings, place: Place): Claim {
  const reading = readingOf(around, place);
  place.reader.clause.comparing = false;
  place.reader.clause.versus = false;
  return { slot: around.slot, ...reading, why: evidence(around), sentence: place.sentence };
}

function readingOf(around: Surroundings, place: Place): Reading {
  const { reader, parallel, lead } = place;
  const { context } = reader;
  const compared = readDistance(around, reader.text, context) ?? readCompared(around, lead, reader);
  if (compared !== undefined) return compared;
  if (around.tail.startsWith('批') && (around.slot.isOrdinal || isListed(around))) return batch(around, context);
  // 分别高于全市*和*个百分点: the first has its turn too.
  if (around.slot.unit.is === 'none' && parallel !== undefined) parallel.next += 1;
  if (around.slot.unit.is === 'date' || around.slot.unit.is === 'none') return { says: [], either: [] };
  const base: SlotContext = { around, context, clause: toldAgainst(around, reader) };
  if (parallel === undefined) return byUnit(base);
  const item = parallel.items?.[parallel.next];
  parallel.next += 1;
  const isPlace = around.slot.unit.is === 'place';
  if (item === undefined || (item.earlier !== undefined && !isPlace)) return { says: [], either: [] };
  if (item.earlier === undefined) return byUnit({ ...base, ...item, around: withShared(around, parallel) });
  return { says: item.earlier.says.flatMap((saying) => rankSaying(saying, base)), either: [] };
}

// 低于望山区（*亿元）, 比全市平均*%低: the level of the one named.
function readCompared(around: Surroundings, lead: Lead | undefined, { context, clause }: Reader): Reading | undefined {
  const isLevel = around.slot.unit.is === 'percent' && clause.versus && /^\s*[高低多少]/.test(around.tail);
  const words = isLevel ? around.clause : (lead?.words ?? []);
  const name = named({ words });
  const reading =
    lead === undefined
      ? isLevel
        ? levelOf(around, { ...name, words }, context)
        : undefined
      : readBracketed(around, lead, context);
  if (reading === undefined || name.who === undefined) return reading;
  const saying = reading.says.length === 1 ? reading.says[0] : undefined;
  context.compared = { who: name.who, saying, verb: lastOf(words, 'compare'), end: around.slot.unitEnd };
  return reading;
}

// 与柏阳县相比，我县存款余额少*亿元: the distance to that one.
function toldAgainst({ lead, slot }: Surroundings, { context, clause }: Reader): ClauseState {
  const isDistance = (slot.unit.is === 'amount' || slot.unit.is === 'points') && /[少多低高](?:出|了)?$/.test(lead);
  return context.against === undefined || !isDistance ? clause : { ...clause, versus: true, among: context.against };
}

function withShared(around: Surroundings, parallel: Parallel): Surroundings {
  const near = [...new Set([...parallel.shared, ...around.near])];
  return { ...around, near };
}

function byUnit(at: SlotContext): Reading {
  const { around } = at;
  const unit = around.slot.unit.is;
  if (unit === 'place') return readPlace(at);
  if (around.slot.unitText === '位' && unit === 'count') return readMove(at);
  if (unit === 'count') return readCount(at);
  return (unit === 'amount' ? readLedgerAmount(at) : undefined) ?? readQuantity(at);
}

// 第一批、第二批, 第一、二批: what follows is told of both together, which no ledger counts.
function isListed({ lead }: Surroundings): boolean {
  return /[批一二三四五六七八九十\d][、和与及至到]第?$/.test(lead);
}

function batch(around: Surroundings, context: Context): Reading {
  context.batch = isListed(around) ? '？' : `第${around.slot.text}批`;
  context.climbing ||= context.climbed;
  const saying: Saying = { who: context.who, beyond: 'number of a batch' };
  return one(saying);
}

function evidence(around: Surroundings): readonly WordToken[] {
  return around.clause.filter((word) => !['neutral', 'stop', 'and'].includes(word.sense.is));
}

// 保费收入7551万元: an unknown subject must not be taken for the one before it.
function nameForeignSubject(clause: Clause, context: Context): void {
  let lead = '';
  const hasNumber = clause.tokens.some((token) => token.is === 'slot');
  for (const token of clause.tokens) {
    if (token.is === 'slot' && (token.unit.is === 'amount' || token.unit.is === 'percent')) break;
    if (token.is === 'slot' || token.is === 'stop') return;
    if (token.is === 'other') lead += token.text;
    else if (!['neutral', 'period', 'coverage', 'who', 'part', 'stop', 'and'].includes(token.sense.is))
      return endsLead.has(token.sense.is) ? undefined : foreign(lead, hasNumber, context);
  }
  foreign(lead, hasNumber, context);
}

const longestName = 14;

const endsLead: ReadonlySet<string> = new Set(['indicator', 'topic', 'rankVerb', 'target', 'respectively']);

function foreign(lead: string, hasNumber: boolean, context: Context): void {
  const name = lead.replace(/[^\p{Script=Han}A-Za-z]/gu, '');
  if (name.length < 2) return;
  if (strangeBase.test(name)) {
    context.base = 'other';
    return;
  }
  // A whole phrase names no subject, and ends the one before.
  context.subjects = name.length > longestName || !hasNumber ? [] : [name.replace(/总$/, '')];
  context.topic = undefined;
  context.base = 'unstated';
}
