// How a word between the numbers changes what the next number is taken to say.
import type { IndicatorKey } from '../model/indicator';
import type { Context } from './context';
import type { Base, Who } from './sense';
import { hearWord } from './told-time';
import type { Token, WordToken } from './token';

/** What holds inside one clause only. */
export interface ClauseState {
  /** 由, 占, 高于: a subject or place named now is what it is compared with. */
  comparing: boolean;
  /** 比乙县少, 比全市高: the next number is a distance to that one. */
  versus: boolean;
  among: Who | undefined;
  target: WordToken | undefined;
  /** Bases named in this clause: 环比、同比分别. */
  bases: Base[];
  /** 上半年, 今年以来: an increase without a base is since the year start. */
  sinceYearStart: boolean;
  /** The clause has named its own subject. */
  named: boolean;
  subjectEnd: number;
}

/** Where the reading of a text stands. */
export interface Reader {
  readonly text: string;
  readonly context: Context;
  readonly clause: ClauseState;
}

export function newClause(): ClauseState {
  return {
    comparing: false,
    versus: false,
    among: undefined,
    target: undefined,
    bases: [],
    sinceYearStart: false,
    named: false,
    subjectEnd: -1,
  };
}

export function absorb(token: Token, reader: Reader): void {
  if (token.is !== 'word') return;
  const { context, clause, text } = reader;
  const { sense } = token;
  hearWord(token, context);
  if (sense.is === 'indicator') absorbSubject(token, sense.keys, reader);
  if (sense.is === 'who') absorbWho(token, sense.who, reader);
  if (sense.is === 'base') {
    absorbBase(sense.base, reader);
    if (sense.since !== undefined) context.since = sense.since;
  }
  // 同上年同期做比较: a base said in words that nobody knows.
  if (sense.is === 'past' && /[与同和跟]$/.test(text.slice(Math.max(0, token.start - 1), token.start)))
    absorbBase('other', reader);
  if (sense.is === 'measure' && sense.word === 'balance' && clause.bases.length === 0) context.base = 'unstated';
  if (sense.is === 'period' && sinceYearStart.has(token.text)) absorbPeriod(reader);
  if (sense.is === 'coverage') context.coverage = sense.coverage;
  if (sense.is === 'share' || sense.is === 'compare') clause.comparing = true;
  if (sense.is === 'target') {
    clause.target = token;
    context.aiming = true;
  }
  if (sense.is === 'campaign') context.batch = sense.name;
  if (sense.is === 'topic') {
    if (sense.topic === 'visit') hearQuotedCampaign(token, reader);
    context.topic = sense.topic;
    context.visited ||= sense.topic === 'visit';
    context.climbing ||= sense.topic === 'climbing';
    context.climbed ||= sense.topic === 'climbing';
    context.atEvent ||= sense.topic === 'event';
    if (!clause.named) context.subjects = [];
  }
}

// “春风”走访: a campaign in quotation marks that the ledger does not know is not the ledger's.
function hearQuotedCampaign({ start }: WordToken, { context, text }: Reader): void {
  const before = text.slice(Math.max(0, start - 30), start);
  const quoted = /“([^“”]{2,16})”[^“”，,。；;、*\d]{0,10}$/.exec(before)?.[1];
  if (quoted !== undefined && context.batch?.includes(quoted) !== true) context.batch = '？';
}

function absorbBase(base: Base, { context, clause }: Reader): void {
  context.base = base;
  clause.bases.push(base);
}

const sinceYearStart = new Set(['当年', '今年以来', '年初以来', '上半年', '前三季度', '全年', '一季度', '今年']);

function absorbPeriod({ context, clause }: Reader): void {
  clause.sinceYearStart = true;
  if (clause.bases.length === 0) context.base = 'unstated';
}

function absorbSubject(token: WordToken, keys: readonly IndicatorKey[], reader: Reader): void {
  const { context, clause, text } = reader;
  if (clause.comparing || repeatsPart(token, reader)) return;
  const between = text.slice(clause.subjectEnd, token.start);
  const continues = clause.named && /^(?:余额)?[、和与及]$/.test(between);
  context.subjects = continues ? [...context.subjects, ...keys] : keys;
  if (context.subjects.length > 1) context.list = context.subjects;
  if (clause.bases.length === 0 && !context.ledByBase) context.base = 'unstated';
  context.topic = undefined;
  clause.named = true;
  clause.subjectEnd = token.end;
}

const bareLoans = new Set(['贷款', '信贷', '贷款投放', '信贷投放', '信贷投入']);

// 上半年新增信贷投放 after 制造业贷款 speaks of that part, not of all loans.
function repeatsPart(token: WordToken, { context, text }: Reader): boolean {
  const [subject = ''] = context.subjects;
  return bareLoans.has(token.text) && /[^项良]贷款$/.test(subject) && text.slice(0, token.start).endsWith('新增');
}

const scopeBehind = /^\s*(?:第|前|首|倒数|排|中?由|平均|各县|\d+\s*个|位)/;

// 比排名第六位的望山区少, 较全市第一名城东区少.
const comparedPlace = /[比较于][^，。；、]{0,6}第[^，。；、]{1,4}[位名]的?$/;

function absorbWho(token: WordToken, who: Who, reader: Reader): void {
  const { context, clause, text } = reader;
  const isScope =
    scopeBehind.test(text.slice(token.end, token.end + 8)) ||
    /[列居排位]$/.test(text.slice(Math.max(0, token.start - 3), token.start).trimEnd());
  const before = text.slice(Math.max(0, token.start - 1), token.start);
  if (before === '除') context.without = true;
  if (/[比较于除]/.test(before) || comparedPlace.test(text.slice(Math.max(0, token.start - 16), token.start)))
    clause.versus = true;
  const isWhole = before === '对' && /^[^，。；]{0,14}贡献/.test(text.slice(token.end, token.end + 18));
  if (clause.comparing || clause.versus || isScope || isWhole) clause.among = who;
  else nameOne(token, who, reader);
}

// 工商银行、农业银行: a list of names.
function nameOne({ start, end }: WordToken, who: Who, { context, text }: Reader): void {
  const continues = context.who.level === 'named' && /^[、和与及]$/.test(text.slice(context.namesEnd, start));
  context.names = continues ? [...context.names, who] : [who];
  context.namesEnd = end;
  context.who = who;
}
