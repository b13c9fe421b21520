// A figure's value as it stands in a slot: the slot's unit, its decimals, and the sign carried by the verb.
import { absolute, type Decimal, printed, rounded, shifted, signOf } from '../measure/decimal';
import type { RoundingMode } from '../measure/rounding';
import { isAmountUnit, type Unit, unitPower } from '../measure/unit';
import type { UnitSense } from './sense';

export interface SlotNumber {
  /** In the slot's unit, unrounded. */
  readonly value: Decimal;
  readonly decimals: number;
}

/**
 * Converted from the figure's unit to the slot's, with the decimals that the figure supports there:
 * 2 decimals of 亿元 are none of 万元. Undefined when one is an amount and the other is not.
 */
export function inSlotUnit(
  value: Decimal,
  figure: { readonly unit: Unit; readonly decimals: number },
  slot: UnitSense,
): SlotNumber | undefined {
  const power = powerTo(figure.unit, slot);
  return power === undefined
    ? undefined
    : { value: shifted(value, power), decimals: Math.max(0, figure.decimals - power) };
}

/** Tens by which a number grows on its way from one unit to the other. */
export function powerTo(unit: Unit, slot: UnitSense): number | undefined {
  const isPercent = unit === '%' || unit === '个百分点';
  if (slot.is === 'amount') return isAmountUnit(unit) ? unitPower(unit, slot.unit) - slot.power : undefined;
  if (slot.is === 'percent') return isPercent ? 0 : undefined;
  if (slot.is === 'points') return isPercent ? -slot.power : undefined;
  if (slot.is === 'place') return unit === '位' ? 0 : undefined;
  return slot.is === 'count' && !isAmountUnit(unit) && !isPercent ? -slot.power : undefined;
}

/** The magnitude as printed; its sign is said by the verb. */
export function magnitude(number: SlotNumber, mode: RoundingMode): string {
  return printed(absolute(number.value), number.decimals, mode);
}

/** The sign of what is printed: zero where a change is too small to show. */
export function printedSign(number: SlotNumber, mode: RoundingMode): -1 | 0 | 1 {
  return signOf(rounded(number.value, number.decimals, mode));
}
