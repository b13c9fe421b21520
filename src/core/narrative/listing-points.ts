// The points told from the reserve of listing candidates: who is responsible, how many there are, who advises them.
import { words } from '../measure/bilingual';
import type { Figure } from '../model/figure';
import { type LedgerRow, textOf } from '../model/ledger';
import type { LedgerIndicator } from '../model/ledger-indicator';
import { placeWord } from './county-name';
import { eventSentences } from './event-points';
import { rowsOf, textPiece } from './ledger-pieces';
import type { MaterialPlace } from './material-place';
import { type Narrative, gapOf, valued } from './narrative';
import { phrase } from './phrase';
import { sentenceKinds } from '../sheets/sentence-kinds';
import { type GapPiece, type Pieces, notGiven, paragraph, separated } from './pieces';
import type { Point } from './points';
import { numberFact } from './print-number';
import { heading, told } from './told';
import { wording } from './wording';

type PlacedPoint = Point & { readonly id: MaterialPlace };

const candidatesLedger = words('上市后备企业台账', 'the ledger of listing candidates');

/** 建立领导包保联系机制，副市长陈某包保联系甲公司、乙公司；…. */
export function leadersPoint(narrative: Narrative): PlacedPoint {
  const led = leaderClauses(rowsOf(narrative, 'listingCandidates'));
  const none = { instead: [notGiven(wording.leadersNeeded, candidatesLedger)] };
  return {
    id: 'listing/leaders',
    heading: heading(narrative, sentenceKinds.leadersHeading),
    content: told(narrative, sentenceKinds.leaders, { 包保名单: led.length === 0 ? none : separated(led, '；') }),
  };
}

/** 全县上市后备企业共7家，其中重点上市后备企业3家，分别为…. */
export function reservePoint(narrative: Narrative): PlacedPoint {
  const all = valued(total(narrative, 'listingCandidates'));
  const key = valued(total(narrative, 'keyListingCandidates'));
  const place = placeWord(narrative);
  const content = told(narrative, sentenceKinds.reserve, {
    企业数:
      all === undefined
        ? { instead: [reserveGap(total(narrative, 'listingCandidates'))] }
        : [numberFact(narrative, all)],
    全县: place === '' ? [] : [place],
    重点企业数: key === undefined ? [] : [numberFact(narrative, key)],
    重点企业名单: key === undefined || all === undefined ? [] : keyNames(narrative),
  });
  return { id: 'listing/reserve', heading: heading(narrative, sentenceKinds.reserveHeading), content };
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
  const none = { instead: [notGiven(wording.supportNeeded, candidatesLedger)] };
  return {
    id: 'listing/support',
    heading: heading(narrative, sentenceKinds.supportHeading),
    content: [
      ...told(narrative, sentenceKinds.support, { 合作情况: clauses.length === 0 ? none : separated(clauses, '；') }),
      ...eventSentences(narrative, 'listing'),
    ],
  };
}

interface Led {
  readonly post: Pieces;
  readonly leader: Pieces;
  /** Post and name as one text. */
  readonly name: string;
  readonly enterprise: Pieces;
}

// 市级领导…、县级领导…包保联系同一家企业: leaders of the same companies stand in one clause, city before county.
function leaderClauses(rows: readonly LedgerRow[]): readonly Pieces[] {
  const led = (['cityLeader', 'countyLeader'] as const).flatMap((key) => rows.flatMap((row) => ledBy(row, key)));
  const leaders = grouped(led, ({ name }) => name).map(({ all }) => all);
  const together = grouped(leaders, (all) => textsOf(all.map(({ enterprise }) => enterprise)).join('、'));
  return together.map(({ first, all }) =>
    phrase(all.length > 1 ? wording.leadersTogether : wording.leader, {
      leaders: separated(
        all.map((own) => own.slice(0, 1).flatMap(({ post, leader }) => [...post, ...leader])),
        '、',
      ),
      enterprises: separated(
        first.map(({ enterprise }) => enterprise),
        '、',
      ),
    }),
  );
}

// In the order of the first of each.
function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly { first: T; all: readonly T[] }[] {
  return all.flatMap((first, index) => {
    const same = all.filter((one) => keyOf(one) === keyOf(first));
    return all.indexOf(first) === index && same.indexOf(first) === 0 ? [{ first, all: same }] : [];
  });
}

function ledBy(row: LedgerRow, key: 'cityLeader' | 'countyLeader'): readonly Led[] {
  const post = textPiece(row, `${key}Post`);
  const leader = textPiece(row, key);
  const enterprise = textPiece(row, 'enterprise');
  if (leader.length === 0 || enterprise.length === 0) return [];
  return [{ post, leader, name: textsOf([post, leader]).join(''), enterprise }];
}

function textsOf(all: readonly Pieces[]): readonly string[] {
  return all.map((pieces) => paragraph('', 'body', pieces).text);
}

function keyNames(narrative: Narrative): Pieces {
  const rows = rowsOf(narrative, 'listingCandidates').filter((row) => /重点/.test(textOf(row, 'tier') ?? ''));
  const names = rows.map((row) => textPiece(row, 'enterprise')).filter((pieces) => pieces.length > 0);
  return separated(names, '、');
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
