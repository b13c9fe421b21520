// A number of enterprises, banks, events -> what of which ledger it counts.
import { type LedgerIndicator, ledgerIndicatorLabels } from '../model/ledger-indicator';
import type { Saying } from './claim';
import { lastOf } from './last-where';
import { readAmount } from './read-quantity';
import { builtIn, commonOf, has, nothing, one, type Reading, type SlotContext, statedBase } from './read-slot';
import type { Topic } from './sense';

/** Amounts of ledgers: new credit lines and loans to climbing enterprises. */
export function readLedgerAmount(at: SlotContext): Reading | undefined {
  const topic = topicNear(at) ?? (at.context.subjects.length === 0 ? at.context.topic : undefined);
  if (topic === 'credit')
    return isVisitCredit(at) ? ledger(at, 'newCreditLines') : one({ ...commonOf(at), beyond: 'outcome of an event' });
  if (topic !== 'lending' && topic !== 'climbing' && topic !== 'need') return undefined;
  return at.context.climbing
    ? ledger(at, 'climbingLoans')
    : one({ ...commonOf(at), indicator: '发放贷款', beyond: 'loans granted' });
}

// 走访…新增授信额度 is the visit ledger's; 达成意向授信 is what an event brought.
function isVisitCredit(at: SlotContext): boolean {
  const isNew = at.around.near.some((word) => word.text.includes('新增授信'));
  return isNew || (at.context.visited && at.around.strange === '');
}

export function readCount(at: SlotContext): Reading {
  const { near, slot, tail } = at.around;
  if (at.clause.target !== undefined || /^\s*(?:县|区|市)/.test(tail)) return nothing;
  if (/^\s*(?:个月|年|天|小时|周)/.test(slot.unitText + tail)) return one({ ...commonOf(at), beyond: 'duration' });
  const own = ownIndicator(at);
  if (own !== undefined) return readAmount(at, own, commonOf(at));
  if (has(near, 'verb') || has(near, 'base'))
    return one({ ...named(at), base: countBase(at), beyond: 'change of a count' });
  if (at.context.atEvent && !at.context.visited) return ofEvents(at);
  const readings = whatIsCounted(at).filter((key) => isCountedIn(slot.unitText, key));
  const sayings = readings.map((key) => saying(at, key));
  if (sayings.length === 0) return anotherCount(at);
  return sayings.length === 1 ? { says: sayings, either: [] } : { says: [], either: sayings };
}

// 首贷户*户: an indicator of the office's own that is counted.
function ownIndicator({ around, context }: SlotContext): string | undefined {
  const [subject, ...others] = context.subjects;
  const isTold = has(around.near, 'indicator') || has(around.near, 'base');
  const isCounted = subject !== undefined && others.length === 0 && builtIn(subject) === undefined;
  return isTold && isCounted && !/(?:存款|贷款|融资)$/.test(subject) && around.strange === '' ? subject : undefined;
}

// 辅导备案企业*家: told, and in no ledger.
function anotherCount(at: SlotContext): Reading {
  const saying = named(at);
  return saying.indicator === undefined ? nothing : one({ ...saying, measure: 'total', beyond: 'another count' });
}

function named(at: SlotContext): Saying {
  const name = countedName(at.around);
  const isSame = name === '总数' || (name === '' && !has(at.around.near, 'topic'));
  const counted = isSame ? countedBefore(at) : name;
  return { ...commonOf(at), ...(counted === undefined || counted.length < 2 ? {} : { indicator: counted }) };
}

// 25个正在推进的融资项目: what is counted stands before the number, or behind it.
function countedName({ strange, tail }: SlotContext['around']): string {
  const name = strange.replace(/[^\p{Script=Han}]/gu, '');
  return name.length < 2 ? (countedBehind.exec(tail)?.[1] ?? '') : name;
}

const countedBehind =
  /^\s*(?:[^，。；、的]{1,10}的)?(\p{Script=Han}{0,8}?(?:企业|公司|项目|机构|银行|基金|网点|乡镇|商户|农户|主体|单位))/u;

// 新增*家 is since the year start.
function countBase(at: SlotContext): NonNullable<Saying['base']> {
  const isNew = at.around.near.some(({ text }) => text === '新增' || text === '净增');
  return statedBase(at) ?? (isNew ? 'yearStart' : at.context.base);
}

// 新增上市公司*家，总数*家: of the same.
function countedBefore({ context }: SlotContext): string | undefined {
  return context.claims.at(-1)?.says.find(({ beyond = '' }) => beyond.endsWith('count'))?.indicator;
}

