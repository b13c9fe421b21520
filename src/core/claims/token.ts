// The pieces of a text: words with a sense, numbers and placeholders, stops, and everything else.
import type { Decimal } from '../measure/decimal';
import type { About, Sense, UnitSense } from './sense';

/** Offsets are UTF-16 in the text read. */
export type Token = WordToken | SlotToken | StopToken | OtherToken;

export interface WordToken {
  readonly is: 'word';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sense: Sense;
}

/** A number or a placeholder for one, with the unit behind it. */
export interface SlotToken {
  readonly is: 'slot';
  readonly start: number;
  /** End of the number itself; the unit follows. */
  readonly end: number;
  readonly text: string;
  readonly unit: UnitSense;
  /** The unit as written; '' where none. */
  readonly unitText: string;
  readonly unitEnd: number;
  /** Absent for a placeholder. */
  readonly number?: { readonly value: Decimal; readonly decimals: number };
  /** Decimals that a placeholder such as *.** asks for. */
  readonly asks?: number;
  readonly about?: About;
  /** 第 stands before it. */
  readonly isOrdinal: boolean;
}

/** ， ends a clause, 。 a sentence, a line end a paragraph. */
export interface StopToken {
  readonly is: 'stop';
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly ends: 'clause' | 'sentence' | 'paragraph';
}

export interface OtherToken {
  readonly is: 'other';
  readonly start: number;
  readonly end: number;
  readonly text: string;
}
