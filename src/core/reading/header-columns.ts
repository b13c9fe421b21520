// The columns under a header: their texts from the top, and where one table's end and the next one's begin.
import { isCellError } from '../workbook/cell';
import { span } from './block';
import { isNumberingAt } from './header-extent';
import type { HeaderMeaning } from './header-meaning';
import { dayAt, isBlankAt, printedAt, rawAt, type SheetGrid, shownAt } from './sheet-grid';

export interface Extent {
  readonly from: number;
  readonly to: number;
}

export function headerColumns(grid: SheetGrid, extent: Extent): readonly number[] {
  return span(0, grid.width - 1).filter((column) =>
    span(extent.from, extent.to).some((row) => !isBlankAt(grid, row, column)),
  );
}

/** Texts over a column from the top; an unmerged group head reaches over the blanks to its right. */
export function headerTexts(grid: SheetGrid, extent: Extent, column: number): readonly string[] {
  const rows = span(extent.from, extent.to).filter((row) => row === extent.from || !isNumberingAt(grid, row));
  return rows.map((row) => {
    const text = headerTextAt(grid, row, column);
    if (text !== '' || row === extent.to || grid.mergeAt(row, column) !== undefined) return text;
    return hasTextBelow(grid, { from: row, to: extent.to }, column)
      ? headAtLeft(grid, { from: row, to: extent.to }, column)
      : '';
  });
}

function headerTextAt(grid: SheetGrid, row: number, column: number): string {
  const value = shownAt(grid, row, column);
  if (typeof value !== 'number') return printedAt(grid, row, column);
  return dayAt(grid, row, column) ?? `${String(value)}年`;
}

function hasTextBelow(grid: SheetGrid, rows: Extent, column: number): boolean {
  return span(rows.from + 1, rows.to).some((below) => {
    const merge = grid.mergeAt(below, column);
    return !isBlankAt(grid, below, column) && (merge === undefined || merge.top >= below);
  });
}

// The head in the first of the rows that reaches over the blanks to its right.
function headAtLeft(grid: SheetGrid, rows: Extent, column: number): string {
  const row = rows.from;
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = headerTextAt(grid, row, left);
    if (text === '') {
      if (!hasTextBelow(grid, rows, left)) return '';
      continue;
    }
    const merge = grid.mergeAt(row, left);
    const isHead = merge === undefined || merge.right === merge.left;
    return isHead && hasTextBelow(grid, rows, left) ? text : '';
  }
  return '';
}

// Two tables side by side: a blank column between them, or the name column's header a second time.
export function splitColumns(
  grid: SheetGrid,
  extent: Extent,
  meanings: ReadonlyMap<number, HeaderMeaning>,
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let names: string | undefined;
  for (const [column, meaning] of meanings) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const leaf = String(meaning.parts.at(-1));
    const startsNames = meaning.names !== undefined && meaning.names !== 'number' && meaning.names !== 'category';
    const isAfterGap =
      before !== undefined &&
      column > before + 1 &&
      isGap(grid, extent, before + 1) &&
      (names === undefined || hasNames(meanings, column));
    if (run === undefined || before === undefined || isAfterGap) {
      runs.push([column]);
      names = startsNames ? leaf : undefined;
    } else if (startsNames && names === leaf && run.length > 1) {
      // The next table's own numbering stands before its names.
      const isNumbered = meanings.get(before)?.names === 'number';
      runs.push(isNumbered ? [before, column] : [column]);
      if (isNumbered) run.pop();
    } else {
      run.push(column);
      if (startsNames && names === undefined) names = leaf;
    }
  }
  return runs.filter((run) => run.length > 1);
}

// Figures behind a blank column that name no rows of their own belong to the rows named before it.
function hasNames(meanings: ReadonlyMap<number, HeaderMeaning>, from: number): boolean {
  return [...meanings].some(
    ([column, { names }]) => column >= from && names !== undefined && names !== 'number' && names !== 'category',
  );
}

function isGap(grid: SheetGrid, extent: Extent, column: number): boolean {
  return span(extent.to + 1, extent.to + 6).every((row) => isBlankAt(grid, row, column));
}

// The name column may have no header at all.
export function withNamesAtLeft(grid: SheetGrid, extent: Extent, left: number): number {
  if (left === 0) return left;
  const texts = span(extent.to + 1, extent.to + 5).filter((row) => {
    const value = rawAt(grid, row, left - 1);
    return typeof value === 'string' && value.trim() !== '' && !isCellError(value);
  });
  const numbers = span(extent.to + 1, extent.to + 5).some((row) => typeof rawAt(grid, row, left) === 'number');
  return texts.length > 1 && numbers ? left - 1 : left;
}
