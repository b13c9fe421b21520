// Defined names of the workbook or of one sheet.
import { areaText, parsePlace, sheetText } from '../model/area';
import { resolvePlace, type NameModel } from '../model/book';
import type { Sheet } from '../model/sheet';
import { fail } from '../protocol/host-error';
import { isWireObject, objectsOf, type WireObject } from '../protocol/wire-object';
import { cellsOf, type World } from './cells';

interface Home {
  readonly world: World;
  readonly sheet?: Sheet;
}

interface One extends Home {
  readonly name: NameModel;
}

const nameObjects = objectsOf<One>({
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name }),
  values: {
    Name: { get: ({ name }) => name.name },
    Type: { get: ({ name }) => (parsePlace(name.formula.slice(1)) === undefined ? 'String' : 'Range') },
    Value: { get: ({ name }) => name.formula.slice(1).replaceAll('$', '') },
    Scope: { get: ({ name }) => (name.sheet === undefined ? 'Workbook' : 'Worksheet') },
    Formula: {
      get: ({ name }) => name.formula,
      set: ({ name }, value) => {
        name.formula = formulaText(value);
      },
    },
    Visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, value) => {
        name.visible = value === true;
      },
    },
    Comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, value) => {
        name.comment = String(value);
      },
    },
  },
  methods: {
    GetRangeOrNullObject: ({ world, name }) => {
      const place = resolvePlace(world.book, name.formula.slice(1), world.book.active);
      return place === undefined ? null : world.make.range({ world, ...place });
    },
    Delete: ({ world, name }) => {
      world.book.names = world.book.names.filter((other) => other !== name);
    },
  },
});

export const nameCollections: (home: Home) => WireObject = objectsOf<Home>({
  name: 'NamedItemCollection',
  items: (home) => own(home).map((name) => nameObjects({ ...home, name })),
  methods: {
    Add: add,
    GetCount: (home) => own(home).length,
    GetItem: (home, [key]) => byName(home, key) ?? fail('ItemNotFound'),
    GetItemOrNullObject: (home, [key]) => byName(home, key) ?? null,
  },
});

function own({ world, sheet }: Home): readonly NameModel[] {
  return world.book.names.filter((name) => name.sheet === sheet?.id);
}

function byName(home: Home, key: unknown): WireObject | undefined {
  const name = own(home).find((one) => one.name.toLowerCase() === String(key).toLowerCase());
  return name === undefined ? undefined : nameObjects({ ...home, name });
}

function add(home: Home, [given, reference, comment]: readonly unknown[]): WireObject {
  const { world, sheet } = home;
  if (world.book.isReadOnly) fail('AccessDenied');
  const text = String(given);
  if (byName(home, text) !== undefined) fail('ItemAlreadyExists');
  if (parsePlace(text) !== undefined || !/^[\p{L}_\\]/u.test(text)) fail('InvalidArgument');
  const name: NameModel = {
    name: text,
    ...(sheet === undefined ? {} : { sheet: sheet.id }),
    formula: isWireObject(reference) ? rangeFormula(reference, home) : formulaText(reference),
    visible: true,
    comment: typeof comment === 'string' ? comment : '',
  };
  world.book.names = [...world.book.names, name];
  return nameObjects({ ...home, name });
}

function rangeFormula(range: WireObject, { world }: Home): string {
  const { sheet, area } = cellsOf(range, { world, sheet: world.book.active });
  return `=${sheetText(sheet.name)}!${areaText(area).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)}`;
}

function formulaText(value: unknown): string {
  const text = String(value);
  return text.startsWith('=') ? text : fail('InvalidArgument');
}
