// The pane without its looks: the state and everything that can be asked of it.
import { type CompareActions, compareActions } from './compare-actions';
import { type FindingActions, findingActions } from './finding-actions';
import { type MonthActions, monthActions } from './month-actions';
import { type Desk, firstState, type PaneState } from './pane-state';
import { type ReadingActions, readingActions } from './reading-actions';
import { type PlainActions, plainActions } from './plain-actions';
import { type ReportActions, reportActions } from './report-actions';
import { createWorker } from './run-work';
import { type SettingsActions, settingsActions } from './settings-actions';
import { createStore, type Store } from './store';
import { type TextActions, textActions } from './text-actions';
import { makesOutdated, type ViewActions, viewActions } from './view-actions';
import { type WordingActions, wordingActions } from './wording-actions';
import type { World } from './world';

export interface Pane {
  readonly store: Store<PaneState>;
  readonly actions: CompareActions &
    FindingActions &
    MonthActions &
    PlainActions &
    ReadingActions &
    ReportActions &
    SettingsActions &
    TextActions &
    ViewActions &
    WordingActions;
  /** Begins to listen to the workbook and the page. */
  readonly start: () => Promise<void>;
}

export function createPane(world: World): Pane {
  const desk: Desk = { world, store: createStore(firstState(world)) };
  const worker = createWorker(desk);
  const actions = {
    ...findingActions(desk, worker),
    ...monthActions(desk, worker),
    ...plainActions(desk, worker),
    ...reportActions(desk, worker),
    ...settingsActions(desk, worker),
    ...textActions(desk, worker),
    ...readingActions(desk, worker),
    ...compareActions(desk, worker),
    ...viewActions(desk),
    ...wordingActions(desk, worker),
  };
  return { store: desk.store, actions, start: () => listen(desk, actions) };
}

async function listen({ store, world }: Desk, actions: MonthActions): Promise<void> {
  world.page.onThemeChanged((theme) => store.change({ theme }));
  let isMissed = false;
  const checkLive = (): void => {
    isMissed = store.get().work !== undefined;
    if (!isMissed) void actions.checkLive();
  };
  await world.host.listen((change) => {
    const { text } = store.get();
    if (text.view !== undefined) store.change({ text: { ...text, isOutdated: true } });
    if (!makesOutdated(store.get(), change)) return;
    store.change({ isOutdated: true });
    if (store.get().isLive) checkLive();
  });
  // What changed while other work was under way is checked after it.
  store.subscribe(() => {
    if (isMissed && store.get().work === undefined) checkLive();
  });
}
