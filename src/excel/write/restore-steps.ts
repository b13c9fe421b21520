// A sheet put back as it was, step by step; each step may be done twice without harm.
import type { Area } from '../../core/workbook/cell';
import { byteSize } from '../byte-size';
import { formulaOf } from '../read/read-snapshot';
import { asText } from './cell-input';
import type { BlockBefore, Scope, SheetFootprint } from './footprint';
import { placeKey } from './place-key';
import { isUnfilled, restoredFormat, revertedFormat } from './restore-format';
import { clearArea } from './sheet-steps';
import { rangeIn, step, type Step } from './steps';
import type { PrintBefore, RuleBefore, Surroundings } from './surroundings';

/** @param cleared the formats of a cell that has none of its own: they are not written, so that the cell has none again. */
export function restoreSteps(
  { sheet, blocks, merges, surroundings }: SheetFootprint,
  cleared?: Excel.CellPropertiesFormat,
): readonly Step[] {
  const isRewrite = surroundings !== undefined;
  return [
    ...blocks.flatMap((block) => (isRewrite ? clearSteps(sheet, block) : [])),
    ...blocks.flatMap((block) => contentSteps(sheet, block)),
    ...merges.map((area) => step((context) => rangeIn(context, sheet, area).merge(false))),
    ...blocks.flatMap((block) => (isRewrite ? formatSteps(sheet, block, cleared) : revertSteps(sheet, block))),
    ...(isRewrite ? surroundingSteps(sheet, surroundings) : []),
  ];
}

/** Only the cells for which `isOurs` holds; the others are left alone. */
export function restoreCellSteps(
  sheet: string,
  block: BlockBefore,
  isOurs: (row: number, column: number) => boolean,
): readonly Step[] {
  const ours = new Set<string>();
  for (const [index, line] of block.values.entries()) {
    for (const offset of line.keys()) {
      const [row, column] = [block.area.top + index, block.area.left + offset];
      if (isIn(block.scope, row, column) && isOurs(row, column)) ours.add(placeKey(row, column));
    }
  }
  const { styled } = block;
  const oursStyled = new Set([...ours].filter((key) => styled === 'all cells' || styled.has(key)));
  const narrowed = { ...block, scope: ours, styled: oursStyled };
  return ours.size === 0 ? [] : [...contentSteps(sheet, narrowed), ...revertSteps(sheet, narrowed)];
}

function clearSteps(sheet: string, block: BlockBefore): readonly Step[] {
  if (block.scope === 'all cells') return [step((context) => clearArea(context, sheet, block.area))];
  return runsOf(block, (row, column) => isIn(block.scope, row, column)).map((area) =>
    step((context) => clearArea(context, sheet, area)),
  );
}

/** The chosen cells of a rectangle, row by row in unbroken runs. */
function runsOf({ area, values }: BlockBefore, isChosen: (row: number, column: number) => boolean): readonly Area[] {
  const runs: Area[] = [];
  for (const [index, line] of values.entries()) {
    const row = area.top + index;
    let start: number | undefined;
    for (let column = area.left; column <= area.left + line.length; column += 1) {
      const isPart = column < area.left + line.length && isChosen(row, column);
      if (isPart) start ??= column;
      else if (start !== undefined) {
        runs.push({ top: row, bottom: row, left: start, right: column - 1 });
        start = undefined;
      }
    }
  }
  return runs;
}

function contentSteps(sheet: string, block: BlockBefore): readonly Step[] {
  const { area } = block;
  const formats = inScope(block, (index, offset) => block.formats[index]?.[offset]);
  const inputs = inScope(block, (index, offset) => input(block, index, offset));
  return [
    step((context) => {
      rangeIn(context, sheet, area).numberFormat = formats as string[][];
    }, byteSize(formats)),
    step((context) => {
      rangeIn(context, sheet, area).formulas = inputs as string[][];
    }, byteSize(inputs)),
  ];
}

