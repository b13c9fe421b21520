// Which measures a table of ours shows for an indicator, and what stands over them.
import type { Figure } from '../model/figure';
import { type Indicator, type Measure, measureLabels } from '../model/indicator';
import type { Unit } from '../measure/unit';

/** Shown wherever the indicator is. */
const always: readonly Measure[] = [
  'balance',
  'yearStartBalance',
  'yearToDateIncrease',
  'yearToDateGrowth',
  'value',
  'yearStartValue',
  'changePoints',
];

/** Shown besides wherever there are counties to compare with. */
export const amongCounties: readonly Measure[] = ['balanceRank', 'increaseRank', 'growthRank', 'share', 'rank'];

/** In the order in which 汇总 shows them; those not always shown stand where some row has a value. */
export const summaryMeasures: Readonly<Record<'balances' | 'ratios', readonly Measure[]>> = {
  balances: [
    'balance',
    'yearStartBalance',
    'yearToDateIncrease',
    'yearToDateGrowth',
    'balanceRank',
    'increaseRank',
    'growthRank',
    'share',
    'yearOnYearIncrease',
    'yearOnYearGrowth',
    'yearOnYearGrowthRank',
    'yearOnYearMoreIncrease',
    'monthOnMonthIncrease',
    'monthOnMonthGrowth',
  ],
  ratios: ['value', 'yearStartValue', 'changePoints', 'rank', 'yearOnYearChangePoints', 'monthOnMonthChangePoints'],
};

/** In 县区排名 each place stands beside what it ranks. */
export const rankingMeasures: Readonly<Record<'balances' | 'ratios', readonly Measure[]>> = {
  balances: [
    'balance',
    'balanceRank',
    'share',
    'yearStartBalance',
    'yearToDateIncrease',
    'increaseRank',
    'yearToDateGrowth',
    'growthRank',
    'yearOnYearGrowth',
    'yearOnYearGrowthRank',
    'monthOnMonthIncrease',
    'monthOnMonthGrowth',
  ],
  ratios: ['value', 'rank', 'yearStartValue', 'changePoints', 'yearOnYearChangePoints', 'monthOnMonthChangePoints'],
};

export function measureSet(indicator: Indicator): 'balances' | 'ratios' {
  return indicator.kind === 'ratio' ? 'ratios' : 'balances';
}

/** The measures of a list to show: those asked for, and those of which some figure has a value. */
export function shownMeasures(
  list: readonly Measure[],
  figures: readonly Figure[],
  asked: readonly Measure[],
): readonly Measure[] {
  const valued = new Set(figures.filter((figure) => 'value' in figure.outcome).map(({ measure }) => measure));
  return list.filter((measure) => always.includes(measure) || asked.includes(measure) || valued.has(measure));
}

/** 较年初增幅（%）. The unit of the amounts stands in the unit line. */
export function measureHeader(measure: Measure): string {
  const unit = measureUnit(measure);
  return unit === undefined ? measureLabels[measure]['zh-CN'] : `${measureLabels[measure]['zh-CN']}\n（${unit}）`;
}

function measureUnit(measure: Measure): Unit | undefined {
  if (measure.endsWith('Points')) return '个百分点';
  return /(Growth|share|contribution|[vV]alue)$/.test(measure) ? '%' : undefined;
}
