// What stands in the cells right after a write, so that undoing can tell what was changed since.
import type { Area } from '../../core/workbook/cell';
import type { WritePlan } from '../../core/workbook/plan';
import { nextBlocks } from '../read/blocks';
import { cellBlocks } from './cell-blocks';
import { rangeIn } from './steps';

export interface WrittenBlock {
  readonly sheet: string;
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
}

export type Written = readonly WrittenBlock[];

/** One formula or text, with what JSON adds. */
const bytesPerCell = 200;

export function readWritten(context: Excel.RequestContext, plan: WritePlan): Promise<Written> {
  const areas = plan.sheets.flatMap(({ name, mode, clear, cells }) => {
    const cleared = mode === 'rewrite' && clear !== undefined ? [clear] : [];
    return [...cleared, ...cellBlocks(cells).map(({ area }) => area)].map((area) => ({ sheet: name, area }));
  });
  return readFormulas(context, areas);
}

export async function readFormulas(
  context: Excel.RequestContext,
  areas: readonly { readonly sheet: string; readonly area: Area }[],
): Promise<Written> {
  const read: WrittenBlock[] = [];
  let pending = areas.map(({ area }, sheet) => ({ sheet, area }));
  while (pending.length > 0) {
    const { blocks, rest } = nextBlocks(pending, bytesPerCell);
    const asked = blocks.map((block) => {
      const sheet = areas[block.sheet]?.sheet ?? '';
      return { sheet, area: block.area, range: rangeIn(context, sheet, block.area).load('formulas') };
    });
    await context.sync();
    read.push(...asked.map(({ sheet, area, range }) => ({ sheet, area, formulas: range.formulas })));
    pending = [...rest];
  }
  return read;
}
