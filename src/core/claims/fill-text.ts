// A whole draft: its claims read, its slots filled, its text with all edits carried out.
import { words } from '../measure/bilingual';
import type { MonthlyStatistics } from '../model/statistics';
import type { Claim } from './claim';
import { type Calendar, calendarOf, dateNumber } from './dates';
import { answerOfEvent, type EventAnswer, type EventSource } from './event-match';
import { fillClaim, type FilledSlot } from './fill-draft';
import { knownNames } from './known-names';
import { buildLexicon } from './lexicon-index';
import type { FigureSource } from './match-figure';
import { readClaims } from './read-claims';
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
  const read = readClaims(text, buildLexicon(knownNames(month)));
  const claims = withChoices(read, text, month.textChoices ?? []);
  const events: EventSource = { events: month.ledgers.events ?? [], county: month.county ?? '' };
  const { rounding, rankOrder } = month.settings;
  const rules = { figures: { ...figures, rankOrder }, rounding };
  const calendar = calendarOf(month);
  const filled = claims
    .filter((claim) => claim.slot.number === undefined)
    .map(
      (claim) =>
        fromEvent(claim, text, events) ??
        fromDate(claim, text, calendar) ??
        inContext(fillClaim(claim, rules), claim, text),
    );
  const slots = sharedVerbsKept(filled, claims);
  const edits = slots.flatMap((slot) => slot.edits);
  return { text: applyEdits(text, edits), slots };
}

function inContext(slot: FilledSlot, claim: Claim, text: string): FilledSlot {
  return slot.status === 'ambiguous' ? { ...slot, context: contextOf(claim.slot, text) } : slot;
}

// The ledger speaks where the sentence is about one of its events, found by the sentence's own words.
function fromEvent(claim: Claim, text: string, events: EventSource): FilledSlot | undefined {
  const answer = answerOfEvent(claim.slot, text, events);
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
    why:
      answer === undefined
        ? words('报告月份', 'the reporting month')
        : words('由活动台账填入', 'filled from the event ledger'),
    candidates: [],
    edits: [{ start, end, to: printed }],
  };
}
