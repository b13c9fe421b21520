// How fine a number the sheets allow: 320.94亿元 are no 3209400万元, and 3209433万元 is not wrong beside it.
import { type Bilingual, words } from '../measure/bilingual';
import { decimal, isEqual, rounded, shifted } from '../measure/decimal';
import {
  divideIntervals,
  type Interval,
  multiplyIntervals,
  ofPrinted,
  overlaps,
  exactly,
  subtractIntervals,
} from '../measure/interval';
import { type Figure, valueOfFigure } from '../model/figure';
import type { Measure } from '../model/indicator';
import type { PrintedNumber } from './about';
import type { Answered, FigureSource } from './figure-source';
import { powerTo } from './print-slot';
import { builtIn } from './read-slot';
import type { UnitSense } from './sense';

/** The answer as finely as the slot's unit asks: the bank sheet's total where the county sheet is too coarse. */
export function asFine(
  answer: Answered,
  unit: UnitSense,
  figures: FigureSource,
): Answered | { readonly why: Bilingual } {
  if (isFineEnough(answer, unit)) return answer;
  const total = sameOfBanks(answer, figures);
  if (total !== undefined && isFineEnough(total, unit)) return total;
  const step = `${shifted(decimal(1), -decimalsOf(answer)).toFixed()}${answer.figure.unit}`;
  return {
    why: words(`县区表的数只到${step}，不能写得更细`, `the county sheet’s number goes to ${step} only`),
  };
}

function isFineEnough({ figure, value }: Answered, unit: UnitSense): boolean {
  const power = powerTo(figure.unit, unit) ?? 0;
  return unit.is !== 'amount' || !isOfPlace(figure) || value.decimalPlaces() >= power;
}

function isOfPlace({ of: { kind } }: Figure): boolean {
  return kind === 'county' || kind === 'city' || kind === 'banks';
}

/** The same figure from the bank sheet, where both sheets have the same balance and cover the same. */
export function sameOfBanks({ figure, value }: Answered, figures: FigureSource): Answered | undefined {
  if (figure.of.kind !== 'county' || figure.of.name !== figures.county) return undefined;
  const { indicator, measure } = figure;
  const total = figures.list.find(
    (one) => one.of.kind === 'banks' && one.indicator === indicator && one.measure === measure,
  );
  const found = valueOfFigure(total);
  if (total === undefined || found === undefined || total.coverage !== figure.coverage) return undefined;
  const possible = possibleOf(figure, figures) ?? ofPrinted(value, decimalsOf({ figure, value }));
  return overlaps(possible, exactly(found)) ? { figure: total, value: found } : undefined;
}

function decimalsOf({ figure, value }: Answered): number {
  return Math.max(figure.decimals, value.decimalPlaces());
}

/** A number told more finely than the sheet has it, which it rounds to. */
export function isFiner(number: PrintedNumber, { figure, value }: Answered, unit: UnitSense): boolean {
  const power = powerTo(figure.unit, unit);
  if (power === undefined || unit.is !== 'amount' || !isOfPlace(figure)) return false;
  const decimals = decimalsOf({ figure, value });
  return (
    number.decimals + power > decimals && isEqual(rounded(shifted(number.value, -power), decimals, 'half-up'), value)
  );
}

/** What a figure computed from a county's rounded balances can be; none where the sheet lacks one of them. */
function possibleOf(figure: Figure, figures: FigureSource): Interval | undefined {
  if (figure.of.kind !== 'county') return undefined;
  const { indicator, measure } = figure;
  const level = (of: string, when: Measure): readonly Interval[] => {
    const found = figures.find(of, when, figure.of.name);
    return [valueOfFigure(found)]
      .filter((value) => value !== undefined)
      .map((value) => ofPrinted(value, decimalsOf({ figure: found as Figure, value })));
  };
  const ratio = builtIn(String(indicator))?.ratio;
  const ratioAt = (when: Measure): readonly Interval[] =>
    ratio?.base === 'balance' ? quotient(level(ratio.numerator, when), level(ratio.denominator, when)) : [];
  if (measure === 'value') return ratioAt('balance')[0];
  const then = thens[measure];
  if (then === undefined) return undefined;
  if (then.of === 'points') return difference(ratioAt('balance'), ratioAt(then.when))[0];
  const [now, before] = [level(String(indicator), 'balance'), level(String(indicator), then.when)];
  const increase = difference(now, before);
  return (then.of === 'amount' ? increase : quotient(increase, before))[0];
}

interface Then {
  readonly of: 'amount' | 'growth' | 'points';
  readonly when: Measure;
}

const thens: Readonly<Partial<Record<string, Then>>> = {
  yearToDateIncrease: { of: 'amount', when: 'yearStartBalance' },
  yearOnYearIncrease: { of: 'amount', when: 'lastYearBalance' },
  monthOnMonthIncrease: { of: 'amount', when: 'lastMonthBalance' },
  yearToDateGrowth: { of: 'growth', when: 'yearStartBalance' },
  yearOnYearGrowth: { of: 'growth', when: 'lastYearBalance' },
  monthOnMonthGrowth: { of: 'growth', when: 'lastMonthBalance' },
  changePoints: { of: 'points', when: 'yearStartBalance' },
  yearOnYearChangePoints: { of: 'points', when: 'lastYearBalance' },
  monthOnMonthChangePoints: { of: 'points', when: 'lastMonthBalance' },
};

function difference(now: readonly Interval[], before: readonly Interval[]): readonly Interval[] {
  return now.flatMap((one) => before.map((other) => subtractIntervals(one, other)));
}

const hundred = exactly(decimal(100));

function quotient(tops: readonly Interval[], bottoms: readonly Interval[]): readonly Interval[] {
  return tops.flatMap((top) =>
    bottoms
      .map((bottom) => divideIntervals(multiplyIntervals(top, hundred), bottom))
      .filter((interval) => interval !== undefined),
  );
}

/** Whether the rounded balances of the sheet allow a number. */
export function isPossible(
  { number, unit }: { readonly number: PrintedNumber; readonly unit: UnitSense },
  figure: Figure,
  figures: FigureSource,
): boolean {
  const power = powerTo(figure.unit, unit);
  const possible = figure.origin === 'printed' ? undefined : possibleOf(figure, figures);
  if (power === undefined || possible === undefined) return false;
  return overlaps(possible, ofPrinted(shifted(number.value, -power), number.decimals + power));
}
