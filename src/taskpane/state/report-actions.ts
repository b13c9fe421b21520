// What the pane can do with the report besides writing its sheet: copy it, save it as a Word file.
import { reportText } from '../../core/model/report';
import { reportHtml } from '../report/report-html';
import { strings } from '../strings';
import type { Desk } from './pane-state';
import type { Worker } from './run-work';

export interface ReportActions {
  readonly copyText: () => Promise<void>;
  /** With the looks of an official document. */
  readonly copyRich: () => Promise<void>;
  readonly saveWord: () => Promise<void>;
}

export function reportActions({ store, world }: Desk, worker: Worker): ReportActions {
  const { page } = world;
  return {
    copyText: () =>
      worker.run(async () => {
        const { view } = store.get();
        if (view === undefined) return undefined;
        await page.copyText(reportText(view.report));
        return strings.copied;
      }),
    copyRich: () =>
      worker.run(async () => {
        const { view } = store.get();
        if (view === undefined) return undefined;
        await page.copyText(reportText(view.report), reportHtml(view.report));
        return strings.copiedRich;
      }),
    saveWord: () =>
      worker.run(async (step) => {
        const { view } = store.get();
        if (view === undefined) return undefined;
        await step('write');
        const name = `${view.report.title.replaceAll(/[\\/:*?"<>|\s]/g, '')}.docx`;
        await page.saveFile(name, await page.wordDocument(view.report));
        return strings.saved(name);
      }),
  };
}
