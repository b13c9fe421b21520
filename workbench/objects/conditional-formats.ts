// Conditional formats of a range; those with a formula of their own in full, others as recorded.
import { overlap, type Area } from '../model/area';
import { freshId } from '../model/book';
import type { ConditionalFormat } from '../model/sheet';
import { fail } from '../protocol/host-error';
import { objectsOf, type ValueMember, type WireObject } from '../protocol/wire-object';
import { assertWritable, type Cells } from './cells';
import { clearConditionalFormats } from './clearing';
import { colourText } from './styles';

interface Collection extends Cells {
  readonly areas: readonly Area[];
}

interface One {
  readonly cells: Cells;
  readonly format: ConditionalFormat;
}

function recorded(key: string): ValueMember<One> {
  return {
    get: ({ format }) => format.data[key] ?? null,
    set: ({ cells, format }, value) => {
      assertWritable(cells);
      format.data[key] = key.endsWith('color') ? (colourText(value) ?? fail('InvalidArgument')) : value;
    },
  };
}

const rules = objectsOf<One>({ name: 'ConditionalFormatRule', values: { Formula: recorded('formula') } });
const fonts = objectsOf<One>({
  name: 'ConditionalRangeFont',
  values: { Bold: recorded('bold'), Italic: recorded('italic'), Color: recorded('font.color') },
});
const fills = objectsOf<One>({ name: 'ConditionalRangeFill', values: { Color: recorded('fill.color') } });
const formats = objectsOf<One>({ name: 'ConditionalRangeFormat', children: { Font: fonts, Fill: fills } });
const customs = objectsOf<One>({ name: 'CustomConditionalFormat', children: { Rule: rules, Format: formats } });

const conditionalFormats = objectsOf<One>({
  name: 'ConditionalFormat',
  identity: ({ format }) => ({ Id: format.id }),
  values: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    Priority: { get: ({ cells, format }) => cells.sheet.conditionalFormats.indexOf(format), set: toPriority },
    StopIfTrue: recorded('stopIfTrue'),
  },
  children: {
    Custom: (one) => (one.format.type === 'Custom' ? customs(one) : fail('InvalidArgument')),
    CustomOrNullObject: (one) => (one.format.type === 'Custom' ? customs(one) : null),
  },
  methods: {
    Delete: ({ cells, format }) => {
      assertWritable(cells);
      cells.sheet.conditionalFormats = cells.sheet.conditionalFormats.filter((other) => other !== format);
    },
    GetRange: ({ cells, format }) => {
      const [area] = format.areas;
      return area === undefined || format.areas.length > 1
        ? fail('InvalidOperation')
        : cells.world.make.range({ ...cells, area });
    },
    GetRanges: ({ cells, format }) => cells.world.make.areas(cells, format.areas),
  },
});

export const conditionalFormatCollections: (target: Collection) => WireObject = objectsOf<Collection>({
  name: 'ConditionalFormatCollection',
  items,
  methods: {
    Add: add,
    GetCount: (target) => items(target).length,
    GetItem: (target, [id]) =>
      items(target).find(({ target: one }) => (one as One).format.id === id) ?? fail('ItemNotFound'),
    ClearAll: ({ areas, ...cells }) => {
      assertWritable(cells);
      for (const area of areas) clearConditionalFormats({ ...cells, area });
    },
  },
});

function items({ areas, ...cells }: Collection): readonly WireObject[] {
  const touches = (format: ConditionalFormat): boolean =>
    format.areas.some((one) => areas.some((area) => overlap(one, area) !== undefined));
  return cells.sheet.conditionalFormats.filter(touches).map((format) => conditionalFormats({ cells, format }));
}

/** A new rule comes first, as in Excel. */
function add({ areas, ...cells }: Collection, [type]: readonly unknown[]): WireObject {
  assertWritable(cells);
  const format: ConditionalFormat = { id: freshId(cells.world.book), type: String(type), areas, data: {} };
  cells.sheet.conditionalFormats = [format, ...cells.sheet.conditionalFormats];
  return conditionalFormats({ cells, format });
}

function toPriority({ cells, format }: One, value: unknown): void {
  assertWritable(cells);
  const others = cells.sheet.conditionalFormats.filter((other) => other !== format);
  cells.sheet.conditionalFormats = [...others.slice(0, Number(value)), format, ...others.slice(Number(value))];
}
