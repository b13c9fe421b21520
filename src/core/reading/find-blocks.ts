// Where the tables of a sheet stand: each header with the rows that belong to it.
import { compact } from '../measure/half-width';
import { parseNumeral } from '../measure/numeral';
import { type CellValue, isCellError } from '../workbook/cell';
import { isContextText, isNote, isTitle, periodNumber } from './context-text';
import { headerExtent, isNumberingAt, numericHeader } from './header-extent';
import { headerMeaning, type HeaderMeaning } from './header-meaning';
import { isMeasureHeader, headerPart } from './header-part';
import { type HeaderKind, headerKind, isHeaderLike } from './header-kind';
import {
  dayAt,
  hasDateFormat,
  isBlankAt,
  isUncalculated,
  printedAt,
  rawAt,
  type SheetGrid,
  shownAt,
  shownCells,
} from './sheet-grid';
import { elementAt } from './element';
import type { Vocabulary } from './vocabulary';

export interface Block {
  readonly grid: SheetGrid;
  readonly headerFrom: number;
  readonly headerTo: number;
  readonly left: number;
  readonly right: number;
  /** First of the rows above the header that speak of the table; headerFrom when there are none. */
  readonly contextFrom: number;
  /** Last row that can belong to the table. */
  readonly dataTo: number;
  /** By column from `left`. */
  readonly meanings: readonly HeaderMeaning[];
  readonly kind: HeaderKind;
  /** Rows at which the header stands again (page breaks). */
  readonly repeats: ReadonlySet<number>;
}

type Draft = { -readonly [key in keyof Block]: Block[key] } & { repeats: Set<number> };

/** The tables of a sheet whose headers are understood, from the top, then from the left. */
export function findBlocks(grid: SheetGrid, vocabulary: Vocabulary): readonly Block[] {
  const drafts: Draft[] = [];
  const { rows } = grid.sheet;
  for (let row = 0; row < rows.length; row += 1) {
    if (!mayBeHeader(grid, row, vocabulary)) continue;
    const inside = insideOf(drafts, grid, row);
    if (inside?.kind.isList === true) continue;
    const floor = inside === undefined ? 0 : row;
    const found = segments(grid, headerExtent(grid, { row, floor }, vocabulary), vocabulary).filter(
      (draft) =>
        inside === undefined || isSameHeader(inside, draft) || draft.meanings.some(({ names }) => names !== undefined),
    );
    if (found.length === 0) continue;
    for (const draft of found) place(drafts, draft, vocabulary);
    row = Math.max(row, ...found.map((draft) => draft.headerTo));
  }
  return drafts.map((draft) => trimmed(draft));
}

// Cheap first: a row with an ordinary number is no header, and most rows have one.
function mayBeHeader(grid: SheetGrid, row: number, vocabulary: Vocabulary): boolean {
  const cells = elementAt(grid.sheet.rows, row);
  const texts: string[] = [];
  let dates = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const value = cells[column];
    if (value === undefined) continue;
    if (typeof value === 'string') texts.push(value);
    else if (typeof value !== 'number' || !(numericHeader(value) || hasDateFormat(grid, row, column))) return false;
    else dates += 1;
  }
  return texts.length + dates > 1 && readsAsHeader(texts, dates, vocabulary);
}

function readsAsHeader(cells: readonly string[], dates: number, vocabulary: Vocabulary): boolean {
  let texts = dates;
  let known = dates;
  let names = 0;
  let measures = 0;
  for (const cell of cells) {
    const text = compact(cell);
    if (text === '') continue;
    texts += 1;
    if (isTitle(text) || /单位:/.test(text) || /^[≤≥<>=]\d/.test(text)) return false;
    const part = headerPart(text, vocabulary);
    if (part.names !== undefined) names += 1;
    if (isMeasureHeader(part)) measures += 1;
    if (isHeaderLike(text, vocabulary)) known += 1;
    else if (text.length > 3 && parseNumeral(text) !== undefined) return false;
  }
  // Further columns, however many, hide no table that names its rows and two measures.
  const isEnough = known * 5 >= texts * 2 || (names > 0 && measures > 1);
  return known >= 2 && isEnough && !cells.every((cell) => isContextText(compact(cell)));
}

