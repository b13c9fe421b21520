// What a range's values, formulas, texts, links, hidden lines and merges are, and how they change.
import { overlap, type Area } from '../model/area';
import { emit } from '../model/book';
import { formattedText } from '../model/number-text';
import { cellAt, madeCell, type Cell } from '../model/sheet';
import { fail } from '../protocol/host-error';
import { assertAlive, assertWritable, changed, lineOf, readGrid, sharedLine, wireValue, writeGrid } from './cells';
import type { Cells } from './cells';
import { setLink } from './links';

export function values(cells: Cells): unknown {
  return readGrid(settled(cells), (cell) => wireValue(cell?.value));
}

/** A text that was entered with an apostrophe is given back without it, also where it begins with '='. */
export function formulas(cells: Cells): unknown {
  return readGrid(settled(cells), (cell) => cell?.formula ?? wireValue(cell?.value));
}

export function texts(cells: Cells): unknown {
  return readGrid(settled(cells), (cell) => formattedText(cell?.value ?? '', cell?.format ?? 'General'));
}

export function valueTypes(cells: Cells): unknown {
  return readGrid(settled(cells), (cell) => valueType(cell));
}

export function setFormats(cells: Cells, given: unknown): void {
  writeGrid(cells, given, (row, column, format) => {
    madeCell(cells.sheet, row, column).format = String(format);
  });
}

export function link({ sheet, area }: Cells): unknown {
  return cellAt(sheet, area.top, area.left)?.link ?? null;
}

export function setRangeLink(cells: Cells, given: unknown): void {
  assertWritable(cells);
  setLink(madeCell(cells.sheet, cells.area.top, cells.area.left), given);
  changed(cells);
}

export function hidden({ sheet, area }: Cells, lines: 'rows' | 'columns'): unknown {
  const span = lines === 'rows' ? ([area.top, area.bottom] as const) : ([area.left, area.right] as const);
  return sharedLine(sheet[lines], span, (line) => line.isHidden ?? false);
}

export function hide(cells: Cells, lines: 'rows' | 'columns', value: unknown): void {
  assertWritable(cells);
  const { top, bottom, left, right } = cells.area;
  const [from, to] = lines === 'rows' ? [top, bottom] : [left, right];
  for (let index = from; index <= to; index += 1) lineOf(cells.sheet[lines], index).isHidden = value === true;
}

/** All but the first cell lose their contents, as in Excel. */
export function merge(cells: Cells): void {
  unmerge(cells);
  const { sheet, area } = cells;
  sheet.merges = [...sheet.merges, area];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = cellAt(sheet, row, column);
      const isFirst = row === area.top && column === area.left;
      if (isFirst || cell === undefined) continue;
      cell.value = '';
      delete cell.formula;
    }
  }
}

export function unmerge(cells: Cells): void {
  assertWritable(cells);
  cells.sheet.merges = cells.sheet.merges.filter((area: Area) => overlap(area, cells.area) === undefined);
}

export function select(cells: Cells): void {
  assertAlive(cells);
  const { world, sheet, area } = cells;
  if (sheet.visibility !== 'Visible') fail('InvalidOperation');
  const previous = world.book.active;
  world.book.active = sheet;
  world.book.selection = [area];
  if (previous !== sheet) emit(world.book, { kind: 'activated', sheet, previous });
  emit(world.book, { kind: 'selected', sheet, area });
}

function settled(cells: Cells): Cells {
  cells.world.book.settle();
  return cells;
}

function valueType(cell: Cell | undefined): string {
  const value = cell?.value ?? '';
  if (value === '') return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
