// The cells of all sheets, in as few requests as 5 MB an answer allow.
import { byteSize } from '../byte-size';
import { hostCode } from '../error-texts';
import { untracked } from '../untracked';
import { nextBlocks, type Block, type Pending } from './blocks';

export interface ReadBlock extends Block {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Value, formula and format of a cell of text, until the workbook itself has shown more. */
const startBytes = 60;

export async function readBlocks(
  context: Excel.RequestContext,
  ids: readonly string[],
  areas: readonly Pending[],
): Promise<readonly ReadBlock[]> {
  const read: ReadBlock[] = [];
  let pending = areas;
  let bytesPerCell = startBytes;
  while (pending.length > 0) {
    const { blocks, rest } = nextBlocks(pending, bytesPerCell);
    try {
      const answered = await request(context, ids, blocks);
      read.push(...answered);
      pending = rest;
      bytesPerCell = expectedBytes(answered);
    } catch (error) {
      const isSmallest = blocks.length === 1 && blocks[0]?.area.top === blocks[0]?.area.bottom;
      if (hostCode(error) !== 'ResponsePayloadSizeLimitExceeded' || isSmallest) throw error;
      bytesPerCell *= 4;
    }
  }
  return read;
}

async function request(
  context: Excel.RequestContext,
  ids: readonly string[],
  blocks: readonly Block[],
): Promise<readonly ReadBlock[]> {
  const asked = blocks.map((block) => {
    const { top, left, bottom, right } = block.area;
    const sheet = context.workbook.worksheets.getItem(ids[block.sheet] ?? '');
    const range = untracked(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
    range.load('values,formulas,numberFormat');
    return { block, range };
  });
  await context.sync();
  return asked.map(({ block, range: { values, formulas, numberFormat: formats } }) => {
    return { ...block, values, formulas, formats };
  });
}

/** What the next rows will take if they are like these, with a quarter to spare. */
function expectedBytes(blocks: readonly ReadBlock[]): number {
  const cells = blocks.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  const bytes = blocks.reduce((sum, one) => sum + byteSize([one.values, one.formulas, one.formats]), 0);
  return Math.max(12, (bytes / Math.max(cells, 1)) * 1.25);
}
