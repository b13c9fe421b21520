// What a word of a financial text can say about the numbers near it.
import type { CountUnit } from '../measure/unit';
import type { AmountUnit } from '../measure/unit';
import type { IndicatorKey, RankOrder } from '../model/indicator';

/** Against what a change is measured; 'since' the end of a month named; 'other': 较上届, something that is no time of a sheet. */
export type Base = 'yearStart' | 'lastYear' | 'lastMonth' | 'lastQuarter' | 'since' | 'other';

/** 较3月末, 较上季末: the end of the month a change is measured from. */
export interface Since {
  readonly month: number | 'lastQuarterEnd' | 'lastMonth' | 'sameMonth';
  readonly year?: number;
  /** 较上年4月末: a year before the report's. */
  readonly yearsBack?: 1;
}

/** The kind of thing a measure word names, before base and unit decide the measure. */
export type MeasureWord = 'balance' | 'increase' | 'growth' | 'contribution';

/** Subjects of the ledgers. */
export type Topic =
  'visit' | 'credit' | 'climbing' | 'lending' | 'need' | 'resolved' | 'event' | 'listing' | 'keyListing';

/** Of whom, before names are matched: the reporting county, a level above it, or an institution by name. */
export type Who =
  | { readonly level: 'own' | 'city' | 'province' | 'nation' | 'above' }
  | { readonly level: 'named'; readonly name: string; readonly kind: 'county' | 'bank' | 'category' };

/** What a text says of the time; absent where it does not, which is the report's own. */
export interface ToldTime {
  readonly month?: number;
  readonly year?: number;
  /** 去年, 二季度: no time of the report's, whatever its month. */
  readonly isOther?: true;
  /** 二季度: other than the report's until a month is named. */
  readonly isQuarter?: true;
  /** 9月份, 当月: what happened in one month only. */
  readonly isOneMonth?: true;
}

export type Sense =
  /** Several keys where one word names a pair: 存贷款. */
  | { readonly is: 'indicator'; readonly keys: readonly IndicatorKey[] }
  /** 存款 or 贷款 without 各项: the end of a longer name (住户存款) or the short form of the whole. */
  | { readonly is: 'stem'; readonly key: IndicatorKey }
  /** Signed where the word says a direction (减量); bare where it leaves the base open (增速). */
  | { readonly is: 'measure'; readonly word: MeasureWord; readonly sign?: 1 | -1; readonly isBare?: true }
  | { readonly is: 'base'; readonly base: Base; readonly since?: Since }
  | {
      readonly is: 'verb';
      readonly word: 'increase' | 'growth' | 'level' | 'moreIncrease' | 'any';
      readonly sign: 1 | -1;
    }
  /** 增至, 降到: a level reached, not a change. */
  | { readonly is: 'reach' }
  | { readonly is: 'who'; readonly who: Who }
  | { readonly is: 'rankVerb' }
  | { readonly is: 'order'; readonly order: RankOrder }
  | { readonly is: 'respectively' }
  | { readonly is: 'alike' }
  | { readonly is: 'part' }
  | { readonly is: 'share' }
  | { readonly is: 'compare' }
  | { readonly is: 'target' }
  /** 距目标还差, 月均需: how far a target is, and what each month must bring. */
  | { readonly is: 'toTarget'; readonly measure: 'gap' | 'monthlyPace' }
  /** A campaign of the visit ledger, by its name. */
  | { readonly is: 'campaign'; readonly name: string }
  | { readonly is: 'coverage'; readonly coverage: string }
  /** 年初, 上年末, 上年同期: the time a level is told of. */
  | { readonly is: 'past'; readonly base: 'yearStart' | 'lastYear' | 'lastMonth' }
  | { readonly is: 'period' }
  | { readonly is: 'topic'; readonly topic: Topic }
  /** 前移, 后移: what a place did. */
  | { readonly is: 'move'; readonly sign: 1 | -1 }
  /** A piece of the names of parts: 中长期贷款. */
  | { readonly is: 'name' }
  | { readonly is: 'average' }
  | { readonly is: 'neutral' }
  | { readonly is: 'and' }
  | { readonly is: 'stop' };

/** What stands behind a number. */
export type UnitSense =
  | { readonly is: 'amount'; readonly unit: AmountUnit; readonly power: number }
  | { readonly is: 'percent' }
  | { readonly is: 'points'; readonly power: number }
  | { readonly is: 'place'; readonly order?: RankOrder }
  | { readonly is: 'count'; readonly unit: CountUnit; readonly power: number }
  | { readonly is: 'date'; readonly part: 'year' | 'month' | 'day' }
  | { readonly is: 'times' }
  | { readonly is: 'none' };

/** Words around a number that make it less than exact. */
/** 'mark': 突破…大关. */
export type About = 'about' | 'more' | 'less' | 'mark';
