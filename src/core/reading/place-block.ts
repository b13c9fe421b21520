// How a header just found stands to those before it: a table of its own with its title, or a page break.
import { type Block, type Draft, span } from './block';
import { isContextText, isNote, periodNumber, splitLine } from './context-text';
import { headerPart, isMeasureHeader } from './header-part';
import { hasDateFormat, isUncalculated, shownCells } from './sheet-grid';
import type { Vocabulary } from './vocabulary';

// The same header again under no title of its own is a page break, not a new table.
export function place(drafts: Draft[], draft: Draft, vocabulary: Vocabulary): void {
  const above = drafts.filter((other) => other.left <= draft.right && other.right >= draft.left);
  const last = above.at(-1);
  const contextFrom = contextStart(draft, above, vocabulary);
  if (last !== undefined && isSameHeader(last, draft) && !hasOwnTitle(last, { ...draft, contextFrom })) {
    for (let row = contextFrom; row <= draft.headerTo; row += 1) last.repeats.add(row);
    return;
  }
  for (const other of above) other.dataTo = Math.min(other.dataTo, contextFrom - 1);
  drafts.push({ ...draft, contextFrom });
}

export function isSameHeader(one: Draft, other: Draft): boolean {
  const texts = (draft: Draft): string => draft.meanings.map((meaning) => meaning.parts.join('/')).join('|');
  return one.left === other.left && texts(one) === texts(other);
}

function hasOwnTitle(earlier: Draft, later: Draft): boolean {
  const titles = (draft: Draft): readonly string[] =>
    span(draft.contextFrom, draft.headerFrom - 1)
      .flatMap((row) => shownCells(draft.grid, row, draft))
      .map((cell) => cell.text)
      .filter((text) => text.length > 3 && !isContextText(text) && !/第\d+页|续表/.test(text));
  const earlierTitles = titles(earlier);
  return titles(later).some((title) => !earlierTitles.includes(title));
}

/** The rows above a header that belong to it: title, unit, period; up to a data row, a note or a gap. */
function contextStart(draft: Draft, above: readonly Draft[], vocabulary: Vocabulary): number {
  const floor = Math.max(-1, ...above.map((other) => other.headerTo));
  // A row of settings may hold the words of a header (各项贷款余额) and still is none of the next table's.
  const mostCells = above.at(-1)?.kind.isList === true ? 1 : 4;
  let start = draft.headerFrom;
  for (let row = draft.headerFrom - 1, blanks = 0; row > floor && draft.headerFrom - row < 12; row -= 1) {
    const cells = shownCells(draft.grid, row);
    if (cells.length === 0) {
      blanks += 1;
      if (floor >= 0 && start < draft.headerFrom) break;
      if (blanks > 3) break;
      continue;
    }
    if (splitLine(cells) !== undefined) {
      start = row;
      continue;
    }
    const texts = cells.map((cell) => cell.text);
    const hasNumbers = cells.some(
      (cell) =>
        typeof cell.value === 'number' &&
        periodNumber(cell.value) === undefined &&
        !hasDateFormat(draft.grid, row, cell.column),
    );
    if (hasNumbers || cells.length > mostCells || (floor >= 0 && texts.some(isNote))) break;
    if (cells.length > 1 && !texts.some((text) => isContextText(text) || isMeasureHeader(headerPart(text, vocabulary))))
      break;
    start = row;
  }
  return start;
}

export function trimmed(draft: Draft): Block {
  let { dataTo } = draft;
  while (dataTo > draft.headerTo && !isUsed(draft, dataTo)) dataTo -= 1;
  return { ...draft, dataTo };
}

function isUsed({ grid, left, right }: Draft, row: number): boolean {
  if (shownCells(grid, row, { left, right }).length > 0) return true;
  return grid.hasFormulas && span(left, right).some((column) => isUncalculated(grid, row, column));
}
