// What the pane can do with the report's words: its sentences switched on and off and worded, the text of the sheet chosen or not.
import type { AskedSentence } from '../../app/report-wording';
import { strings } from '../strings';
import type { Desk } from './pane-state';
import { readAgain } from './read-again';
import type { Worker } from './run-work';

export type AskedWording = AskedSentence;

export interface WordingActions {
  /** Kept in the settings sheet, and the report written anew by it. */
  readonly keepSentence: (asked: AskedWording) => Promise<void>;
  /** Whether the report's sentences can be worded; the text is quieter without. */
  readonly wordReport: (isOn: boolean) => void;
  /** Opens the words of a paragraph; undefined closes them. */
  readonly wordParagraph: (id: string | undefined) => void;
  /** Which text of a paragraph is copied and goes to Word: the one on the sheet, or the one just written. */
  readonly chooseParagraph: (id: string, choice: 'edited' | 'own') => void;
}

export function wordingActions(desk: Desk, worker: Worker): WordingActions {
  const { store, world } = desk;
  return {
    keepSentence: (asked) =>
      worker.run(async (step) => {
        await step('write');
        // It reads the workbook, as the engine does: not part of the first load.
        const { saveReportWording } = await import('../../app/report-wording');
        await saveReportWording(world.book, [asked]);
        await readAgain(desk, step);
        return strings.wordingKept;
      }),
    wordReport: (isWording) => store.change({ isWording, worded: undefined }),
    wordParagraph: (worded) => store.change({ worded }),
    chooseParagraph: (id, choice) =>
      store.change({ paragraphChoices: { ...store.get().paragraphChoices, [id]: choice } }),
  };
}
