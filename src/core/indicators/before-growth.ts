// The last resort for a base: 基期余额 = 余额 ÷ (1 + 增幅), printed only as precisely as the rounded growth allows.
import { type Decimal, compare, decimal, dividedBy, plus, shifted, signOf } from '../measure/decimal';
import { type Interval, divideIntervals, shiftInterval, widthOf } from '../measure/interval';
import type { Outcome } from '../model/figure';
import { type Column, paired } from './column';
import { baseNotPositive } from './withheld';

export function beforeGrowth(balance: Column | undefined, growth: Column | undefined): Column | undefined {
  if (balance === undefined || growth === undefined) return undefined;
  const column = paired(balance, growth, {
    unit: balance.unit,
    origin: 'derived',
    decimals: 'inputs',
    compute: base,
    possible: possibleBase,
  });
  return {
    ...column,
    supports: (index) => decimalsWithin(column.possible?.(index), column.supports(index)),
  };
}

const one = decimal(1);

function base(balance: Decimal, growth: Decimal): Outcome {
  const factor = plus(one, shifted(growth, -2));
  const quotient = signOf(factor) > 0 ? dividedBy(balance, factor) : undefined;
  return quotient === undefined ? baseNotPositive() : { value: quotient };
}

function possibleBase(balance: Interval, growth: Interval): Interval | undefined {
  const percent = shiftInterval(growth, -2);
  return divideIntervals(balance, { low: plus(one, percent.low), high: plus(one, percent.high) });
}

// As many as leave all that the base can be within one unit of the last.
function decimalsWithin(possible: Interval | undefined, most: number): number {
  if (possible === undefined) return 0;
  const width = widthOf(possible);
  for (let decimals = most; decimals > 0; decimals -= 1) {
    if (compare(width, shifted(one, -decimals)) <= 0) return decimals;
  }
  return 0;
}
