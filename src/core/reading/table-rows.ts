// The rows under a header that may hold figures: their names as printed, their indent and category cell.
import { compact } from '../measure/half-width';
import { address } from '../workbook/address';
import { isBlank } from '../workbook/cell';
import type { Block } from './find-blocks';
import { rawAt, shownAt } from './sheet-grid';

export interface TableRow {
  readonly row: number;
  /** Blanks inside removed, width kept plain; '' where the row has no name. */
  readonly name: string;
  /** Blanks the printed name begins with. */
  readonly indent: number;
  /** The category cell, filled down from the rows above. */
  readonly category: string;
}

export function tableRows(block: Block, names: number, category: number | undefined): readonly TableRow[] {
  const rows: TableRow[] = [];
  let lastCategory = '';
  for (let row = block.headerTo + 1; row <= block.dataTo; row += 1) {
    const cells = block.grid.sheet.rows[row];
    if (cells === undefined || block.repeats.has(row) || !hasContent(block, row)) continue;
    const raw = textOf(rawAt(block.grid, row, names));
    const own = category === undefined ? '' : compact(textOf(rawAt(block.grid, row, category)));
    const shown = category === undefined ? '' : compact(textOf(shownAt(block.grid, row, category)));
    if (shown !== '') lastCategory = shown;
    const name = compact(raw);
    const indent = raw.length - raw.trimStart().length;
    rows.push({ row, name: name === '' ? own : name, indent, category: name === '' && own !== '' ? '' : lastCategory });
  }
  return rows;
}

function textOf(value: ReturnType<typeof rawAt>): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function hasContent(block: Block, row: number): boolean {
  const cells = block.grid.sheet.rows[row] ?? [];
  for (let column = block.left; column <= block.right; column += 1) {
    if (!isBlank(cells[column])) return true;
  }
  return block.grid.hasFormulas && hasFormula(block, row);
}

function hasFormula(block: Block, row: number): boolean {
  for (let column = block.left; column <= block.right; column += 1) {
    if (isFormulaAt(block, row, column)) return true;
  }
  return false;
}

function isFormulaAt(block: Block, row: number, column: number): boolean {
  return Object.hasOwn(block.grid.sheet.formulas, address(row, column));
}