function input(block: BlockBefore, index: number, offset: number): unknown {
  // The formula that fills this cell fills it again.
  if (block.spilled.has(placeKey(block.area.top + index, block.area.left + offset))) return '';
  const value = block.values[index]?.[offset];
  const formula = formulaOf(block.formulas[index]?.[offset], value);
  if (formula !== undefined) return `=${formula}`;
  // A cell in text format takes its text as it is; an error is entered by its name.
  if (typeof value !== 'string' || block.formats[index]?.[offset] === '@') return value;
  return value.startsWith('#') ? value : asText(value);
}

function formatSteps(
  sheet: string,
  block: BlockBefore,
  cleared: Excel.CellPropertiesFormat | undefined,
): readonly Step[] {
  return [propertyStep(sheet, block, (before) => restoredFormat(before, cleared))];
}

/** Cells that keep their formats: only what the plan may have changed is set again. */
function revertSteps(sheet: string, block: BlockBefore): readonly Step[] {
  const { area, properties, styled } = block;
  if (styled !== 'all cells' && styled.size === 0) return [];
  const wasUnfilled = (row: number, column: number): boolean =>
    isIn(styled, row, column) && isUnfilled(properties[row - area.top]?.[column - area.left]?.format);
  const wasUnlinked = (row: number, column: number): boolean =>
    isIn(styled, row, column) && linkBefore(properties[row - area.top]?.[column - area.left]) === undefined;
  return [
    ...runsOf(block, wasUnlinked).map((run) =>
      step((context) => rangeIn(context, sheet, run).clear('RemoveHyperlinks')),
    ),
    propertyStep(sheet, block, revertedFormat),
    ...runsOf(block, wasUnfilled).map((run) => step((context) => rangeIn(context, sheet, run).format.fill.clear())),
  ];
}

function propertyStep(
  sheet: string,
  block: BlockBefore,
  formatOf: (before: Excel.CellPropertiesFormat | undefined) => Excel.CellPropertiesFormat,
): Step {
  const { area, styled } = block;
  const properties = block.properties.map((line, index) =>
    line.map((one, offset): Excel.SettableCellProperties => {
      if (!isIn(styled, area.top + index, area.left + offset)) return {};
      const hyperlink = linkBefore(one);
      return { format: formatOf(one.format), ...(hyperlink === undefined ? {} : { hyperlink }) };
    }),
  );
  return step((context) => rangeIn(context, sheet, area).setCellProperties(properties), byteSize(properties));
}

/** Without its shown text, which stands in the cell already, perhaps as a formula. */
function linkBefore(properties: Excel.CellProperties | undefined): Excel.RangeHyperlink | undefined {
  // null stands for no link at all; the types do not know it.
  const link = properties?.hyperlink as Excel.RangeHyperlink | null | undefined;
  if (link == null) return undefined;
  const { textToDisplay: _, ...target } = link;
  return target;
}

function isIn(scope: Scope, row: number, column: number): boolean {
  return scope === 'all cells' || scope.has(placeKey(row, column));
}

function inScope(block: BlockBefore, entry: (index: number, offset: number) => unknown): unknown[][] {
  const { area } = block;
  return block.values.map((line, index) =>
    line.map((_, offset) => (isIn(block.scope, area.top + index, area.left + offset) ? entry(index, offset) : null)),
  );
}

function surroundingSteps(sheet: string, before: Surroundings): readonly Step[] {
  const { columns, rows, print } = before;
  return [
    ...(columns === undefined ? [] : [step((context) => restoreColumns(context, sheet, columns))]),
    ...(rows === undefined ? [] : [step((context) => restoreRows(context, sheet, rows))]),
    step((context) => restorePanes(context, sheet, before.frozen)),
    ...(print === undefined ? [] : [step((context) => restorePrint(context, sheet, print))]),
    step((context) => {
      context.workbook.worksheets.getItem(sheet).tabColor = before.tabColor;
    }),
    ...before.ruledAreas.map((area) => step((context) => rangeIn(context, sheet, area).conditionalFormats.clearAll())),
    // Each new rule goes before the others, so the last comes first.
    ...[...before.rules].reverse().flatMap((rule) => ruleSteps(sheet, rule, before.ruledAreas)),
    ...before.lists.map(({ area, rule }) =>
      step((context) => {
        const { dataValidation } = rangeIn(context, sheet, area);
        if (rule === undefined) dataValidation.clear();
        else dataValidation.rule = rule;
      }),
    ),
  ];
}

