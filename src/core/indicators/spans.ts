// Since when a change is measured: the base, increase and growth that belong to each span, and how far back it reaches.
import { type ReportingMonth, monthOf } from '../measure/period';
import type { AmountMeasure, RatioMeasure } from '../model/indicator';

export interface Span {
  readonly base: AmountMeasure;
  readonly increase: AmountMeasure;
  readonly growth: AmountMeasure;
  readonly baseValue: RatioMeasure;
  readonly points: RatioMeasure;
  /** How many months before this one the base stands. */
  readonly months: (month: ReportingMonth) => number;
}

export const spans: readonly Span[] = [
  {
    base: 'yearStartBalance',
    increase: 'yearToDateIncrease',
    growth: 'yearToDateGrowth',
    baseValue: 'yearStartValue',
    points: 'changePoints',
    // The year starts where December ended.
    months: monthOf,
  },
  {
    base: 'lastMonthBalance',
    increase: 'monthOnMonthIncrease',
    growth: 'monthOnMonthGrowth',
    baseValue: 'lastMonthValue',
    points: 'monthOnMonthChangePoints',
    months: () => 1,
  },
  {
    base: 'lastYearBalance',
    increase: 'yearOnYearIncrease',
    growth: 'yearOnYearGrowth',
    baseValue: 'lastYearValue',
    points: 'yearOnYearChangePoints',
    months: () => 12,
  },
];
