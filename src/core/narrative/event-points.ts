// The points told from the ledger of events: matchmaking in the first section, publicity in the second.
import { type LedgerRow, flagOf, textOf } from '../model/ledger';
import { countPiece, datePiece, quotedPiece, requiredPiece, rowsOf, textPiece } from './ledger-pieces';
import type { Narrative } from './narrative';
import { phrase } from './phrase';
import { type Pieces, notGiven } from './pieces';
import type { MaterialPlace } from './material-place';
import type { Point } from './points';
import { sentence } from './sentence';
import { words } from '../measure/bilingual';
import { wording } from './wording';

type EventClass = 'matchmaking' | 'publicity' | 'listing';

export function matchmakingPoint(narrative: Narrative): Point & { readonly id: MaterialPlace } {
  return eventPoint(narrative, 'credit/matchmaking', 'matchmaking');
}

export function publicityPoint(narrative: Narrative): Point & { readonly id: MaterialPlace } {
  return eventPoint(narrative, 'risk/publicity', 'publicity');
}

function eventPoint(
  narrative: Narrative,
  id: keyof typeof wording.eventHeadings,
  events: EventClass,
): Point & { readonly id: MaterialPlace } {
  const told = eventSentences(narrative, events);
  const { heading, needed } = wording.eventHeadings[id];
  const none = sentence(narrative, [[notGiven(needed, eventLedger)]]);
  return { id, heading, content: told.length === 0 ? none : told };
}

const eventLedger = words('活动台账', 'the ledger of events');

/** A sentence for each event of a class that is meant for the report. */
export function eventSentences(narrative: Narrative, events: EventClass): Pieces {
  const told = rowsOf(narrative, 'events').filter(
    (row) => flagOf(row, 'inReport') !== false && classOf(row) === events,
  );
  return told.flatMap((row) => eventSentence(narrative, row));
}

function classOf(row: LedgerRow): EventClass {
  const text = `${textOf(row, 'type') ?? ''}${textOf(row, 'name') ?? ''}`;
  if (wording.listingWords.test(text)) return 'listing';
  return wording.publicityWords.test(text) ? 'publicity' : 'matchmaking';
}

function eventSentence(narrative: Narrative, row: LedgerRow): Pieces {
  const required = (key: string, pieces: Pieces): Pieces => requiredPiece(pieces, row, { ledger: 'events', key });
  const partners = textPiece(row, 'coHosts');
  const subject = phrase(wording.event, {
    date: required('date', datePiece(narrative, row, 'date')),
    host: required('host', textPiece(row, 'host')),
    partners: partners.length === 0 ? '' : phrase(wording.eventPartners, { partners }),
    place: required('place', textPiece(row, 'place')),
    name: required('name', quotedPiece(row, 'name')),
  });
  return sentence(narrative, [subject, ...eventDetails(row)]);
}

function eventDetails(row: LedgerRow): readonly Pieces[] {
  const theme = quotedPiece(row, 'theme');
  const partners = textPiece(row, 'partners');
  return [
    ...(theme.length === 0 ? [] : [phrase(wording.eventTheme, { theme })]),
    ...purpose(row),
    ...attendance(row),
    ...(partners.length === 0 ? [] : [phrase(wording.eventWith, { partners })]),
    ...['outcome', 'effect'].map((key) => textPiece(row, key)).filter((pieces) => pieces.length > 0),
  ];
}

function purpose(row: LedgerRow): readonly Pieces[] {
  const text = textPiece(row, 'purpose');
  if (text.length === 0) return [];
  const isWhole = /^(为|旨在)/u.test(String(textOf(row, 'purpose')));
  return [isWhole ? text : phrase(wording.eventPurpose, { purpose: text })];
}

function attendance(row: LedgerRow): readonly Pieces[] {
  const banks = countPiece(row, 'banks', wording.bankCount);
  const enterprises = countPiece(row, 'enterprises', wording.enterpriseCount);
  const both = banks.length > 0 && enterprises.length > 0 ? ['、'] : [];
  return banks.length + enterprises.length === 0
    ? []
    : [phrase(wording.attendance, { who: [...banks, ...both, ...enterprises] })];
}
