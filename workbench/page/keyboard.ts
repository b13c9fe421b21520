// Where a key leads from a cell, as in Excel.
import { lastColumn, lastRow, wholeSheet } from '../model/area';
import { cellAt, usedArea, type Sheet } from '../model/sheet';
import type { Cell } from './places';

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Undefined for a key that leads nowhere. */
export function cellByKey(event: KeyboardEvent, from: Cell, sheet: Sheet): Cell | undefined {
  const { key, ctrlKey, metaKey, shiftKey } = event;
  const isFar = ctrlKey || metaKey;
  const step = steps[key];
  if (step !== undefined) return isFar ? edge(sheet, from, step) : moved(from, step);
  if (key === 'PageUp' || key === 'PageDown') return moved(from, [key === 'PageUp' ? -20 : 20, 0]);
  if (key === 'Home') return { row: isFar ? 0 : from.row, column: 0 };
  if (key === 'End' && isFar) return lastUsed(sheet);
  if (isFar) return undefined;
  if (key === 'Enter') return moved(from, [shiftKey ? -1 : 1, 0]);
  return key === 'Tab' ? moved(from, [0, shiftKey ? -1 : 1]) : undefined;
}

function moved({ row, column }: Cell, [rows, columns]: readonly [number, number]): Cell {
  return {
    row: Math.min(lastRow, Math.max(0, row + rows)),
    column: Math.min(lastColumn, Math.max(0, column + columns)),
  };
}

/** To the end of the cells that are filled, or over blank ones to the next filled cell. */
function edge(sheet: Sheet, from: Cell, step: readonly [number, number]): Cell {
  const { row: bottom, column: right } = lastUsed(sheet);
  const isFilled = ({ row, column }: Cell): boolean => (cellAt(sheet, row, column)?.value ?? '') !== '';
  const isInside = ({ row, column }: Cell): boolean => row <= bottom && column <= right;
  const goesOn = isFilled(from) && isFilled(moved(from, step));
  let at = from;
  for (let next = moved(at, step); isInside(next) && next !== at; next = moved(at, step)) {
    if (next.row === at.row && next.column === at.column) return at;
    if (goesOn && !isFilled(next)) return at;
    at = next;
    if (!goesOn && isFilled(at)) return at;
  }
  return at;
}

function lastUsed(sheet: Sheet): Cell {
  const used = usedArea(sheet, wholeSheet, 'values');
  return { row: used?.bottom ?? 0, column: used?.right ?? 0 };
}
