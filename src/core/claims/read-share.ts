// 占…的*%: a part of which whole.
import type { IndicatorKey } from '../model/indicator';
import type { Saying } from './claim';
import { lastOf } from './last-where';
import type { SlotContext } from './read-slot';

/** The share of a county in its city, of a bank in its county, or of inclusive loans in all loans. */
export function shareOf(at: SlotContext, subject: IndicatorKey, common: Saying): Saying {
  const { among } = at.clause;
  const whole = lastOf(at.around.near, 'indicator');
  const [wholeKey = subject] = whole?.sense.keys ?? [];
  if (wholeKey === 'loans' && subject === 'inclusiveLoans' && (among === undefined || among.level === common.who.level))
    return { ...common, indicator: 'inclusiveShare', measure: 'value' };
  if (wholeKey !== subject) return { ...common, indicator: subject, beyond: `share of ${wholeKey}` };
  // Of deposits and loans only the county or the city can be meant; a part may be a part of either.
  if (among === undefined && subject !== 'deposits' && subject !== 'loans')
    return { ...common, indicator: subject, beyond: 'share of an unnamed whole' };
  // 占全市新增贷款的*%: of what was added.
  const isNew = at.around.near.some(({ text }) => text === '新增' || text === '净增');
  const word = isNew ? 'increase' : (lastOf(at.around.near, 'measure')?.sense.word ?? 'balance');
  if (word === 'growth') return { ...common, indicator: subject, beyond: 'share of an unnamed whole' };
  // 增量占全市的*% is the county's part in the city's increase.
  const measure = word === 'increase' ? 'contribution' : 'share';
  return { ...common, indicator: subject, measure, ...(among === undefined ? {} : { among }) };
}
