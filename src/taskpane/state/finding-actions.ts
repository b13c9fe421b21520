// What the pane can do with findings: walk through them, go to their cells, mark them, fix them.
import { fixFindings } from '../../app/fix-findings';
import type { Highlight } from '../../app/ports';
import type { Bilingual } from '../../core/measure/bilingual';
import type { Finding } from '../../core/model/finding';
import type { CellRef } from '../../core/workbook/cell';
import { strings } from '../strings';
import { shownFindings } from './findings-shown';
import type { Desk, FindingFilter, PaneState } from './pane-state';
import { readAgain } from './read-again';
import type { Step, Worker } from './run-work';

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
  /** Keeps in the workbook why a finding is right as it is; blank takes that away. */
  readonly explain: (id: string, text: string) => Promise<void>;
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
      const next = neighbour(store.get(), by);
      if (next === undefined) return;
      store.change({ selected: next.id });
      await goTo(next.at);
    },
    markCells: (isOn) => worker.run(() => markCells(desk, isOn)),
    previewFixes: (previewed) => store.change({ previewed }),
    applyFixes: () => worker.run((step) => applyFixes(desk, step)),
    explain: (id, text) =>
      worker.run(async (step) => {
        await step('write');
        // It reads the workbook, as the engine does: not part of the first load.
        const { explainFinding } = await import('../../app/explain-finding');
        await explainFinding(world.book, { id, text });
        await readAgain(desk, step);
        return text === '' ? strings.explanationRemoved : strings.explanationKept;
      }),
  };
}

/** Round the end of the list as it is shown. */
function neighbour({ view, filter, selected }: PaneState, by: 1 | -1): Finding | undefined {
  const list = view === undefined ? [] : shownFindings(view, filter);
  const at = list.findIndex(({ id }) => id === selected);
  if (at < 0) return by > 0 ? list[0] : list.at(-1);
  return list[(at + by + list.length) % list.length];
}

async function markCells({ store, world }: Desk, isOn: boolean): Promise<Bilingual> {
  const highlights = highlightsOf(store.get().view?.findings ?? []);
  const locked = isOn ? await world.host.showHighlights(highlights) : [];
  if (!isOn) await world.host.clearHighlights();
  store.change({ areCellsMarked: isOn });
  return isOn ? strings.marked(locked) : strings.unmarked;
}

async function applyFixes(desk: Desk, step: Step): Promise<Bilingual> {
  const { store, world } = desk;
  const { view, previewed } = store.get();
  const findings = (view?.findings ?? []).filter(({ id }) => previewed.includes(id));
  await step('write');
  const plan = await fixFindings(world.book, findings);
  store.change({ previewed: [], isOutdated: true });
  await readAgain(desk, step);
  return strings.fixed(plan.sheets.reduce((sum, { cells }) => sum + cells.length, 0));
}

/** A finding about a whole sheet has no cell to mark. */
export function highlightsOf(findings: readonly Finding[]): readonly Highlight[] {
  return findings.filter(({ at }) => at.cell !== '').map(({ at, severity }) => ({ cell: at, severity }));
}
