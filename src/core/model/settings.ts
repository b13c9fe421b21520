// What an office can set, with the defaults that hold when the settings sheet says nothing.
import type { RoundingMode } from '../measure/rounding';
import type { IndicatorKey, RankOrder } from './indicator';
import type { Located } from './table';

export interface Settings {
  /** The own county, as the sheets name it; undefined: taken from the bank sheet's title. */
  readonly county?: string;
  readonly city?: string;
  readonly province?: string;
  /** The office that signs the report. */
  readonly office?: string;
  /** To whom the report is addressed. */
  readonly recipient?: string;
  readonly reportTitle?: string;
  /** Reporting month, when the sheets do not name it or name several. */
  readonly month?: string;
  /** Decimals printed in texts. */
  readonly decimals: { readonly amount: number; readonly percent: number; readonly points: number };
  readonly rounding: RoundingMode;
  /** 1-2-2-4 or 1-2-2-3. */
  readonly ties: 'min' | 'dense';
  /** Rank order by indicator, where the office decides otherwise or must decide (NPL). */
  readonly rankOrder: Readonly<Partial<Record<IndicatorKey, RankOrder>>>;
  /** Zones that are ranked with the counties, and counties that are not. */
  readonly ranked: { readonly include: readonly string[]; readonly exclude: readonly string[] };
  /** Where the own county's figures come from when both sheets give them. */
  readonly ownFiguresFrom: 'counties' | 'banks';
  /** A sentence whose data is missing: shown as a gap, or left out. */
  readonly missingSentence: 'gap' | 'omit';
  /** What the report is written by: our own sentences, or the template on the sheet 报告模板. */
  readonly reportFrom: 'built-in' | 'template';
  /** A placing up to this one may be praised as 前列. */
  readonly leadingPlaces: number;
  /** Checks that the office switched off, by id. */
  readonly disabledChecks: readonly string[];
  /** Widens every tolerance by this factor (1: arithmetic only). */
  readonly toleranceFactor: number;
  /** What the office decided of the report's sentences, by id of sheets/sentence-kinds. */
  readonly sentences: Readonly<Record<string, SentenceSetting>>;
}

export interface SentenceSetting {
  /** False where the office leaves it out. */
  readonly isTold: boolean;
  /** The office's own wording, with the cell that holds it. */
  readonly wording?: Located<string>;
}

export const defaultSettings: Settings = {
  decimals: { amount: 2, percent: 2, points: 2 },
  rounding: 'half-up',
  ties: 'min',
  rankOrder: {},
  ranked: { include: [], exclude: [] },
  ownFiguresFrom: 'counties',
  missingSentence: 'gap',
  reportFrom: 'built-in',
  leadingPlaces: 3,
  disabledChecks: [],
  toleranceFactor: 1,
  sentences: {},
};
