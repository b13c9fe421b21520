// The request "remember this choice": what an ambiguous number of a text was taken to say, for next month's text.
import type { TextChoice } from '../core/model/text-choice';
import type { WritePlan } from '../core/workbook/plan';
import { keptRow } from './keep-row';
import type { WorkbookPort } from './ports';

/** Answers what was written. */
export async function rememberChoice(book: WorkbookPort, { context, meaning }: TextChoice): Promise<WritePlan> {
  const kept = keptRow(await book.snapshot(), { table: 'textChoices', key: context, value: meaning });
  const plan: WritePlan = { sheets: kept, names: [] };
  await book.apply(plan);
  return plan;
}
