// What changes only the pane itself: its panel, its language, the first run, and when results grow old.
import type { SheetChange } from '../../app/ports';
import type { Language } from '../../core/measure/bilingual';
import { ownSheetKeys, type OwnSheetKey } from '../../core/sheets/own-sheets';
import type { Desk, PaneState, PanelKey } from './pane-state';

export interface ViewActions {
  readonly show: (panel: PanelKey) => void;
  readonly speak: (language: Language) => void;
  readonly tour: (step: number | undefined) => void;
  readonly dismiss: () => void;
  readonly keepLive: (isLive: boolean) => void;
  readonly chooseSheet: (key: OwnSheetKey, isChosen: boolean) => void;
}

export function viewActions({ store, world }: Desk): ViewActions {
  return {
    // What was said belongs to the panel that is left.
    show: (panel) => store.change({ panel, said: undefined, saidSheets: [] }),
    speak: (language) => {
      store.change({ language });
      world.page.remember({ language });
    },
    tour: (step) => {
      store.change({ tour: step });
      if (step === undefined) world.page.remember({ isFirstRunDone: true });
    },
    dismiss: () => store.change({ problem: undefined, said: undefined, saidSheets: [] }),
    keepLive: (isLive) => store.change({ isLive }),
    chooseSheet: (key, isChosen) => {
      const { chosenSheets } = store.get();
      const chosen = (one: OwnSheetKey): boolean => (one === key ? isChosen : chosenSheets.includes(one));
      store.change({ chosenSheets: ownSheetKeys.filter(chosen) });
    },
  };
}

/** Whether a change touches what the view was read from: a sheet with one of its tables, or a sheet come or gone. */
export function makesOutdated({ view }: Pick<PaneState, 'view'>, { sheet }: SheetChange): boolean {
  return view !== undefined && (sheet === undefined || view.tables.some(({ at }) => at.sheet === sheet));
}
