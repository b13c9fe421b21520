// Milestones, deadlines and leaders of listing candidates, found in their ledgers by what the sentence says.
import { type LedgerCell, type LedgerRow, type LedgerTable, textOf } from '../model/ledger';
import { type DatePart, datePart } from './date-part';
import type { EventAnswer } from './event-match';
import { sentenceAt } from './sentence-at';
import { longestShared } from './shared-text';
import type { SlotToken } from './token';

export interface ListingSource {
  readonly progress: readonly LedgerTable[];
  readonly candidates: readonly LedgerTable[];
  /** What all names of the county begin with tells nothing. */
  readonly county: string;
}

/** So many characters of an enterprise's name, and of what it did, must stand in the sentence. */
const leastOfName = 4;
const leastOfContent = 5;

/** What the ledgers say of a star in a sentence about one enterprise; undefined where they say nothing certain. */
export function answerOfListing(slot: SlotToken, text: string, source: ListingSource): EventAnswer | undefined {
  if (slot.unit.is === 'date') return milestone({ slot, part: slot.unit.part, text }, source);
  return slot.unit.is === 'none' ? leader(slot, text, source) : undefined;
}

interface DatedSlot {
  readonly slot: SlotToken;
  readonly part: DatePart;
  readonly text: string;
}

// 8月18日向证监局报送…: what follows up to the next date is what was done then.
function milestone({ slot, part, text }: DatedSlot, source: ListingSource): EventAnswer | undefined {
  const sentence = sentenceAt(text, slot.start);
  const told = segmentBehind(text, slot);
  const isDeadline = /^.{0,4}?前/.test(told);
  const scored = source.progress
    .flatMap(({ rows }) => rows)
    .filter((row) => isNamed(row, sentence.text, source.county))
    .map((row) => ({ row, score: longestShared(textOf(row, 'content') ?? '', told) }))
    .sort((left, right) => right.score - left.score);
  const [best, next] = scored;
  if (best === undefined || best.score < leastOfContent || best.score === next?.score) return undefined;
  const cell = best.row.cells[isDeadline ? 'deadline' : 'date'];
  const printed = cell === undefined ? undefined : datePart(cell.value, part, false);
  return cell === undefined || printed === undefined ? undefined : { printed, cell };
}

function segmentBehind(text: string, { unitEnd }: SlotToken): string {
  return text.slice(unitEnd, unitEnd + 80).replace(/[月。；\n][\s\S]*$/, '');
}

// 副市长*…共同包保联系…公司: who holds that post for the enterprise.
function leader(slot: SlotToken, text: string, { candidates, county }: ListingSource): EventAnswer | undefined {
  const sentence = sentenceAt(text, slot.start).text;
  const lead = text.slice(Math.max(0, slot.start - 24), slot.start);
  const found = candidates
    .flatMap(({ rows }) => rows)
    .filter((row) => isNamed(row, sentence, county))
    .flatMap((row) => posts.flatMap(([post, name]) => holder(row.cells[post], row.cells[name], lead)));
  const [first, ...others] = found;
  return others.every(({ printed }) => printed === first?.printed) ? first : undefined;
}

const posts = [
  ['cityLeaderPost', 'cityLeader'],
  ['countyLeaderPost', 'countyLeader'],
] as const;

function holder(post: LedgerCell | undefined, name: LedgerCell | undefined, lead: string): readonly EventAnswer[] {
  if (post?.value.is !== 'text' || name?.value.is !== 'text' || !lead.endsWith(post.value.text)) return [];
  // 副县长 is no 县长.
  const before = lead.slice(0, lead.length - post.value.text.length);
  return /[副原兼]$/.test(before) ? [] : [{ printed: name.value.text, cell: name }];
}

function isNamed(row: LedgerRow, sentence: string, county: string): boolean {
  const short = county.replace(/[县市区旗]$/, '');
  const name = (textOf(row, 'enterprise') ?? '').replace(short, '').replace(/(?:股份)?(?:有限)?(?:责任)?公司$/, '');
  return longestShared(name, sentence) >= Math.min(leastOfName, Math.max(2, name.length));
}
