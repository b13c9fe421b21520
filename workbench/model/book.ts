// What a workbook holds: sheets in order, names, tables, settings, what is selected and who listens.
import { parsePlace, type Area } from './area';
import { blankSheet, type Sheet } from './sheet';

export interface NameModel {
  readonly name: string;
  /** The id of the sheet to which it is local. */
  readonly sheet?: string;
  /** With its leading '='. */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface TableModel {
  readonly id: string;
  readonly sheet: string;
  name: string;
  area: Area;
  readonly data: Record<string, unknown>;
}

export interface CommentModel {
  readonly id: string;
  readonly sheet: string;
  readonly area: Area;
  content: string;
}

export type BookEvent =
  | { readonly kind: 'changed'; readonly sheet: Sheet; readonly area: Area; readonly changeType: string }
  | { readonly kind: 'selected' | 'calculated'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'activated'; readonly sheet: Sheet; readonly previous: Sheet }
  | { readonly kind: 'added' | 'deleted' | 'formatted' | 'renamed'; readonly sheet: Sheet };

export interface Book {
  name: string;
  isReadOnly: boolean;
  date1904: boolean;
  structureIsProtected: boolean;
  calculationMode: string;
  sheets: readonly Sheet[];
  active: Sheet;
  selection: readonly Area[];
  names: readonly NameModel[];
  tables: readonly TableModel[];
  comments: readonly CommentModel[];
  readonly settings: Map<string, unknown>;
  readonly properties: Record<string, unknown>;
  readonly listeners: Set<(event: BookEvent) => void>;
  /** Brings formulas up to date; set by whoever calculates. */
  settle: () => void;
  nextId: number;
}

export function newBook(sheetNames: readonly [string, ...string[]] = ['Sheet1']): Book {
  const [first, ...others] = sheetNames.map((name, index) => blankSheet(sheetId(index + 1), name));
  if (first === undefined) throw new Error('a workbook has at least one sheet');
  return {
    name: '工作簿1.xlsx',
    isReadOnly: false,
    date1904: false,
    structureIsProtected: false,
    calculationMode: 'Automatic',
    sheets: [first, ...others],
    active: first,
    selection: [{ top: 0, left: 0, bottom: 0, right: 0 }],
    names: [],
    tables: [],
    comments: [],
    settings: new Map(),
    properties: {},
    listeners: new Set(),
    settle: () => undefined,
    nextId: sheetNames.length + 1,
  };
}

export function emit(book: Book, event: BookEvent): void {
  for (const listener of book.listeners) listener(event);
}

/** An id in the form Excel gives its objects, never given twice. */
export function freshId(book: Book): string {
  book.nextId += 1;
  return sheetId(book.nextId - 1);
}

export function sheetByKey(book: Book, key: string): Sheet | undefined {
  const wanted = key.toLowerCase();
  return book.sheets.find((sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted);
}

export function addSheet(book: Book, name: string): Sheet {
  const sheet = blankSheet(freshId(book), name);
  book.sheets = [...book.sheets, sheet];
  return sheet;
}

/** The sheet and area of an address; the sheet given stands where none is written. */
export function resolvePlace(book: Book, text: string, home: Sheet): { sheet: Sheet; area: Area } | undefined {
  const place = parsePlace(text);
  if (place === undefined) return undefined;
  const sheet = place.sheet === undefined ? home : sheetByKey(book, place.sheet);
  return sheet === undefined ? undefined : { sheet, area: place.area };
}

function sheetId(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
}
