// Exact decimal arithmetic: the one door to mathjs' BigNumber; nothing else in core does arithmetic on figures.
import { type BigNumber, type FactoryFunctionMap, BigNumberDependencies, create } from 'mathjs';
import type { RoundingMode } from './rounding';

/** An exact decimal; quotients carry 34 significant digits. */
export type Decimal = BigNumber;

// mathjs types its dependency collections as possibly undefined; they never are.
const { BigNumber: Big } = create(BigNumberDependencies as FactoryFunctionMap, { precision: 34 }) as unknown as {
  BigNumber: new (value: number | string) => BigNumber;
};

export const zero: Decimal = new Big(0);

/**
 * The decimal of a number's 15 significant digits, as Excel shows it, or of decimal text.
 * Throws on text that is no number: such text never reaches here from a cell.
 */
export function decimal(value: number | string): Decimal {
  if (typeof value === 'string') return new Big(value);
  if (!Number.isFinite(value)) throw new RangeError(`no decimal for ${String(value)}`);
  return Number.isSafeInteger(value) && Math.abs(value) < 1e15 ? new Big(value) : new Big(value.toPrecision(15));
}

export function plus(left: Decimal, right: Decimal): Decimal {
  return left.plus(right);
}

export function minus(left: Decimal, right: Decimal): Decimal {
  return left.minus(right);
}

export function times(left: Decimal, right: Decimal): Decimal {
  return left.times(right);
}

/** Undefined when the divisor is zero: a quotient is never infinite or NaN. */
export function dividedBy(left: Decimal, right: Decimal): Decimal | undefined {
  return right.isZero() ? undefined : left.dividedBy(right);
}

export function sum(terms: readonly Decimal[]): Decimal {
  return terms.reduce(plus, zero);
}

/** times ten to the power: moves the point, exactly. */
export function shifted(value: Decimal, power: number): Decimal {
  return power === 0 ? value : value.times(powerOfTen(power));
}

/** Negative, zero or positive as left is less than, equal to or greater than right. */
export function compare(left: Decimal, right: Decimal): number {
  return left.comparedTo(right);
}

export function isEqual(left: Decimal, right: Decimal): boolean {
  return left.equals(right);
}

/** -1, 0 or 1. */
export function signOf(value: Decimal): -1 | 0 | 1 {
  if (value.isZero()) return 0;
  return value.isNegative() ? -1 : 1;
}

export function absolute(value: Decimal): Decimal {
  return value.abs();
}

export function negated(value: Decimal): Decimal {
  return value.negated();
}

const powers = new Map<number, Decimal>();

function powerOfTen(power: number): Decimal {
  const known = powers.get(power);
  if (known !== undefined) return known;
  const made = new Big(`1e${String(power)}`);
  powers.set(power, made);
  return made;
}

// decimal.js numbers its modes: 4 is half away from zero, 6 half to even.
const modes: Readonly<Record<RoundingMode, 4 | 6>> = { 'half-up': 4, 'half-even': 6 };

/** Rounded to so many decimals; never minus zero. */
export function rounded(value: Decimal, decimals: number, mode: RoundingMode): Decimal {
  const result = value.toDecimalPlaces(decimals, modes[mode]);
  return result.isZero() ? zero : result;
}

/** Away from zero, as Excel's ROUNDUP: for what must be enough as printed. */
export function roundedUp(value: Decimal, decimals: number): Decimal {
  return value.toDecimalPlaces(decimals, 0);
}

/** The value as printed: fixed decimals, no thousands separators, '-0.00' never. */
export function printed(value: Decimal, decimals: number, mode: RoundingMode): string {
  return rounded(value, decimals, mode).toFixed(decimals);
}

/** The shortest plain text of the exact value, without exponent. */
export function plainText(value: Decimal): string {
  return value.toFixed();
}

/** The nearest double, for cached values of cells and for JSON. */
export function toNumber(value: Decimal): number {
  return value.toNumber();
}

/** How many decimals a number read from a cell has, by its 15 significant digits. */
export function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : decimal(value).decimalPlaces();
}
