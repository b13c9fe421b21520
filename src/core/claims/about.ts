// Whether a printed number stands for a value: exactly rounded, or loosely where the text says about, over or nearly.
import { absolute, compare, type Decimal, decimal, isEqual, minus, rounded, signOf, times } from '../measure/decimal';
import type { RoundingMode } from '../measure/rounding';
import type { About } from './sense';

export interface PrintedNumber {
  /** Negative where a verb or the text says so. */
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
  if (number.about === undefined || signOf(value) !== signOf(number.value)) return false;
  const printed = absolute(number.value);
  const above = minus(absolute(value), printed);
  const isWithin = (part: Decimal): boolean => compare(absolute(above), times(printed, part)) <= 0;
  if (number.about === 'about') return isWithin(loosely);
  return number.about === 'less' ? above.isNegative() && isWithin(loosely) : !above.isNegative() && isWithin(over);
}
