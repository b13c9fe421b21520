// The points told from the reserve of listing candidates: who is responsible, how many there are, who advises them.
import { words } from '../measure/bilingual';
import type { Figure } from '../model/figure';
import { type LedgerRow, textOf } from '../model/ledger';
import type { LedgerIndicator } from '../model/ledger-indicator';
import { placeWord } from './balance-points';
import { eventSentences } from './event-points';
import { rowsOf, textPiece } from './ledger-pieces';
import type { MaterialPlace } from './material-place';
import { type Narrative, gapOf, valued } from './narrative';
import { phrase } from './phrase';
import { type GapPiece, type Pieces, hasGap, notGiven, separated } from './pieces';
import type { Point } from './points';
import { numberFact } from './print-number';
import { sentence } from './sentence';
import { wording } from './wording';

type PlacedPoint = Point & { readonly id: MaterialPlace };

const candidatesLedger = words('上市后备企业台账', 'the ledger of listing candidates');

/** 建立领导包保联系机制，副市长陈某包保联系甲公司、乙公司；…. */
export function leadersPoint(narrative: Narrative): PlacedPoint {
  const rows = rowsOf(narrative, 'listingCandidates');
  const led = [...leaderClauses(rows, 'cityLeader'), ...leaderClauses(rows, 'countyLeader')];
  const content =
    led.length === 0
      ? [notGiven(wording.leadersNeeded, candidatesLedger)]
      : [wording.leadersLead, ...separated(led, '；')];
  return { id: 'listing/leaders', heading: wording.headings.leaders, content: sentence(narrative, [content]) };
}

/** 全县上市后备企业共7家，其中重点上市后备企业3家，分别为…. */
export function reservePoint(narrative: Narrative): PlacedPoint {
  const all = valued(total(narrative, 'listingCandidates'));
  const key = valued(total(narrative, 'keyListingCandidates'));
  const place = placeWord(narrative.county);
  const subject: Pieces =
    all === undefined
      ? [reserveGap(total(narrative, 'listingCandidates'))]
      : phrase(wording.reserve, { place, value: [numberFact(narrative, all)] });
  const clauses = [
    subject,
    ...(key === undefined ? [] : [phrase(wording.keyReserve, { value: [numberFact(narrative, key)] })]),
    ...(key === undefined || hasGap(subject) ? [] : keyNames(narrative)),
  ];
  return { id: 'listing/reserve', heading: wording.headings.reserve, content: sentence(narrative, clauses) };
}

/** 甲公司与乙证券、丙会计师事务所开展合作. */
export function supportPoint(narrative: Narrative): PlacedPoint {
  const clauses = rowsOf(narrative, 'listingCandidates').flatMap((row): readonly Pieces[] => {
    const intermediary = textPiece(row, 'intermediary');
    const enterprise = textPiece(row, 'enterprise');
    return intermediary.length === 0 || enterprise.length === 0
      ? []
      : [phrase(wording.support, { enterprise, intermediary })];
  });
  const content = clauses.length === 0 ? [notGiven(wording.supportNeeded, candidatesLedger)] : separated(clauses, '；');
  return {
    id: 'listing/support',
    heading: wording.headings.support,
    content: [...sentence(narrative, [content]), ...eventSentences(narrative, 'listing')],
  };
}

function leaderClauses(rows: readonly LedgerRow[], key: 'cityLeader' | 'countyLeader'): readonly Pieces[] {
  const named = rows.filter((row) => textPiece(row, key).length > 0 && textPiece(row, 'enterprise').length > 0);
  const leaderOf = (row: LedgerRow): string => [`${key}Post`, key].map((column) => textOf(row, column)).join();
  return named.flatMap((row, index) => {
    const same = named.filter((other) => leaderOf(other) === leaderOf(row));
    if (named.findIndex((other) => leaderOf(other) === leaderOf(row)) !== index) return [];
    const enterprises = separated(
      same.map((each) => textPiece(each, 'enterprise')),
      '、',
    );
    return [phrase(wording.leader, { post: textPiece(row, `${key}Post`), name: textPiece(row, key), enterprises })];
  });
}

function keyNames(narrative: Narrative): readonly Pieces[] {
  const rows = rowsOf(narrative, 'listingCandidates').filter((row) => /重点/.test(textOf(row, 'tier') ?? ''));
  const names = rows.map((row) => textPiece(row, 'enterprise')).filter((pieces) => pieces.length > 0);
  return names.length === 0 ? [] : [phrase(wording.keyNames, { enterprises: separated(names, '、') })];
}

function reserveGap(figure: Figure | undefined): GapPiece {
  return figure === undefined
    ? notGiven(wording.reserveNeeded, candidatesLedger)
    : gapOf(figure, wording.reserveNeeded);
}

function total(narrative: Narrative, indicator: LedgerIndicator): Figure | undefined {
  return narrative.figures.list.find(
    (figure) => figure.indicator === indicator && figure.measure === 'total' && figure.of.kind === 'ledger',
  );
}
