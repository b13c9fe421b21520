// A table in a text, and what its cells say by the heads of their rows and columns: one sentence a cell, or none.
import { unitWords } from './lexicon';
import type { LexiconIndex } from './lexicon-index';
import type { Sense, UnitSense } from './sense';
import type { SlotToken, Token, WordToken } from './token';
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
  /** The first column it covers. */
  readonly column: number;
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
  /** A head says 增减: the number brings its own sign. */
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
    .flatMap((header) => (header.length === 1 ? [] : header.filter(({ column }) => column <= cell.column).slice(-1)));
  // Without heads above them, several numbers of a row cannot be told apart.
  if (top.length === 0 && row.filter(({ slot }) => slot !== undefined).length > 1) return [];
  return [...left.map((head) => continued(head, above)), ...top.map(({ text }) => text)].filter((head) => head !== '');
}

/** The text of the cell that a continued one continues. */
function continued(cell: ReadCell, above: Place['above']): string {
  if (!cell.isContinued) return cell.text;
  const [upper] = above.slice(-1).flatMap((row) => row.filter(({ column }) => column === cell.column));
  return upper === undefined ? '' : continued(upper, above.slice(0, -1));
}

/** Lines before the table and rows of one cell at its top. */
function captionOf({ caption }: TextTable, rows: Place['above']): readonly string[] {
  return [...caption, ...rows.slice(0, 2).flatMap((row) => (row.length === 1 ? row.map(({ text }) => text) : []))];
}

interface Around {
  readonly heads: readonly string[];
  readonly caption: readonly string[];
  readonly lexicon: LexiconIndex;
}

function sentenceOf(cell: ReadCell, around: Around): CellSentence | undefined {
  const { slot, start } = cell;
  const { heads, caption, lexicon } = around;
  if (slot === undefined || heads.length === 0) return undefined;
  const dates = distinct([...heads, ...caption].flatMap((head) => head.match(datePattern) ?? []));
  const subjects = heads.map((head) => readHead(head, lexicon)).filter(({ words }) => words.length > 0);
  const all = subjects.flatMap(({ words }) => words);
  const who = whoOf(all, caption, lexicon);
  const unit = slot.unitText === '' ? unitOf(around, all) : slot.unitText;
  if (dates.length > 1 || who === undefined || unit === undefined || !isTelling(subjects)) return undefined;
  const said = [...subjects].sort((one, other) => orderOf(one) - orderOf(other)).map(({ text }) => text);
  const lead = `${dates.map((date) => `${date}，`).join('')}${who}${said.join('')}`;
  const sentence = `${lead}${slot.text}${unit}。`;
  const isSigned = heads.some((head) => signedChange.test(head));
  return { start: start + slot.start, end: start + slot.end, sentence, at: lead.length, isSigned };
}

const datePattern = /(?:\d{4}年(?:\d{1,2}月)?|\d{1,2}月)(?:末|底|份)?/g;
const unitInHead = /[（(]([^（）()]{1,6})[）)]|[%％]$/;

/** 增减额: a change whose sign the number has. */
const signedChange = /增减[额量]?/;

interface Head {
  readonly text: string;
  readonly words: readonly Token[];
}

function readHead(head: string, lexicon: LexiconIndex): Head {
  const text = head.replace(datePattern, '').replace(unitInHead, '').replace(signedChange, '增加');
  return { text, words: tokenize(text, lexicon) };
}

/** Only words that say of whom, what and since when; one indicator, and what of it is told. */
function isTelling(heads: readonly Head[]): boolean {
  const tokens = heads.flatMap(({ words }) => words);
  const senses = tokens.flatMap((token) => (token.is === 'word' ? [token.sense] : []));
  const known = senses.filter(({ is }) => understood.has(is));
  if (known.length < tokens.length) return false;
  const keys = senses.flatMap((sense) =>
    sense.is === 'indicator' ? sense.keys : sense.is === 'stem' ? [sense.key] : [],
  );
  const told = senses.some(({ is }) => is === 'measure' || is === 'verb' || is === 'past');
  return keys.length === 1 && countOf(senses, 'who') <= 1 && (told || isRatio(tokens));
}

const understood: ReadonlySet<Sense['is']> = new Set([
  'indicator',
  'stem',
  'measure',
  'base',
  'verb',
  'who',
  'past',
  'coverage',
]);

function countOf(senses: readonly Sense[], kind: Sense['is']): number {
  return senses.filter(({ is }) => is === kind).length;
}

function isRatio(tokens: readonly Token[]): boolean {
  return tokens.some(({ is, text }) => is === 'word' && /[率比]$/.test(text));
}

/** An institution first, then its indicator, then what of it is told. */
function orderOf({ words }: Head): number {
  const has = (kind: Sense['is']): boolean => words.some((token) => token.is === 'word' && token.sense.is === kind);
  if (has('who')) return 0;
  return has('indicator') || has('stem') ? 1 : 2;
}

/** The one that the caption names where the heads name none; undefined where it names several. */
function whoOf(words: readonly Token[], caption: readonly string[], lexicon: LexiconIndex): string | undefined {
  if (words.some(isWho)) return '';
  const named = distinct(caption.flatMap((line) => tokenize(line, lexicon).filter(isWho)).map(({ text }) => text));
  return named.length > 1 ? undefined : (named[0] ?? '');
}

function isWho(token: Token): token is WordToken {
  return token.is === 'word' && token.sense.is === 'who';
}

/** The unit that the heads name, the nearest first; else the caption's, where it leaves no choice. */
function unitOf({ heads, caption }: Around, words: readonly Token[]): string | undefined {
  for (const head of [...heads].reverse()) {
    const found = unitInHead.exec(head);
    if (found !== null) return found[1] === undefined ? '%' : unitSense(found[1]) === undefined ? undefined : found[1];
  }
  const listed = caption.flatMap((line) => /单位[:：]?([^）)]+)/.exec(line)?.[1]?.split(/[、，,/]/) ?? []);
  const wanted = isRatio(words) || words.some(isGrowth) ? 'percent' : 'amount';
  const units = listed.map((unit) => unit.trim()).filter((unit) => unitSense(unit)?.is === wanted);
  return units.length === 1 ? units[0] : undefined;
}

function isGrowth(token: Token): boolean {
  return token.is === 'word' && token.sense.is === 'measure' && token.sense.word === 'growth';
}

function unitSense(text: string): UnitSense | undefined {
  return unitWords.find(([word]) => word === text)?.[1];
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
