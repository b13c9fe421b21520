// A plan carried out whole or taken back whole: checked, remembered, written, and on failure restored.
import type { WritePlan } from '../../core/workbook/plan';
import { formatAtPlace } from './text-cells';
import { checkPlan } from './plan-check';
import { readOutline } from '../read/outline';
import { readSelection, restoreSelection } from '../selection';
import { chartSwapSteps, freshChartName } from './chart-steps';
import { readFootprints } from './footprint';
import { readMadeCharts } from './made-charts';
import { nameSteps } from './name-steps';
import { sheetSteps } from './sheet-steps';
import { runSteps, step } from './steps';
import { takeBack } from './take-back';
import type { Before, WriteRecord } from './record';
import { readWritten } from './written';

/** A write that failed, and whether the workbook is as it was. */
export class WriteFailure extends Error {
  readonly reason: unknown;
  readonly before: Before;
  readonly isTakenBack: boolean;

  constructor(reason: unknown, before: Before, isTakenBack: boolean) {
    super('the plan could not be carried out');
    this.reason = reason;
    this.before = before;
    this.isTakenBack = isTakenBack;
  }
}

export async function carryOut(context: Excel.RequestContext, plan: WritePlan): Promise<WriteRecord> {
  const outline = await readOutline(context);
  checkPlan(plan, outline);
  const isThere = (name: string): boolean => outline.sheets.some((sheet) => sheet.name === name);
  const existing = plan.sheets.filter(({ name }) => isThere(name));
  const footprints = await readFootprints(context, existing);
  const newSheets = plan.sheets.flatMap(({ name }) => (isThere(name) ? [] : [name]));
  const before = { plan, outline, newSheets, footprints };
  const selection = await readSelection(context);
  try {
    await writeAll(context, before);
  } catch (error) {
    throw new WriteFailure(error, before, await hasTakenBack(context, before));
  }
  await finish(context, before);
  const written = await twice(() => readWritten(context, plan));
  const charts = (await twice(() => readMadeCharts(context, plan, footprints))) ?? [];
  await twice(async () => {
    context.runtime.enableEvents = true;
    await context.sync();
    if (selection !== undefined) await restoreSelection(context, selection);
  });
  return { ...before, written, charts };
}

async function writeAll(
  context: Excel.RequestContext,
  { plan, outline, newSheets, footprints }: Before,
): Promise<void> {
  const steps = plan.sheets.flatMap((sheet) => {
    const footprint = footprints.find((one) => one.sheet === sheet.name);
    const isTextCell = (row: number, column: number): boolean => formatAtPlace(footprint, row, column) === '@';
    return sheetSteps({ plan: sheet, isNew: newSheets.includes(sheet.name), isTextCell });
  });
  // Our own writes raise no events in our own pane.
  const quiet = step((context) => {
    context.runtime.enableEvents = false;
  });
  await runSteps(context, [quiet, ...steps, ...nameSteps(plan.names, outline.names)]);
}

/** New charts take the places of the old ones; from here on the write is finished, not taken back. */
async function finish(context: Excel.RequestContext, before: Before): Promise<void> {
  const charted = before.plan.sheets.filter(({ mode, charts = [] }) => mode === 'rewrite' && charts.length > 0);
  if (charted.length === 0) return;
  const swap = async (): Promise<true> => {
    const asked = charted.map((sheet) => ({
      sheet,
      charts: context.workbook.worksheets.getItem(sheet.name).charts.load('items/name'),
    }));
    await context.sync();
    const steps = asked.flatMap(({ sheet, charts }) => {
      const names = charts.items.map(({ name }) => name);
      const fresh = (sheet.charts ?? []).filter(({ id }) => names.includes(freshChartName(id)));
      return chartSwapSteps({ ...sheet, charts: fresh }, names);
    });
    await runSteps(context, steps);
    return true;
  };
  if ((await twice(swap)) === undefined) {
    throw new WriteFailure(
      new Error('the old charts could not be replaced'),
      before,
      await hasTakenBack(context, before),
    );
  }
}

async function hasTakenBack(context: Excel.RequestContext, before: Before): Promise<boolean> {
  return (await twice(() => takeBack(context, before).then(() => true))) ?? false;
}

/** Tried once more when it fails: what comes after the write must not fail for a moment's refusal. */
async function twice<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch {
    return work().catch(() => undefined);
  }
}
