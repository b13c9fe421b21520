// Where figures of the month are looked up for a text, and what the looking up gives.
import type { Bilingual } from '../measure/bilingual';
import type { Decimal } from '../measure/decimal';
import type { ReportingMonth } from '../measure/period';
import type { RoundingMode } from '../measure/rounding';
import type { Figure } from '../model/figure';
import type { Measure } from '../model/indicator';
import type { LedgerMeasure } from '../model/ledger-indicator';
import type { Settings } from '../model/settings';

/** Where figures are looked up; FigureSet fits. */
export interface FigureSource {
  readonly month?: ReportingMonth;
  readonly county?: string;
  find(indicator: string, measure: Measure | LedgerMeasure, name: string): Figure | undefined;
  readonly list: readonly Figure[];
  /** Figures of earlier months, where their workbooks are given: for changes since the end of a month. */
  readonly earlier?: readonly FigureSource[];
  /** How the office rounds; half up where nothing is said. */
  readonly rounding?: RoundingMode;
  /** The setting that says from which end an indicator's places are counted. */
  readonly rankOrder?: Settings['rankOrder'];
}

export type Answer = Answered | { readonly why: Bilingual };

/** `value` is in the figure's unit, counted from the end the claim asks for. */
export interface Answered {
  readonly figure: Figure;
  readonly value: Decimal;
}
