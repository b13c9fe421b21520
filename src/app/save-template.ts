// The request "keep this template": written on the sheet 报告模板, in place of an earlier one.
import type { Template } from '../core/template/template';
import { templateSheetPlan } from '../core/template/template-sheet';
import type { WritePlan } from '../core/workbook/plan';
import type { WorkbookPort } from './ports';

export async function saveTemplate(port: WorkbookPort, template: Template): Promise<WritePlan> {
  const plan = templateSheetPlan({ book: await port.snapshot(), template });
  await port.apply(plan);
  return plan;
}
