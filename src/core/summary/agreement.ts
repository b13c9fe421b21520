// Whether a native formula comes to our figure: to the last printed digit, and close beyond it.
import { absolute, compare, type Decimal, decimal, isEqual, minus, rounded } from '../measure/decimal';
import { type Figure, valueOfFigure } from '../model/figure';
import type { PrintedFigure } from './figure-index';
import type { Native } from './native-formula';

/** Doubles decide where they can, which is nearly always; exact decimals decide the rest. */
export function agrees(native: Native, figure: Figure, printed: PrintedFigure): boolean {
  const quick = quickly(native.near, printed);
  if (quick !== undefined) return quick;
  const ours = valueOfFigure(figure);
  if (native.value === undefined || ours === undefined) return native.value === ours;
  return isClose(native.value, ours) && isPrintedAlike(native.value, ours, printed.decimals);
}

/** As far from each other as doubles of this size and a rounding to eight places may lead. */
const noise = 1e-8;

/** Beyond this a double of an amount no longer carries eight decimals. */
const mostNear = 1e6;

function quickly(near: number | undefined, { number, decimals }: PrintedFigure): boolean | undefined {
  if (near === undefined || number === undefined || Math.abs(near) > mostNear) return undefined;
  const apart = Math.abs(near - number);
  if (apart > 2 * leastApart) return false;
  return apart <= noise && isFarFromHalf(number, decimals) ? true : undefined;
}

// Where rounding turns up or down, the last digit hangs on less than a double tells.
function isFarFromHalf(number: number, decimals: number): boolean {
  const scaled = Math.abs(number) * 10 ** decimals;
  const fraction = scaled - Math.floor(scaled);
  return Math.abs(fraction - 0.5) > 4 * noise * 10 ** decimals + 1e-6;
}

const leastApart = 1e-6;

const near = decimal('0.000001');

function isClose(left: Decimal, right: Decimal): boolean {
  return compare(absolute(minus(left, right)), near) < 0;
}

function isPrintedAlike(left: Decimal, right: Decimal, decimals: number): boolean {
  return isEqual(rounded(left, decimals, 'half-up'), rounded(right, decimals, 'half-up'));
}
