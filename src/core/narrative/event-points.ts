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

export function matchmakingPoint(narrative: Narrative): Point & { readonly id: MaterialPlace } {
  return eventPoint(narrative, 'credit/matchmaking', (row) => !isPublicity(row));
}

export function publicityPoint(narrative: Narrative): Point & { readonly id: MaterialPlace } {
  return eventPoint(narrative, 'risk/publicity', isPublicity);
}

function eventPoint(
  narrative: Narrative,
  id: keyof typeof wording.eventHeadings,
  belongs: (row: LedgerRow) => boolean,
): Point & { readonly id: MaterialPlace } {
  const told = rowsOf(narrative, 'events').filter((row) => flagOf(row, 'inReport') !== false && belongs(row));
  const { heading, needed } = wording.eventHeadings[id];
  const none = sentence(narrative, [[notGiven(needed, eventLedger)]]);
  return { id, heading, content: told.length === 0 ? none : told.flatMap((row) => eventSentence(narrative, row)) };
}

const eventLedger = words('活动台账', 'the ledger of events');

function isPublicity(row: LedgerRow): boolean {
  return wording.publicityWords.test(`${textOf(row, 'type') ?? ''}${textOf(row, 'name') ?? ''}`);
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
    ...attendance(row),
    ...(partners.length === 0 ? [] : [phrase(wording.eventWith, { partners })]),
    ...['purpose', 'outcome', 'effect'].map((key) => textPiece(row, key)).filter((pieces) => pieces.length > 0),
  ];
}

function attendance(row: LedgerRow): readonly Pieces[] {
  const banks = countPiece(row, 'banks', wording.bankCount);
  const enterprises = countPiece(row, 'enterprises', wording.enterpriseCount);
  const both = banks.length > 0 && enterprises.length > 0 ? ['、'] : [];
  return banks.length + enterprises.length === 0
    ? []
    : [phrase(wording.attendance, { who: [...banks, ...both, ...enterprises] })];
}
