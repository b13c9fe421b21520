// The rows under a header that may hold figures: their names as printed, their indent and category cell.
import { compact, halfWidth, tight } from '../measure/half-width';
import { numbering, partCell, partWords } from '../sheets/row-words';
import { isBlank } from '../workbook/cell';
import type { Block } from './block';
import { elementAt } from './element';
import { plainName } from './plain-name';
import { isUncalculated, rawAt, shownAt } from './sheet-grid';

const mayBePart = /其中|#/;

export interface TableRow {
  readonly row: number;
  /** Without blanks, half-width: for comparing; '' where the row has no name. */
  readonly name: string;
  /** The name without numbering, 其中 and marks. */
  readonly plain: string;
  /** As printed, only without blanks. */
  readonly printed: string;
  /** Blanks the printed name begins with. */
  readonly indent: number;
  /** The category cell, filled down from the rows above. */
  readonly category: string;
  /** 其中 stands before the name, in its cell or in one of its own. */
  readonly isPart: boolean;
}

export function tableRows(block: Block, names: number, category: number | undefined): readonly TableRow[] {
  const rows: TableRow[] = [];
  let lastCategory = '';
  for (let row = block.headerTo + 1; row <= block.dataTo; row += 1) {
    if (block.repeats.has(row) || !hasContent(block, row)) continue;
    const own = textOf(rawAt(block.grid, row, names));
    const shown = category === undefined ? '' : compact(textOf(shownAt(block.grid, row, category)));
    const isMarked = partCell.test(shown);
    if (shown !== '' && !isMarked) lastCategory = shown;
    const raw = own.trim() === '' ? nameElsewhere(block, row, names) : own;
    const isOwn = raw === own;
    const name = tight(halfWidth(raw));
    rows.push({
      row,
      name,
      plain: plainName(name),
      printed: tight(raw),
      indent: raw.length - raw.trimStart().length,
      category: isOwn ? lastCategory : '',
      isPart: isMarked || (mayBePart.test(name) && partWords.test(name.replace(numbering, ''))),
    });
  }
  return rows;
}

// 合计 may stand in the numbering or category column, or merged over it; a note in any column of a row without figures.
function nameElsewhere(block: Block, row: number, names: number): string {
  const merge = block.grid.mergeAt(row, names);
  if (merge !== undefined && merge.top === row) return textOf(shownAt(block.grid, row, names));
  for (let column = block.left; column < names; column += 1) {
    const value = rawAt(block.grid, row, column);
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  const cells = elementAt(block.grid.sheet.rows, row).slice(block.left, block.right + 1);
  if (cells.some((value) => typeof value === 'number')) return '';
  return textOf(cells.find((value) => typeof value === 'string' && value.trim() !== ''));
}

function textOf(value: ReturnType<typeof rawAt>): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

function hasContent(block: Block, row: number): boolean {
  const cells = elementAt(block.grid.sheet.rows, row);
  for (let column = block.left; column <= block.right; column += 1) {
    if (!isBlank(cells[column])) return true;
  }
  return hasFormula(block, row);
}

function hasFormula(block: Block, row: number): boolean {
  for (let column = block.left; column <= block.right; column += 1) {
    if (isUncalculated(block.grid, row, column)) return true;
  }
  return false;
}
