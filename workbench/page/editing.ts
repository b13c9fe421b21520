// Selecting and editing by mouse and keyboard, in the cell or in the formula bar.
import { areaText, parsePlace, type Area } from '../model/area';
import { emit, sheetByKey, type Book } from '../model/book';
import { cellAt, type Sheet } from '../model/sheet';
import { enter } from '../objects/cells';
import type { Grid } from './grid';
import { pointArea, position, type Cell } from './places';

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
  private anchor: Cell = { row: 0, column: 0 };

  constructor(box: HTMLElement, grid: Grid, { bar, book }: { readonly bar: Bar; readonly book: () => Book }) {
    this.box = box;
    this.grid = grid;
    this.bar = bar;
    this.book = book;
    box.addEventListener('mousedown', (event) => this.pressed(event));
    box.addEventListener('mousemove', (event) => this.dragged(event));
    box.addEventListener('dblclick', () => this.edit());
    box.addEventListener('keydown', (event) => this.key(event));
    bar.formula.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.commit(bar.formula.value);
      if (event.key === 'Enter' || event.key === 'Escape') box.focus();
    });
  }

  /** The formula bar follows the selection. */
  show(): void {
    const { top: row, left: column } = this.selection;
    this.anchor = { row, column };
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
    this.select(pointArea(cell));
    const link = cellAt(this.sheet, cell.row, cell.column)?.link?.['documentReference'];
    if (typeof link === 'string') this.follow(link);
  }

  private dragged(event: MouseEvent): void {
    if (event.buttons !== 1 || event.target instanceof HTMLInputElement) return;
    const cell = this.grid.cellAtPoint(event.clientX, event.clientY);
    if (cell === undefined) return;
    const { anchor } = this;
    const area = {
      top: Math.min(anchor.row, cell.row),
      left: Math.min(anchor.column, cell.column),
      bottom: Math.max(anchor.row, cell.row),
      right: Math.max(anchor.column, cell.column),
    };
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
    if (event.target instanceof HTMLInputElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = {
      ArrowUp: [-1, 0],
      ArrowDown: [1, 0],
      ArrowLeft: [0, -1],
      ArrowRight: [0, 1],
      Enter: [1, 0],
      Tab: [0, 1],
    }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.moveBy(step[0] ?? 0, step[1] ?? 0);
    } else if (event.key === 'Delete') this.clear();
    else if (event.key === 'F2') this.edit();
    else if (event.key.length === 1) this.edit('');
  }

  private moveBy(rows: number, columns: number): void {
    const { top, left } = this.selection;
    const next = pointArea({ row: Math.max(0, top + rows), column: Math.max(0, left + columns) });
    this.select(next);
    this.grid.reveal(next);
  }

  private clear(): void {
    const { top, left, bottom, right } = this.selection;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (cellAt(this.sheet, row, column) !== undefined) this.enter({ row, column }, '');
      }
    }
    emit(this.book(), { kind: 'changed', sheet: this.sheet, area: this.selection, changeType: 'RangeEdited' });
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
      if (event.key !== 'Escape') this.moveBy(event.key === 'Enter' ? 1 : 0, event.key === 'Tab' ? 1 : 0);
    });
    this.box.append(input);
    input.focus();
  }

  private closeEditor(): void {
    this.box.querySelector('.editor')?.remove();
  }

  private commit(text: string): void {
    const { top: row, left: column } = this.selection;
    if (!this.enter({ row, column }, text)) return;
    emit(this.book(), {
      kind: 'changed',
      sheet: this.sheet,
      area: pointArea({ row, column }),
      changeType: 'RangeEdited',
    });
  }

  private enter(cell: Cell, text: string): boolean {
    if (this.sheet.protection !== undefined) {
      this.bar.say('工作表受保护，不能修改。The sheet is protected.');
      return false;
    }
    enter(this.sheet, cell, text);
    return true;
  }
}

function shownValue(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'error' in value) return String(value.error);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
