// The words reading knows: the built-in dictionaries and what the office added in its own sheets.
import type { PeriodText } from '../measure/date-text';
import type { AmountUnit } from '../measure/unit';
import type { IndicatorKey, RankOrder } from '../model/indicator';
import type { measureWords } from '../sheets/measure-headers';

export type MeasureWord = keyof typeof measureWords;

/** What one header cell says by itself. */
export interface HeaderPart {
  readonly text: string;
  readonly names?: 'banks' | 'counties' | 'either' | 'category' | 'number';
  readonly indicator?: IndicatorKey;
  /** An amount or count that is none of the indicators, as printed. */
  readonly other?: string;
  readonly words: ReadonlySet<MeasureWord>;
  readonly unit?: AmountUnit | '%' | '个百分点' | '位';
  readonly coverage: readonly string[];
  readonly rankOrder?: RankOrder;
  readonly period?: PeriodText;
  /** Han letters nothing above explains. */
  readonly residue: string;
}

export interface Vocabulary {
  /** Header text an office uses -> the text it stands for, both compact. */
  readonly headers: ReadonlyMap<string, string>;
  /** Indicators the office defined: names (compact) -> key, longest names first. */
  readonly indicators: readonly (readonly [name: string, key: IndicatorKey])[];
  /** Institutions: a name (compact) -> the name it is joined by. */
  readonly institutions: ReadonlyMap<string, string>;
  /** Parsed header parts, as the same words return sheet after sheet. */
  readonly parts: Map<string, HeaderPart>;
}

export function plainVocabulary(): Vocabulary {
  return { headers: new Map(), indicators: [], institutions: new Map(), parts: new Map() };
}
