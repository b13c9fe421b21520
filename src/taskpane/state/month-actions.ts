// What the pane can do with the month as a whole: check it, write its sheets, take a write back, insert the sample.
import type { SampleKind } from '../../app/insert-sample';
import { UserError } from '../../app/user-error';
import type { Bilingual } from '../../core/measure/bilingual';
import { ownSheets, type OwnSheetKey } from '../../core/sheets/own-sheets';
import type { WritePlan } from '../../core/workbook/plan';
import { strings } from '../strings';
import { withWarning } from '../report/mandatory';
import type { Desk, EarlierBook } from './pane-state';
import { highlightsOf } from './finding-actions';
import { readAgain } from './read-again';
import type { Step, Worker } from './run-work';

export interface MonthActions {
  readonly check: () => Promise<void>;
  /** Checks because cells changed: what was just said of other work stays. */
  readonly checkLive: () => Promise<void>;
  /** Goes to a sheet just written; the others stay on offer. */
  readonly visit: (sheet: string) => Promise<void>;
  readonly stop: () => void;
  readonly writeSheets: (keys: readonly OwnSheetKey[]) => Promise<void>;
  readonly undo: () => Promise<void>;
  /** Tries again to take back a write that broke off. */
  readonly recover: () => Promise<void>;
  readonly insertSample: (kind: SampleKind) => Promise<void>;
  readonly addEarlier: (name: string, bytes: Uint8Array) => Promise<void>;
  readonly removeEarlier: (name: string) => Promise<void>;
}

export function monthActions(desk: Desk, worker: Worker): MonthActions {
  const { store, world } = desk;
  const others = (name: string): readonly EarlierBook[] => store.get().earlier.filter((one) => one.name !== name);
  return {
    check: () => worker.run((step) => checkAgain(desk, step)),
    checkLive: () => checkLive(desk, worker),
    visit: (sheet) => visit(desk, worker, sheet),
    stop: worker.stop,
    writeSheets: (keys) => worker.run((step) => writeSheets(desk, step, keys)),
    undo: () => worker.run((step) => undo(desk, step)),
    recover: () =>
      worker.run(async (step) => {
        await step('write');
        await world.host.recover();
        return strings.recovered;
      }),
    insertSample: (kind) =>
      worker.run(async (step) => {
        await step('write');
        // Asked for once, if ever: not part of the first load.
        const { insertSample } = await import('../../app/insert-sample');
        await insertSample(world.book, kind);
        return checkAgain(desk, step);
      }),
    addEarlier: (name, bytes) =>
      worker.run(async (step) => {
        await step('open');
        const book = await world.page.readFile(name, bytes);
        await readAgain(desk, step, { earlier: [...others(name), { name, book }] });
        return strings.earlierAdded(name);
      }),
    removeEarlier: (name) =>
      worker.run(async (step) => {
        await readAgain(desk, step, { earlier: others(name) });
        return strings.earlierRemoved(name);
      }),
  };
}

function checkLive(desk: Desk, worker: Worker): Promise<void> {
  const { said, checked } = desk.store.get();
  if (said === undefined || said === checked) return worker.run((step) => checkAgain(desk, step));
  return worker.run(async (step) => {
    await checkAgain(desk, step);
    return undefined;
  }, 'said');
}

function visit(desk: Desk, worker: Worker, sheet: string): Promise<void> {
  return worker.run(async () => {
    await desk.world.host.goTo({ sheet, cell: 'A1' });
    return undefined;
  }, 'said');
}

async function checkAgain(desk: Desk, step: Step): Promise<Bilingual> {
  const { view } = await readAgain(desk, step);
  if (desk.store.get().areCellsMarked) await desk.world.host.showHighlights(highlightsOf(view.findings));
  const checked = strings.checked(view.findings);
  desk.store.change({ checked });
  return checked;
}

async function writeSheets(desk: Desk, step: Step, keys: readonly OwnSheetKey[]): Promise<Bilingual> {
  const { view, plan } = await readAgain(desk, step, { sheets: keys });
  await step('write');
  await desk.world.book.apply(plan);
  const isWritten = (key: OwnSheetKey): boolean => plan.names.some(({ name }) => name === ownSheets[key].mark);
  const sheets = view.sheets.map((sheet) => ({ ...sheet, isThere: sheet.isThere || isWritten(sheet.key) }));
  desk.store.change({ view: { ...view, sheets } });
  desk.store.change({ saidSheets: sheetNames(plan) });
  const said = strings.written(sheetNames(plan));
  return keys.includes('report') ? withWarning(said, view) : said;
}

async function undo(desk: Desk, step: Step): Promise<Bilingual> {
  const { store, world } = desk;
  await step('write');
  const { left, keptSheets } = await world.host.undo();
  store.change({ isOutdated: store.get().view !== undefined });
  await checkUndone(desk, step);
  return strings.undone(
    left.map(({ sheet, cell }) => `${sheet}!${cell}`),
    keptSheets,
  );
}

/** As after a fix. Where the tables went with the write there is nothing to check: results stay, marked as old. */
async function checkUndone(desk: Desk, step: Step): Promise<void> {
  if (desk.store.get().view === undefined) return;
  try {
    await checkAgain(desk, step);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
  }
}

function sheetNames({ sheets }: WritePlan): readonly string[] {
  return [...new Set(sheets.map(({ name }) => name))];
}
