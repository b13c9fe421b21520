// The formats of a cell without any: Excel tells them as if they were the cell's own, so a cleared one is asked.
import { wanted, type SheetFootprint } from './footprint';
import { clearArea } from './sheet-steps';
import { rangeIn } from './steps';

/** Clears the first cell that a rewrite is to restore anyway; undefined where there is none. */
export async function clearedFormat(
  context: Excel.RequestContext,
  footprints: readonly SheetFootprint[],
): Promise<Excel.CellPropertiesFormat | undefined> {
  const [first] = footprints.flatMap(({ sheet, surroundings, blocks }) =>
    surroundings === undefined
      ? []
      : blocks.flatMap(({ area, scope }) => (scope === 'all cells' ? [{ sheet, top: area.top, left: area.left }] : [])),
  );
  if (first === undefined) return undefined;
  const { sheet, top, left } = first;
  const corner = { top, left, bottom: top, right: left };
  clearArea(context, sheet, corner);
  const properties = rangeIn(context, sheet, corner).getCellProperties(wanted);
  await context.sync();
  return properties.value[0]?.[0]?.format;
}
