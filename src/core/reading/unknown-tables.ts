// Blocks of cells no header of which is understood: listed with the reason, read by nobody.
import { words } from '../measure/bilingual';
import type { Observation } from '../model/finding';
import type { RecognisedTable } from '../model/table';
import { address, cellRef } from '../workbook/address';
import type { Block } from './find-blocks';
import * as notices from './notices';
import { type SheetGrid, shownCells } from './sheet-grid';

interface Extent {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly numbers: number;
}

export function unknownTables(
  grids: readonly SheetGrid[],
  blocks: readonly Block[],
): { readonly tables: readonly RecognisedTable[]; readonly observations: readonly Observation[] } {
  const found = grids.flatMap((grid) =>
    leftOver(
      grid,
      blocks.filter((block) => block.grid === grid),
    ).map((extent) => ({ grid, extent })),
  );
  return {
    tables: found.map(({ grid, extent }) => unknownTable(grid, extent)),
    observations: found
      .filter(({ extent }) => extent.numbers >= 4)
      .map(({ grid, extent }) =>
        notices.unknownTable(cellRef(grid.sheet.name, extent.top, extent.left), grid.sheet.name),
      ),
  };
}

// Rows in nobody's table, two or more together and two or more cells wide.
function leftOver(grid: SheetGrid, blocks: readonly Block[]): readonly Extent[] {
  const extents: Extent[] = [];
  const claimed = new Set<number>();
  for (const block of blocks) for (let row = block.contextFrom; row <= block.dataTo; row += 1) claimed.add(row);
  let open: Extent | undefined;
  const close = (): void => {
    if (open !== undefined && open.bottom > open.top && open.right > open.left) extents.push(open);
    open = undefined;
  };
  for (let row = 0; row < grid.sheet.rows.length; row += 1) {
    const cells = claimed.has(row) ? [] : filledColumns(grid, row);
    const [first, last] = [cells[0], cells.at(-1)];
    if (first === undefined || last === undefined) {
      close();
      continue;
    }
    const numbers = cells.filter((column) => typeof grid.sheet.rows[row]?.[column] === 'number').length;
    open = {
      top: open?.top ?? row,
      bottom: row,
      left: Math.min(open?.left ?? first, first),
      right: Math.max(open?.right ?? last, last),
      numbers: (open?.numbers ?? 0) + numbers,
    };
  }
  close();
  return extents;
}

function filledColumns(grid: SheetGrid, row: number): readonly number[] {
  const cells = grid.sheet.rows[row] ?? [];
  const filled: number[] = [];
  for (const [column, value] of cells.entries()) {
    if (value !== undefined && value !== '') filled.push(column);
  }
  return filled;
}

function unknownTable(grid: SheetGrid, extent: Extent): RecognisedTable {
  const { top, bottom, left, right } = extent;
  return {
    id: `${grid.sheet.name}!${address(top, left)}`,
    sheet: grid.sheet.name,
    kind: 'unknown',
    why: words('表头不是已知的任何一种', 'its header is none that is known'),
    area: { top, bottom, left, right },
    headerRows: { from: top, to: top },
    columns: shownCells(grid, top, left, right).map((cell) => ({
      column: cell.column,
      headers: cell.text === '' ? [] : [cell.text],
      role: { is: 'unknown' },
    })),
    rows: [],
  };
}
