// A story is what a reader reads of one part of a Word file: its paragraphs, their runs, and where these stand.

export interface Story {
  /** Name of the part. */
  readonly part: string;
  readonly kind: StoryKind;
  readonly xml: string;
  readonly paragraphs: readonly StoryParagraph[];
}

export type StoryKind = 'body' | 'footnotes' | 'endnotes' | 'header' | 'footer';

export interface StoryParagraph {
  readonly runs: readonly WordRun[];
  /** Its mark is deleted as a tracked change: what follows continues the line. */
  readonly joinsNext: boolean;
  readonly isInBox: boolean;
  /** The same paragraph again, for programs that cannot show the first: every change is made in both. */
  twin?: StoryParagraph;
  readonly cell?: CellPlace;
}

/** The table, row and column (by its first grid column) of the innermost cell a paragraph stands in. */
export interface CellPlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** How many columns it covers. */
  readonly span: number;
  /** Merged with the cell above it. */
  readonly isContinued: boolean;
}

export interface WordRun {
  /** The element in the part's XML. */
  readonly start: number;
  readonly end: number;
  /** Its opening and closing tag as written. */
  readonly tag: string;
  readonly closing: string;
  /** Its w:rPr as written, or ''. */
  readonly properties: string;
  /** Where the element that holds it begins, to tell whether two runs stand side by side. */
  readonly holder: number;
  /** What ties the content controls round it to other data or calls their text a mere prompt: gone once it is changed. */
  readonly ties: readonly XmlRange[];
  /** The tracked insertion that directly holds it. */
  readonly insertion?: { readonly tag: string; readonly closing: string };
  readonly pieces: readonly Piece[];
  /** Nothing but its properties and one text element. */
  readonly isPlain: boolean;
}

export interface XmlRange {
  readonly start: number;
  readonly end: number;
}

/** An element of a run that stands for characters. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  /** What a reader takes it for. */
  readonly text: string;
  /** What is written there, of the same length: blanks where an underlined gap is read as "____". */
  readonly written: string;
  /** A text element; others (tabs, breaks, pictures) are never changed. */
  readonly isText: boolean;
  readonly run: WordRun;
}

/** What stands for a picture, symbol or equation in the line. */
export const objectMark = '\uFFFC';
