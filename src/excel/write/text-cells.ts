// The number format that a cell had before a write.
import type { SheetFootprint } from './footprint';

export function formatAtPlace(footprint: SheetFootprint | undefined, row: number, column: number): string | undefined {
  for (const { area, formats } of footprint?.blocks ?? []) {
    const isInside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    if (isInside) return String(formats[row - area.top]?.[column - area.left]);
  }
  return undefined;
}
