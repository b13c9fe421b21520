// What the pane can do with the report besides writing its sheet: copy it, save it as a Word file.
import { type Report, reportText } from '../../core/model/report';
import { chosenReport } from '../../core/narrative/edited-report';
import type { Bilingual } from '../../core/measure/bilingual';
import { withWarning } from '../report/mandatory';
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
  const chosen = (): Report | undefined => {
    const { view, paragraphChoices } = store.get();
    return view === undefined ? undefined : chosenReport(view.report, paragraphChoices);
  };
  const warned = (said: Bilingual): Bilingual => withWarning(said, store.get().view ?? { findings: [] });
  return {
    copyText: () =>
      worker.run(async () => {
        const report = chosen();
        if (report === undefined) return undefined;
        await page.copyText(reportText(report));
        return warned(strings.copied);
      }),
    copyRich: () =>
      worker.run(async () => {
        const report = chosen();
        if (report === undefined) return undefined;
        await page.copyText(reportText(report), reportHtml(report));
        return warned(strings.copiedRich);
      }),
    saveWord: () =>
      worker.run(async (step) => {
        const report = chosen();
        if (report === undefined) return undefined;
        await step('write');
        const name = `${report.title.replaceAll(/[\\/:*?"<>|\s]/g, '')}.docx`;
        await page.saveFile(name, await page.wordDocument(report));
        return warned(strings.saved(name));
      }),
  };
}
