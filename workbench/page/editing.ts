// Selecting and editing by mouse and keyboard, in the cell or in the formula bar.
import { areaText, parsePlace, type Area } from '../model/area';
import { emit, sheetByKey, type Book } from '../model/book';
import { cellAt, type Sheet } from '../model/sheet';
import { cellText } from './cell-look';
import type { Grid } from './grid';
import { cellsIn, HandEdits } from './hand-edits';
import { cellByKey } from './keyboard';
import { areaBetween, pointArea, position, type Cell } from './places';

export interface Bar {
  readonly place: HTMLElement;
  readonly formula: HTMLInputElement;
  readonly say: (message: string) => void;
}

export class Editing {
  private readonly grid: Grid;
  private readonly box: HTMLElement;
  private readonly bar: Bar;
  private readonly book: () => Book;
  private readonly edits: HandEdits;
  private isExtending = false;
  private anchor: Cell = { row: 0, column: 0 };
  /** The end of the selection that Shift moves. */
  private head: Cell = { row: 0, column: 0 };

  constructor(box: HTMLElement, grid: Grid, { bar, book }: { readonly bar: Bar; readonly book: () => Book }) {
    this.box = box;
    this.grid = grid;
    this.bar = bar;
    this.book = book;
    this.edits = new HandEdits(book, bar.say);
    box.addEventListener('mousedown', (event) => this.pressed(event));
    box.addEventListener('mousemove', (event) => this.dragged(event));
    box.addEventListener('dblclick', () => this.edit());
    box.addEventListener('keydown', (event) => this.key(event));
    // Browsers tell the document: nothing on it is selected as text.
    document.addEventListener('copy', (event) => this.copy(event));
    document.addEventListener('cut', (event) => {
      if (this.copy(event)) this.clear();
    });
    document.addEventListener('paste', (event) => this.paste(event));
    bar.formula.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.commit(bar.formula.value);
      if (event.key === 'Enter' || event.key === 'Escape') box.focus();
    });
  }

  /** The formula bar follows the selection. */
  show(): void {
    const { top: row, left: column } = this.selection;
    if (!this.isExtending) this.anchor = this.head = { row, column };
    const cell = cellAt(this.sheet, row, column);
    this.bar.place.textContent = areaText(this.selection);
    this.bar.formula.value = cell?.formula ?? shownValue(cell?.value);
  }

  private get sheet(): Sheet {
    return this.book().active;
  }

  private get selection(): Area {
    return this.book().selection[0] ?? pointArea({ row: 0, column: 0 });
  }

  private select(area: Area): void {
    const book = this.book();
    book.selection = [area];
    emit(book, { kind: 'selected', sheet: book.active, area });
  }

  private pressed(event: MouseEvent): void {
    if (event.target instanceof HTMLInputElement) return;
    const cell = this.grid.cellAtPoint(event.clientX, event.clientY);
    if (cell === undefined) return;
    event.preventDefault();
    this.closeEditor();
    this.box.focus();
    this.anchor = cell;
    this.head = cell;
    this.select(pointArea(cell));
    const link = cellAt(this.sheet, cell.row, cell.column)?.link?.['documentReference'];
    if (typeof link === 'string') this.follow(link);
  }

  private dragged(event: MouseEvent): void {
    if (event.buttons !== 1 || event.target instanceof HTMLInputElement) return;
    const cell = this.grid.cellAtPoint(event.clientX, event.clientY);
    if (cell === undefined) return;
    const { anchor } = this;
    const area = areaBetween(anchor, cell);
    const book = this.book();
    if (areaText(area) === areaText(this.selection)) return;
    book.selection = [area];
    emit(book, { kind: 'selected', sheet: book.active, area });
    this.anchor = anchor;
  }

  private follow(reference: string): void {
    const place = parsePlace(reference);
    const book = this.book();
    const sheet = place?.sheet === undefined ? book.active : sheetByKey(book, place.sheet);
    if (place === undefined || sheet === undefined || sheet.visibility !== 'Visible') return;
    const previous = book.active;
    book.active = sheet;
    if (previous !== sheet) emit(book, { kind: 'activated', sheet, previous });
    this.select(place.area);
    this.grid.reveal(place.area);
  }

  private key(event: KeyboardEvent): void {
    if (event.target instanceof HTMLInputElement || event.altKey) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const isExtending = event.shiftKey && event.key !== 'Enter' && event.key !== 'Tab';
    const next = cellByKey(event, isExtending ? this.head : this.anchor, this.sheet);
    if (next !== undefined) {
      event.preventDefault();
      this.move(next, isExtending);
    } else if (isCommand && event.key.toLowerCase() === 'z') this.edits.undo();
    else if (isCommand) return;
    else if (event.key === 'Delete' || event.key === 'Backspace') this.clear();
    else if (event.key === 'F2') this.edit();
    else if (event.key.length === 1) this.edit('');
  }

  /** Extended, the selection reaches from where it began. */
  private move(next: Cell, isExtending: boolean): void {
    if (!isExtending) this.anchor = next;
    this.head = next;
    this.isExtending = isExtending;
    this.select(isExtending ? areaBetween(this.anchor, next) : pointArea(next));
    this.isExtending = false;
    this.grid.reveal(pointArea(next));
  }

  private clear(): void {
    this.edits.write(
      { row: this.selection.top, column: this.selection.left },
      cellsIn(this.sheet, this.selection, (cell) => (cell === undefined ? undefined : '')),
    );
  }

  /** As other programs take and give cells: tabs between columns, a line each row. */
  private copy(event: ClipboardEvent): boolean {
    if (document.activeElement !== this.box) return false;
    event.preventDefault();
    const lines = cellsIn(this.sheet, this.selection, cellText).map((line) => line.join('\t'));
    event.clipboardData?.setData('text/plain', lines.join('\n'));
    return true;
  }

  private paste(event: ClipboardEvent): void {
    if (document.activeElement !== this.box) return;
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain').replace(/\r?\n$/, '') ?? '';
    const texts = text.split(/\r?\n/).map((line) => line.split('\t'));
    const { top: row, left: column } = this.selection;
    this.edits.write({ row, column }, texts);
  }

  /** Opens the cell for editing; with a start, what was there is replaced. */
  private edit(start?: string): void {
    this.closeEditor();
    const input = document.createElement('input');
    input.className = 'editor';
    input.value = start ?? this.bar.formula.value;
    position(input, this.grid.boxOf(pointArea({ row: this.selection.top, column: this.selection.left })));
    input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== 'Tab' && event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      this.closeEditor();
      if (event.key !== 'Escape') this.commit(input.value);
      this.box.focus();
      const next = event.key === 'Escape' ? undefined : cellByKey(event, this.anchor, this.sheet);
      if (next !== undefined) this.move(next, false);
    });
    this.box.append(input);
    input.focus();
  }

  private closeEditor(): void {
    this.box.querySelector('.editor')?.remove();
  }

  private commit(text: string): void {
    const { top: row, left: column } = this.selection;
    this.edits.write({ row, column }, [[text]]);
  }
}

function shownValue(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'error' in value) return String(value.error);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