function restoreColumns(
  context: Excel.RequestContext,
  sheet: string,
  { first, before }: NonNullable<Surroundings['columns']>,
): void {
  const range = rangeIn(context, sheet, { top: 0, bottom: 0, left: first, right: first + before.length - 1 });
  range.setColumnProperties(
    before.map(({ columnHidden = false, format }) => ({
      ...(columnHidden || format?.columnWidth === undefined ? {} : { format: { columnWidth: format.columnWidth } }),
      columnHidden,
    })),
  );
}

function restoreRows(
  context: Excel.RequestContext,
  sheet: string,
  { first, before }: NonNullable<Surroundings['rows']>,
): void {
  const range = rangeIn(context, sheet, { left: 0, right: 0, top: first, bottom: first + before.length - 1 });
  range.setRowProperties(
    before.map(({ rowHidden = false, format }) => ({
      ...(rowHidden || format?.rowHeight === undefined ? {} : { format: { rowHeight: format.rowHeight } }),
      rowHidden,
    })),
  );
}

const wholeHeight = 1_048_576;

function restorePanes(context: Excel.RequestContext, sheet: string, frozen: Area | undefined): void {
  const { freezePanes } = context.workbook.worksheets.getItem(sheet);
  freezePanes.unfreeze();
  if (frozen === undefined) return;
  if (frozen.bottom === wholeHeight - 1) freezePanes.freezeColumns(frozen.right + 1);
  else if (frozen.right === 16_383) freezePanes.freezeRows(frozen.bottom + 1);
  else freezePanes.freezeAt(rangeIn(context, sheet, frozen));
}

function restorePrint(context: Excel.RequestContext, sheet: string, before: PrintBefore): void {
  const { pageLayout } = context.workbook.worksheets.getItem(sheet);
  // Read from the same properties, so they are of their kinds.
  pageLayout.orientation = before.orientation as Excel.PageOrientation;
  pageLayout.paperSize = before.paperSize as Excel.PaperType;
  pageLayout.zoom = before.zoom;
  pageLayout.headersFooters.defaultForAllPages.centerFooter = before.footer;
  if (before.titleRows !== undefined) pageLayout.setPrintTitleRows(before.titleRows);
}

/** Outside the ruled areas the rule still stands. */
function ruleSteps(sheet: string, rule: RuleBefore, ruledAreas: readonly Area[]): readonly Step[] {
  const { formula, bold, color, fill } = rule;
  if (formula === undefined) return [];
  return clipped(rule.areas, ruledAreas).map((area) =>
    step((context) => {
      const { custom } = rangeIn(context, sheet, area).conditionalFormats.add('Custom');
      custom.rule.formula = formula;
      if (bold !== null) custom.format.font.bold = bold;
      if (color !== null && color !== '') custom.format.font.color = color;
      if (fill !== null && fill !== '') custom.format.fill.color = fill;
    }),
  );
}

function clipped(areas: readonly Area[], within: readonly Area[]): readonly Area[] {
  const parts = areas.flatMap((area) =>
    within.map((limit) => ({
      top: Math.max(area.top, limit.top),
      left: Math.max(area.left, limit.left),
      bottom: Math.min(area.bottom, limit.bottom),
      right: Math.min(area.right, limit.right),
    })),
  );
  const real = parts.filter(({ top, left, bottom, right }) => top <= bottom && left <= right);
  return real.filter(
    (one, index) => !real.some((other, at) => at !== index && holds(other, one) && (at < index || !holds(one, other))),
  );
}

function holds(outer: Area, inner: Area): boolean {
  const holdsRows = outer.top <= inner.top && outer.bottom >= inner.bottom;
  return holdsRows && outer.left <= inner.left && outer.right >= inner.right;
}
