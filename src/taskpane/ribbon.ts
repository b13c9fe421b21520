// What the ribbon's buttons do, by the names the manifest calls them: the pane opens and says how it went.
import { ownSheetKeys } from '../core/sheets/own-sheets';
import type { Pane } from './state/pane';

export interface RibbonDoors {
  readonly showPane: () => Promise<void>;
  readonly openHelp: () => void;
}

export function ribbonCommands({ actions }: Pane, doors: RibbonDoors): Readonly<Record<string, () => Promise<void>>> {
  const inPane = (work: () => Promise<void>) => async (): Promise<void> => {
    await doors.showPane();
    await work();
  };
  return {
    checkWorkbook: inPane(() => {
      actions.show('check');
      return actions.check();
    }),
    writeSummary: inPane(() => {
      actions.show('summary');
      return actions.writeSheets(ownSheetKeys.filter((key) => key !== 'report'));
    }),
    writeReport: inPane(() => {
      actions.show('report');
      return actions.writeSheets(['report']);
    }),
    undoLast: inPane(() => actions.undo()),
    openHelp: () => {
      doors.openHelp();
      return Promise.resolve();
    },
  };
}