// 各类活动5场 counts all events; 对接活动3场 those of a kind; banks, enterprises and visitors are those of one event,
// found in the ledger by its name.
function ofEvents(at: SlotContext): Reading {
  const isAll = at.around.slot.unitText === '场' && /(?:举办|开展|组织|各类)活动$/.test(at.around.lead);
  return isAll ? ledger(at, 'events') : one({ ...commonOf(at), beyond: 'number of one event' });
}

// 走访*次 and 走访*家次 count visits, not enterprises.
function isCountedIn(unitText: string, key: LedgerIndicator): boolean {
  return unitText.replace('万', '').replace('户', '家') === ledgerIndicatorLabels[key].unit;
}

function whatIsCounted(at: SlotContext): readonly LedgerIndicator[] {
  const topic = topicNear(at) ?? keyTopic(at) ?? carriedTopic(at);
  if (topic === undefined) return [];
  const isBank = /^\s*(?:银行|金融)/.test(at.around.tail) || /银行(?:机构)?$/.test(at.around.lead);
  if (isBank) return topic === 'visit' ? ['visitingBanks'] : [];
  if (topic === 'climbing' || topic === 'need' || topic === 'lending') return climbing(at);
  return isOneOfMany(at, topic) ? [] : countedByTopic[topic];
}

// 上市后备企业*家，其中重点*家.
function keyTopic({ around, context }: SlotContext): Topic | undefined {
  const isKey = context.topic === 'listing' && around.strange === '重点' && has(around.near, 'part');
  return isKey && /^\s*(?:[，。；]|$)/.test(around.tail) ? 'keyListing' : undefined;
}

// 辅导*家上市后备企业 counts some of them; 共有*家上市后备企业 and 上市后备企业*家 count all.
function isOneOfMany({ around }: SlotContext, topic: Topic): boolean {
  const isWhole =
    has(around.near, 'topic') || around.strange === '重点' || /(?:共|共有|现有|培育|总计|合计)$/.test(around.lead);
  return (topic === 'listing' || topic === 'keyListing' || topic === 'climbing') && !isWhole;
}

// 其中小微企业*家, 覆盖乡镇*个: another thing than the topic before it.
function carriedTopic({ around, context }: SlotContext): Topic | undefined {
  const isBare = /^\s*(?:$|[^\p{Script=Han}]|企业|银行|金融机构)/u.test(around.tail);
  // 重点*家，资源库*家，合计*家: a sum of both.
  if (/(?:合计|共计|总计|总共)$/.test(around.lead)) return undefined;
  const isOther = around.strange !== '' || has(around.near, 'part') || has(around.near, 'indicator');
  return isBare && !isOther ? context.topic : undefined;
}

const countedByTopic: Readonly<Record<Exclude<Topic, 'climbing' | 'need' | 'lending'>, readonly LedgerIndicator[]>> = {
  event: ['events'],
  visit: ['visitedEnterprises'],
  credit: [],
  resolved: ['climbingResolved'],
  listing: ['listingCandidates'],
  keyListing: ['keyListingCandidates'],
};

// 需求, 获贷 and 销号 are three different counts; 为*家有融资需求的攀登企业发放贷款 names two of them at once.
function climbing(at: SlotContext): readonly LedgerIndicator[] {
  const words = [...at.around.near, ...at.around.after];
  const topics = words.flatMap((word) => (word.sense.is === 'topic' ? [word.sense.topic] : []));
  if (topics.includes('resolved')) return ['climbingResolved'];
  const need = topics.includes('need');
  const lent = topics.includes('lending');
  if (!at.context.climbing && !topics.includes('climbing')) return [];
  if (need && lent) return ['climbingBorrowers', 'climbingNeeds'];
  if (lent) return ['climbingBorrowers'];
  if (need) return ['climbingNeeds'];
  return isOneOfMany(at, 'climbing') ? [] : ['climbingEnterprises'];
}

function topicNear(at: SlotContext): Topic | undefined {
  const near = lastOf(at.around.near, 'topic');
  if (near !== undefined) return near.sense.topic;
  return has(at.around.near, 'indicator') ? undefined : firstTopic(at.around.after);
}

function firstTopic(words: SlotContext['around']['after']): Topic | undefined {
  return words.flatMap(({ sense }) => (sense.is === 'topic' ? [sense.topic] : []))[0];
}

function ledger(at: SlotContext, indicator: LedgerIndicator): Reading {
  return one(saying(at, indicator));
}

function saying(at: SlotContext, indicator: LedgerIndicator): Saying {
  return { ...commonOf(at), indicator, measure: 'total' };
}
