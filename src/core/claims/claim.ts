// A number somebody wrote (or starred) in a text, with what it says and why it was read so.
import type { IndicatorKey, Measure, RankOrder } from '../model/indicator';
import type { LedgerIndicator, LedgerMeasure } from '../model/ledger-indicator';
import type { Base, Since, ToldTime, Who } from './sense';
import type { SlotToken, WordToken } from './token';

export interface Claim {
  readonly slot: SlotToken;
  /** What it speaks of; more than one where a single number claims the same of several (均列第2位). */
  readonly says: readonly Saying[];
  /** Set where the text allows several readings; then `says` is empty. */
  readonly either: readonly Saying[];
  /** Words that were read as evidence, in text order. */
  readonly why: readonly WordToken[];
  /** Index of the sentence in the text, for consistency within it. */
  readonly sentence: number;
}

/** One reading of a number. Unstated parts are absent, never guessed. */
export interface Saying {
  readonly indicator?: IndicatorKey | LedgerIndicator;
  readonly measure?: Measure | LedgerMeasure;
  readonly who: Who;
  /** The base a change is measured against; 'unstated' when the text names none. */
  readonly base?: Base | 'unstated';
  /** For ranks: among whom and from which end. */
  readonly among?: Who;
  readonly order?: RankOrder;
  /** The verb that gives the change its sign, with its place in the text. */
  readonly verb?: WordToken;
  readonly sign?: 1 | -1;
  readonly coverage?: string;
  /** The time it is told of, where the text names one. */
  readonly time?: ToldTime;
  /** A target told of what is to be added, not of a level. */
  readonly aim?: 'increase';
  /** A batch or another part of a ledger. */
  readonly part?: string;
  /** A change since a month that no measure of a sheet is told against, or of a place: what changed, and since when. */
  readonly since?: Change;
  /** Told is the distance to the same figure of another place. */
  readonly versus?: Who;
  /** Read, but nothing a workbook could hold: compared with an average, a record, a duration. */
  readonly beyond?: string;
}

export interface Change {
  readonly from: Since;
  readonly of: 'amount' | 'growth' | 'points' | 'place';
}