// The table in whose rows a row stands: a new one begins after a blank row or a line of its own.
// In a list of words (settings, aliases) any row may look like a header.
function insideOf(drafts: readonly Draft[], grid: SheetGrid, row: number): Draft | undefined {
  const last = drafts.at(-1);
  if (last === undefined) return undefined;
  return shownCells(grid, row - 1, last.left, last.right).length > 1 ? last : undefined;
}

interface Extent {
  readonly from: number;
  readonly to: number;
}

function segments(grid: SheetGrid, extent: Extent, vocabulary: Vocabulary): readonly Draft[] {
  const columns = headerColumns(grid, extent);
  const meanings = new Map(
    columns.map((column) => [column, headerMeaning(headerTexts(grid, extent, column), vocabulary)]),
  );
  return splitColumns(grid, extent, meanings).flatMap((run) => {
    const left = withNamesAtLeft(grid, extent, elementAt(run, 0));
    const right = elementAt(run, run.length - 1);
    const all = span(left, right).map((column) => meanings.get(column) ?? headerMeaning([], vocabulary));
    const kind = headerKind(all, extent.to - extent.from + 1);
    if (
      kind === undefined ||
      (kind.kind === 'measures' &&
        !all.some(({ names }) => names !== undefined) &&
        !hasFiguresBelow(grid, extent, { left, right }))
    )
      return [];
    return [
      {
        grid,
        headerFrom: extent.from,
        headerTo: extent.to,
        left,
        right,
        contextFrom: extent.from,
        dataTo: grid.sheet.rows.length - 1,
        meanings: all,
        kind,
        repeats: new Set<number>(),
      },
    ];
  });
}

// A header that names no rows is believed only over figures.
function hasFiguresBelow(
  grid: SheetGrid,
  extent: Extent,
  columns: { readonly left: number; readonly right: number },
): boolean {
  return span(extent.to + 1, extent.to + 3).some(
    (row) => span(columns.left, columns.right).filter((column) => isFigure(rawAt(grid, row, column))).length > 1,
  );
}

function isFigure(value: CellValue): boolean {
  return typeof value === 'number' || (typeof value === 'string' && parseNumeral(value) !== undefined);
}

function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function headerColumns(grid: SheetGrid, extent: Extent): readonly number[] {
  return span(0, grid.width - 1).filter((column) =>
    span(extent.from, extent.to).some((row) => !isBlankAt(grid, row, column)),
  );
}

/** Texts over a column from the top; an unmerged group head reaches over the blanks to its right. */
function headerTexts(grid: SheetGrid, extent: Extent, column: number): readonly string[] {
  const rows = span(extent.from, extent.to).filter((row) => row === extent.from || !isNumberingAt(grid, row));
  return rows.map((row) => {
    const text = headerTextAt(grid, row, column);
    if (text !== '' || row === extent.to || grid.mergeAt(row, column) !== undefined) return text;
    return hasTextBelow(grid, row, extent.to, column) ? headAtLeft(grid, extent, row, column) : '';
  });
}

function headerTextAt(grid: SheetGrid, row: number, column: number): string {
  const value = shownAt(grid, row, column);
  if (typeof value !== 'number') return printedAt(grid, row, column);
  return dayAt(grid, row, column) ?? (numericHeader(value) ? `${String(value)}年` : '');
}

function hasTextBelow(grid: SheetGrid, row: number, to: number, column: number): boolean {
  return span(row + 1, to).some((below) => {
    const merge = grid.mergeAt(below, column);
    return !isBlankAt(grid, below, column) && (merge === undefined || merge.top >= below);
  });
}

function headAtLeft(grid: SheetGrid, extent: Extent, row: number, column: number): string {
  for (let left = column - 1; left >= 0; left -= 1) {
    const text = headerTextAt(grid, row, left);
    if (text === '') {
      if (!hasTextBelow(grid, row, extent.to, left)) return '';
      continue;
    }
    const merge = grid.mergeAt(row, left);
    const isHead = merge === undefined || merge.right === merge.left;
    return isHead && hasTextBelow(grid, row, extent.to, left) ? text : '';
  }
  return '';
}

