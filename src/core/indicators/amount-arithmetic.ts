// Sums, differences and percents of two columns; undefined where one of them is not there.
import { dividedBy, minus, plus, shifted, signOf } from '../measure/decimal';
import { addIntervals, divideIntervals, shiftInterval, subtractIntervals } from '../measure/interval';
import type { Outcome } from '../model/figure';
import { type Column, type Pairing, paired } from './column';

type Given = Column | undefined;

export function sumOf(left: Given, right: Given): Given {
  if (left === undefined || right === undefined) return undefined;
  return paired(left, right, {
    unit: left.unit,
    decimals: 'inputs',
    compute: (one, other) => ({ value: plus(one, other) }),
    possible: addIntervals,
  });
}

export function difference(left: Given, right: Given, origin?: Pairing['origin']): Given {
  if (left === undefined || right === undefined) return undefined;
  return paired(left, right, {
    unit: left.unit,
    ...(origin === undefined ? {} : { origin }),
    decimals: 'inputs',
    compute: (one, other) => ({ value: minus(one, other) }),
    possible: subtractIntervals,
  });
}

/** part ÷ whole × 100; undefined with the reason given where the whole is not positive. */
export function percentOf(part: Column, whole: Column, notPositive: () => Outcome): Column;
export function percentOf(part: Given, whole: Given, notPositive: () => Outcome): Given;
export function percentOf(part: Given, whole: Given, notPositive: () => Outcome): Given {
  if (part === undefined || whole === undefined) return undefined;
  return paired(part, whole, {
    unit: '%',
    decimals: 'known',
    compute: (one, other) => {
      const quotient = signOf(other) > 0 ? dividedBy(shifted(one, 2), other) : undefined;
      return quotient === undefined ? notPositive() : { value: quotient };
    },
    possible: (one, other) => divideIntervals(shiftInterval(one, 2), other),
  });
}
