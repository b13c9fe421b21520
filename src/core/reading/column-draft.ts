// A column of figures as its header alone tells.
import { type Bilingual } from '../measure/bilingual';
import { type ReportingMonth } from '../measure/period';
import { type AmountUnit } from '../measure/unit';
import type { Indicator, IndicatorKey, Measure, RankOrder } from '../model/indicator';
import type { Period } from '../model/table';
import type { HeaderMeaning } from './header-meaning';

/** A column as its header alone tells; what only its values can settle is left open. */
export interface ColumnDraft {
  readonly column: number;
  readonly meaning: HeaderMeaning;
  readonly role: DraftRole;
}

export type DraftRole =
  | { readonly is: 'name' | 'category' | 'number' | 'remark' | 'unread' }
  | { readonly is: 'unknown'; readonly why: Bilingual }
  | DraftMeasure;

export interface DraftMeasure {
  readonly is: 'measure';
  readonly indicator: IndicatorKey;
  readonly measure: Measure;
  /** 增长 without a unit: the other measure it may be. */
  readonly orElse?: Measure;
  /** A place of which only the column before it tells what it is of. */
  readonly isBareRank?: true;
  /** Its header says 增长, which may be either; 较年初 alone is an amount by custom, 同比 a percentage. */
  readonly isDoubtful?: boolean;
  readonly coverage: string;
  readonly unit: AmountUnit | '%' | '个百分点' | '位' | undefined;
  /** The header itself says %. */
  readonly saysPercent: boolean;
  readonly period?: Period;
  readonly rankOrder?: RankOrder;
}

export interface ColumnContext {
  readonly left: number;
  readonly month?: ReportingMonth;
  readonly unit?: AmountUnit;
  readonly coverage: string;
  readonly titleIndicator?: IndicatorKey;
  readonly indicatorOf: (key: IndicatorKey) => Indicator | undefined;
}

/** A header whose indicator is known, if from its neighbours. */
export type Known = HeaderMeaning & { readonly indicator: IndicatorKey };
