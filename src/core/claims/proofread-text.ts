// A whole text proofread: every number judged against the workbook, where there is one, and against the text.
import { words } from '../measure/bilingual';
import { defaultSettings } from '../model/settings';
import type { MonthlyStatistics } from '../model/statistics';
import type { Claim } from './claim';
import { answerOfEvent, type EventSource } from './event-match';
import { contradictions } from './inner-consistency';
import { knownNames } from './known-names';
import { buildLexicon, noNames } from './lexicon-index';
import type { FigureSource } from './match-figure';
import { judge, type JudgedClaim } from './proofread';
import { readClaims } from './read-claims';
import { withChoices } from './text-choices';

export interface ProofreadInput {
  readonly text: string;
  /** Absent: only the text is held against itself. */
  readonly month?: MonthlyStatistics;
  readonly figures?: FigureSource;
}

const noFigures: FigureSource = { list: [], find: () => undefined };

/** A verdict for every number that says something; bare digits, years and days say nothing. */
export function proofreadText({ text, month, figures = noFigures }: ProofreadInput): readonly JudgedClaim[] {
  const { rounding, rankOrder } = month?.settings ?? defaultSettings;
  const read = readClaims(text, buildLexicon(month === undefined ? noNames : knownNames(month)));
  const claims = withChoices(read, text, month?.textChoices ?? []);
  const events: EventSource = { events: month?.ledgers.events ?? [], county: month?.county ?? '' };
  const inner = new Map(contradictions(claims).map((one) => [one.claim, one]));
  return claims.flatMap((claim) => {
    const judged = judgedByEvent(claim, text, events) ?? judge(claim, { figures: { ...figures, rankOrder }, rounding });
    if (judged === undefined) return [];
    const against = inner.get(claim);
    const isSettled = against === undefined || judged.status !== 'unknown';
    return [isSettled ? judged : { ...judged, status: 'inconsistent', why: against.why, edits: [] }];
  });
}

function judgedByEvent(claim: Claim, text: string, events: EventSource): JudgedClaim | undefined {
  const { start, end, unit, number } = claim.slot;
  const answer = number === undefined || unit.is === 'none' ? undefined : answerOfEvent(claim.slot, text, events);
  if (number === undefined || answer === undefined) return undefined;
  const agrees = number.value.toFixed() === answer.printed;
  return {
    claim,
    status: agrees ? 'agrees' : 'disagrees',
    expected: answer.printed,
    cells: [answer.cell.at],
    why: agrees
      ? words('与活动台账一致', 'agrees with the event ledger')
      : words('与活动台账不符', 'disagrees with the event ledger'),
    edits: agrees ? [] : [{ start, end, to: answer.printed }],
  };
}
