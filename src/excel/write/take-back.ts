// A write undone whole: sheets and charts that it made go, everything else is put back.
import { areaAddress } from '../../core/workbook/address';
import { clearedFormat } from './cleared-format';
import type { Before } from './record';
import { nameRestoreSteps } from './name-steps';
import { restoreSteps } from './restore-steps';
import { runSteps, step } from './steps';

/** May be called again after a failure: what is back already is put back once more. */
export async function takeBack(context: Excel.RequestContext, before: Before): Promise<void> {
  const { plan, outline, newSheets, footprints } = before;
  const sheets = context.workbook.worksheets.load('items/name,items/charts/items/id');
  const names = context.workbook.names.load('items/name');
  await context.sync();
  const made = sheets.items.filter(({ name }) => newSheets.includes(name));
  const charts = footprints.flatMap(({ sheet, surroundings }) => {
    const now = sheets.items.find(({ name }) => name === sheet)?.charts.items ?? [];
    // By id: a chart may have been made and not yet named when the write broke off.
    const isNew = (id: string): boolean => surroundings?.charts.includes(id) === false;
    return now.filter(({ id }) => isNew(id)).map(({ id }) => ({ sheet, id }));
  });
  const present = names.items.map(({ name }) => name);
  const cleared = await clearedFormat(context, footprints);
  await runSteps(context, [
    ...charts.map(({ sheet, id }) => step((to) => to.workbook.worksheets.getItem(sheet).charts.getItem(id).delete())),
    ...nameRestoreSteps(plan.names, outline.names, present),
    ...footprints.flatMap((one) => restoreSteps(one, cleared)),
    ...made.map(({ name }) => step((to) => to.workbook.worksheets.getItem(name).delete())),
    step((to) => {
      to.runtime.enableEvents = true;
    }),
  ]);
}

/** Where the write may have left something, for people: sheets it made, areas it touched. */
export function touchedPlaces({ newSheets, footprints }: Before): readonly string[] {
  return [
    ...newSheets,
    ...footprints.flatMap(({ sheet, blocks }) => blocks.map(({ area }) => `${sheet}!${areaAddress(area)}`)),
  ];
}
