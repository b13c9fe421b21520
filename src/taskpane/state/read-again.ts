// The month read anew from the workbook as it is now: what every check and every write begins with.
import type { OwnSheetKey } from '../../core/sheets/own-sheets';
import type { MonthOutput } from '../month/engine';
import type { Desk, EarlierBook } from './pane-state';
import type { Step } from './run-work';

export interface ReadWish {
  readonly sheets?: readonly OwnSheetKey[];
  readonly earlier?: readonly EarlierBook[];
}

/** The pane shows what was read, and is up to date again but for what changes meanwhile. */
export async function readAgain(desk: Desk, step: Step, wish: ReadWish = {}): Promise<MonthOutput> {
  const { store } = desk;
  await step('open');
  store.change({ isOutdated: false });
  try {
    const output = await read(desk, step, wish);
    showView(desk, output);
    return output;
  } catch (error) {
    // What is shown stays, but nobody knows any more whether it holds.
    store.change({ isOutdated: store.get().view !== undefined });
    throw error;
  }
}

async function read({ store, world }: Desk, step: Step, wish: ReadWish): Promise<MonthOutput> {
  const { earlier = store.get().earlier, sheets = [] } = wish;
  const book = await world.book.snapshot();
  const output = await world.workOut({ book, earlier: earlier.map((one) => one.book), sheets }, step);
  store.change({ earlier, comparison: undefined });
  return output;
}

function showView({ store }: Desk, { view }: MonthOutput): void {
  const isStillThere = (id: string): boolean => view.findings.some((finding) => finding.id === id);
  const { selected, previewed } = store.get();
  store.change({
    view,
    selected: selected !== undefined && isStillThere(selected) ? selected : undefined,
    previewed: previewed.filter(isStillThere),
  });
}
