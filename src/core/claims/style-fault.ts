// A number that is right or wrong like any other, but not written as the office's style has it.
import type { Bilingual } from '../measure/bilingual';
import type { Claim } from './claim';
import type { TextEdit } from './text-edit';

export type StyleRule =
  | 'points-for-percent'
  | 'percent-for-growth'
  | 'level-for-change'
  | 'fall-in-multiples'
  | 'signed-change'
  | 'mixed-widths'
  | 'mixed-separators'
  | 'mixed-decimals'
  | 'mixed-units'
  | 'unit-twice'
  | 'range-unit';

export interface StyleFault {
  readonly rule: StyleRule;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
  readonly why: Bilingual;
  /** What mends it; empty where only its writer knows. */
  readonly edits: readonly TextEdit[];
}

/** What every rule looks at: the text and its numbers with what they say. */
export interface StyleInput {
  readonly text: string;
  readonly claims: readonly Claim[];
}
