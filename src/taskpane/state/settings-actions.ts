// What the pane can do with the settings: keep them in the workbook and read the month anew by them.
import type { SettingTexts } from '../../app/save-settings';
import { strings } from '../strings';
import type { Desk } from './pane-state';
import { readAgain } from './read-again';
import type { Worker } from './run-work';

export interface SettingsActions {
  /** Kept while the pane lives, until it is saved. */
  readonly draftSetting: (key: string, text: string) => void;
  readonly discardSettings: () => void;
  /** Only what differs from what the sheet says is written. */
  readonly saveSettings: (texts: SettingTexts) => Promise<void>;
}

export function settingsActions(desk: Desk, worker: Worker): SettingsActions {
  const { store, world } = desk;
  return {
    draftSetting: (key, text) => {
      const { draft, view } = store.get();
      const { [key]: _, ...others } = draft;
      store.change({ draft: text.trim() === (view?.settings[key] ?? '') ? others : { ...others, [key]: text } });
    },
    discardSettings: () => store.change({ draft: {} }),
    saveSettings: (texts) =>
      worker.run(async (step) => {
        const { settings = {} } = store.get().view ?? {};
        const changed = Object.entries(texts).filter(([key, text]) => text.trim() !== (settings[key] ?? ''));
        if (changed.length === 0) return strings.nothingToSave;
        await step('write');
        // It reads the workbook, as the engine does: not part of the first load.
        const { saveSettings } = await import('../../app/save-settings');
        await saveSettings(world.book, Object.fromEntries(changed));
        store.change({ draft: {} });
        const { view } = store.get();
        // Before anything was read there is nothing to read again by the new settings.
        if (view !== undefined) await readAgain(desk, step);
        return strings.settingsSaved;
      }),
  };
}
