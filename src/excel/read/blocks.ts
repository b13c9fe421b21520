// Which cells are read in one request: bands of rows, as many as fit into it by bytes.
import type { Area } from '../../core/workbook/cell';
import { fullLoad } from '../byte-size';

export interface Block {
  /** Index of its sheet. */
  readonly sheet: number;
  readonly area: Area;
}

/** Cells that are still to be read, in order. */
export interface Pending {
  readonly sheet: number;
  readonly area: Area;
}

/** The blocks of the next request, and what is left for later ones. At least one row is always taken. */
export function nextBlocks(
  pending: readonly Pending[],
  bytesPerCell: number,
): { readonly blocks: readonly Block[]; readonly rest: readonly Pending[] } {
  const blocks: Block[] = [];
  let room = Math.floor(fullLoad / bytesPerCell);
  for (const [index, { sheet, area }] of pending.entries()) {
    const width = area.right - area.left + 1;
    const height = area.bottom - area.top + 1;
    const fitting = Math.floor(room / width);
    const rows = Math.min(height, blocks.length === 0 ? Math.max(fitting, 1) : fitting);
    if (rows === 0) return { blocks, rest: pending.slice(index) };
    blocks.push({ sheet, area: { ...area, bottom: area.top + rows - 1 } });
    room -= rows * width;
    if (rows < height) {
      return { blocks, rest: [{ sheet, area: { ...area, top: area.top + rows } }, ...pending.slice(index + 1)] };
    }
  }
  return { blocks, rest: [] };
}
