// What the pane knows of the functions that could be turned into plain formulas.
import type { PlainFunctions } from '../../app/plain-functions';

export interface PlainState {
  /** What would be written; undefined until it was asked for. */
  readonly found: PlainFunctions | undefined;
  readonly sheetNames: readonly string[];
  /** Undefined: all sheets. */
  readonly sheet: string | undefined;
}

export const noPlain: PlainState = { found: undefined, sheetNames: [], sheet: undefined };
