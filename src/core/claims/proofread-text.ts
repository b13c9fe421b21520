// A whole text proofread: every number judged against the workbook, where there is one, and against the text.
import { words } from '../measure/bilingual';
import { decimal } from '../measure/decimal';
import { defaultSettings } from '../model/settings';
import type { MonthlyStatistics } from '../model/statistics';
import type { Claim } from './claim';
import { answerOfEvent, type EventSource } from './event-match';
import { contradictions } from './inner-consistency';
import { withoutFlows } from './flows';
import { knownNames } from './known-names';
import { buildLexicon, noNames } from './lexicon-index';
import { answerOfListing, type ListingSource } from './listing-match';
import type { FigureSource } from './figure-source';
import { judge, type JudgedClaim } from './proofread';
import { readClaims } from './read-claims';
import { type StatusClaim, statusClaims, statusVerdict } from './status-words';
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
  const read = withoutFlows(readClaims(text, buildLexicon(month === undefined ? noNames : knownNames(month))), text);
  const claims = withChoices(read, text, month?.textChoices ?? []);
  const ledgers = ledgerSource(month);
  const inner = new Map(contradictions(claims).map((one) => [one.claim, one]));
  const judged = claims.flatMap((claim) => {
    const found =
      judgedByLedger(claim, text, ledgers) ?? judge(claim, { figures: { ...figures, rankOrder, rounding }, rounding });
    if (found === undefined) return [];
    const against = inner.get(claim);
    const isSettled = against === undefined || found.status !== 'unknown';
    return [isSettled ? found : { ...found, status: 'inconsistent' as const, why: against.why, edits: [] }];
  });
  const states = statusClaims(text).flatMap((status) => judgedStatus(status, figures));
  return [...judged, ...states].sort((left, right) => left.claim.slot.start - right.claim.slot.start);
}

type LedgerSource = EventSource & ListingSource;

function ledgerSource(month: MonthlyStatistics | undefined): LedgerSource {
  const { events = [], listingProgress = [], listingCandidates = [] } = month?.ledgers ?? {};
  return { events, progress: listingProgress, candidates: listingCandidates, county: month?.county ?? '' };
}

function judgedByLedger(claim: Claim, text: string, ledgers: LedgerSource): JudgedClaim | undefined {
  const { start, end, unit, number } = claim.slot;
  if (number === undefined || unit.is === 'none') return undefined;
  const answer = answerOfEvent(claim.slot, text, ledgers) ?? answerOfListing(claim.slot, text, ledgers);
  if (answer === undefined) return undefined;
  const agrees = number.value.toFixed() === decimal(answer.printed).toFixed();
  return {
    claim,
    status: agrees ? 'agrees' : 'disagrees',
    expected: answer.printed,
    cells: [answer.cell.at],
    why: agrees ? words('与台账一致', 'agrees with the ledger') : words('与台账不符', 'disagrees with the ledger'),
    edits: agrees ? [] : [{ start, end, to: answer.printed }],
  };
}

// A state is no number: it is judged where the ledger knows it, and rewritten by hand.
function judgedStatus(status: StatusClaim, figures: FigureSource): readonly JudgedClaim[] {
  const verdict = statusVerdict(status, figures);
  if (verdict === undefined) return [];
  const { agrees, cells, why } = verdict;
  const claim: Claim = { slot: status.slot, says: [], either: [], why: [], sentence: 0 };
  return [{ claim, status: agrees ? 'agrees' : 'disagrees', cells, why, edits: [] }];
}
