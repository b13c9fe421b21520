// The native formula of one source cell: its number in the unit asked for, whatever the sheet stores.
import { type Decimal, decimal, isEqual, shifted } from '../measure/decimal';
import { isAmountUnit, type Unit, unitPower } from '../measure/unit';
import type { BalanceColumn } from '../model/balances';
import { dash, guarded, lazyNative, type Native, scaled, settled } from './native-formula';
import type { SourceCell } from './source-cells';
import { numberFromText } from './text-number';

/**
 * The number in the unit asked for, or the dash while the cell holds none. Undefined where its row has
 * no name of its own, or where Excel would read another number than we did.
 */
export function sourceNative(cell: SourceCell, unit: Unit): Native | undefined {
  if (cell.lookup === undefined) return undefined;
  const power = powerBetween(cell.column, unit);
  if (cell.value === undefined) {
    return typeof cell.raw === 'number' ? undefined : { formula: numericFormula(cell.lookup, power), value: undefined };
  }
  // What the sheet stores is what we read: nothing is to be compared.
  if (cell.raw === cell.value && power === amountPower(cell.column, unit)) return fromNumber(cell, power);
  const expected = shifted(decimal(cell.value), amountPower(cell.column, unit));
  const native = typeof cell.raw === 'string' ? fromText(cell, cell.raw, unit) : fromNumber(cell, power);
  return native?.value !== undefined && isEqual(native.value, expected) ? native : undefined;
}

function fromNumber({ raw, lookup }: SourceCell, power: number): Native | undefined {
  if (typeof raw !== 'number' || lookup === undefined) return undefined;
  const near = power < 0 ? raw / 10 ** -power : raw * 10 ** power;
  return lazyNative(numericFormula(lookup, power), near, () => scaledValue(decimal(raw), power));
}

function fromText(cell: SourceCell, raw: string, unit: Unit): Native | undefined {
  const read = numberFromText(raw);
  if (read === undefined || cell.lookup === undefined) return undefined;
  const power = read.unit === undefined ? amountPower(cell.column, unit) : amountPowerOf(read.unit, unit);
  const number = `VALUE(${read.formula(cell.lookup)})`;
  return { formula: guarded(scaled(number, power)), value: scaledValue(read.value, power) };
}

function numericFormula(lookup: string, power: number): string {
  return `IF(ISNUMBER(${lookup}),${scaled(lookup, power)},"${dash}")`;
}

/** Ten to this power turns what the cell stores into the unit asked for. */
function powerBetween(column: BalanceColumn, unit: Unit): number {
  return column.storedAs === 'fraction' ? 2 : amountPower(column, unit);
}

function amountPower(column: BalanceColumn, unit: Unit): number {
  return amountPowerOf(column.unit, unit);
}

function amountPowerOf(from: string, to: string): number {
  return isAmountUnit(from) && isAmountUnit(to) ? unitPower(from, to) : 0;
}

function scaledValue(value: Decimal, power: number): Decimal {
  const result = shifted(value, power);
  return power > 0 ? settled(result) : result;
}
