// Which measure the words of a header mean, once its indicator and time are known.
import { isAmountUnit } from '../measure/unit';
import type { AmountMeasure, Measure, RatioMeasure } from '../model/indicator';
import type { HeaderMeaning } from './header-meaning';
import type { ColumnContext, ColumnDraft, DraftMeasure, Known } from './column-draft';
import type { Base } from './column-time';

export interface Guess {
  readonly measure: Measure;
  readonly orElse?: Measure;
  /** A place of which only the column before it tells what it is of. */
  readonly isBareRank?: true;
}

const balances: Readonly<Record<Base, AmountMeasure>> = {
  yearStart: 'yearStartBalance',
  lastMonth: 'lastMonthBalance',
  lastYear: 'lastYearBalance',
};

const increases: Readonly<Record<Base, AmountMeasure>> = {
  yearStart: 'yearToDateIncrease',
  lastMonth: 'monthOnMonthIncrease',
  lastYear: 'yearOnYearIncrease',
};

const growths: Readonly<Record<Base, AmountMeasure>> = {
  yearStart: 'yearToDateGrowth',
  lastMonth: 'monthOnMonthGrowth',
  lastYear: 'yearOnYearGrowth',
};

const values: Readonly<Record<Base, RatioMeasure>> = {
  yearStart: 'yearStartValue',
  lastMonth: 'lastMonthValue',
  lastYear: 'lastYearValue',
};

const changes: Readonly<Record<Base, RatioMeasure>> = {
  yearStart: 'changePoints',
  lastMonth: 'monthOnMonthChangePoints',
  lastYear: 'yearOnYearChangePoints',
};

export function ratioMeasure(meaning: Known, base: Base | undefined): Guess | undefined {
  if (meaning.words.has('rank')) return { measure: 'rank' };
  if (isChange(meaning) || meaning.unit === '个百分点') return { measure: changes[base ?? 'yearStart'] };
  return { measure: base === undefined ? 'value' : values[base] };
}

export function amountMeasure(
  meaning: Known,
  base: Base | undefined,
  before: readonly ColumnDraft[],
): Guess | undefined {
  const has = meaning.words;
  if (has.has('rank')) return rankMeasure(meaning, base, before);
  if (has.has('contribution')) return { measure: 'contribution' };
  if (has.has('share')) return { measure: 'share' };
  if (has.has('more')) return { measure: 'yearOnYearMoreIncrease' };
  // A change of a growth rate in points is no measure we have.
  if (has.has('points') || meaning.unit === '个百分点') return undefined;
  if (!isChange(meaning)) {
    if (meaning.unit === '%' && base === undefined) return undefined;
    return { measure: base === undefined ? 'balance' : balances[base] };
  }
  return changeMeasure(meaning, base);
}

function isChange(meaning: HeaderMeaning): boolean {
  return (['comparison', 'rate', 'amount', 'either', 'points'] as const).some((word) => meaning.words.has(word));
}

function changeMeasure(meaning: Known, base: Base | undefined): Guess | undefined {
  const has = meaning.words;
  // 上年同期增量 and 上月增量 are the increase of that time, not an increase on it.
  const isThenIncrease = base === 'lastYear' && !has.has('comparison') && !has.has('rate');
  if (isThenIncrease) return undefined;
  const increase = increases[base ?? 'yearStart'];
  const growth = growths[base ?? 'yearStart'];
  if (meaning.unit === '%' || has.has('rate')) return { measure: growth };
  if (meaning.unit !== undefined || has.has('amount')) return { measure: increase };
  return base === 'lastYear' ? { measure: growth, orElse: increase } : { measure: increase, orElse: growth };
}

const rankOfMeasure: Readonly<Partial<Record<Measure, Measure>>> = {
  balance: 'balanceRank',
  yearToDateIncrease: 'increaseRank',
  yearToDateGrowth: 'growthRank',
  yearOnYearGrowth: 'yearOnYearGrowthRank',
};

function rankMeasure(meaning: Known, base: Base | undefined, before: readonly ColumnDraft[]): Guess | undefined {
  const has = meaning.words;
  if (has.has('rate') || has.has('either')) {
    if (base === 'lastMonth') return undefined;
    return { measure: base === 'lastYear' ? 'yearOnYearGrowthRank' : 'growthRank' };
  }
  if (has.has('amount')) return base === undefined || base === 'yearStart' ? { measure: 'increaseRank' } : undefined;
  if (has.has('level')) return { measure: 'balanceRank' };
  for (const { role } of [...before].reverse()) {
    if (role.is !== 'measure' || role.indicator !== meaning.indicator || role.unit === '位') continue;
    const ranked = rankOfMeasure[role.measure];
    return ranked === undefined ? undefined : { measure: ranked, isBareRank: true };
  }
  return { measure: 'balanceRank' };
}

const percents: ReadonlySet<Measure> = new Set<Measure>([
  ...Object.values(growths),
  ...Object.values(values),
  'share',
  'contribution',
  'value',
]);
const points: ReadonlySet<Measure> = new Set<Measure>(Object.values(changes));

export function unitOf(measure: Measure, meaning: HeaderMeaning, context: ColumnContext): DraftMeasure['unit'] {
  if (/[rR]ank$/.test(measure)) return '位';
  if (percents.has(measure)) return '%';
  if (points.has(measure)) return '个百分点';
  const said = meaning.unit;
  return said !== undefined && isAmountUnit(said) ? said : context.unit;
}

/** The unit a measure takes once its values have settled which of two it is. */
export function settledUnit(measure: Measure, unit: DraftMeasure['unit']): DraftMeasure['unit'] {
  return percents.has(measure) ? '%' : unit;
}
