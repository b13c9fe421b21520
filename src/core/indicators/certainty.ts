// How many decimals of a computed value are known, and whether its last printed one is: what the rounding of its inputs leaves open.
import { type Decimal, compare, decimal, shifted, times } from '../measure/decimal';
import { type Interval, widthOf } from '../measure/interval';

const one = decimal(1);
const half = decimal('0.5');

/** More than anybody prints. */
const most = 15;

/**
 * The last decimal is the first that is uncertain: a value known to ± 0.12 has one decimal, one known to
 * ± 0.02 has two. Beyond it stand digits that mean nothing. Where nothing is known of its rounding, any.
 */
export function decimalsKnown(possible: Interval | undefined): number {
  if (possible === undefined) return Infinity;
  const uncertainty = uncertaintyOf(possible);
  for (let decimals = 0; decimals < most; decimals += 1) {
    if (compare(uncertainty, shifted(one, -decimals)) >= 0) return decimals;
  }
  return Infinity;
}

/** Whether all that the value can be lies within one unit of the last decimal. */
export function isSure(possible: Interval, decimals: number): boolean {
  return compare(widthOf(possible), shifted(one, -decimals)) <= 0;
}

/** How far the value can be from the middle. */
export function uncertaintyOf(possible: Interval): Decimal {
  return times(widthOf(possible), half);
}
