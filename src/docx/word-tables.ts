// The tables of a Word file as the core wants them: cells by row and column, with the short lines before each.
import type { TextTable } from '../core/claims/text-table';
import type { PlacedParagraph, WordStories } from './word-stories';

/** A title or a unit is short; a longer line before a table is prose. */
const longestCaption = 40;

export function tablesOf({ lines, text }: WordStories): readonly TextTable[] {
  const tables: DraftTable[] = [];
  const known = new Map<string, DraftTable>();
  let before: PlacedParagraph[] = [];
  for (const line of lines) {
    const { cell } = line.paragraph;
    if (cell === undefined) {
      if (line.end > line.start) before = [...before.slice(-1), line];
      continue;
    }
    const key = `${line.story.part} ${String(cell.table)}`;
    let table = known.get(key);
    if (table === undefined) {
      table = { caption: captionOf(before, line, text), rows: new Map() };
      known.set(key, table);
      tables.push(table);
    }
    place(line, table);
    before = [];
  }
  return tables.map(({ caption, rows }) => ({ caption, rows: [...rows.values()].map((row) => [...row.values()]) }));
}

interface DraftTable {
  readonly caption: readonly string[];
  readonly rows: Map<number, Map<number, TextTable['rows'][number][number]>>;
}

function captionOf(before: readonly PlacedParagraph[], { story }: PlacedParagraph, text: string): readonly string[] {
  return before
    .filter((line) => line.story === story)
    .map(({ start, end }) => text.slice(start, end))
    .filter((line) => line.length <= longestCaption);
}

/** A cell of several paragraphs reaches from the first to the last. */
function place({ paragraph, start, end }: PlacedParagraph, { rows }: DraftTable): void {
  const { cell } = paragraph;
  if (cell === undefined) return;
  const row = rows.get(cell.row) ?? new Map<number, TextTable['rows'][number][number]>();
  const first = row.get(cell.column)?.start ?? start;
  row.set(cell.column, { start: first, end, column: cell.column, span: cell.span, isContinued: cell.isContinued });
  rows.set(cell.row, row);
}
