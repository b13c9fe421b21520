// 分别: several numbers answer several subjects, measures or earlier numbers, one each.
import type { IndicatorKey } from '../model/indicator';
import type { ClauseState, Reader } from './absorb';
import type { Claim } from './claim';
import type { Context } from './context';
import type { Base, MeasureWord, Who } from './sense';
import type { Token, WordToken } from './token';

/** What the n-th number behind 分别 is about; `undefined` items when the text does not settle it. */
export interface Parallel {
  readonly items: readonly ParallelItem[] | undefined;
  /** Words between 分别 and the first number: they hold for all (分别增长*%、*%). */
  readonly shared: readonly WordToken[];
  next: number;
}

export interface ParallelItem {
  readonly subject?: IndicatorKey;
  readonly measureWord?: MeasureWord;
  readonly base?: Base;
  readonly who?: Who;
  readonly earlier?: Claim;
}

/** Read at the word 分别 at index `at` of the clause's tokens. */
export function parallelFrom(tokens: readonly Token[], at: number, { context, clause }: Reader): Parallel {
  const slots = tokens.slice(at).filter((token) => token.is === 'slot');
  const before = tokens.slice(0, at);
  const first = tokens.findIndex((token, index) => index > at && token.is === 'slot');
  const list: List = {
    count: slots.length,
    measures: before.flatMap((token) =>
      token.is === 'word' && token.sense.is === 'measure' ? [token.sense.word] : [],
    ),
    isPlace: slots[0]?.unit.is === 'place',
    isShare: tokens.some((token) => token.is === 'word' && token.sense.is === 'share'),
  };
  const behind = tokens.slice(at + 1, first < 0 ? undefined : first).filter((token) => token.is === 'word');
  // 占全市的比重分别为: the share holds for all.
  const share = before.filter((token) => token.is === 'word').filter(({ sense }) => sense.is === 'share');
  const shared = [...share, ...behind];
  return { items: chooseItems(list, context, clause), shared, next: 0 };
}

interface List {
  readonly count: number;
  readonly measures: readonly MeasureWord[];
  readonly isPlace: boolean;
  readonly isShare: boolean;
}

function chooseItems(list: List, context: Context, clause: ClauseState): readonly ParallelItem[] | undefined {
  const { count, measures } = list;
  const each = measures.length === count && count > 1 ? measures.map((measureWord) => ({ measureWord })) : undefined;
  const [word] = measures;
  const shared = word === undefined || measures.length > 1 ? {} : { measureWord: word };
  if (context.names.length > 1)
    return context.names.length === count ? context.names.map((who) => ({ who, ...shared })) : undefined;
  if (context.subjects.length === count && clause.named)
    return context.subjects.map((subject, index) => ({ subject, ...shared, ...each?.[index] }));
  if (each !== undefined) return each;
  if (clause.bases.length === count && count > 1) return clause.bases.map((base) => ({ base, ...shared }));
  const earlier = list.isPlace && measures.length === 0 ? lastValues(context, count) : undefined;
  if (earlier !== undefined) return earlier.map((claim) => ({ earlier: claim }));
  // 存款余额*亿元、贷款余额*亿元，分别占全县的*%和*%.
  const parts = list.isShare && !clause.named ? balances(context) : [];
  if (parts.length === count) return parts.map((subject) => ({ subject }));
  return context.list.length === count ? context.list.map((subject) => ({ subject, ...shared })) : undefined;
}

function balances({ claims }: Context): readonly IndicatorKey[] {
  return claims
    .filter(({ says }) => says.length === 1)
    .flatMap(({ says }) => says)
    .filter(({ measure, beyond }) => measure === 'balance' && beyond === undefined)
    .map(({ indicator }) => indicator)
    .filter((indicator) => indicator !== undefined);
}

/** The values of the sentence, or its levels, as many as there are places; of more, nobody knows which are meant. */
function lastValues(context: Context, count: number): readonly Claim[] | undefined {
  const values = context.claims.filter((claim) => claim.slot.unit.is === 'amount' || claim.slot.unit.is === 'percent');
  const levels = values.filter(({ says }) => says.some(({ measure }) => measure === 'balance' || measure === 'value'));
  return [values, levels].find((list) => list.length === count);
}
