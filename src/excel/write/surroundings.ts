// What a rewrite touches beside cells: widths, hidden lines, panes, print, tab, rules, lists, charts.
import type { Area } from '../../core/workbook/cell';
import type { SheetPlan } from '../../core/workbook/plan';
import { areaOf } from '../read/outline';
import { untracked } from '../untracked';
import { columnChanges, rowChanges } from './layout-steps';
import { rangeIn } from './steps';

export interface Surroundings {
  readonly columns: { readonly first: number; readonly before: readonly Excel.ColumnProperties[] } | undefined;
  readonly rows: { readonly first: number; readonly before: readonly Excel.RowProperties[] } | undefined;
  /** Undefined where nothing is frozen. */
  readonly frozen: Area | undefined;
  readonly print: PrintBefore | undefined;
  readonly tabColor: string;
  /** Where the plan clears or adds rules; those found there are cut to these areas. */
  readonly ruledAreas: readonly Area[];
  readonly rules: readonly RuleBefore[];
  readonly lists: readonly { readonly area: Area; readonly rule: Excel.DataValidationRule | undefined }[];
  /** Ids. */
  readonly charts: readonly string[];
  readonly chartNames: readonly string[];
}

export interface PrintBefore {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: Excel.PageLayoutZoomOptions;
  readonly titleRows: string | undefined;
  readonly footer: string;
}

export interface RuleBefore {
  readonly areas: readonly Area[];
  /** Undefined for a kind of rule that Office.js cannot make again exactly. */
  readonly formula: string | undefined;
  readonly bold: boolean | null;
  readonly color: string | null;
  readonly fill: string | null;
}

export async function readSurroundings(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<ReadonlyMap<string, Surroundings>> {
  if (plans.length === 0) return new Map();
  const asked = plans.map((plan) => ask(context, plan));
  await context.sync();
  // Ranges are gone after a request, and with them what was reached through them: each rule is fetched anew by its id.
  const rules = asked.map(({ name, rules: found }) =>
    found.flatMap(({ area, collection }) =>
      collection.items.map((rule) => {
        const areas = untracked(rangeIn(context, name, area).conditionalFormats.getItem(rule.id).getRanges());
        areas.load('areas/rowIndex,areas/columnIndex,areas/rowCount,areas/columnCount');
        return { rule, areas };
      }),
    ),
  );
  if (rules.flat().length > 0) await context.sync();
  return new Map(
    asked.map((one, index) => [one.name, surroundings(one, (rules[index] ?? []).map(ruleBefore))] as const),
  );
}

interface Asked {
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  readonly columns: { first: number; before: OfficeExtension.ClientResult<Excel.ColumnProperties[]> } | undefined;
  readonly rows: { first: number; before: OfficeExtension.ClientResult<Excel.RowProperties[]> } | undefined;
  readonly frozen: Excel.Range;
  readonly titleRows: Excel.Range | undefined;
  readonly ruledAreas: readonly Area[];
  readonly rules: readonly { readonly area: Area; readonly collection: Excel.ConditionalFormatCollection }[];
  readonly lists: readonly { readonly area: Area; readonly validation: Excel.DataValidation }[];
}

function ask(context: Excel.RequestContext, plan: SheetPlan): Asked {
  const { name } = plan;
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load('tabColor,charts/items/id,charts/items/name');
  if (plan.print !== undefined) {
    sheet.pageLayout.load('orientation,paperSize,zoom');
    sheet.pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
  }
  const ruledAreas = [
    ...(plan.clear === undefined ? [] : [plan.clear]),
    ...(plan.conditionalFormats ?? []).map(({ area }) => area),
  ];
  return {
    ruledAreas,
    name,
    sheet,
    ...askLines(context, plan),
    frozen: untracked(sheet.freezePanes.getLocationOrNullObject()).load('rowIndex,columnIndex,rowCount,columnCount'),
    titleRows:
      plan.print === undefined
        ? undefined
        : untracked(sheet.pageLayout.getPrintTitleRowsOrNullObject()).load('address'),
    rules: ruledAreas.map((area) => ({ area, collection: askRules(context, name, area) })),
    lists: listAreas(plan).map((area) => {
      const validation = rangeIn(context, name, area).dataValidation;
      validation.load('rule,type');
      return { area, validation };
    }),
  };
}

/** Each area of a list of ours once, as a rewrite sets the same ones again. */
function listAreas({ validations = [] }: SheetPlan): readonly Area[] {
  return validations.map(({ area }) => area);
}

function askRules(context: Excel.RequestContext, sheet: string, area: Area): Excel.ConditionalFormatCollection {
  const rules = rangeIn(context, sheet, area).conditionalFormats;
  const custom = 'items/customOrNullObject';
  rules.load(
    `items/id,items/type,${custom}/rule/formula,${custom}/format/font/bold,${custom}/format/font/color,${custom}/format/fill/color`,
  );
  return rules;
}

function askLines(context: Excel.RequestContext, plan: SheetPlan): Pick<Asked, 'columns' | 'rows'> {
  const columns = columnChanges(plan);
  const rows = rowChanges(plan);
  const line = (area: Area): Excel.Range => rangeIn(context, plan.name, area);
  return {
    columns: columns && {
      first: columns.first,
      before: line({ top: 0, bottom: 0, left: columns.first, right: columns.first + columns.changes.length - 1 })
        // A hidden column says 0 for its width, so both are asked for.
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true } }),
    },
    rows: rows && {
      first: rows.first,
      before: line({
        left: 0,
        right: 0,
        top: rows.first,
        bottom: rows.first + rows.changes.length - 1,
      }).getRowProperties({ rowHidden: true, format: { rowHeight: true } }),
    },
  };
}

function surroundings(asked: Asked, rules: readonly (RuleBefore & { readonly id: string })[]): Surroundings {
  const { sheet, columns, rows, frozen, titleRows } = asked;
  const { pageLayout } = sheet;
  return {
    columns: columns && { first: columns.first, before: columns.before.value },
    rows: rows && { first: rows.first, before: rows.before.value },
    frozen: frozen.isNullObject ? undefined : areaOf(frozen),
    print: titleRows && {
      orientation: pageLayout.orientation,
      paperSize: pageLayout.paperSize,
      zoom: pageLayout.zoom,
      titleRows: titleRows.isNullObject ? undefined : titleRows.address,
      footer: pageLayout.headersFooters.defaultForAllPages.centerFooter,
    },
    tabColor: sheet.tabColor,
    ruledAreas: asked.ruledAreas,
    rules: [...new Map(rules.map((rule) => [rule.id, rule])).values()],
    lists: asked.lists.map(({ area, validation }) => ({
      area,
      rule: validation.type === 'None' ? undefined : validation.rule,
    })),
    charts: sheet.charts.items.map(({ id }) => id),
    chartNames: sheet.charts.items.map(({ name }) => name),
  };
}

function ruleBefore({
  rule,
  areas,
}: {
  rule: Excel.ConditionalFormat;
  areas: Excel.RangeAreas;
}): RuleBefore & { id: string } {
  const custom = rule.customOrNullObject;
  const isCustom = !custom.isNullObject;
  return {
    id: rule.id,
    areas: areas.areas.items.map(areaOf),
    formula: isCustom ? custom.rule.formula : undefined,
    bold: isCustom ? custom.format.font.bold : null,
    color: isCustom ? custom.format.font.color : null,
    fill: isCustom ? custom.format.fill.color : null,
  };
}
