// What the text takes from a ledger as it stands: names, dates, counts and short texts, each with its cell.
import { decimal, plainText } from '../measure/decimal';
import { type CalendarDate, lastDayOf, monthOf, monthOfDate, yearOf } from '../measure/period';
import type { LedgerKey, LedgerRow, LooseDate } from '../model/ledger';
import { dateOf, numberOf, textOf } from '../model/ledger';
import { ledgers } from '../sheets/ledgers';
import { dayText, plainFact } from './dates';
import type { Narrative } from './narrative';
import { phraseText } from './phrase';
import { type Pieces, gap } from './pieces';
import { words } from '../measure/bilingual';
import { wording } from './wording';

/** All rows of a ledger, however many tables hold it. */
export function rowsOf({ month }: Narrative, ledger: LedgerKey): readonly LedgerRow[] {
  return (month.ledgers[ledger] ?? []).flatMap(({ rows }) => rows);
}

/** The text of a cell without the full stop it may end with; nothing where the cell is blank or no text. */
export function textPiece(row: LedgerRow, key: string): Pieces {
  const text = trimmed(textOf(row, key) ?? '');
  return text === '' ? [] : [plainFact(text, cellsAt(row, key))];
}

/** A count of the ledger with its unit: 12家. */
export function countPiece(row: LedgerRow, key: string, unit: string): Pieces {
  const count = numberOf(row, key);
  return count === undefined ? [] : [plainFact(plainText(decimal(count)) + unit, cellsAt(row, key))];
}

/** 9月8日, 9月上旬, 9月, 9月8日至10日; nothing where the cell gives no date. */
export function datePiece(narrative: Narrative, row: LedgerRow, key: string): Pieces {
  const date = dateOf(row, key);
  return date === undefined ? [] : [plainFact(looseDateText(narrative, date), cellsAt(row, key))];
}

/** 12月底 for the last day of a month, else the date itself. */
export function deadlinePiece(narrative: Narrative, row: LedgerRow, key: string): Pieces {
  const date = dateOf(row, key);
  if (date === undefined) return [];
  const isMonthEnd = date.precision === 'month' || (date.precision === 'day' && date.to === lastDayOf(date.month));
  if (!isMonthEnd) return datePiece(narrative, row, key);
  return [plainFact(looseMonth(narrative, date.to) + wording.bottom, cellsAt(row, key))];
}

/** The piece, or the gap that says which cell of the ledger is to be filled. */
export function requiredPiece(pieces: Pieces, row: LedgerRow, place: LedgerPlace): Pieces {
  if (pieces.length > 0) return pieces;
  const definition = ledgers[place.ledger];
  const label = definition.columns
    .filter(({ key }) => key === place.key)
    .map((column) => column.label)
    .join('');
  const line = String(row.row + 1);
  return [
    gap(
      label,
      words(
        `${definition.label['zh-CN']}第${line}行“${label}”为空，请补填。`,
        `Row ${line} of ${definition.label['en-US']} has no “${label}”; fill it in.`,
      ),
    ),
  ];
}

export interface LedgerPlace {
  readonly ledger: LedgerKey;
  readonly key: string;
}

/** The text of a cell in quotation marks, those inside it single; as it is where it stands in marks as a whole. */
export function quotedPiece(row: LedgerRow, key: string): Pieces {
  const text = trimmed(textOf(row, key) ?? '');
  if (text === '' || /^[“《][^“”《》]*[”》]$/u.test(text)) return textPiece(row, key);
  return ['“', plainFact(text.replaceAll('“', '‘').replaceAll('”', '’'), cellsAt(row, key)), '”'];
}

/** The different texts of a column, in the order in which they first stand. */
export function distinctTexts(rows: readonly LedgerRow[], key: string): readonly string[] {
  return [...new Set(rows.flatMap((row) => textOf(row, key) ?? []))];
}

/** The cell of a column in a row, as a list. */
export function cellsAt(row: LedgerRow, key: string): readonly LedgerRow['cells'][string]['at'][] {
  return Object.entries(row.cells).flatMap(([name, { at }]) => (name === key ? [at] : []));
}

// A cell may hold line breaks, and ends as its writer pleased; the sentence has its own punctuation.
function trimmed(text: string): string {
  return text
    .replace(/\s*\n\s*/gu, '')
    .trim()
    .replace(/[。；;，,、.：:\s]+$/u, '');
}

function looseDateText(narrative: Narrative, { from, to, precision }: LooseDate): string {
  const report = narrative.month.month;
  if (precision === 'month') return looseMonth(narrative, from);
  if (precision === 'third') return looseMonth(narrative, from) + thirdOf(from);
  if (precision === 'day' || from === to) return dayText(from, report);
  const isSameMonth = from.slice(0, 7) === to.slice(0, 7);
  const until = isSameMonth ? `${String(Number(to.slice(8)))}日` : dayText(to, monthOfDate(from));
  return `${dayText(from, report)}至${until}`;
}

function looseMonth({ month }: Narrative, date: CalendarDate): string {
  const slots = { year: String(yearOf(date)), month: String(monthOf(date)) };
  const isSameYear = yearOf(month.month ?? date) === yearOf(date);
  return isSameYear ? phraseText(wording.month, slots) : phraseText(wording.monthOfYear, slots);
}

function thirdOf(date: CalendarDate): string {
  const day = Number(date.slice(8));
  if (day <= 10) return wording.firstThird;
  return day <= 20 ? wording.secondThird : wording.lastThird;
}
