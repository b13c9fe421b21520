// Range.format and what hangs on it: fill, font, borders, width and height.
import { fail } from '../protocol/host-error';
import { objectsOf, type ValueMember, type WireObject } from '../protocol/wire-object';
import { assertWritable, lineOf, setStyle, sharedLine, sharedStyle, type Cells } from './cells';
import { colourText, edges, usualBorder, usualStyle } from './styles';

export const usualWidth = 54;
export const usualHeight = 14.25;

/** A style by its path, e.g. styleMember('font.bold'). */
function styleMember(path: string): ValueMember<Cells> {
  return {
    get: (cells) => sharedStyle(cells, path, usualStyle[path]),
    set: (cells, value) => {
      const isColour = path.endsWith('color');
      const clean = isColour ? (colourText(value) ?? fail('InvalidArgument')) : value;
      setStyle(cells, { [path]: clean, ...(path === 'fill.color' ? { 'fill.pattern': 'Solid' } : {}) });
    },
  };
}

const fills = objectsOf<Cells>({
  name: 'RangeFill',
  values: { Color: styleMember('fill.color'), Pattern: styleMember('fill.pattern') },
  methods: { Clear: (cells) => setStyle(cells, { 'fill.color': undefined, 'fill.pattern': undefined }) },
});

const fonts = objectsOf<Cells>({
  name: 'RangeFont',
  values: {
    Name: styleMember('font.name'),
    Size: styleMember('font.size'),
    Color: styleMember('font.color'),
    Bold: styleMember('font.bold'),
    Italic: styleMember('font.italic'),
    Underline: styleMember('font.underline'),
    Strikethrough: styleMember('font.strikethrough'),
  },
});

const protections = objectsOf<Cells>({
  name: 'FormatProtection',
  values: { Locked: styleMember('protection.locked') },
});

interface Border {
  readonly cells: Cells;
  readonly edge: string;
}

const borders = objectsOf<Border>({
  name: 'RangeBorder',
  identity: ({ edge }) => ({ Id: edge }),
  values: {
    SideIndex: { get: ({ edge }) => edge },
    Style: borderMember('style'),
    Weight: borderMember('weight'),
    Color: borderMember('color'),
  },
});

function borderMember(part: string): ValueMember<Border> {
  return {
    get: (border) => sharedStyle(edgeCells(border), `borders.${outerEdge(border)}.${part}`, usualBorder[part]),
    set: (border, value) => setStyle(edgeCells(border), { [`borders.${outerEdge(border)}.${part}`]: value }),
  };
}

/** Inside lines are drawn as the outer edges of the cells before them. */
function outerEdge({ edge }: Border): string {
  if (edge === 'InsideHorizontal') return 'EdgeBottom';
  return edge === 'InsideVertical' ? 'EdgeRight' : edge;
}

function edgeCells({ cells, edge }: Border): Cells {
  const { top, left, bottom, right } = cells.area;
  const part: Readonly<Record<string, Cells['area']>> = {
    EdgeTop: { top, left, bottom: top, right },
    EdgeBottom: { top: bottom, left, bottom, right },
    EdgeLeft: { top, left, bottom, right: left },
    EdgeRight: { top, left: right, bottom, right },
    InsideHorizontal: { top, left, bottom: Math.max(top, bottom - 1), right },
    InsideVertical: { top, left, bottom, right: Math.max(left, right - 1) },
  };
  return { ...cells, area: part[edge] ?? fail('InvalidArgument') };
}

const borderCollections = objectsOf<Cells>({
  name: 'RangeBorderCollection',
  values: { Count: { get: () => edges.length } },
  items: (cells) => edges.map((edge) => borders({ cells, edge })),
  methods: { GetItem: (cells, [edge]) => borders({ cells, edge: String(edge) }) },
});

export const rangeFormats: (cells: Cells) => WireObject = objectsOf<Cells>({
  name: 'RangeFormat',
  values: {
    HorizontalAlignment: styleMember('horizontalAlignment'),
    VerticalAlignment: styleMember('verticalAlignment'),
    WrapText: styleMember('wrapText'),
    IndentLevel: styleMember('indentLevel'),
    ColumnWidth: {
      get: ({ sheet, area }) => sharedLine(sheet.columns, [area.left, area.right], ({ size }) => size ?? usualWidth),
      set: (cells, value) => setSizes(cells, 'columns', value),
    },
    RowHeight: {
      get: ({ sheet, area }) => sharedLine(sheet.rows, [area.top, area.bottom], ({ size }) => size ?? usualHeight),
      set: (cells, value) => setSizes(cells, 'rows', value),
    },
  },
  children: { Fill: fills, Font: fonts, Borders: borderCollections, Protection: protections },
  methods: { AutofitColumns: () => null, AutofitRows: () => null },
});

function setSizes(cells: Cells, lines: 'rows' | 'columns', size: unknown): void {
  assertWritable(cells);
  if (typeof size !== 'number' || size < 0) fail('InvalidArgument');
  const { top, bottom, left, right } = cells.area;
  const [from, to] = lines === 'rows' ? [top, bottom] : [left, right];
  for (let index = from; index <= to; index += 1) lineOf(cells.sheet[lines], index).size = size;
}
