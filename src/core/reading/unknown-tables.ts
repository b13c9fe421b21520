// Blocks of cells no header of which is understood: listed with the reason, read by nobody.
import { words } from '../measure/bilingual';
import type { Observation } from '../model/finding';
import type { RecognisedTable } from '../model/table';
import { address, cellRef } from '../workbook/address';
import type { Block } from './block';
import * as notices from './notices';
import { elementAt } from './element';
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
    const filled = claimed.has(row) ? undefined : filledSpan(grid, row);
    if (filled === undefined) {
      close();
      continue;
    }
    open = {
      top: open?.top ?? row,
      bottom: row,
      left: Math.min(open?.left ?? filled.first, filled.first),
      right: Math.max(open?.right ?? filled.last, filled.last),
      numbers: (open?.numbers ?? 0) + filled.numbers,
    };
  }
  close();
  return extents;
}

interface Filled {
  readonly first: number;
  readonly last: number;
  readonly numbers: number;
}

function filledSpan(grid: SheetGrid, row: number): Filled | undefined {
  const cells = elementAt(grid.sheet.rows, row);
  let first = -1;
  let last = -1;
  let numbers = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const value = cells[column];
    if (value === undefined || value === '') continue;
    if (first < 0) first = column;
    last = column;
    if (typeof value === 'number') numbers += 1;
  }
  return first < 0 ? undefined : { first, last, numbers };
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
    columns: shownCells(grid, top, { left, right }).map((cell) => ({
      column: cell.column,
      headers: cell.text === '' ? [] : [cell.text],
      role: { is: 'unknown' },
    })),
    rows: [],
  };
}
