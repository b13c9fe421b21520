// What a person types, clears or pastes, and how it is taken back, last first.
import type { Area } from '../model/area';
import { emit, type Book } from '../model/book';
import { cellAt, cellKey, usedArea, type Cell, type Sheet } from '../model/sheet';
import { enter } from '../objects/cells';
import type { Cell as Place } from './places';

interface Edit {
  readonly sheet: Sheet;
  readonly area: Area;
  /** Undefined for a cell that was not there. */
  readonly before: readonly (readonly [key: number, cell: Cell | undefined])[];
}

const deepest = 100;

/** By row, what is read of the cells of an area, as far as cells are used. */
export function cellsIn<Result>(sheet: Sheet, area: Area, read: (cell: Cell | undefined) => Result): Result[][] {
  const used = usedArea(sheet, area, 'all') ?? { ...area, bottom: area.top, right: area.left };
  const { top, left } = area;
  const [bottom, right] = [Math.min(used.bottom, area.bottom), Math.min(used.right, area.right)];
  return Array.from({ length: bottom - top + 1 }, (_row, row) =>
    Array.from({ length: right - left + 1 }, (_column, column) => read(cellAt(sheet, top + row, left + column))),
  );
}

export class HandEdits {
  private readonly book: () => Book;
  private readonly say: (message: string) => void;
  private edits: Edit[] = [];

  constructor(book: () => Book, say: (message: string) => void) {
    this.book = book;
    this.say = say;
  }

  /** Enters texts from a cell on, row by row; undefined leaves a cell as it is. */
  write(at: Place, texts: readonly (readonly (string | undefined)[])[]): boolean {
    const sheet = this.book().active;
    if (sheet.protection !== undefined) {
      this.say('工作表受保护，不能修改。The sheet is protected.');
      return false;
    }
    const places = texts.flatMap((line, down) =>
      line.flatMap((text, across) =>
        text === undefined ? [] : [{ row: at.row + down, column: at.column + across, text }],
      ),
    );
    const before = places.map(({ row, column }) => {
      const cell = cellAt(sheet, row, column);
      return [cellKey(row, column), cell === undefined ? undefined : { ...cell }] as const;
    });
    for (const { text, ...place } of places) enter(sheet, place, text);
    const width = Math.max(1, ...texts.map((line) => line.length));
    const area = { top: at.row, left: at.column, bottom: at.row + texts.length - 1, right: at.column + width - 1 };
    this.edits = [...this.edits.slice(1 - deepest), { sheet, area, before }];
    emit(this.book(), { kind: 'changed', sheet, area, changeType: 'RangeEdited' });
    return true;
  }

  undo(): void {
    const edit = this.edits.pop();
    const book = this.book();
    if (edit === undefined || !book.sheets.includes(edit.sheet)) {
      this.say('没有可撤销的手工输入。Nothing typed to take back.');
      return;
    }
    const { sheet, area, before } = edit;
    for (const [key, cell] of before) {
      if (cell === undefined) sheet.cells.delete(key);
      else sheet.cells.set(key, cell);
    }
    emit(book, { kind: 'changed', sheet, area, changeType: 'RangeEdited' });
  }
}
