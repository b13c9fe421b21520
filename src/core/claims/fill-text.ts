// A whole draft: its claims read, its slots filled, its text with all edits carried out.
import { words } from '../measure/bilingual';
import type { MonthlyStatistics } from '../model/statistics';
import type { Claim } from './claim';
import { type Calendar, calendarOf, dateNumber } from './dates';
import { answerOfEvent, type EventAnswer, type EventSource } from './event-match';
import { fillClaim, type FilledSlot, type FillRules, openSlot } from './fill-draft';
import { withoutFlows } from './flows';
import { knownNames } from './known-names';
import { buildLexicon } from './lexicon-index';
import { answerOfListing, type ListingSource } from './listing-match';
import type { FigureSource } from './figure-source';
import { readClaims } from './read-claims';
import { deniedBy } from './status-words';
import { sharedVerbsKept } from './shared-verbs';
import { contextOf, withChoices } from './text-choices';
import { applyEdits } from './text-edit';

export interface FilledDraft {
  readonly text: string;
  /** One for each placeholder, in order. */
  readonly slots: readonly FilledSlot[];
}

export interface DraftInput {
  readonly text: string;
  readonly month: MonthlyStatistics;
  readonly figures: FigureSource;
}

export function fillText({ text, month, figures }: DraftInput): FilledDraft {
  const read = withoutFlows(readClaims(text, buildLexicon(knownNames(month))), text);
  const claims = withChoices(read, text, month.textChoices ?? []);
  const events: EventSource = { events: month.ledgers.events ?? [], county: month.county ?? '' };
  const listing: ListingSource = listingOf(month);
  const { rounding, rankOrder } = month.settings;
  const rules = { figures: { ...figures, rankOrder, rounding }, rounding };
  const calendar = calendarOf(month);
  const filled = claims
    .filter((claim) => claim.slot.number === undefined)
    .map(
      (claim) =>
        fromEvent(claim, text, events) ??
        fromListing(claim, text, listing) ??
        fromDate(claim, text, calendar) ??
        deniedOr(claim, text, rules),
    );
  const slots = sharedVerbsKept(filled, claims);
  const edits = slots.flatMap((slot) => slot.edits);
  return { text: applyEdits(text, edits), slots };
}

function deniedOr(claim: Claim, text: string, rules: FillRules): FilledSlot {
  const why = deniedBy(claim, text, rules.figures);
  return why === undefined ? inContext(fillClaim(claim, rules), claim, text) : openSlot(claim, why, claim.says[0]);
}

function inContext(slot: FilledSlot, claim: Claim, text: string): FilledSlot {
  return slot.status === 'ambiguous' ? { ...slot, context: contextOf(claim.slot, text) } : slot;
}

// The ledger speaks where the sentence is about one of its events, found by the sentence's own words.
function fromEvent(claim: Claim, text: string, events: EventSource): FilledSlot | undefined {
  const answer = answerOfEvent(claim.slot, text, events);
  return answer === undefined ? undefined : asFilled(claim, answer.printed, answer);
}

function listingOf({ ledgers, county = '' }: MonthlyStatistics): ListingSource {
  return { progress: ledgers.listingProgress ?? [], candidates: ledgers.listingCandidates ?? [], county };
}

function fromListing(claim: Claim, text: string, listing: ListingSource): FilledSlot | undefined {
  const answer = answerOfListing(claim.slot, text, listing);
  return answer === undefined ? undefined : asFilled(claim, answer.printed, answer);
}

function fromDate(claim: Claim, text: string, calendar: Calendar | undefined): FilledSlot | undefined {
  const number = calendar === undefined ? undefined : dateNumber(claim.slot, text, calendar);
  return number === undefined ? undefined : asFilled(claim, String(number), undefined);
}

function asFilled(claim: Claim, printed: string, answer: EventAnswer | undefined): FilledSlot {
  const { start, end, text } = claim.slot;
  return {
    start,
    end,
    text,
    status: 'filled',
    printed,
    cells: answer === undefined ? [] : [answer.cell.at],
    why: answer === undefined ? words('报告月份', 'the reporting month') : words('由台账填入', 'filled from a ledger'),
    candidates: [],
    edits: [{ start, end, to: printed }],
  };
}
