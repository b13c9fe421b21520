// The words reading knows: the built-in dictionaries and what the office added in its own sheets.
import type { IndicatorKey } from '../model/indicator';
import type { HeaderPart } from './header-part';

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
