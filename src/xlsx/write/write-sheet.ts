// One sheet's plan carried out on its part and on the parts that hang from it.
import type { SheetPlan } from '../../core/workbook/plan';
import { absoluteAddress, maximumColumns, quoteSheet } from '../../core/workbook/address';
import { releaseFormulas } from './formula-groups';
import { draftText, setPart, type PackageDraft } from './package-draft';
import { clearCells, writeCells } from './sheet-cells';
import { writeCharts } from './sheet-charts';
import { parseSheet, sheetXml } from './sheet-draft';
import { writeLayout } from './sheet-layout';
import { clearedArea, writeConditionalFormats, writeLinks, writeMerges, writeValidations } from './sheet-lists';
import { writeNotes } from './sheet-notes';
import type { StylesDraft } from './styles-draft';
import { withNames } from './workbook-xml';

export interface SheetTarget {
  readonly draft: PackageDraft;
  readonly styles: StylesDraft;
  readonly mainPart: string;
  readonly part: string;
  /** The sheet's number among all sheets, as local names count. */
  readonly index: number;
}

export function writeSheet(target: SheetTarget, plan: SheetPlan): void {
  const { draft, styles, part } = target;
  const sheet = parseSheet(draftText(draft, part) ?? '');
  const cleared = clearedArea(plan);
  releaseFormulas(sheet, plan);
  if (cleared !== undefined) clearCells(sheet, cleared);
  writeCells(sheet, plan, styles);
  writeMerges(sheet, plan);
  writeLinks(sheet, plan);
  writeNotes(draft, sheet, { part, plan });
  if (plan.mode === 'rewrite') {
    writeLayout(sheet, plan);
    writeConditionalFormats(sheet, plan, styles);
    writeValidations(sheet, plan);
    writeCharts(draft, sheet, { part, plan });
    repeatRows(target, plan);
  }
  setPart(draft, part, sheetXml(sheet));
}

/** Rows repeated on every printed page are a name of the sheet's own. */
function repeatRows({ draft, mainPart, index }: SheetTarget, plan: SheetPlan): void {
  const rows = plan.print?.repeatRows;
  if (rows === undefined) return;
  const area = absoluteAddress({ top: rows.from, bottom: rows.to, left: 0, right: maximumColumns - 1 });
  const lines = area.replaceAll(/\$[A-Z]+/g, '');
  const refersTo = `${quoteSheet(plan.name)}!${lines.includes(':') ? lines : `${lines}:${lines}`}`;
  const name = { name: '_xlnm.Print_Titles', refersTo, hidden: false, sheet: index };
  setPart(draft, mainPart, withNames(draftText(draft, mainPart) ?? '', [name]));
}
