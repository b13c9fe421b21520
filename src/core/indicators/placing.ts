// Who comes before whom: values in order, ties found exactly, each institution's place (1-2-2-4 or 1-2-2-3).
import { type Decimal, compare, toNumber } from '../measure/decimal';
import type { RankOrder } from '../model/indicator';

export interface Entrant {
  /** Index into the roster. */
  readonly index: number;
  readonly value: Decimal;
}

export interface Placed extends Entrant {
  /** Positions, from 0, of the first and the last that share the value. */
  readonly first: number;
  readonly last: number;
  /** Place where ties leave no gap (1-2-2-3). */
  readonly dense: number;
}

export interface Placing {
  readonly order: RankOrder;
  /** Best first. */
  readonly placed: readonly Placed[];
  /** By index into the roster. */
  readonly of: { readonly get: (index: number) => Placed | undefined };
}

export function placingOf(given: readonly Entrant[], order: RankOrder): Placing {
  const placed: Placed[] = [];
  const byIndex: Placed[] = [];
  const entrants = inOrder(given, order);
  let dense = 0;
  for (let first = 0; first < entrants.length;) {
    const last = lastOfTie(entrants, first);
    dense += 1;
    for (const { index, value } of entrants.slice(first, last + 1)) {
      const each = { index, value, first, last, dense };
      placed.push(each);
      byIndex[index] = each;
    }
    first = last + 1;
  }
  return { order, placed, of: { get: (index) => byIndex[index] } };
}

/** The better place for those that share it. */
export function placeOf({ first, dense }: Placed, ties: 'min' | 'dense'): number {
  return ties === 'dense' ? dense : first + 1;
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

function lastOfTie(entrants: readonly Entrant[], first: number): number {
  const { value } = entrants[first] as Entrant;
  let last = first;
  for (let next = entrants[last + 1]; next !== undefined && compare(value, next.value) === 0; last += 1) {
    next = entrants[last + 2];
  }
  return last;
}
