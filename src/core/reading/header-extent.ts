// How many rows a header has, once one of its rows is known.
import { compact } from '../measure/half-width';
import { isContextText, isTitle } from './context-text';
import { isHeaderLike } from './header-kind';
import { headerPart, isMeasureHeader } from './header-part';
import { hasDateFormat, isBlankAt, type SheetGrid, type ShownCell, shownCells, textAt } from './sheet-grid';
import { elementAt } from './element';
import type { Vocabulary } from './vocabulary';

/** A year as a number may stand in a header; other numbers are data. */
export function numericHeader(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

export function headerExtent(
  grid: SheetGrid,
  at: { readonly row: number; readonly floor: number },
  vocabulary: Vocabulary,
): { readonly from: number; readonly to: number } {
  const { row } = at;
  let from = row;
  while (from > at.floor && from > row - 3 && isUpperHeader(grid, from - 1, vocabulary)) from -= 1;
  let to = row;
  while (to < row + 5 && (isMergedInto(grid, { from, to }) || isLowerHeader(grid, { from, to }, vocabulary))) to += 1;
  return { from, to };
}

function hasNumber(grid: SheetGrid, row: number, cells: readonly ShownCell[]): boolean {
  return cells.some(
    (cell) =>
      cell.text === '' &&
      !(typeof cell.value === 'number' && (numericHeader(cell.value) || hasDateFormat(grid, row, cell.column))),
  );
}

/** Titles of tables side by side: every cell stands over the names below it, too. */
export function isTitleRow(grid: SheetGrid, row: number, vocabulary: Vocabulary): boolean {
  const cells = shownCells(grid, row);
  const isOverNames = ({ column, text, merge }: ShownCell): boolean => {
    if (headerPart(text, vocabulary).names !== undefined) return false;
    const below = shownCells(grid, row + 1, { left: column, right: merge?.right ?? column + 1 });
    return below.some((cell) => {
      const { names } = headerPart(cell.text, vocabulary);
      return names !== undefined && names !== 'number' && (cell.merge === undefined || cell.merge.top > row);
    });
  };
  return cells.length > 0 && cells.every(isOverNames);
}

function isUpperHeader(grid: SheetGrid, row: number, vocabulary: Vocabulary): boolean {
  const cells = shownCells(grid, row);
  if (cells.length === 0 || hasNumber(grid, row, cells) || isTitleRow(grid, row, vocabulary)) return false;
  const [first] = cells;
  if (cells.length === 1) {
    const isPartial = first !== undefined && first.column > firstColumn(grid, { from: row + 1, to: row + 1 });
    return isPartial && first.text !== '' && !isContextText(first.text) && isHeaderLike(first.text, vocabulary);
  }
  const texts = cells.filter((cell) => cell.text !== '').map((cell) => cell.text);
  if (texts.some((text) => text.length > 25 || isTitle(text) || /单位:|^填|^制表/.test(text))) return false;
  if (cells.length === 2 && texts.some(isContextText) && cells.every((cell) => cell.merge === undefined)) return false;
  return texts.filter((text) => isHeaderLike(text, vocabulary)).length * 2 >= cells.length;
}

function isMergedInto(grid: SheetGrid, extent: { readonly from: number; readonly to: number }): boolean {
  const below = shownCells(grid, extent.to + 1);
  if (hasNumber(grid, extent.to + 1, below) && !isNumberingRow(below)) return false;
  for (let column = 0; column < grid.width; column += 1) {
    const merge = grid.mergeAt(extent.to, column);
    if (merge !== undefined && merge.top >= extent.from && merge.bottom > extent.to && merge.bottom - merge.top < 5) {
      return !isBlankAt(grid, extent.to, column);
    }
  }
  return false;
}

function isLowerHeader(
  grid: SheetGrid,
  extent: { readonly from: number; readonly to: number },
  vocabulary: Vocabulary,
): boolean {
  const row = extent.to + 1;
  const cells = shownCells(grid, row);
  if (cells.length < 2) return cells.length === 1 && isUnderHead({ grid, extent, vocabulary }, cells);
  if (isNumberingRow(cells)) return true;
  return !hasNumber(grid, row, cells) && isUnderHead({ grid, extent, vocabulary }, cells);
}

interface Looking {
  readonly grid: SheetGrid;
  readonly extent: { readonly from: number; readonly to: number };
  readonly vocabulary: Vocabulary;
}

function isUnderHead(looking: Looking, cells: readonly ShownCell[]): boolean {
  const { grid, extent, vocabulary } = looking;
  const left = firstColumn(grid, extent);
  const isAtHome = (cell: ShownCell): boolean =>
    isMeasureHeader(headerPart(cell.text, vocabulary)) || isNameUnderBlank(looking, cell);
  if (!cells.filter((cell) => cell.text !== '').every(isAtHome)) return false;
  const [first] = cells;
  return first !== undefined && (first.column > left || isNameUnderBlank(looking, first));
}

function firstColumn(grid: SheetGrid, extent: { readonly from: number; readonly to: number }): number {
  let first = grid.width;
  for (let row = extent.from; row <= extent.to; row += 1) {
    for (const cell of shownCells(grid, row)) first = Math.min(first, cell.column);
  }
  return first;
}

function isNameUnderBlank({ grid, extent, vocabulary }: Looking, cell: ShownCell): boolean {
  return headerPart(cell.text, vocabulary).names !== undefined && textAt(grid, extent.to, cell.column) === '';
}

/** 1 2 3 …, 甲 1 2, (1) (2) or 栏次 1 2 under a header. */
function isNumberingRow(cells: readonly ShownCell[]): boolean {
  if (cells.length < 3) return false;
  const marks = cells.map((cell) => (typeof cell.value === 'number' ? String(cell.value) : cell.text));
  const digits = marks.map((mark) => /^[(]?(\d{1,2})(?:=.*)?[)]?$/.exec(mark)?.[1]);
  const numbers = digits.filter((digit) => digit !== undefined).map(Number);
  const rest = marks.filter((_, index) => digits[index] === undefined);
  if (!rest.every((mark) => /^(?:[甲乙丙丁戊A-Z]|栏次|行次)$/.test(compact(mark)))) return false;
  return numbers.length >= 2 && numbers.every((number, index) => number === elementAt(numbers, 0) + index);
}

/** Whether a header row at that place is only numbering. */
export function isNumberingAt(grid: SheetGrid, row: number): boolean {
  return isNumberingRow(shownCells(grid, row));
}
