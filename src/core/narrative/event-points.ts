// The points told from the ledger of events: matchmaking in the first section, publicity in the second.
import { type LedgerRow, flagOf, textOf } from '../model/ledger';
import { countPiece, datePiece, quotedPiece, requiredPiece, rowsOf, textPiece } from './ledger-pieces';
import type { Narrative } from './narrative';
import { sentenceKinds, type SentenceKind } from '../sheets/sentence-kinds';
import { phrase } from './phrase';
import { type Pieces, notGiven, separated } from './pieces';
import type { MaterialPlace } from './material-place';
import type { Point } from './points';
import { type Slots, heading, told, toldGap } from './told';
import { words } from '../measure/bilingual';
import { wording } from './wording';

type EventClass = 'matchmaking' | 'publicity' | 'listing';

export function matchmakingPoint(narrative: Narrative): Point & { readonly id: MaterialPlace } {
  return {
    id: 'credit/matchmaking',
    heading: heading(narrative, sentenceKinds.matchmaking),
    content: eventsOrGap(narrative, 'matchmaking', wording.matchmakingNeeded),
  };
}

export function publicityPoint(narrative: Narrative): Point & { readonly id: MaterialPlace } {
  return {
    id: 'risk/publicity',
    heading: heading(narrative, sentenceKinds.publicity),
    content: eventsOrGap(narrative, 'publicity', wording.publicityNeeded),
  };
}

const eventKinds: Readonly<Record<EventClass, SentenceKind>> = {
  matchmaking: sentenceKinds.matchmakingEvent,
  publicity: sentenceKinds.publicityEvent,
  listing: sentenceKinds.listingEvent,
};

function eventsOrGap(narrative: Narrative, events: EventClass, needed: string): Pieces {
  if (eventRows(narrative, events).length > 0) return eventSentences(narrative, events);
  return toldGap(narrative, eventKinds[events], notGiven(needed, eventLedger));
}

const eventLedger = words('活动台账', 'the ledger of events');

/** A sentence for each event of a class that is meant for the report. */
export function eventSentences(narrative: Narrative, events: EventClass): Pieces {
  return eventRows(narrative, events).flatMap((row) => told(narrative, eventKinds[events], eventSlots(narrative, row)));
}

function eventRows(narrative: Narrative, events: EventClass): readonly LedgerRow[] {
  return rowsOf(narrative, 'events').filter((row) => flagOf(row, 'inReport') !== false && classOf(row) === events);
}

function classOf(row: LedgerRow): EventClass {
  const text = `${textOf(row, 'type') ?? ''}${textOf(row, 'name') ?? ''}`;
  if (wording.listingWords.test(text)) return 'listing';
  return wording.publicityWords.test(text) ? 'publicity' : 'matchmaking';
}

function eventSlots(narrative: Narrative, row: LedgerRow): Slots {
  const required = (key: string, pieces: Pieces): Pieces => requiredPiece(pieces, row, { ledger: 'events', key });
  const partners = textPiece(row, 'coHosts');
  const theme = quotedPiece(row, 'theme');
  const others = textPiece(row, 'partners');
  return {
    日期: required('date', datePiece(narrative, row, 'date')),
    主办: required('host', textPiece(row, 'host')),
    联合: partners.length === 0 ? [] : phrase(wording.eventPartners, { partners }),
    地点: required('place', textPiece(row, 'place')),
    活动: required('name', quotedPiece(row, 'name')),
    主题: theme.length === 0 ? [] : phrase(wording.eventTheme, { theme }),
    目的: purpose(row),
    参加: attendance(row),
    合作: others.length === 0 ? [] : phrase(wording.eventWith, { partners: others }),
    成果: textPiece(row, 'outcome'),
    成效: textPiece(row, 'effect'),
  };
}

function purpose(row: LedgerRow): Pieces {
  const text = textPiece(row, 'purpose');
  if (text.length === 0) return [];
  const isWhole = /^(为|旨在)/u.test(String(textOf(row, 'purpose')));
  return isWhole ? text : phrase(wording.eventPurpose, { purpose: text });
}

// What the outcome says of who came is not said twice.
function attendance(row: LedgerRow): Pieces {
  const result = `${textOf(row, 'outcome') ?? ''}${textOf(row, 'effect') ?? ''}`;
  const said = [countPiece(row, 'banks', wording.bankCount), countPiece(row, 'enterprises', wording.enterpriseCount)]
    .filter((count) => count.length > 0)
    .filter(
      (count) =>
        !count.some((piece) => typeof piece === 'object' && 'printed' in piece && result.includes(piece.printed)),
    );
  return said.length === 0 ? [] : phrase(wording.attendance, { who: separated(said, '、') });
}
