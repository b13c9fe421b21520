// Whether Excel will take the plan, looked at before the first write.
import { UserError } from '../../app/user-error';
import { address } from '../../core/workbook/address';
import { words, type Bilingual } from '../../core/measure/bilingual';
import type { CellPlan, WritePlan } from '../../core/workbook/plan';
import { planProblem } from '../../core/workbook/plan-problem';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { Outline } from '../read/outline';

/** What one cell can hold. */
const longestText = 32_767;
const longestFormula = 8192;
const longestList = 255;

export function checkPlan(plan: WritePlan, outline: Outline): void {
  if (outline.isReadOnly) throw new UserError('read-only', readOnly);
  const problem = planProblem(plan, bare(outline));
  if (problem !== undefined) throw new UserError(problem.code, problem.text);
  const isMissing = (name: string): boolean => outline.sheets.every((sheet) => sheet.name !== name);
  if (outline.structureIsProtected && plan.sheets.some(({ name }) => isMissing(name))) {
    throw new UserError('protected-structure', protectedStructure);
  }
  for (const { name, cells, validations = [] } of plan.sheets) {
    const long = cells.find(isTooLong);
    if (long !== undefined) throw new UserError('cell-too-long', tooLong(name, address(long.row, long.column)));
    const list = validations.find(
      (one) => one.list.join(',').length > longestList || one.list.some((text) => text.includes(',')),
    );
    if (list !== undefined)
      throw new UserError('list-too-long', listTooLong(name, address(list.area.top, list.area.left)));
  }
}

/** The outline as a snapshot without cells: all that the common check looks at. */
function bare({ sheets, names }: Outline): WorkbookSnapshot {
  const nothing = {
    rows: [],
    formulas: {},
    formats: ['General'],
    formatIds: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { date1904: false, names, sheets: sheets.map((sheet) => ({ ...sheet, ...nothing })) };
}

function isTooLong({ value, formula = '' }: CellPlan): boolean {
  return formula.length >= longestFormula || (typeof value === 'string' && value.length > longestText);
}

const readOnly = words(
  '工作簿以只读方式打开，无法写入。请另存一份后重试。',
  'The workbook is open read-only and cannot be written. Save a copy and try again.',
);

const protectedStructure = words(
  '工作簿结构受保护，无法新增工作表。请在“审阅”中撤销“保护工作簿”后重试。',
  'The structure of the workbook is protected, so no sheet can be added. Unprotect it (Review tab) and try again.',
);

function tooLong(sheet: string, cell: string): Bilingual {
  return words(
    `工作表“${sheet}”${cell} 的内容超过 Excel 单元格的上限（文字 32767 字、公式 8192 字）。请缩短后重试。`,
    `${cell} of sheet "${sheet}" is longer than a cell of Excel holds (32,767 characters, formulas 8,192). Shorten it.`,
  );
}

function listTooLong(sheet: string, cell: string): Bilingual {
  return words(
    `工作表“${sheet}”${cell} 的下拉选项超过 Excel 的上限（共 255 字，选项内不得有逗号）。请减少选项后重试。`,
    `The choices for ${cell} of sheet "${sheet}" are more than Excel takes (255 characters, no commas). Use fewer.`,
  );
}
