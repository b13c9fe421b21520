// The arithmetic by which a measure follows from others, as the office writes it.
import type { Subject } from '../model/figure';
import type { Indicator, Measure } from '../model/indicator';
import type { FigureKey } from './figure-index';
import { addition, beforeGrowth, difference, growth, type Native, percentage } from './native-formula';

export interface Operands {
  readonly key: FigureKey;
  readonly ratio: Indicator['ratio'];
  /** Of what a share is a share. */
  readonly whole: Subject;
  readonly any: (key: FigureKey) => Native | undefined;
  /** Only what a sheet prints: backward rules rest on nothing else, so that two cells never rest on each other. */
  readonly printed: (key: FigureKey) => Native | undefined;
}

export type Rule = (operands: Operands) => Native | undefined;

type Binary = (left: Native, right: Native) => Native;
type Side = Rule;

const of =
  (measure: Measure): Side =>
  ({ key, any }) =>
    any({ ...key, measure });

const printedOf =
  (measure: Measure): Side =>
  ({ key, printed }) =>
    printed({ ...key, measure });

const wholes =
  (measure: Measure): Side =>
  ({ key, whole, any }) =>
    any({ ...key, measure, of: whole });

const ratioSide =
  (side: 'numerator' | 'denominator', balance: Measure, increase?: Measure): Side =>
  ({ key, ratio, any }) => {
    const measure = ratio?.base === 'yearToDateIncrease' ? increase : balance;
    return ratio === undefined || measure === undefined ? undefined : any({ ...key, indicator: ratio[side], measure });
  };

const rule =
  (combine: Binary, left: Side, right: Side): Rule =>
  (operands) => {
    const first = left(operands);
    const second = first === undefined ? undefined : right(operands);
    return first === undefined || second === undefined ? undefined : combine(first, second);
  };

const increaseSince = (base: Measure): readonly Rule[] => [rule(difference, of('balance'), of(base))];

const growthSince = (base: Measure, increase: Measure): readonly Rule[] => [
  rule(growth, of('balance'), of(base)),
  rule(percentage, of(increase), of(base)),
  rule(growthByIncrease, of('balance'), of(increase)),
];

const baseBefore = (increase: Measure, percent: Measure): readonly Rule[] => [
  rule(difference, of('balance'), printedOf(increase)),
  rule(beforeGrowth, of('balance'), printedOf(percent)),
];

const ratioAt = (balance: Measure, increase?: Measure): Rule =>
  rule(percentage, ratioSide('numerator', balance, increase), ratioSide('denominator', balance, increase));

/** By the measure that follows; the first of several is the office's own. */
export const derivationRules: Readonly<Partial<Record<Measure, readonly Rule[]>>> = {
  balance: [rule(addition, printedOf('yearStartBalance'), printedOf('yearToDateIncrease'))],
  yearStartBalance: baseBefore('yearToDateIncrease', 'yearToDateGrowth'),
  lastMonthBalance: baseBefore('monthOnMonthIncrease', 'monthOnMonthGrowth'),
  lastYearBalance: baseBefore('yearOnYearIncrease', 'yearOnYearGrowth'),
  yearToDateIncrease: increaseSince('yearStartBalance'),
  monthOnMonthIncrease: increaseSince('lastMonthBalance'),
  yearOnYearIncrease: increaseSince('lastYearBalance'),
  yearToDateGrowth: growthSince('yearStartBalance', 'yearToDateIncrease'),
  monthOnMonthGrowth: growthSince('lastMonthBalance', 'monthOnMonthIncrease'),
  yearOnYearGrowth: growthSince('lastYearBalance', 'yearOnYearIncrease'),
  share: [rule(percentage, of('balance'), wholes('balance'))],
  contribution: [rule(percentage, of('yearToDateIncrease'), wholes('yearToDateIncrease'))],
  value: [ratioAt('balance', 'yearToDateIncrease')],
  yearStartValue: [ratioAt('yearStartBalance'), rule(difference, of('value'), printedOf('changePoints'))],
  lastMonthValue: [ratioAt('lastMonthBalance'), rule(difference, of('value'), printedOf('monthOnMonthChangePoints'))],
  lastYearValue: [ratioAt('lastYearBalance'), rule(difference, of('value'), printedOf('yearOnYearChangePoints'))],
  changePoints: [rule(difference, of('value'), of('yearStartValue'))],
  monthOnMonthChangePoints: [rule(difference, of('value'), of('lastMonthValue'))],
  yearOnYearChangePoints: [rule(difference, of('value'), of('lastYearValue'))],
};

// Where the sheet shows no base: 增幅 = 增加额 ÷ (期末 − 增加额).
function growthByIncrease(end: Native, increase: Native): Native {
  return percentage(increase, difference(end, increase));
}
