// The values which an earlier month's workbook (or sheet) gives for the institutions of this one.
import { addMonths } from '../measure/period';
import type { Board, Question } from './board';
import { type Column, kept } from './column';
import { type Institution, type Roster, institutionAt } from './roster';
import { notInEarlier } from './withheld';

/** Undefined when that month is not at hand or has the indicator in another 口径 only. */
export function earlierColumn(board: Board, question: Question, months: number): Column | undefined {
  const { month } = board;
  const earlier = board.earlier(months);
  const key = question.indicator.key;
  if (month === undefined || earlier === undefined || !earlier.board.coverages(key).includes(question.coverage))
    return undefined;
  const column = earlier.board.exact(key, question.measure, question.coverage);
  if (column === undefined) return undefined;
  const indexOf = sameInstitution(board.roster, earlier.board.roster);
  const { date: _, ...undated } = column;
  return {
    ...undated,
    covers: () => true,
    outcome: (index) => {
      const then = indexOf(index);
      return then !== undefined && column.covers(then)
        ? column.outcome(then)
        : notInEarlier(institutionAt(board.roster, index).name, addMonths(month, -months));
    },
    origin: () => 'computed',
    supports: (index) => column.supports(indexOf(index) ?? 0),
    // Cells of another workbook cannot be pointed to.
    cells: (index) => {
      const then = earlier.isInBook ? indexOf(index) : undefined;
      return then === undefined ? [] : column.cells(then);
    },
    possible: (index) => {
      const then = indexOf(index);
      return then === undefined ? undefined : column.possible?.(then);
    },
  };
}

// Joined by name; a name that stands for several is joined to none.
function sameInstitution(now: Roster, then: Roster): (index: number) => number | undefined {
  const places = placesOf(then);
  const own = placesOf(now);
  return kept((index) => {
    const key = keyOf(institutionAt(now, index));
    return own.get(key) === index ? places.get(key) : undefined;
  });
}

function placesOf({ institutions }: Roster): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  institutions.forEach((institution, index) => {
    const key = keyOf(institution);
    places.set(key, places.has(key) ? undefined : index);
  });
  return places;
}

function keyOf(institution: Institution): string {
  return institution.role === 'total' ? 'total' : `${institution.role}:${institution.name}`;
}
