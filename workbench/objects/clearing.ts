// What Range.clear takes away: contents, formats with their conditional formats, links.
import { overlap } from '../model/area';
import { emit } from '../model/book';
import { keysIn } from '../model/sheet';
import { fail } from '../protocol/host-error';
import { assertWritable, changed, type Cells } from './cells';

const kinds = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'];

export function clearCells(cells: Cells, what: string): void {
  assertWritable(cells);
  if (!kinds.includes(what)) fail('InvalidArgument');
  const { sheet, area, world } = cells;
  const takesContents = what === 'All' || what === 'Contents';
  const takesFormats = what === 'All' || what === 'Formats';
  for (const key of keysIn(sheet, area)) {
    const cell = sheet.cells.get(key);
    if (cell === undefined) continue;
    if (takesContents) {
      cell.value = '';
      delete cell.formula;
      delete cell.isTextByPrefix;
    }
    if (takesFormats) {
      delete cell.style;
      delete cell.format;
    }
    if (what === 'All' || what.endsWith('Hyperlinks')) delete cell.link;
    const isBare =
      cell.value === '' && cell.style === undefined && cell.format === undefined && cell.link === undefined;
    if (isBare && cell.formula === undefined) sheet.cells.delete(key);
  }
  if (takesFormats) clearConditionalFormats(cells);
  if (takesContents) changed(cells);
  else emit(world.book, { kind: 'formatted', sheet });
}

/** Formats inside the area go; one that reaches beyond it keeps its other cells. */
export function clearConditionalFormats({ sheet, area }: Cells): void {
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format) => {
    const areas = format.areas.flatMap((one) => without(one, area));
    return areas.length === 0 ? [] : [{ ...format, areas }];
  });
}

type Area = Cells['area'];

function without(area: Area, hole: Area): readonly Area[] {
  const common = overlap(area, hole);
  if (common === undefined) return [area];
  const parts: readonly Area[] = [
    { ...area, bottom: common.top - 1 },
    { ...area, top: common.bottom + 1 },
    { ...common, left: area.left, right: common.left - 1 },
    { ...common, left: common.right + 1, right: area.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}
