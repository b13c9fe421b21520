// Whether a plan can be carried out on a workbook: looked at whole before anything is written.
import { words, type Bilingual } from '../measure/bilingual';
import type { SheetPlan, WritePlan } from './plan';
import { findSheet, type WorkbookSnapshot } from './snapshot';

export interface PlanProblem {
  readonly code: 'protected-sheet' | 'bad-sheet-name' | 'missing-sheet' | 'bad-name';
  readonly text: Bilingual;
}

/** The first reason why the plan cannot be carried out whole; undefined when it can. */
export function planProblem(plan: WritePlan, book: WorkbookSnapshot): PlanProblem | undefined {
  for (const sheet of plan.sheets) {
    const problem = sheetProblem(sheet, book);
    if (problem !== undefined) return problem;
  }
  return repeatedSheet(plan.sheets) ?? nameProblem(plan);
}

/** Excel's rules for a sheet's name: 1 to 31 characters, none of []:*?/\, no apostrophe at either end. */
export function isSheetName(name: string): boolean {
  if (name.trim() === '' || name.length > 31) return false;
  return !/[[\]:*?/\\\p{Cc}]|^'|'$/u.test(name) && name.toLowerCase() !== 'history';
}

/** A defined name starts with a letter, '_' or '\', has no blanks and does not look like a cell. */
export function isDefinedName(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name)) return false;
  return !/^([A-Z]{1,3}\d{1,7}|[RC]|R\d*C\d*)$/i.test(name);
}

function sheetProblem(sheet: SheetPlan, book: WorkbookSnapshot): PlanProblem | undefined {
  const existing = findSheet(book, sheet.name);
  if (existing?.isProtected === true) {
    return problem('protected-sheet', [
      `工作表“${sheet.name}”受保护，无法写入。请在“审阅”中撤销工作表保护后重试。`,
      `The sheet "${sheet.name}" is protected and cannot be written. Unprotect it (Review tab) and try again.`,
    ]);
  }
  if (existing !== undefined) return undefined;
  if (sheet.mode === 'edit') {
    return problem('missing-sheet', [
      `找不到工作表“${sheet.name}”，无法修改其中的单元格。请确认该表未被删除或改名。`,
      `There is no sheet "${sheet.name}" whose cells could be changed. Check that it was not deleted or renamed.`,
    ]);
  }
  const isTaken = book.sheets.some((other) => other.name.toLowerCase() === sheet.name.toLowerCase());
  return isSheetName(sheet.name) && !isTaken ? undefined : badSheetName(sheet.name);
}

function repeatedSheet(sheets: readonly SheetPlan[]): PlanProblem | undefined {
  const names = sheets.map((sheet) => sheet.name.toLowerCase());
  const repeated = sheets.find(({ name }, index) => names.indexOf(name.toLowerCase()) !== index);
  return repeated === undefined ? undefined : badSheetName(repeated.name);
}

function nameProblem(plan: WritePlan): PlanProblem | undefined {
  const bad = plan.names.find((name) => !isDefinedName(name.name));
  if (bad === undefined) return undefined;
  return problem('bad-name', [
    `“${bad.name}”不能用作名称：名称以字母、汉字或下划线开头，不含空格，且不能与单元格地址相同。`,
    `"${bad.name}" cannot be a defined name: start with a letter or underscore, no blanks, not like a cell address.`,
  ]);
}

function badSheetName(name: string): PlanProblem {
  return problem('bad-sheet-name', [
    `“${name}”不能用作工作表名：须为1至31个字符，不含 [ ] : * ? / \\，且不与其他表重名。请改名后重试。`,
    `"${name}" cannot be a sheet name: 1 to 31 characters, none of [ ] : * ? / \\, and unlike other sheets. Choose another.`,
  ]);
}

function problem(code: PlanProblem['code'], [chinese, english]: readonly [string, string]): PlanProblem {
  return { code, text: words(chinese, english) };
}
