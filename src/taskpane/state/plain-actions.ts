// What the pane can do so that a workbook can go to people without the add-in: our functions turned into plain formulas.
import { plainStrings } from '../plain/strings';
import type { Desk } from './pane-state';
import type { PlainState } from './plain-state';
import type { Worker } from './run-work';

export interface PlainActions {
  readonly choosePlainSheet: (sheet: string | undefined) => void;
  /** Shows what would be written; nothing is written yet. */
  readonly findFunctions: () => Promise<void>;
  readonly turnFunctions: () => Promise<void>;
  readonly forgetFunctions: () => void;
}

export function plainActions({ store, world }: Desk, worker: Worker): PlainActions {
  const change = (part: Partial<PlainState>): void => store.change({ plain: { ...store.get().plain, ...part } });
  const asked = (): readonly string[] | undefined => {
    const { sheet } = store.get().plain;
    return sheet === undefined ? undefined : [sheet];
  };
  return {
    choosePlainSheet: (sheet) => change({ sheet, found: undefined }),
    findFunctions: () =>
      worker.run(async (step) => {
        await step('open');
        // Rare: not part of the first load.
        const { plainFunctions } = await import('../../app/plain-functions');
        const book = await world.book.snapshot();
        const found = plainFunctions(book, asked());
        change({ found, sheetNames: book.sheets.map(({ name }) => name) });
        return found.turned.length + found.left.length === 0 ? plainStrings.none : plainStrings.found(found);
      }),
    turnFunctions: () =>
      worker.run(async (step) => {
        await step('write');
        const { turnFunctions } = await import('../../app/plain-functions');
        const done = await turnFunctions(world.book, asked());
        change({ found: undefined });
        return plainStrings.done(done);
      }),
    forgetFunctions: () => change({ found: undefined }),
  };
}
