// Going to a cell: its sheet, row and column are shown where they were hidden, or it is said why they cannot be.
import type { Shown } from '../app/ports';
import { UserError } from '../app/user-error';
import { words } from '../core/measure/bilingual';
import type { CellRef } from '../core/workbook/cell';

export async function goTo(context: Excel.RequestContext, { sheet: name, cell }: CellRef): Promise<readonly Shown[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('visibility,protection/protected');
  const range = sheet.getRange(cell).load('rowHidden,columnHidden');
  context.workbook.protection.load('protected');
  await context.sync();
  if (sheet.isNullObject) throw missingSheet(name);
  const hidden: readonly Shown[] = [
    ...(sheet.visibility === 'Visible' ? [] : (['sheet'] as const)),
    ...(range.rowHidden ? (['row'] as const) : []),
    ...(range.columnHidden ? (['column'] as const) : []),
  ];
  if (hidden.includes('sheet') && context.workbook.protection.protected) throw hiddenByStructure(name);
  if (hidden.some((one) => one !== 'sheet') && sheet.protection.protected) throw hiddenByProtection(name, cell);
  if (hidden.includes('sheet')) sheet.visibility = 'Visible';
  if (hidden.includes('row')) range.rowHidden = false;
  if (hidden.includes('column')) range.columnHidden = false;
  sheet.activate();
  range.select();
  await context.sync();
  return hidden;
}

function missingSheet(name: string): UserError {
  return new UserError(
    'missing-sheet',
    words(
      `找不到工作表“${name}”，可能已被删除或改名。请重新校验。`,
      `There is no sheet "${name}" any more; it may have been deleted or renamed. Run the check again.`,
    ),
  );
}

function hiddenByStructure(name: string): UserError {
  return new UserError(
    'hidden-sheet',
    words(
      `工作表“${name}”已隐藏，且工作簿结构受保护，无法显示。请在“审阅”中撤销“保护工作簿”后重试。`,
      `The sheet "${name}" is hidden and the structure is protected. Unprotect the workbook (Review tab) and try again.`,
    ),
  );
}

function hiddenByProtection(name: string, cell: string): UserError {
  return new UserError(
    'hidden-cell',
    words(
      `工作表“${name}”的 ${cell} 所在行或列已隐藏，且该表受保护，无法显示。请在“审阅”中撤销工作表保护后重试。`,
      `${cell} of sheet "${name}" is in a hidden row or column and the sheet is protected. Unprotect it (Review tab) and try again.`,
    ),
  );
}
