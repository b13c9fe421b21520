// Range.getCellProperties, setCellProperties and the same for rows and columns: many formats in one call.
import { areaText } from '../model/area';
import { madeCell, type Cell, type Line } from '../model/sheet';
import { fail } from '../protocol/host-error';
import { assertWritable, lineOf, readGrid, writeGrid, type Cells } from './cells';
import { usualHeight, usualWidth } from './range-format';
import { setLink } from './links';
import { colourText, edges, usualBorder, usualStyle } from './styles';

type Wanted = Readonly<Record<string, unknown>>;

export function getCellProperties(cells: Cells, wanted: unknown): unknown {
  return readGrid(cells, (cell, row, column) => {
    const asked = record(wanted);
    const address = areaText({ top: row, bottom: row, left: column, right: column });
    return {
      ...(asked['address'] === true ? { address } : {}),
      ...(asked['hyperlink'] === true ? { hyperlink: cell?.link ?? null } : {}),
      ...(asked['style'] === true ? { style: 'Normal' } : {}),
      ...(asked['format'] === undefined ? {} : { format: formatsOf(cell, record(asked['format']), '') }),
    };
  });
}

export function setCellProperties(cells: Cells, given: unknown): void {
  writeGrid(cells, given, (row, column, value) => {
    const { format, hyperlink, ...others } = record(value);
    const [unknown] = Object.keys(others);
    if (unknown !== undefined)
      fail('NotImplemented', `SettableCellProperties.${unknown} is not implemented by this test host.`);
    const cell = madeCell(cells.sheet, row, column);
    if (format !== undefined) cell.style = { ...cell.style, ...flatFormats(record(format), '') };
    if (hyperlink !== undefined) setLink(cell, hyperlink);
  });
}

export function getLineProperties(cells: Cells, lines: 'rows' | 'columns', wanted: unknown): unknown {
  const [from, to] = span(cells, lines);
  const asked = record(wanted);
  const [hiddenName, sizeName] = lines === 'rows' ? ['rowHidden', 'rowHeight'] : ['columnHidden', 'columnWidth'];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const line: Line = cells.sheet[lines].get(from + index) ?? {};
    const isHidden = line.isHidden ?? false;
    const size = line.size ?? (lines === 'rows' ? usualHeight : usualWidth);
    return {
      ...(asked[hiddenName] === true ? { [hiddenName]: isHidden } : {}),
      ...(asked['format'] === undefined ? {} : { format: { [sizeName]: isHidden ? 0 : size } }),
    };
  });
}

export function setLineProperties(cells: Cells, lines: 'rows' | 'columns', given: unknown): void {
  assertWritable(cells);
  const [from, to] = span(cells, lines);
  if (!Array.isArray(given) || given.length !== to - from + 1) fail('InvalidArgument');
  given.forEach((value: unknown, index) => {
    const line = lineOf(cells.sheet[lines], from + index);
    const wanted = record(value);
    const hidden = wanted[lines === 'rows' ? 'rowHidden' : 'columnHidden'];
    const size = record(wanted['format'])[lines === 'rows' ? 'rowHeight' : 'columnWidth'];
    if (typeof hidden === 'boolean') line.isHidden = hidden;
    if (typeof size === 'number') line.size = size;
  });
}

function span({ area }: Cells, lines: 'rows' | 'columns'): readonly [number, number] {
  return lines === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
}

function formatsOf(cell: Cell | undefined, wanted: Wanted, path: string): unknown {
  return Object.fromEntries(
    Object.entries(wanted).map(([name, inner]) => {
      if (name === 'borders') return [name, bordersOf(cell, record(inner))];
      if (inner !== true) return [name, formatsOf(cell, record(inner), `${path}${name}.`)];
      const key = path + name;
      if (!(key in usualStyle))
        fail('NotImplemented', `CellProperties.format.${key} is not implemented by this test host.`);
      return [name, cell?.style?.[key] ?? usualStyle[key]];
    }),
  );
}

function bordersOf(cell: Cell | undefined, wanted: Wanted): unknown {
  const parts = Object.keys(wanted);
  return Object.fromEntries(
    edges.map((edge) => [
      edge.replace('Edge', '').toLowerCase(),
      Object.fromEntries(parts.map((part) => [part, cell?.style?.[`borders.${edge}.${part}`] ?? usualBorder[part]])),
    ]),
  );
}

function flatFormats(given: Wanted, path: string): Readonly<Record<string, unknown>> {
  const flat: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(given)) {
    if (name === 'borders') Object.assign(flat, flatBorders(record(value)));
    else if (typeof value === 'object' && value !== null)
      Object.assign(flat, flatFormats(record(value), `${path}${name}.`));
    else if (!(path + name in usualStyle))
      fail('NotImplemented', `SettableCellProperties.format.${path}${name} is not implemented.`);
    else flat[path + name] = name === 'color' ? (colourText(value) ?? fail('InvalidArgument')) : value;
  }
  if ('fill.color' in flat && !('fill.pattern' in flat)) flat['fill.pattern'] = 'Solid';
  return flat;
}

function flatBorders(given: Wanted): Readonly<Record<string, unknown>> {
  const flat: Record<string, unknown> = {};
  for (const [side, parts] of Object.entries(given)) {
    const edge = edges.find((known) => known.toLowerCase() === `edge${side}`) ?? fail('InvalidArgument');
    for (const [part, value] of Object.entries(record(parts))) flat[`borders.${edge}.${part}`] = value;
  }
  return flat;
}

function record(value: unknown): Wanted {
  return typeof value === 'object' && value !== null ? (value as Wanted) : {};
}
