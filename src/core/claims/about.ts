// Whether a printed number stands for a value: exactly rounded, or loosely where the text says about, over or nearly.
import { absolute, compare, type Decimal, decimal, dividedBy, isEqual, minus, rounded } from '../measure/decimal';
import type { RoundingMode } from '../measure/rounding';
import type { About } from './sense';

export interface PrintedNumber {
  /** As printed, without the sign that a verb says. */
  readonly value: Decimal;
  readonly decimals: number;
  readonly about?: About;
}

const loosely = decimal('0.05');
const over = decimal('0.2');

/**
 * True when the value, in the number's unit, prints as the number. 约 allows 5 %; 余, 超 and 突破
 * a value up to a fifth above the number; 近 one up to 5 % below it.
 */
export function standsFor(number: PrintedNumber, value: Decimal, mode: RoundingMode): boolean {
  if (isEqual(rounded(value, number.decimals, mode), number.value)) return true;
  if (number.about === undefined) return false;
  const distance = dividedBy(minus(value, number.value), absolute(number.value));
  if (distance === undefined) return false;
  const isNear = compare(absolute(distance), loosely) <= 0;
  if (number.about === 'about') return isNear;
  return number.about === 'less'
    ? isNear && distance.isNegative()
    : !distance.isNegative() && compare(distance, over) <= 0;
}
