// Where the reader of a story stands: the paragraph, run, field and table it is in.
import type { XmlToken } from '../ooxml/tokenizer';
import type { CellPlace, Piece, StoryParagraph, WordRun, XmlRange } from './story';
import type { Tag } from './tag';

export interface Scan {
  readonly xml: string;
  /** Finished and begun, in the order in which they begin. */
  paragraphs: DraftParagraph[];
  paragraph: DraftParagraph | undefined;
  run: DraftRun | undefined;
  /** The element that holds the one being entered. */
  parent: { readonly name: string; readonly tag: Tag } | undefined;
  /** Fields begun: only their results are text. */
  fields: ('instruction' | 'result')[];
  /** Every field that is begun is ended. */
  readonly areFieldsSound: boolean;
  tables: TablePlace[];
  tableCount: number;
  isInBox: boolean;
  readonly alternates: Alternate[];
  /** Of each content control that is open. */
  ties: (readonly XmlRange[])[];
  /** Takes the text of the element open now. */
  hear: ((text: string) => void) | undefined;
}

/** Called with the closing tag of an element, or with the only tag of an empty one. */
export type Leave = (token: XmlToken) => void;

export interface DraftParagraph extends StoryParagraph {
  readonly runs: DraftRun[];
  joinsNext: boolean;
}

export interface DraftRun extends WordRun {
  end: number;
  closing: string;
  properties: string;
  isPlain: boolean;
  isHidden: boolean;
  readonly pieces: Piece[];
  /** Elements in it besides its properties. */
  contents: number;
}

export interface TablePlace {
  readonly table: number;
  row: number;
  column: number;
  span: number;
  isContinued: boolean;
}

/** Content given twice: the first that is read, and what it held. */
export interface Alternate {
  chosen: readonly DraftParagraph[] | undefined;
}

export function startScan(xml: string): Scan {
  return {
    xml,
    paragraphs: [],
    paragraph: undefined,
    run: undefined,
    parent: undefined,
    fields: [],
    areFieldsSound: true,
    tables: [],
    tableCount: 0,
    isInBox: false,
    alternates: [],
    ties: [],
    hear: undefined,
  };
}

export function newParagraph({ tables, isInBox }: Scan): DraftParagraph {
  const table = tables.at(-1);
  const cell: CellPlace | undefined =
    table === undefined
      ? undefined
      : { table: table.table, row: table.row, column: table.column, span: table.span, isContinued: table.isContinued };
  return { runs: [], joinsNext: false, isInBox, ...(cell === undefined ? {} : { cell }) };
}

/** A run that begins at a tag; one of no tag holds a mark that stands outside of runs. */
export function newRun(start: number, tag: string, holder = -1): DraftRun {
  return {
    start,
    end: start,
    tag,
    holder,
    ties: [],
    closing: '',
    properties: '',
    pieces: [],
    isPlain: false,
    isHidden: false,
    contents: 0,
  };
}

/** Adds characters to the run, where a reader sees them. */
export function addPiece(scan: Scan, given: Omit<Piece, 'run' | 'written'>): void {
  const { paragraph, run, fields } = scan;
  const piece = { ...given, written: given.text };
  if (paragraph === undefined || piece.text === '' || fields.includes('instruction')) return;
  if (run !== undefined) {
    if (!run.isHidden) run.pieces.push({ ...piece, run });
    return;
  }
  const lone = newRun(piece.start, '');
  lone.pieces.push({ ...piece, isText: false, run: lone });
  paragraph.runs.push(lone);
}

export function textOf(paragraph: StoryParagraph): string {
  return paragraph.runs.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join('');
}