// Two tables side by side: a blank column between them, or the name column's header a second time.
function splitColumns(
  grid: SheetGrid,
  extent: Extent,
  meanings: ReadonlyMap<number, HeaderMeaning>,
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let names: string | undefined;
  for (const [column, meaning] of meanings) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const leaf = meaning.parts.at(-1) ?? '';
    const startsNames = meaning.names !== undefined && meaning.names !== 'number' && meaning.names !== 'category';
    const isAfterGap = before !== undefined && column > before + 1 && isGap(grid, extent, before + 1);
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

function isGap(grid: SheetGrid, extent: Extent, column: number): boolean {
  return span(extent.to + 1, extent.to + 6).every((row) => isBlankAt(grid, row, column));
}

// The name column may have no header at all.
function withNamesAtLeft(grid: SheetGrid, extent: Extent, left: number): number {
  if (left === 0) return left;
  const texts = span(extent.to + 1, extent.to + 5).filter((row) => {
    const value = rawAt(grid, row, left - 1);
    return typeof value === 'string' && value.trim() !== '' && !isCellError(value);
  });
  const numbers = span(extent.to + 1, extent.to + 5).some((row) => typeof rawAt(grid, row, left) === 'number');
  return texts.length > 1 && numbers ? left - 1 : left;
}

// The same header again under no title of its own is a page break, not a new table.
function place(drafts: Draft[], draft: Draft, vocabulary: Vocabulary): void {
  const above = drafts.filter((other) => other.left <= draft.right && other.right >= draft.left);
  const last = above.at(-1);
  const floor = Math.max(-1, ...above.map((other) => other.headerTo));
  const contextFrom = contextStart(draft, floor, vocabulary);
  if (last !== undefined && isSameHeader(last, draft) && !hasOwnTitle(last, { ...draft, contextFrom })) {
    for (let row = contextFrom; row <= draft.headerTo; row += 1) last.repeats.add(row);
    return;
  }
  for (const other of above) other.dataTo = Math.min(other.dataTo, contextFrom - 1);
  drafts.push({ ...draft, contextFrom });
}

function isSameHeader(one: Draft, other: Draft): boolean {
  const texts = (draft: Draft): string => draft.meanings.map((meaning) => meaning.parts.join('/')).join('|');
  return one.left === other.left && texts(one) === texts(other);
}

function hasOwnTitle(earlier: Draft, later: Draft): boolean {
  const titles = (draft: Draft): readonly string[] =>
    span(draft.contextFrom, draft.headerFrom - 1)
      .flatMap((row) => shownCells(draft.grid, row, draft.left, draft.right))
      .map((cell) => cell.text)
      .filter((text) => text.length > 3 && !isContextText(text) && !/第\d+页|续表/.test(text));
  const earlierTitles = titles(earlier);
  return titles(later).some((title) => !earlierTitles.includes(title));
}

/** The rows above a header that belong to it: title, unit, period; up to a data row, a note or a gap. */
function contextStart(draft: Draft, floor: number, vocabulary: Vocabulary): number {
  let start = draft.headerFrom;
  for (let row = draft.headerFrom - 1, blanks = 0; row > floor && draft.headerFrom - row < 12; row -= 1) {
    const cells = shownCells(draft.grid, row);
    if (cells.length === 0) {
      blanks += 1;
      if (floor >= 0 && start < draft.headerFrom) break;
      if (blanks > 3) break;
      continue;
    }
    const texts = cells.map((cell) => cell.text);
    const hasNumbers = cells.some(
      (cell) =>
        typeof cell.value === 'number' &&
        periodNumber(cell.value) === undefined &&
        !hasDateFormat(draft.grid, row, cell.column),
    );
    if (hasNumbers || cells.length > 4 || (floor >= 0 && texts.some(isNote))) break;
    if (cells.length > 1 && !texts.some((text) => isContextText(text) || isMeasureHeader(headerPart(text, vocabulary))))
      break;
    start = row;
  }
  return start;
}

function trimmed(draft: Draft): Block {
  let { dataTo } = draft;
  while (dataTo > draft.headerTo && !isUsed(draft, dataTo)) dataTo -= 1;
  return { ...draft, dataTo };
}

function isUsed({ grid, left, right }: Draft, row: number): boolean {
  if (shownCells(grid, row, left, right).length > 0) return true;
  return grid.hasFormulas && span(left, right).some((column) => isUncalculated(grid, row, column));
}
