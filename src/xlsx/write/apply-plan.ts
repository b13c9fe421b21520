// A plan carried out on a workbook's package: all of it or nothing.
import { UserError } from '../../app/user-error';
import { words } from '../../core/measure/bilingual';
import type { SheetPlan, WritePlan } from '../../core/workbook/plan';
import type { OpenedPackage } from '../../ooxml/gate';
import type { OoxmlPackage } from '../../ooxml/package';
import { readWorkbookParts, type SheetPart } from '../read/workbook-parts';
import { contentTypes, emptySheet, emptyStyles } from './new-parts';
import {
  addNamedPart,
  addPart,
  draftText,
  finishDraft,
  relate,
  relationshipsOf,
  removePart,
  setPart,
  startDraft,
  unrelate,
  type PackageDraft,
} from './package-draft';
import { writeSheet } from './write-sheet';
import { openStyles, stylesXml } from './styles-draft';
import { withFullCalculation, withNames, withSheet } from './workbook-xml';

/** The package after the plan; the plan must have been found free of problems. */
export function applyPlan(opened: OpenedPackage, plan: WritePlan): OoxmlPackage {
  if (plan.sheets.length === 0 && plan.names.length === 0) return opened.pack;
  const { pack, mainPart } = opened;
  const draft = startDraft(pack, mainPart);
  const sheets = [...readWorkbookParts(opened).sheets];
  const stylesPart = relatedPart(draft, mainPart);
  const styles = openStyles(draftText(draft, stylesPart) ?? emptyStyles);
  for (const sheet of plan.sheets) {
    const found = sheets.findIndex(({ name }) => name === sheet.name);
    const index = found >= 0 ? found : sheets.push(addSheet(draft, mainPart, sheet)) - 1;
    const target = sheets[index];
    if (target?.type !== 'worksheet') throw notCells(sheet.name);
    writeSheet({ draft, styles, mainPart, part: target.part, index }, sheet);
  }
  setPart(draft, stylesPart, stylesXml(styles));
  const workbook = withNames(draftText(draft, mainPart) ?? '', plan.names);
  setPart(draft, mainPart, plan.sheets.some(hasCells) ? withFullCalculation(workbook) : workbook);
  if (plan.sheets.some(hasCells)) dropCalculationChain(draft, mainPart);
  return finishDraft(draft);
}

function hasCells(sheet: SheetPlan): boolean {
  return sheet.cells.length > 0 || sheet.clear !== undefined;
}

function addSheet(draft: PackageDraft, mainPart: string, sheet: SheetPlan): SheetPart {
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const name = [`${folder}worksheets/sheet`, '.xml'] as const;
  const part = addPart(draft, { name, contentType: contentTypes.worksheet, xml: emptySheet });
  const id = relate(draft, { from: mainPart, to: part, type: 'worksheet' });
  setPart(draft, mainPart, withSheet(draftText(draft, mainPart) ?? '', sheet.name, id));
  return { name: sheet.name, visibility: 'visible', type: 'worksheet', part };
}

function notCells(name: string): UserError {
  return new UserError(
    'bad-sheet-name',
    words(
      `“${name}”是图表工作表，没有单元格，无法写入。请将其改名后重试。`,
      `"${name}" is a chart sheet without cells and cannot be written. Rename it and try again.`,
    ),
  );
}

function relatedPart(draft: PackageDraft, mainPart: string): string {
  const present = relationshipsOf(draft, mainPart).find((relationship) => relationship.type === 'styles');
  if (present !== undefined) return present.target;
  const folder = mainPart.slice(0, mainPart.lastIndexOf('/') + 1);
  const part = `${folder}styles.xml`;
  addNamedPart(draft, part, { contentType: contentTypes.styles, xml: emptyStyles });
  relate(draft, { from: mainPart, to: part, type: 'styles' });
  return part;
}

/** The chain lists the formulas of every sheet; Excel makes it anew and takes a wrong one for damage. */
function dropCalculationChain(draft: PackageDraft, mainPart: string): void {
  const chain = relationshipsOf(draft, mainPart).find((relationship) => relationship.type === 'calcChain');
  if (chain === undefined) return;
  unrelate(draft, mainPart, chain.target);
  removePart(draft, chain.target);
}
