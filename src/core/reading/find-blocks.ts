// Where the tables of a sheet stand: each header with the rows that belong to it.
import { compact } from '../measure/half-width';
import { parseNumeral } from '../measure/numeral';
import type { CellValue } from '../workbook/cell';
import { type Block, type Draft, span } from './block';
import { isContextText, isTitle } from './context-text';
import { elementAt } from './element';
import { type Extent, headerColumns, headerTexts, splitColumns, withNamesAtLeft } from './header-columns';
import { headerExtent, isTitleRow, numericHeader } from './header-extent';
import { headerKind, isHeaderLike } from './header-kind';
import { headerMeaning } from './header-meaning';
import { headerPart, isMeasureHeader } from './header-part';
import { isSameHeader, place, trimmed } from './place-block';
import { hasDateFormat, rawAt, type SheetGrid, shownCells } from './sheet-grid';
import type { Vocabulary } from './vocabulary';

/** The tables of a sheet whose headers are understood, from the top, then from the left. */
export function findBlocks(grid: SheetGrid, vocabulary: Vocabulary): readonly Block[] {
  const drafts: Draft[] = [];
  const { rows } = grid.sheet;
  for (let row = 0; row < rows.length; row += 1) {
    if (!mayBeHeader(grid, row, vocabulary) || isTitleRow(grid, row, vocabulary)) continue;
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
  return shownCells(grid, row - 1, last).length > 1 ? last : undefined;
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
