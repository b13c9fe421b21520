// Dates that are part of a word of comparison (较8月末, 比2021年9月末), as numbers of their own.
import type { Claim } from '../claims/claim';
import type { SlotToken } from '../claims/token';
import { decimal } from '../measure/decimal';

/** All numbers of the text in its order, with the months and years that its reader took into a word. */
export function withSwallowedDates(claims: readonly Claim[], text: string): readonly Claim[] {
  const known = new Set(claims.map(({ slot }) => slot.start));
  const dates = [...text.matchAll(compared)].flatMap(({ index, 0: found }) =>
    [...found.matchAll(datePart)].flatMap(({ index: at, 0: date }): readonly Claim[] =>
      known.has(index + at)
        ? []
        : [dateClaim({ start: index + at, text: date.replace(/\D/gu, ''), unit: date.slice(-1) })],
    ),
  );
  return dates.length === 0 ? claims : [...claims, ...dates].sort((one, other) => one.slot.start - other.slot.start);
}

const compared = /(?:较|比|与|同)\s*(?:\d{4}\s*年\s*)?(?:\d{1,2}\s*月)?/gu;
const datePart = /\d{1,4}\s*[年月]/gu;

interface Found {
  readonly start: number;
  readonly text: string;
  readonly unit: string;
}

function dateClaim({ start, text, unit }: Found): Claim {
  const end = start + text.length;
  const slot: SlotToken = {
    is: 'slot',
    start,
    end,
    text,
    unit: { is: 'date', part: unit === '年' ? 'year' : 'month' },
    unitText: unit,
    unitEnd: end + unit.length,
    number: { value: decimal(Number(text)), decimals: 0 },
    isOrdinal: false,
  };
  return { slot, says: [], either: [], why: [], sentence: 0 };
}
