// What the user has selected, remembered and brought back.
import { hostCode } from './error-texts';
import { untracked } from './untracked';

export interface Selection {
  readonly sheet: string;
  /** Without the sheet's name; several areas with commas between. */
  readonly address: string;
}

/** Undefined where no cells are selected, such as a chart. */
export async function readSelection(context: Excel.RequestContext): Promise<Selection | undefined> {
  const sheet = context.workbook.worksheets.getActiveWorksheet().load('id');
  const ranges = untracked(context.workbook.getSelectedRanges()).load('address');
  try {
    await context.sync();
  } catch (error) {
    if (hostCode(error) === 'InvalidSelection') return undefined;
    throw error;
  }
  // A sheet's name may hold commas, but no exclamation mark stands behind the last one.
  const address = ranges.address.replace(/(?:'(?:[^']|'')*'|[^',!]+)!/g, '');
  return { sheet: sheet.id, address };
}

export async function restoreSelection(context: Excel.RequestContext, before: Selection): Promise<void> {
  const now = await readSelection(context);
  if (now?.sheet === before.sheet && now.address === before.address) return;
  const sheet = context.workbook.worksheets.getItemOrNullObject(before.sheet);
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.activate();
  untracked(sheet.getRanges(before.address)).select();
  await context.sync();
}
