// A result of several cells runs over into the blank cells beside and below its formula.
import { cellKey, cellPlace, type Sheet } from '../model/sheet';
import type { Grid } from './values';

/** What the formula's own cell shows is answered; the cells it ran over before are emptied. */
export function spilled(sheet: Sheet, anchor: number, grid: Grid): Grid[number][number] {
  clearSpill(sheet, anchor);
  const { row: top, column: left } = cellPlace(anchor);
  const others = grid.flatMap((line, row) =>
    line.map((value, column) => ({ key: cellKey(top + row, left + column), value })),
  );
  const isTaken = others.some(({ key }) => key !== anchor && isFilled(sheet, key));
  if (isTaken) return { error: '#SPILL!' };
  for (const { key, value } of others) {
    if (key === anchor) continue;
    sheet.cells.set(key, { ...sheet.cells.get(key), value: value ?? 0, spilledFrom: anchor });
  }
  return grid[0]?.[0];
}

export function clearSpill(sheet: Sheet, anchor: number): void {
  for (const cell of sheet.cells.values()) {
    if (cell.spilledFrom !== anchor) continue;
    cell.value = '';
    delete cell.spilledFrom;
  }
}

function isFilled(sheet: Sheet, key: number): boolean {
  const cell = sheet.cells.get(key);
  return cell !== undefined && (cell.formula !== undefined || cell.value !== '');
}
