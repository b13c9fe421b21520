// The month's report as the office wants it written: by its own template where it set so, else by our sentences.
import type { Report } from '../core/model/report';
import { withEdits } from '../core/narrative/edited-report';
import { type ReportInput, writeReport } from '../core/narrative/write-report';
import { readTemplate } from '../core/template/template-sheet';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { renderTemplate } from './render-template';

/** A workbook without the sheet gets our report; that the template is missing is a finding. What the user has changed on the report's sheet stands beside it. */
export async function monthReport(input: ReportInput & { readonly book: WorkbookSnapshot }): Promise<Report> {
  const template = input.month.settings.reportFrom === 'template' ? readTemplate(input.book) : undefined;
  const report = template === undefined ? writeReport(input) : await renderTemplate(template, input);
  return withEdits({ book: input.book, report });
}
