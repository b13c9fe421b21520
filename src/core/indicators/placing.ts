// Who comes before whom: values in order, ties found exactly, each institution's place (1-2-2-4 or 1-2-2-3).
import { type Decimal, compare, toNumber } from '../measure/decimal';
import type { RankOrder } from '../model/indicator';

export interface Entrant {
  /** Index into the roster. */
  readonly index: number;
  readonly value: Decimal;
}

export interface Placing {
  readonly order: RankOrder;
  /** Best first. */
  readonly entrants: readonly Entrant[];
  /** Position in entrants by index into the roster. */
  readonly positions: ReadonlyMap<number, number>;
  /** First and last position of those that share a value, by position. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** Place by position where ties leave no gap (1-2-2-3). */
  readonly dense: readonly number[];
}

export function placingOf(given: readonly Entrant[], order: RankOrder): Placing {
  const entrants = inOrder(given, order);
  const first: number[] = [];
  const dense: number[] = [];
  entrants.forEach(({ value }, position) => {
    const before = entrants[position - 1];
    const isTied = before !== undefined && compare(before.value, value) === 0;
    first.push(isTied ? (first[position - 1] ?? 0) : position);
    dense.push((dense[position - 1] ?? 0) + (isTied ? 0 : 1));
  });
  const last: number[] = [];
  for (let position = entrants.length - 1; position >= 0; position -= 1) {
    last[position] = first[position + 1] === first[position] ? (last[position + 1] ?? position) : position;
  }
  return {
    order,
    entrants,
    positions: new Map(entrants.map(({ index }, position) => [index, position])),
    first,
    last,
    dense,
  };
}

/** The place at a position: the better one for those that share it. */
export function placeAt(placing: Placing, position: number, ties: 'min' | 'dense'): number {
  return ties === 'dense' ? (placing.dense[position] ?? 0) : (placing.first[position] ?? 0) + 1;
}

// Doubles decide where they clearly differ; only near ones are compared digit by digit.
function inOrder(given: readonly Entrant[], order: RankOrder): readonly Entrant[] {
  const sign = order === 'ascending' ? 1 : -1;
  const rough = given.map((entrant) => ({ entrant, near: toNumber(entrant.value) }));
  rough.sort((left, right) => {
    const apart = left.near - right.near;
    if (Math.abs(apart) > 1e-9 * Math.abs(left.near)) return sign * apart;
    return sign * compare(left.entrant.value, right.entrant.value) || left.entrant.index - right.entrant.index;
  });
  return rough.map(({ entrant }) => entrant);
}
