// Cells and boxes on the screen: how one is named and put where it belongs.
import type { Area } from '../model/area';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export function pointArea({ row, column }: Cell): Area {
  return { top: row, bottom: row, left: column, right: column };
}

export function areaBetween(one: Cell, other: Cell): Area {
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function position(element: HTMLElement | SVGElement, box: Box): void {
  for (const [key, value] of Object.entries(box)) element.style.setProperty(key, `${String(value)}px`);
}

export function div(className: string): HTMLElement {
  const made = document.createElement('div');
  made.className = className;
  return made;
}
