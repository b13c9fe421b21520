// One sheet's plan carried out on its part.
import type { SheetPlan } from '../../core/workbook/plan';
import { draftText, setPart, type PackageDraft } from './package-draft';
import { parseSheet, sheetXml } from './sheet-draft';
import { clearCells, writeCells } from './sheet-cells';
import type { StylesDraft } from './styles-draft';

export interface SheetTarget {
  readonly draft: PackageDraft;
  readonly styles: StylesDraft;
  readonly mainPart: string;
  readonly part: string;
  /** The sheet's number among all sheets, as local names count. */
  readonly index: number;
}

export function writeSheet(target: SheetTarget, plan: SheetPlan): void {
  const sheet = parseSheet(draftText(target.draft, target.part) ?? '');
  if (plan.mode === 'rewrite' && plan.clear !== undefined) clearCells(sheet, plan.clear);
  writeCells(sheet, plan, target.styles);
  setPart(target.draft, target.part, sheetXml(sheet));
}
