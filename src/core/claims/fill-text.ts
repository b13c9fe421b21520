// A whole draft: its claims read, its slots filled, its text with all edits carried out.
import { words } from '../measure/bilingual';
import type { MonthlyStatistics } from '../model/statistics';
import type { Claim } from './claim';
import { dateNumber } from './dates';
import { answerOfEvent, type EventAnswer, type EventSource } from './event-match';
import { applyEdits, fillClaim, type FilledSlot } from './fill-draft';
import { knownNames } from './known-names';
import { buildLexicon } from './lexicon-index';
import type { FigureSource } from './match-figure';
import { readClaims } from './read-claims';

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
  const claims = readClaims(text, buildLexicon(knownNames(month)));
  const events: EventSource = { events: month.ledgers.events ?? [], county: month.county ?? '' };
  const rules = { figures, rounding: month.settings.rounding };
  const slots = claims
    .filter((claim) => claim.slot.number === undefined)
    .map((claim) => fromEvent(claim, text, events) ?? fromDate(claim, text, month) ?? fillClaim(claim, rules));
  return {
    text: applyEdits(
      text,
      slots.flatMap((slot) => slot.edits),
    ),
    slots,
  };
}

// The ledger speaks where the sentence is about one of its events, found by the sentence's own words.
function fromEvent(claim: Claim, text: string, events: EventSource): FilledSlot | undefined {
  const answer = answerOfEvent(claim.slot, text, events);
  return answer === undefined ? undefined : asFilled(claim, answer.printed, answer);
}

function fromDate(claim: Claim, text: string, month: MonthlyStatistics): FilledSlot | undefined {
  if (month.month === undefined) return undefined;
  const number = dateNumber(claim.slot, text, month.month);
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
