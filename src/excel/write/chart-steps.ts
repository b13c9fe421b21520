// Charts of a plan: the new ones are made beside the old ones, which go only when everything else is done.
import { areaAddress } from '../../core/workbook/address';
import type { ChartPlan, SheetPlan } from '../../core/workbook/plan';
import { rangeIn, step, type Step } from './steps';

/** A chart bears this behind its id until the old chart of that id is gone. */
const freshMark = ' (new)';

const chartTypes = { bar: 'BarClustered', column: 'ColumnClustered', line: 'LineMarkers', pie: 'Pie' } as const;

/** The colour of the one point that stands out, and of the others beside it. */
const accent = '#C55A11';
const quiet = '#8EA9DB';

export function freshChartName(id: string): string {
  return id + freshMark;
}

export function chartSteps({ name, charts = [] }: SheetPlan): readonly Step[] {
  return charts.map((chart) => step((context) => addChart(context, name, chart), 4000));
}

/** From the first of these on, the write is finished rather than taken back. */
export function chartSwapSteps(plan: SheetPlan, existing: readonly string[]): readonly Step[] {
  const { name, charts = [] } = plan;
  return charts.map(({ id }) =>
    step((context) => {
      const all = context.workbook.worksheets.getItem(name).charts;
      if (existing.includes(id)) all.getItem(id).delete();
      all.getItem(freshChartName(id)).name = id;
    }),
  );
}

function addChart(context: Excel.RequestContext, sheet: string, plan: ChartPlan): void {
  const home = context.workbook.worksheets.getItem(sheet);
  const [first, ...others] = plan.series;
  if (first === undefined) return;
  const chart = home.charts.add(chartTypes[plan.type], rangeIn(context, sheet, first.values), 'Columns');
  chart.name = freshChartName(plan.id);
  chart.title.text = plan.title;
  const [start = '', end = start] = areaAddress(plan.place).split(':');
  chart.setPosition(start, end);
  chart.legend.visible = plan.type === 'pie' || others.length > 0;
  // Bars are read from the top, as the table above them is.
  if (plan.type === 'bar') chart.axes.categoryAxis.reversePlotOrder = true;
  const series = [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))];
  for (const [index, one] of plan.series.entries()) {
    const target = series[index];
    if (target !== undefined) describe(context, sheet, { target, one, plan });
  }
}

function describe(
  context: Excel.RequestContext,
  sheet: string,
  { target, one, plan }: { target: Excel.ChartSeries; one: ChartPlan['series'][number]; plan: ChartPlan },
): void {
  target.name = one.name;
  target.setValues(rangeIn(context, sheet, one.values));
  target.setXAxisValues(rangeIn(context, sheet, one.categories));
  if (plan.labelFormat !== undefined) {
    target.hasDataLabels = true;
    target.dataLabels.showValue = true;
    target.dataLabels.numberFormat = plan.labelFormat;
  }
  if (plan.accentPoint === undefined) return;
  if (plan.type === 'bar' || plan.type === 'column') target.format.fill.setSolidColor(quiet);
  target.points.getItemAt(plan.accentPoint).format.fill.setSolidColor(accent);
}
