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

/** Converted from the figure's unit to the slot's; undefined when one is an amount and the other is not. */
export function inSlotUnit(value: Decimal, unit: Unit, slot: UnitSense): Decimal | undefined {
  const isPercent = unit === '%' || unit === '个百分点';
  if (slot.is === 'amount')
    return isAmountUnit(unit) ? shifted(value, unitPower(unit, slot.unit) - slot.power) : undefined;
  if (slot.is === 'percent') return isPercent ? value : undefined;
  if (slot.is === 'points') return isPercent ? shifted(value, -slot.power) : undefined;
  if (slot.is === 'place') return unit === '位' ? value : undefined;
  return slot.is === 'count' && !isAmountUnit(unit) && !isPercent ? shifted(value, -slot.power) : undefined;
}

/** Decimals that the figure supports in the slot's unit: 2 decimals of 亿元 are none of 万元. */
export function supportedDecimals(decimals: number, unit: Unit, slot: UnitSense): number {
  if (slot.is !== 'amount' || !isAmountUnit(unit)) return decimals;
  return Math.max(0, decimals - (unitPower(unit, slot.unit) - slot.power));
}

/** The magnitude as printed; its sign is said by the verb. */
export function magnitude(number: SlotNumber, mode: RoundingMode): string {
  return printed(absolute(number.value), number.decimals, mode);
}

export function printsAsZero(number: SlotNumber, mode: RoundingMode): boolean {
  return signOf(rounded(number.value, number.decimals, mode)) === 0;
}
