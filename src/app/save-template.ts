// The request "keep this template": written on the sheet 报告模板, in place of an earlier one.
import { words } from '../core/measure/bilingual';
import type { Template } from '../core/template/template';
import { templateSheetPlan } from '../core/template/template-sheet';
import type { WritePlan } from '../core/workbook/plan';
import type { WorkbookPort } from './ports';
import { UserError } from './user-error';

export async function saveTemplate(port: WorkbookPort, template: Template): Promise<WritePlan> {
  const long = template.lines.findIndex(({ text }) => text.length > longestText);
  if (long >= 0) throw tooLong(long + 1);
  const plan = templateSheetPlan({ book: await port.snapshot(), template });
  await port.apply(plan);
  return plan;
}

/** What a cell of Excel holds. */
const longestText = 32_767;

function tooLong(place: number): UserError {
  return new UserError(
    'paragraph-too-long',
    words(
      `第${String(place)}段换成数据项后超过 Excel 单元格的上限（32767字）。请把这一段拆成几段后重试。`,
      `Paragraph ${String(place)} with its slots is longer than a cell of Excel holds (32,767 characters). Make it several paragraphs and try again.`,
    ),
  );
}
