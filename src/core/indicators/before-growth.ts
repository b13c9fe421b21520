// The last resort for a base: 基期余额 = 余额 ÷ (1 + 增幅), printed only as precisely as the rounded growth allows.
import { type Decimal, compare, decimal, dividedBy, plus, shifted, signOf } from '../measure/decimal';
import { type Interval, divideIntervals, ofPrinted, widthOf } from '../measure/interval';
import type { Outcome } from '../model/figure';
import { type Column, paired } from './column';
import { baseNotPositive } from './withheld';

export function beforeGrowth(balance: Column | undefined, growth: Column | undefined): Column | undefined {
  if (balance === undefined || growth === undefined) return undefined;
  const column = paired(balance, growth, { unit: balance.unit, origin: 'derived', decimals: 'inputs', compute: base });
  return {
    ...column,
    supports: (index) => {
      const [now, percent] = [balance.outcome(index), growth.outcome(index)];
      if (!('value' in now) || !('value' in percent)) return column.supports(index);
      return supported(
        { value: now.value, decimals: balance.supports(index) },
        { value: percent.value, decimals: growth.supports(index) },
      );
    },
  };
}

const one = decimal(1);

function base(balance: Decimal, growth: Decimal): Outcome {
  const factor = plus(one, shifted(growth, -2));
  const quotient = signOf(factor) > 0 ? dividedBy(balance, factor) : undefined;
  return quotient === undefined ? baseNotPositive() : { value: quotient };
}

interface Printed {
  readonly value: Decimal;
  readonly decimals: number;
}

function supported(balance: Printed, growth: Printed): number {
  const percent = ofPrinted(growth.value, growth.decimals);
  const factor: Interval = { low: plus(one, shifted(percent.low, -2)), high: plus(one, shifted(percent.high, -2)) };
  const possible = divideIntervals(ofPrinted(balance.value, balance.decimals), factor);
  return possible === undefined ? 0 : decimalsWithin(possible, Math.min(balance.decimals, growth.decimals));
}

// As many as leave all that the base can be within one unit of the last.
function decimalsWithin(possible: Interval, most: number): number {
  const width = widthOf(possible);
  for (let decimals = most; decimals > 0; decimals -= 1) {
    if (compare(width, shifted(one, -decimals)) <= 0) return decimals;
  }
  return 0;
}
