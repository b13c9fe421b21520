// What the pane can do with findings: walk through them, go to their cells, mark them, fix them.
import { fixFindings } from '../../app/fix-findings';
import type { Highlight } from '../../app/ports';
import type { Finding } from '../../core/model/finding';
import type { CellRef } from '../../core/workbook/cell';
import { strings } from '../strings';
import { shownFindings } from './findings-shown';
import type { Desk, FindingFilter } from './pane-state';
import { readAgain } from './read-again';
import type { Worker } from './run-work';

export interface FindingActions {
  readonly filter: (part: Partial<FindingFilter>) => void;
  readonly select: (id: string | undefined) => void;
  /** Opens the next finding of the list (-1: the one before) and goes to its cell. */
  readonly walk: (by: 1 | -1) => Promise<void>;
  readonly goTo: (cell: CellRef) => Promise<void>;
  readonly markCells: (isOn: boolean) => Promise<void>;
  /** Shows what would be written; nothing is written yet. */
  readonly previewFixes: (ids: readonly string[]) => void;
  readonly applyFixes: () => Promise<void>;
}

export function findingActions(desk: Desk, worker: Worker): FindingActions {
  const { store, world } = desk;
  const goTo = (cell: CellRef): Promise<void> =>
    worker.run(async () => {
      const shown = await world.host.goTo(cell);
      return shown.length === 0 ? undefined : strings.shownFor(cell, shown);
    });
  return {
    filter: (part) => store.change({ filter: { ...store.get().filter, ...part } }),
    select: (selected) => store.change({ selected }),
    goTo,
    walk: async (by) => {
      const { view, filter, selected } = store.get();
      const list = shownFindings(view?.findings ?? [], filter);
      const at = list.findIndex(({ id }) => id === selected);
      const next = list[at < 0 && by < 0 ? list.length - 1 : (at + by + list.length) % Math.max(1, list.length)];
      if (next === undefined) return;
      store.change({ selected: next.id });
      await goTo(next.at);
    },
    markCells: (isOn) =>
      worker.run(async () => {
        const findings = store.get().view?.findings ?? [];
        const locked = isOn ? await world.host.showHighlights(highlightsOf(findings)) : [];
        if (!isOn) await world.host.clearHighlights();
        store.change({ areCellsMarked: isOn });
        return isOn ? strings.marked(locked) : strings.unmarked;
      }),
    previewFixes: (previewed) => store.change({ previewed }),
    applyFixes: () =>
      worker.run(async (step) => {
        const { view, previewed } = store.get();
        await step('write');
        const plan = await fixFindings(
          world.book,
          (view?.findings ?? []).filter(({ id }) => previewed.includes(id)),
        );
        store.change({ previewed: [], isOutdated: true });
        await readAgain(desk, step);
        return strings.fixed(plan.sheets.reduce((sum, { cells }) => sum + cells.length, 0));
      }),
  };
}

/** A finding about a whole sheet has no cell to mark. */
export function highlightsOf(findings: readonly Finding[]): readonly Highlight[] {
  return findings.filter(({ at }) => at.cell !== '').map(({ at, severity }) => ({ cell: at, severity }));
}
