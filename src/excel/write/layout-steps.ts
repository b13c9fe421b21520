// What a plan says of a sheet beside its cells: widths, hidden lines, frozen panes, print, tab, rules, lists.
import type { ConditionalFormatPlan, PrintPlan, SheetPlan } from '../../core/workbook/plan';
import { colour } from './cell-format';
import { rangeIn, step, type Step } from './steps';

export function layoutSteps(plan: SheetPlan): readonly Step[] {
  const { name, freeze, print, tabColor } = plan;
  return [
    ...lineSteps(plan),
    ...(freeze === undefined ? [] : [step((context) => freezeAt(context, name, freeze))]),
    ...(print === undefined ? [] : [step((context) => setPrint(context, name, print))]),
    ...(tabColor === undefined ? [] : [step((context) => setTabColor(context, name, tabColor))]),
    ...(plan.conditionalFormats ?? []).map((format) => step((context) => addRule(context, name, format))),
    ...(plan.validations ?? []).map(({ area, list }) =>
      step((context) => {
        rangeIn(context, name, area).dataValidation.rule = { list: { inCellDropDown: true, source: list.join(',') } };
      }),
    ),
  ];
}

function addRule(context: Excel.RequestContext, sheet: string, plan: ConditionalFormatPlan): void {
  const { custom } = rangeIn(context, sheet, plan.area).conditionalFormats.add('Custom');
  custom.rule.formula = `=${plan.formula}`;
  const { bold, color, fill } = plan.style;
  if (bold !== undefined) custom.format.font.bold = bold;
  if (color !== undefined) custom.format.font.color = `#${color}`;
  if (fill !== undefined) custom.format.fill.color = `#${fill}`;
}

function lineSteps({ name, ...plan }: SheetPlan): readonly Step[] {
  const columns = columnChanges(plan);
  const rows = rowChanges(plan);
  return [
    ...(columns === undefined
      ? []
      : [
          step(
            (context) =>
              lines(context, name, { ...columns, kind: 'columns' }).setColumnProperties([...columns.changes]),
            columns.changes.length * 60,
          ),
        ]),
    ...(rows === undefined
      ? []
      : [
          step(
            (context) => lines(context, name, { ...rows, kind: 'rows' }).setRowProperties([...rows.changes]),
            rows.changes.length * 60,
          ),
        ]),
  ];
}

/** One entry a line from `first` on; an empty one leaves its line as it is. */
interface LineChanges<Change> {
  readonly first: number;
  readonly changes: readonly Change[];
}

export function columnChanges(
  plan: Pick<SheetPlan, 'columnWidths' | 'hiddenColumns'>,
): LineChanges<Excel.SettableColumnProperties> | undefined {
  const { columnWidths = {}, hiddenColumns = [] } = plan;
  return lineChanges(columnWidths, hiddenColumns, (width, isHidden) => ({
    ...(width === undefined ? {} : { format: { columnWidth: widthInPoints(width) } }),
    ...(isHidden || width !== undefined ? { columnHidden: isHidden } : {}),
  }));
}

export function rowChanges(
  plan: Pick<SheetPlan, 'rowHeights' | 'hiddenRows'>,
): LineChanges<Excel.SettableRowProperties> | undefined {
  const { rowHeights = {}, hiddenRows = [] } = plan;
  return lineChanges(rowHeights, hiddenRows, (height, isHidden) => ({
    ...(height === undefined ? {} : { format: { rowHeight: height } }),
    ...(isHidden ? { rowHidden: true } : {}),
  }));
}

function lineChanges<Change>(
  sizes: Readonly<Record<number, number>>,
  hidden: readonly number[],
  change: (size: number | undefined, isHidden: boolean) => Change,
): LineChanges<Change> | undefined {
  const touched = [...Object.keys(sizes).map(Number), ...hidden];
  if (touched.length === 0) return undefined;
  const first = touched.reduce((a, b) => Math.min(a, b));
  const last = touched.reduce((a, b) => Math.max(a, b));
  const isHidden = new Set(hidden);
  const changes = Array.from({ length: last - first + 1 }, (_, index) =>
    change(sizes[first + index], isHidden.has(first + index)),
  );
  return { first, changes };
}

/** The plan counts characters of the default font (7 pixels wide and 5 beside), Excel points. */
function widthInPoints(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

function lines(
  context: Excel.RequestContext,
  sheet: string,
  { first, changes, kind }: { first: number; changes: readonly unknown[]; kind: 'rows' | 'columns' },
): Excel.Range {
  const last = first + changes.length - 1;
  const area =
    kind === 'columns'
      ? { top: 0, bottom: 0, left: first, right: last }
      : { top: first, bottom: last, left: 0, right: 0 };
  return rangeIn(context, sheet, area);
}

function freezeAt(
  context: Excel.RequestContext,
  sheet: string,
  { rows, columns }: NonNullable<SheetPlan['freeze']>,
): void {
  const { freezePanes } = context.workbook.worksheets.getItem(sheet);
  freezePanes.unfreeze();
  if (rows > 0 && columns > 0) {
    freezePanes.freezeAt(rangeIn(context, sheet, { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  } else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
}

function setPrint(context: Excel.RequestContext, sheet: string, { landscape, repeatRows, footer }: PrintPlan): void {
  const { pageLayout } = context.workbook.worksheets.getItem(sheet);
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { horizontalFitToPages: 1 };
  if (repeatRows !== undefined) {
    pageLayout.setPrintTitleRows(`$${String(repeatRows.from + 1)}:$${String(repeatRows.to + 1)}`);
  }
  if (footer !== undefined) pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
}

function setTabColor(context: Excel.RequestContext, sheet: string, tabColor: string): void {
  context.workbook.worksheets.getItem(sheet).tabColor = colour(tabColor) ?? '';
}
