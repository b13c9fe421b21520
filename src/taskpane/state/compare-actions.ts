// What the pane can do with two months: this report held against an earlier one.
import type { Bilingual } from '../../core/measure/bilingual';
import { compareStrings } from '../compare/strings';
import type { Desk } from './pane-state';
import type { Step, Worker } from './run-work';

export interface CompareActions {
  /** With the workbook of that name among the earlier months. */
  readonly compareWith: (name: string) => Promise<void>;
}

export function compareActions(desk: Desk, worker: Worker): CompareActions {
  return { compareWith: (name) => worker.run((step) => compare(desk, step, name)) };
}

async function compare({ store, world }: Desk, step: Step, name: string): Promise<Bilingual | undefined> {
  const previous = store.get().earlier.find((one) => one.name === name);
  if (previous === undefined) return undefined;
  await step('open');
  const book = await world.book.snapshot();
  await step('text');
  const { comparison } = await world.readText({ mode: 'compare', text: '', book, earlier: [previous.book] });
  if (comparison === undefined) return undefined;
  store.change({ comparison: { name, compared: comparison } });
  return compareStrings.done(comparison);
}
