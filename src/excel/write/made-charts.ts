// The charts that a write has put on sheets that were there before, and how to take them away again.
import { address } from '../../core/workbook/address';
import type { CellRef } from '../../core/workbook/cell';
import type { WritePlan } from '../../core/workbook/plan';
import type { SheetFootprint } from './footprint';

export interface MadeChart {
  readonly sheet: string;
  readonly name: string;
  /** Where the plan put it. */
  readonly cell: string;
  /** Its place, size and title right after the write; moved or renamed since, it is the user's. */
  readonly looks: string;
}

type Place = Pick<MadeChart, 'sheet' | 'name' | 'cell'>;

/** Those that stood there before and were only replaced are not among them: they show the cells that come back. */
export function readMadeCharts(
  context: Excel.RequestContext,
  plan: WritePlan,
  footprints: readonly SheetFootprint[],
): Promise<readonly MadeChart[]> {
  const places = plan.sheets.flatMap(({ name: sheet, charts = [] }): readonly Place[] => {
    const before = footprints.find((one) => one.sheet === sheet)?.surroundings?.chartNames;
    if (before === undefined) return [];
    return charts
      .filter(({ id }) => !before.includes(id))
      .map(({ id, place }) => ({ sheet, name: id, cell: address(place.top, place.left) }));
  });
  return chartsNow(context, places);
}

/** Takes away those that nobody has touched; answers where the others are. */
export async function deleteMadeCharts(
  context: Excel.RequestContext,
  made: readonly MadeChart[],
): Promise<readonly CellRef[]> {
  const now = await chartsNow(context, made);
  const isUntouched = (chart: MadeChart): boolean =>
    made.some(({ sheet, name, looks }) => sheet === chart.sheet && name === chart.name && looks === chart.looks);
  const gone = now.filter(isUntouched);
  for (const { sheet, name } of gone) context.workbook.worksheets.getItem(sheet).charts.getItem(name).delete();
  if (gone.length > 0) await context.sync();
  return now.filter((chart) => !isUntouched(chart)).map(({ sheet, cell }) => ({ sheet, cell }));
}

/** Of the charts asked for, those that are there. */
async function chartsNow(context: Excel.RequestContext, places: readonly Place[]): Promise<readonly MadeChart[]> {
  if (places.length === 0) return [];
  const asked = places.map(({ sheet, name, cell }) => {
    const chart = context.workbook.worksheets.getItem(sheet).charts.getItemOrNullObject(name);
    return { sheet, name, cell, chart: chart.load('left,top,width,height,title/text') };
  });
  await context.sync();
  return asked.flatMap(({ chart, ...place }) => {
    if (chart.isNullObject) return [];
    const { left, top, width, height, title } = chart;
    return [{ ...place, looks: JSON.stringify([left, top, width, height, title.text]) }];
  });
}
