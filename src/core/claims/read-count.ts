// A number of enterprises, banks, events -> what of which ledger it counts.
import type { LedgerIndicator } from '../model/ledger-indicator';
import type { Saying } from './claim';
import { commonOf, has, one, type Reading, type SlotContext } from './read-slot';
import type { Topic } from './sense';
import { lastWhere } from './last-where';

/** Amounts of ledgers: new credit lines and loans to climbing enterprises. */
export function readLedgerAmount(at: SlotContext): Reading | undefined {
  const topic = topicNear(at) ?? (at.context.subjects.length === 0 ? at.context.topic : undefined);
  if (topic === 'credit')
    return isVisitCredit(at) ? ledger(at, 'newCreditLines') : one({ ...commonOf(at), beyond: 'outcome of an event' });
  if (topic === 'lending' || topic === 'climbing' || topic === 'need') return ledger(at, 'climbingLoans');
  return undefined;
}

// 走访…新增授信额度 is the visit ledger's; 达成意向授信 is what an event brought.
function isVisitCredit(at: SlotContext): boolean {
  return at.context.visited || at.around.near.some((word) => word.text.includes('新增授信'));
}

export function readCount(at: SlotContext): Reading {
  if (at.clause.target !== undefined) return nothing;
  if (/^\s*(?:个月|年|天|小时|周)/.test(at.around.slot.unitText + at.around.tail))
    return one({ ...commonOf(at), beyond: 'duration' });
  if (at.context.atEvent && !at.context.visited) return ofEvents(at);
  const counted = whatIsCounted(at);
  if (counted === undefined) return nothing;
  return typeof counted === 'string'
    ? ledger(at, counted)
    : { says: [], either: counted.map((key) => saying(at, key)) };
}

const nothing: Reading = { says: [], either: [] };

// 各类活动5场 counts all events; 对接活动3场 those of a kind; banks, enterprises and visitors are those of one event,
// found in the ledger by its name.
function ofEvents(at: SlotContext): Reading {
  const isAll = at.around.slot.unitText === '场' && /(?:举办|开展|组织|各类)活动$/.test(at.around.lead);
  return isAll ? ledger(at, 'events') : one({ ...commonOf(at), beyond: 'number of one event' });
}

function whatIsCounted(at: SlotContext): LedgerIndicator | readonly LedgerIndicator[] | undefined {
  const topic = topicNear(at) ?? at.context.topic;
  if (topic === undefined) return undefined;
  const isBank = /^\s*(?:银行|金融)/.test(at.around.tail) || /银行(?:机构)?$/.test(at.around.lead);
  if (topic === 'climbing' || topic === 'need' || topic === 'lending') return climbing(at);
  return (topic === 'visit' || topic === 'credit') && isBank ? 'visitingBanks' : countedByTopic[topic];
}

const countedByTopic: Readonly<Record<Exclude<Topic, 'climbing' | 'need' | 'lending'>, LedgerIndicator>> = {
  event: 'events',
  visit: 'visitedEnterprises',
  credit: 'visitedEnterprises',
  resolved: 'climbingResolved',
  listing: 'listingCandidates',
  keyListing: 'keyListingCandidates',
};

// 需求, 获贷 and 销号 are three different counts; 为*家有融资需求的攀登企业发放贷款 names two of them at once.
function climbing(at: SlotContext): LedgerIndicator | readonly LedgerIndicator[] {
  const words = [...at.around.near, ...at.around.after];
  const topics = words.flatMap((word) => (word.sense.is === 'topic' ? [word.sense.topic] : []));
  if (topics.includes('resolved')) return 'climbingResolved';
  const need = topics.includes('need');
  const lent = topics.includes('lending');
  if (need && lent) return ['climbingBorrowers', 'climbingNeeds'];
  if (lent) return 'climbingBorrowers';
  return need ? 'climbingNeeds' : 'climbingEnterprises';
}

function topicNear(at: SlotContext): Topic | undefined {
  const near = lastTopic(at.around.near);
  const after = at.around.after.find((word) => word.sense.is === 'topic');
  return near ?? (after?.sense.is === 'topic' && !has(at.around.near, 'indicator') ? after.sense.topic : undefined);
}

function lastTopic(words: SlotContext['around']['near']): Topic | undefined {
  const word = lastWhere(words, (token) => token.sense.is === 'topic');
  return word?.sense.is === 'topic' ? word.sense.topic : undefined;
}

function ledger(at: SlotContext, indicator: LedgerIndicator): Reading {
  return one(saying(at, indicator));
}

function saying(at: SlotContext, indicator: LedgerIndicator): Saying {
  return { ...commonOf(at), indicator, measure: 'total' };
}
