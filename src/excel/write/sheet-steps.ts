// One sheet's plan as steps: clear our area, then formats before contents, then what lies around.
import type { Area } from '../../core/workbook/cell';
import type { CellPlan, SheetPlan } from '../../core/workbook/plan';
import { quoteSheet } from '../../core/workbook/address';
import { byteSize } from '../byte-size';
import { cellBlocks, gridOf, type CellBlock } from './cell-blocks';
import { cellFormat } from './cell-format';
import { inputOf } from './cell-input';
import { chartSteps } from './chart-steps';
import { layoutSteps } from './layout-steps';
import { rangeIn, step, type Step } from './steps';

export interface SheetWork {
  readonly plan: SheetPlan;
  readonly isNew: boolean;
  /** Whether a cell that the plan edits is formatted as text: a number put there would become text. */
  readonly isTextCell: (row: number, column: number) => boolean;
}

export function sheetSteps(work: SheetWork): readonly Step[] {
  const { plan, isNew } = work;
  const { name, clear } = plan;
  const isRewrite = plan.mode === 'rewrite';
  return [
    ...(isNew ? [step((context) => context.workbook.worksheets.add(name))] : []),
    ...(isRewrite && !isNew && clear !== undefined ? [step((context) => clearArea(context, name, clear))] : []),
    ...cellBlocks(plan.cells).flatMap((block) => blockSteps(work, block)),
    ...(isRewrite ? (plan.merges ?? []) : []).map((area) =>
      step((context) => rangeIn(context, name, area).merge(false)),
    ),
    ...(isRewrite ? [...layoutSteps(plan), ...chartSteps(plan)] : []),
  ];
}

export function clearArea(context: Excel.RequestContext, sheet: string, area: Area): void {
  const range = rangeIn(context, sheet, area);
  range.unmerge();
  range.clear('RemoveHyperlinks');
  range.clear('All');
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
}

function blockSteps({ plan, isTextCell }: SheetWork, block: CellBlock): readonly Step[] {
  const { name, mode } = plan;
  const at = (context: Excel.RequestContext): Excel.Range => rangeIn(context, name, block.area);
  const formats = gridOf(block, (cell) => numberFormat(cell, mode, isTextCell), null);
  const inputs = gridOf<string | number | boolean | null>(block, inputOf, null);
  const links = gridOf(block, linkOf, {});
  const styles = gridOf(block, styleOf, {});
  return [
    ...(hasSome(links) ? [step((context) => at(context).setCellProperties(links), byteSize(links))] : []),
    ...(hasEntry(formats)
      ? [
          step((context) => {
            // null leaves a cell as it is; the types do not know it.
            at(context).numberFormat = formats as string[][];
          }, byteSize(formats)),
        ]
      : []),
    step((context) => {
      at(context).formulas = inputs;
    }, byteSize(inputs)),
    ...(hasSome(styles) ? [step((context) => at(context).setCellProperties(styles), byteSize(styles))] : []),
  ];
}

function numberFormat(cell: CellPlan, mode: SheetPlan['mode'], isTextCell: SheetWork['isTextCell']): string | null {
  const { style, value, formula, row, column } = cell;
  if (style?.numberFormat !== undefined) return style.numberFormat;
  if (mode === 'rewrite') return 'General';
  const isNoText = formula !== undefined || typeof value === 'number' || typeof value === 'boolean';
  return isNoText && isTextCell(row, column) ? 'General' : null;
}

function linkOf({ link }: CellPlan): Excel.SettableCellProperties {
  if (link === undefined) return {};
  const documentReference = `${quoteSheet(link.to.sheet)}!${link.to.cell}`;
  return { hyperlink: { documentReference, ...(link.tip === undefined ? {} : { screenTip: link.tip }) } };
}

function styleOf({ style }: CellPlan): Excel.SettableCellProperties {
  if (style === undefined) return {};
  const format = cellFormat(style);
  return Object.keys(format).length === 0 ? {} : { format };
}

function hasSome(grid: readonly (readonly object[])[]): boolean {
  return grid.some((row) => row.some((one) => Object.keys(one).length > 0));
}

function hasEntry(grid: readonly (readonly unknown[])[]): boolean {
  return grid.some((row) => row.some((one) => one !== null));
}
