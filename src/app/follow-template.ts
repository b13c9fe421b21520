// The request "keep this template and write the report by it": the sheet and the setting in one write, to be undone as one.
import { readWorkbook } from '../core/reading/read-workbook';
import { settingRows } from '../core/sheets/settings-rows';
import type { Template } from '../core/template/template';
import { templateSheetPlan } from '../core/template/template-sheet';
import type { WritePlan } from '../core/workbook/plan';
import type { WorkbookPort } from './ports';
import { settingsPlan } from './settings-plan';

/** Answers what was written. */
export async function followTemplate(port: WorkbookPort, template: Template): Promise<WritePlan> {
  const book = await port.snapshot();
  const sheet = templateSheetPlan({ book, template });
  const asked = settingRows.filter(({ key }) => key === 'reportFrom').map((row) => ({ row, text: '模板' }));
  const setting = settingsPlan(book, readWorkbook(book), asked);
  const plan: WritePlan = {
    sheets: [...sheet.sheets, ...setting.sheets],
    names: [...sheet.names, ...setting.names],
  };
  await port.apply(plan);
  return plan;
}
