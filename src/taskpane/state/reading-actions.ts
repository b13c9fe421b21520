// What the pane can do where something was recognised wrongly: say by hand what it is.
import type { ColumnCorrection, TableCorrection } from '../../core/model/correction';
import { strings } from '../strings';
import type { Desk } from './pane-state';
import { readAgain } from './read-again';
import type { Worker } from './run-work';

export interface AskedReading {
  readonly table: TableCorrection;
  readonly columns: readonly ColumnCorrection[];
}

export interface ReadingActions {
  /** Opens the form of a table; undefined closes it. */
  readonly correctTable: (id: string | undefined) => void;
  /** Kept in the settings sheet, and everything read anew by it. */
  readonly keepReading: (asked: AskedReading) => Promise<void>;
}

export function readingActions(desk: Desk, worker: Worker): ReadingActions {
  const { store, world } = desk;
  return {
    correctTable: (correcting) => store.change({ correcting }),
    keepReading: ({ table, columns }) =>
      worker.run(async (step) => {
        await step('write');
        // It reads the workbook, as the engine does: not part of the first load.
        const { correctReading } = await import('../../app/correct-reading');
        await correctReading(world.book, { tables: [table], columns });
        await readAgain(desk, step);
        store.change({ correcting: undefined });
        return strings.readingKept;
      }),
  };
}
