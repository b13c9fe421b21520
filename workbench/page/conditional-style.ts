// Which styles the conditional formats of a sheet give to a cell.
import { overlap, type Area } from '../model/area';
import type { Sheet } from '../model/sheet';

/** Whether a formula, moved by so many rows and columns, is true. */
export type Holds = (formula: string, rows: number, columns: number) => boolean;

export function conditionalStyle(
  sheet: Sheet,
  { row, column }: { readonly row: number; readonly column: number },
  holds: Holds,
): Readonly<Record<string, unknown>> {
  const point: Area = { top: row, bottom: row, left: column, right: column };
  const style: Record<string, unknown> = {};
  for (const { type, areas, data } of [...sheet.conditionalFormats].reverse()) {
    const formula = data['formula'];
    const [first] = areas;
    if (type !== 'Custom' || typeof formula !== 'string' || first === undefined) continue;
    if (!areas.some((area) => overlap(area, point) !== undefined)) continue;
    if (!holds(formula, row - first.top, column - first.left)) continue;
    if (data['fill.color'] !== undefined) style['fill.color'] = data['fill.color'];
    if (data['font.color'] !== undefined) style['font.color'] = data['font.color'];
    if (data['bold'] === true) style['font.bold'] = true;
  }
  return style;
}
