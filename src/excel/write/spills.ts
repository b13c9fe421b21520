// Into which cells the formulas of an area run over: what shows there belongs to the formula and is not put back by itself.
import type { Area } from '../../core/workbook/cell';
import { placeKey } from './place-key';
import { rangeIn } from './steps';

interface Asked {
  readonly sheet: string;
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
}

/** By sheet; one request for all formulas, and none where there are no formulas. */
export async function readSpills(
  context: Excel.RequestContext,
  blocks: readonly Asked[],
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const asked = blocks.flatMap(({ sheet, area, formulas }) =>
    formulas.flatMap((line, down) =>
      line.flatMap((formula, across) => {
        if (typeof formula !== 'string' || !formula.startsWith('=')) return [];
        const [row, column] = [area.top + down, area.left + across];
        const cell = rangeIn(context, sheet, { top: row, bottom: row, left: column, right: column });
        const filled = cell.getSpillingToRangeOrNullObject();
        filled.load('rowIndex,columnIndex,rowCount,columnCount');
        return [{ sheet, own: placeKey(row, column), filled }];
      }),
    ),
  );
  if (asked.length > 0) await context.sync();
  const found = new Map<string, Set<string>>();
  for (const { sheet, own, filled } of asked) {
    if (filled.isNullObject) continue;
    const keys = keysIn(filled).filter((key) => key !== own);
    found.set(sheet, new Set([...(found.get(sheet) ?? []), ...keys]));
  }
  return found;
}

function keysIn({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): readonly string[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) =>
    placeKey(rowIndex + Math.floor(index / columnCount), columnIndex + (index % columnCount)),
  );
}
