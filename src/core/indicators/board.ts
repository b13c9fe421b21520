// All columns that one kind of sheet gives, for every indicator, 口径 and measure: printed, computed or derived.
import type { ReportingMonth } from '../measure/period';
import type { Indicator, IndicatorKey, Measure, RankOrder } from '../model/indicator';
import type { Settings } from '../model/settings';
import type { Column } from './column';
import type { Groups } from './coverage';
import type { Roster } from './roster';

export interface Board {
  readonly roster: Roster;
  readonly month: ReportingMonth | undefined;
  readonly settings: Settings;
  /** The city's sheet: what it prints is official; a bank sheet's arithmetic is ours to do. */
  readonly isOfficial: boolean;
  readonly indicators: ReadonlyMap<IndicatorKey, Indicator>;
  /** The 口径 of an indicator's own columns, the reported one first; '' where none is stated. */
  readonly coverages: (indicator: IndicatorKey) => Coverages;
  /** `coverage` absent: the reported one. */
  readonly column: (indicator: IndicatorKey, measure: Measure, coverage?: string) => Column | undefined;
  /** The same without what only dividing by growth can give: too coarse while anything else is there. */
  readonly exact: (indicator: IndicatorKey, measure: Measure, coverage?: string) => Column | undefined;
  /** As a sheet prints it, in one 口径. */
  readonly printed: (indicator: IndicatorKey, measure: Measure, coverage: string) => Column | undefined;
  readonly groups: Groups;
  /** Which end is first place in the other kind of sheet, by the places printed there. */
  readonly orderElsewhere: (of: Pick<Question, 'indicator' | 'measure' | 'coverage'>) => RankOrder | undefined;
  /** The board of the same sheet so many months ago. */
  readonly earlier: (months: number) => EarlierBoard | undefined;
}

export type Coverages = readonly [string, ...string[]];

export interface EarlierBoard {
  readonly board: Board;
  /** Whether its sheets stand in the same workbook, so that their cells can be pointed to. */
  readonly isInBook: boolean;
}

export interface Question {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly coverage: string;
  /** Without dividing by growth. */
  readonly isExact: boolean;
}
