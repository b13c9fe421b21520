// A table in a text, and what its cells say by the heads of their rows and columns: one sentence a cell, or none.
import { type Heads, readHeads } from './cell-heads';
import type { LexiconIndex } from './lexicon-index';
import type { SlotToken } from './token';
import { tokenize } from './tokenize';

export interface TextTable {
  /** The short lines before it: its title, its unit. */
  readonly caption: readonly string[];
  readonly rows: readonly (readonly TextCell[])[];
}

export interface TextCell {
  /** Where its text stands. */
  readonly start: number;
  readonly end: number;
  /** The first column it covers, and how many. */
  readonly column: number;
  readonly span: number;
  /** It continues the cell above it. */
  readonly isContinued: boolean;
}

/** What a cell with nothing but a number says in words. */
export interface CellSentence {
  /** The number in the text. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  /** Where the number stands in the sentence. */
  readonly at: number;
  /** A head says 增减 or only 较年初: the number brings its own sign. */
  readonly isSigned: boolean;
}

/** Sentences for the cells whose heads say, in known words only, one indicator with its measure and unit. */
export function cellSentences(
  text: string,
  tables: readonly TextTable[],
  lexicon: LexiconIndex,
): readonly CellSentence[] {
  return tables.flatMap((table) => {
    const rows = table.rows.map((row) => row.map((cell) => readCell(cell, text, lexicon)));
    const firstWithNumbers = rows.findIndex((row) => row.some(({ slot }) => slot !== undefined));
    return rows.flatMap((row, index) =>
      row.flatMap((cell) => {
        const heads = headsOf(cell, { row, above: rows.slice(0, index), headerRows: firstWithNumbers });
        return sentenceOf(cell, { heads, caption: captionOf(table, rows), lexicon }) ?? [];
      }),
    );
  });
}

interface ReadCell extends TextCell {
  readonly text: string;
  /** Set where the cell holds a number or a placeholder and nothing else. */
  readonly slot: SlotToken | undefined;
}

function readCell(cell: TextCell, whole: string, lexicon: LexiconIndex): ReadCell {
  const own = whole.slice(cell.start, cell.end);
  const text = own.replace(/\s+/g, '');
  const [first, ...others] = tokenize(own, lexicon);
  const isNumber = first?.is === 'slot' && first.unit.is !== 'date' && others.length === 0 && !isYear.test(text);
  return { ...cell, text, slot: isNumber ? first : undefined };
}

const isYear = /^(?:19|20)\d\d$/;

interface Place {
  readonly row: readonly ReadCell[];
  /** The rows above it, from the top. */
  readonly above: readonly (readonly ReadCell[])[];
  readonly headerRows: number;
}

/** Heads of the row from left to right, then of the column from top to bottom. */
function headsOf(cell: ReadCell, { row, above, headerRows }: Place): readonly string[] {
  const left = row.filter(({ column, slot }) => column < cell.column && slot === undefined);
  const top = above
    .slice(0, headerRows)
    .flatMap((header) =>
      isTitle(header) ? [] : header.filter(({ column, span }) => column <= cell.column && cell.column < column + span),
    );
  // Without heads above them, several numbers of a row cannot be told apart.
  if (top.length === 0 && row.filter(({ slot }) => slot !== undefined).length > 1) return [];
  return [...left.map((head) => continued(head, above)), ...top.map(({ text }) => text)].filter((head) =>
    /[\p{L}\d]/u.test(head),
  );
}

/** The text of the cell that a continued one continues. */
function continued(cell: ReadCell, above: Place['above']): string {
  if (!cell.isContinued) return cell.text;
  const [upper] = above.slice(-1).flatMap((row) => row.filter(({ column }) => column === cell.column));
  return upper === undefined ? '' : continued(upper, above.slice(0, -1));
}

/** Lines before the table and titles at its top. */
function captionOf({ caption }: TextTable, rows: Place['above']): readonly string[] {
  return [...caption, ...rows.slice(0, 3).flatMap((row) => (isTitle(row) ? row.map(({ text }) => text) : []))];
}

/** One cell, or the date beside the unit. */
function isTitle(row: readonly ReadCell[]): boolean {
  return row.length === 1 || (row.length === 2 && row.some(({ text }) => /^[（(]?单位/.test(text)));
}

function sentenceOf({ slot, start }: ReadCell, heads: Heads): CellSentence | undefined {
  const said = slot === undefined ? undefined : readHeads(heads, slot.unitText);
  if (slot === undefined || said === undefined) return undefined;
  const { lead, unit, isSigned } = said;
  const sentence = `${lead}${slot.text}${unit}。`;
  return { start: start + slot.start, end: start + slot.end, sentence, at: lead.length, isSigned };
}
