// A write as a list of steps, sent in as few requests as their bytes allow.
import { fullLoad } from '../byte-size';
import { untracked } from '../untracked';

export interface Step {
  /** About what it takes on the wire. */
  readonly bytes: number;
  readonly run: (context: Excel.RequestContext) => void;
}

/** What a step costs beside its data: object paths and actions. */
const overhead = 600;

export function step(run: Step['run'], bytes = 0): Step {
  return { bytes: bytes + overhead, run };
}

/** Screen and calculation rest until each request is through. */
export async function runSteps(context: Excel.RequestContext, steps: readonly Step[]): Promise<void> {
  for (const load of loadsOf(steps)) {
    const { application } = context.workbook;
    application.suspendScreenUpdatingUntilNextSync();
    application.suspendApiCalculationUntilNextSync();
    for (const { run } of load) run(context);
    await context.sync();
  }
}

function loadsOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const loads: Step[][] = [];
  let weight = Infinity;
  for (const one of steps) {
    if (weight + one.bytes > fullLoad) {
      loads.push([]);
      weight = 0;
    }
    loads.at(-1)?.push(one);
    weight += one.bytes;
  }
  return loads;
}

/** A range by its area, not tracked: it is used in one request only. */
export function rangeIn(
  context: Excel.RequestContext,
  sheet: string,
  {
    top,
    left,
    bottom,
    right,
  }: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
): Excel.Range {
  const found = context.workbook.worksheets.getItem(sheet);
  return untracked(found.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
}
