// Cells of a plan as rectangles that can be written at once, without reaching far over cells that are none of theirs.
import type { Area } from '../../core/workbook/cell';
import type { CellPlan } from '../../core/workbook/plan';

export interface CellBlock {
  readonly area: Area;
  readonly cells: readonly CellPlan[];
}

/** How much of a rectangle may be cells that are left alone, as each costs a few bytes. */
const mostWaste = 8;

/** So many cells at most, so that a block is far below what one request may weigh. */
const mostCells = 4000;

export function cellBlocks(cells: readonly CellPlan[]): readonly CellBlock[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const blocks: CellBlock[] = [];
  let current: CellPlan[] = [];
  let area: Area | undefined;
  for (const cell of sorted) {
    const grown = area === undefined ? pointOf(cell) : including(area, cell);
    if (area !== undefined && isTooLoose(grown, current.length + 1)) {
      blocks.push({ area, cells: current });
      current = [];
      area = pointOf(cell);
    } else {
      area = grown;
    }
    current.push(cell);
  }
  return area === undefined ? blocks : [...blocks, { area, cells: current }];
}

/** A grid of the block's size with something in each planned cell and `elsewhere` in the others. */
export function gridOf<Entry>(
  { area, cells }: CellBlock,
  entry: (cell: CellPlan) => Entry,
  elsewhere: Entry,
): Entry[][] {
  const width = area.right - area.left + 1;
  const grid = Array.from({ length: area.bottom - area.top + 1 }, () => Array.from({ length: width }, () => elsewhere));
  for (const cell of cells) {
    const row = grid[cell.row - area.top];
    if (row !== undefined) row[cell.column - area.left] = entry(cell);
  }
  return grid;
}

function isTooLoose(area: Area, count: number): boolean {
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return size > mostCells || size > Math.max(64, count * mostWaste);
}

function pointOf({ row, column }: CellPlan): Area {
  return { top: row, bottom: row, left: column, right: column };
}

function including(area: Area, { row, column }: CellPlan): Area {
  return {
    top: Math.min(area.top, row),
    bottom: Math.max(area.bottom, row),
    left: Math.min(area.left, column),
    right: Math.max(area.right, column),
  };
}
