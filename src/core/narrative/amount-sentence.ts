// A sentence about an amount: 截至9月末，全县各项存款余额…，较年初增加…，增幅…，余额、增量、增幅分别列全市第5位、….
import type { Indicator } from '../model/indicator';
import { indicatorSentence } from '../sheets/sentence-kinds';
import { growthNote } from './consistency';
import { cityWord } from './county-name';
import { asOf, hasOwnDate } from './dates';
import { changeClause, flatWord, growthClause, ownGrowthClause } from './movement';
import { type Narrative, ownGap, ownValue } from './narrative';
import type { Pieces } from './pieces';
import { placeSlots } from './place-slots';
import { numberFact } from './print-number';
import { type SlotContent, type Slots, told } from './told';
import type { RankMeasure } from './wording';

export interface AmountSentence {
  /** 全县 where the sentence names the place, else ''. */
  readonly place: string;
  /** Whether the sentence opens its paragraph and therefore names its date in any case. */
  readonly opens: boolean;
  readonly ranks: readonly RankMeasure[];
}

/** The whole sentence; one gap alone where nothing of the indicator is known. */
export function amountSentence(narrative: Narrative, indicator: Indicator, asked: AmountSentence): Pieces {
  return told(narrative, indicatorSentence(indicator), {
    ...subject(narrative, indicator, asked),
    ...sinceYearStart(narrative, indicator),
    ...otherChanges(narrative, indicator),
    ...placeSlots(narrative, indicator, asked.ranks),
  });
}

function subject(narrative: Narrative, indicator: Indicator, { place, opens }: AmountSentence): Slots {
  const balance = ownValue(narrative, indicator.key, 'balance');
  if (balance === undefined) return { 余额: { instead: [ownGap(narrative, indicator, 'balance')] } };
  const { cells, coverage } = balance.figure;
  return {
    余额: [numberFact(narrative, balance)],
    时点: opens || hasOwnDate(narrative, cells) ? asOf(narrative, cells) : [],
    全县: place === '' ? [] : [place],
    指标: [indicator.label['zh-CN'] + (coverage === '' ? '' : `（${coverage}）`)],
  };
}

function sinceYearStart(narrative: Narrative, indicator: Indicator): Slots {
  const increase = ownValue(narrative, indicator.key, 'yearToDateIncrease');
  const growth = ownValue(narrative, indicator.key, 'yearToDateGrowth');
  if (increase === undefined) {
    const gap = { instead: [ownGap(narrative, indicator, 'yearToDateIncrease')] };
    return { 较年初增加: growth === undefined ? gap : ownGrowthClause(narrative, growth) };
  }
  const 较年初增加 = changeClause(narrative, increase, indicator);
  if (flatWord(narrative, increase) !== undefined) return { 较年初增加 };
  if (growth === undefined)
    return { 较年初增加, 增幅: { instead: [ownGap(narrative, indicator, 'yearToDateGrowth')] } };
  const balance = ownValue(narrative, indicator.key, 'balance');
  return {
    较年初增加,
    增幅: growthClause(narrative, growth, growthNote(narrative, { balance, increase, growth })),
  };
}

function otherChanges(narrative: Narrative, indicator: Indicator): Slots {
  const more = ownValue(narrative, indicator.key, 'yearOnYearMoreIncrease');
  const growth = ownValue(narrative, indicator.key, 'yearOnYearGrowth');
  const monthly = ownValue(narrative, indicator.key, 'monthOnMonthIncrease');
  const share = ownValue(narrative, indicator.key, 'share');
  const nothing: SlotContent = [];
  return {
    同比多增: more === undefined ? nothing : changeClause(narrative, more, indicator),
    同比增长: growth === undefined ? nothing : ownGrowthClause(narrative, growth),
    较上月增加: monthly === undefined ? nothing : changeClause(narrative, monthly, indicator),
    占比: share === undefined ? nothing : [numberFact(narrative, share)],
    全市: [cityWord(narrative)],
  };
}
