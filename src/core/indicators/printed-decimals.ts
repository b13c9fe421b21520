// With how many decimals a figure is printed: as set, never more than its sources support.
import { type Unit, isAmountUnit } from '../measure/unit';
import type { Settings } from '../model/settings';

export function printedDecimals(settings: Settings, unit: Unit, supports: number): number {
  return Math.min(setting(settings, unit), supports);
}

function setting({ decimals }: Settings, unit: Unit): number {
  if (unit === '%') return decimals.percent;
  if (unit === '个百分点') return decimals.points;
  return isAmountUnit(unit) ? decimals.amount : 0;
}
