// A growth or a change in points -> the measure of the base it is told against.
import type { IndicatorKey, Measure } from '../model/indicator';
import type { Change, Saying } from './claim';
import { lastOf, lastWhere } from './last-where';
import { has, isRatio, nothing, one, type Reading, signOfWords, type SlotContext, baseOf } from './read-slot';
import type { Base, Since } from './sense';

export function readGrowth(at: SlotContext, subject: Saying): Reading {
  const base = baseOf(at);
  const saying: Saying = { ...subject, ...signOfWords(at.around.near), base };
  if (base !== 'unstated') return one({ ...saying, ...changeFrom('growth', base, at.context.since) });
  // 增幅 alone is the office's word for growth since the year start; 增速 or a bare 增长 may be either.
  const word = lastOf(at.around.near, 'measure')?.sense;
  if (at.measureWord === 'growth' || (word?.word === 'growth' && word.isBare !== true))
    return one({ ...saying, measure: 'yearToDateGrowth' });
  return {
    says: [],
    either: [
      { ...saying, measure: 'yearToDateGrowth' },
      { ...saying, measure: 'yearOnYearGrowth' },
    ],
  };
}

export function readPoints(at: SlotContext, subject: IndicatorKey, common: Saying): Reading {
  const share = shareBefore(at);
  const indicator = share?.indicator === 'inclusiveShare' ? share.indicator : subject;
  const base = baseOf(at);
  const saying: Saying = { ...common, ...signOfWords(at.around.near), indicator };
  if (!isRatio(indicator)) {
    const what = share === undefined ? 'change of a growth rate' : 'change of a share';
    return one({ ...saying, base, beyond: what });
  }
  // 较存贷比高*个百分点 is no change.
  if (saying.sign === undefined) return nothing;
  return one({ ...saying, ...changeFrom('points', base, at.context.since) });
}

// 占各项贷款的*%，较年初提高*个百分点: the share rose.
function shareBefore({ around: { measures, near }, context }: SlotContext): Saying | undefined {
  if (measures.includes('growth') || has(near, 'indicator')) return undefined;
  const last = lastWhere(context.claims, ({ slot }) => slot.unit.is === 'percent');
  return last?.says.find((saying) => saying.indicator === 'inclusiveShare' || isShare(saying));
}

function isShare({ measure, beyond = '' }: Saying): boolean {
  return measure === 'share' || beyond.startsWith('share');
}

/** The measure of a change against a base; none for a base that no sheet knows. */
export function changeFrom(
  of: Exclude<Change['of'], 'place'>,
  base: Base | 'unstated',
  since: Since,
): Pick<Saying, 'measure' | 'beyond' | 'since' | 'base'> {
  if (base === 'lastQuarter') return { base, beyond: 'change since a quarter' };
  if (base === 'other') return { base, beyond: 'change from something else' };
  if (base !== 'since') return { base, measure: changes[of][base] };
  return { base, beyond: 'change since a month', since: { from: since, of } };
}

type SheetBase = Exclude<Base, 'lastQuarter' | 'since' | 'other'> | 'unstated';

export const changes: Readonly<Record<Exclude<Change['of'], 'place'>, Readonly<Record<SheetBase, Measure>>>> = {
  amount: {
    yearStart: 'yearToDateIncrease',
    unstated: 'yearToDateIncrease',
    lastYear: 'yearOnYearIncrease',
    lastMonth: 'monthOnMonthIncrease',
  },
  growth: {
    yearStart: 'yearToDateGrowth',
    unstated: 'yearToDateGrowth',
    lastYear: 'yearOnYearGrowth',
    lastMonth: 'monthOnMonthGrowth',
  },
  points: {
    yearStart: 'changePoints',
    unstated: 'changePoints',
    lastYear: 'yearOnYearChangePoints',
    lastMonth: 'monthOnMonthChangePoints',
  },
};
