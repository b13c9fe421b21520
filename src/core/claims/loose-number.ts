// How a figure is told with 约, 余, 超, 近 or 突破…大关: 312.47 is 超312, 近313 or 突破300大关.
import { absolute, compare, type Decimal, decimal, minus, printed, shifted, times } from '../measure/decimal';
import type { RoundingMode } from '../measure/rounding';
import type { SlotNumber } from './print-slot';
import type { About } from './sense';

export interface LooseWish {
  readonly about: About | undefined;
  /** A number of things: 915 is 910余. */
  readonly isCount: boolean;
  /** Decimals that the draft asks for. */
  readonly asks: number | undefined;
  readonly rounding: RoundingMode;
}

/** The magnitude to print; undefined where a round number would not be true (超300 for 300). */
export function looselyPrinted(number: SlotNumber, wish: LooseWish): string | undefined {
  const value = absolute(number.value);
  if (wish.about === undefined || wish.about === 'about') return printed(value, number.decimals, wish.rounding);
  const power = wish.asks === undefined ? roundPower(value, wish) : -wish.asks;
  const floor = shifted(shifted(value, -power).floor(), power);
  const round = wish.about === 'less' ? plusStep(floor, power) : floor;
  const isTrue = compare(floor, value) !== 0 && round.isPositive() && !round.isZero();
  return isTrue ? round.toFixed(Math.max(0, -power)) : undefined;
}

function plusStep(value: Decimal, power: number): Decimal {
  return minus(value, times(decimal(-1), shifted(decimal(1), power)));
}

// So many tens are left out: of 大关 all but the first figures, of a count all but two, of an amount the decimals.
function roundPower(value: Decimal, { about, isCount }: LooseWish): number {
  const digits = value.floor().toFixed().length;
  if (about === 'mark') return Math.min(digits - 1, 2);
  if (isCount) return Math.max(1, digits - 2);
  return digits > 1 ? 0 : -1;
}
