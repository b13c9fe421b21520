// What kind of slip would explain a wrong cell: another unit, a lost sign, two digits swapped.
import {
  type Decimal,
  absolute,
  compare,
  decimal,
  decimalsOf,
  minus,
  negated,
  plainText,
  shifted,
  zero,
} from '../measure/decimal';
import { type Interval, contains, widthOf } from '../measure/interval';

export type Cause =
  | { readonly is: 'unit'; readonly power: number; readonly value: Decimal }
  | { readonly is: 'sign'; readonly value: Decimal }
  | { readonly is: 'transposition'; readonly value: Decimal };

export interface Suspect {
  /** In its column's unit. */
  readonly printed: number;
  /** What it would have to be, in its column's unit. */
  readonly implied: Interval;
  /** The powers of ten by which a slip can be off. */
  readonly powers: readonly number[];
  /** How many times the slip must be larger than what rounding leaves open. */
  readonly margin: number;
}

export const amountSlips: readonly number[] = [4, -4, 8, -8, 3, -3];
export const percentSlips: readonly number[] = [2, -2];

/** Undefined when no single slip leads to a value that fits, or the fit says nothing as anything would fit. */
export function causeOf({ printed, implied, powers, margin }: Suspect): Cause | undefined {
  const value = decimal(printed);
  const fits = (candidate: Decimal): boolean =>
    contains(implied, candidate) && compare(widthOf(implied).times(margin), absolute(minus(candidate, value))) < 0;
  // A cell that should be about nothing is no slip of its unit, however small that makes it.
  const isSomething = printed !== 0 && !contains(implied, zero);
  const power = powers.find((each) => isSomething && fits(shifted(value, each)));
  if (power !== undefined) return { is: 'unit', power, value: shifted(value, power) };
  if (fits(negated(value))) return { is: 'sign', value: negated(value) };
  const swapped = swaps(printed).filter(fits);
  return swapped.length === 1 ? { is: 'transposition', value: swapped[0] as Decimal } : undefined;
}

/** The number with each pair of unlike neighbouring digits swapped in turn. */
export function swaps(printed: number): readonly Decimal[] {
  const places = decimalsOf(printed);
  const digits = plainText(shifted(decimal(Math.abs(printed)), places));
  const found: Decimal[] = [];
  for (let index = 1; index < digits.length; index += 1) {
    const [left, right] = [digits.charAt(index - 1), digits.charAt(index)];
    if (left === right) continue;
    const text = digits.slice(0, index - 1) + right + left + digits.slice(index + 1);
    const value = shifted(decimal(text), -places);
    found.push(printed < 0 ? negated(value) : value);
  }
  return found;
}
