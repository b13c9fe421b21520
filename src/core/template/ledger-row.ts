// The rows that a loop of a template runs over.
import type { LedgerKey, LedgerRow } from '../model/ledger';
import { rowsOf } from '../narrative/ledger-pieces';
import type { World } from './named';

/** What a loop's name stands for while the loop runs. */
export interface LoopRow {
  readonly ledger: LedgerKey;
  readonly row: LedgerRow;
}

export function loopRows(ledger: LedgerKey, { narrative }: World): readonly LoopRow[] {
  return rowsOf(narrative, ledger).map((row) => ({ ledger, row }));
}
