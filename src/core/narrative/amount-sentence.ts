// A sentence about an amount: 截至9月末，全县各项存款余额…，较年初增加…，增幅…，余额、增量、增幅分别列全市….
import type { Indicator } from '../model/indicator';
import { growthNote } from './consistency';
import { asOf, hasOwnDate } from './dates';
import { changeClause, flatWord, growthClause, ownGrowthClause } from './movement';
import { type Narrative, ownGap, ownValue } from './narrative';
import { phrase } from './phrase';
import { type Pieces, hasGap } from './pieces';
import { placingClauses } from './placing';
import { numberFact } from './print-number';
import { sentence } from './sentence';
import { type RankMeasure, wording } from './wording';

export interface AmountSentence {
  /** 全县 where the sentence names the place, else ''. */
  readonly place: string;
  /** Whether the sentence opens its paragraph and therefore names its date in any case. */
  readonly opens: boolean;
  readonly ranks: readonly RankMeasure[];
}

/** The whole sentence; one gap alone where nothing of the indicator is known. */
export function amountSentence(narrative: Narrative, indicator: Indicator, asked: AmountSentence): Pieces {
  const subject = balanceClause(narrative, indicator, asked);
  const told = [
    subject,
    ...sinceYearStart(narrative, indicator),
    ...otherChanges(narrative, indicator),
    ...shares(narrative, indicator),
    ...placingClauses(narrative, indicator, asked.ranks),
  ];
  return sentence(narrative, told.every(hasGap) ? [subject] : told);
}

function balanceClause(narrative: Narrative, indicator: Indicator, { place, opens }: AmountSentence): Pieces {
  const balance = ownValue(narrative, indicator.key, 'balance');
  if (balance === undefined) return [ownGap(narrative, indicator, 'balance')];
  const { cells, coverage } = balance.figure;
  const label = indicator.label['zh-CN'] + (coverage === '' ? '' : `（${coverage}）`);
  const clause = phrase(wording.balance, { place, label, value: [numberFact(narrative, balance)] });
  return opens || hasOwnDate(narrative, cells) ? [...asOf(narrative, cells), ...clause] : clause;
}

function sinceYearStart(narrative: Narrative, indicator: Indicator): readonly Pieces[] {
  const increase = ownValue(narrative, indicator.key, 'yearToDateIncrease');
  const growth = ownValue(narrative, indicator.key, 'yearToDateGrowth');
  if (increase === undefined) {
    return [
      growth === undefined ? [ownGap(narrative, indicator, 'yearToDateIncrease')] : ownGrowthClause(narrative, growth),
    ];
  }
  const change = changeClause(narrative, increase, indicator);
  if (flatWord(narrative, increase) !== undefined) return [change];
  if (growth === undefined) return [change, [ownGap(narrative, indicator, 'yearToDateGrowth')]];
  const balance = ownValue(narrative, indicator.key, 'balance');
  return [change, growthClause(narrative, growth, growthNote(narrative, { balance, increase, growth }))];
}

function otherChanges(narrative: Narrative, indicator: Indicator): readonly Pieces[] {
  const more = ownValue(narrative, indicator.key, 'yearOnYearMoreIncrease');
  const growth = ownValue(narrative, indicator.key, 'yearOnYearGrowth');
  const monthly = ownValue(narrative, indicator.key, 'monthOnMonthIncrease');
  return [
    ...(more === undefined ? [] : [changeClause(narrative, more, indicator)]),
    ...(growth === undefined ? [] : [ownGrowthClause(narrative, growth)]),
    ...(monthly === undefined ? [] : [changeClause(narrative, monthly, indicator)]),
  ];
}

function shares(narrative: Narrative, indicator: Indicator): readonly Pieces[] {
  const share = ownValue(narrative, indicator.key, 'share');
  return share === undefined ? [] : [phrase(wording.share, { value: [numberFact(narrative, share)] })];
}
