// Excel tables, as far as the add-in meets them: listed, named, with their range.
import { overlap } from '../model/area';
import { freshId, type TableModel } from '../model/book';
import type { Sheet } from '../model/sheet';
import { fail } from '../protocol/host-error';
import { objectsOf, type WireObject } from '../protocol/wire-object';
import { assertWritable, cellsOf, type World } from './cells';

interface Home {
  readonly world: World;
  readonly sheet?: Sheet;
}

interface One {
  readonly world: World;
  readonly table: TableModel;
}

const tableObjects = objectsOf<One>({
  name: 'Table',
  identity: ({ table }) => ({ Id: table.id }),
  values: {
    Id: { get: ({ table }) => table.id },
    Name: {
      get: ({ table }) => table.name,
      set: ({ table }, value) => {
        table.name = String(value);
      },
    },
  },
  methods: {
    GetRange: ({ world, table }) => {
      const sheet = world.book.sheets.find(({ id }) => id === table.sheet) ?? fail('ItemNotFound');
      return world.make.range({ world, sheet, area: table.area });
    },
    Delete: ({ world, table }) => {
      world.book.tables = world.book.tables.filter((other) => other !== table);
    },
  },
});

export const tableCollections: (home: Home) => WireObject = objectsOf<Home>({
  name: 'TableCollection',
  values: { Count: { get: (home) => own(home).length } },
  items: (home) => own(home).map((table) => tableObjects({ world: home.world, table })),
  methods: {
    Add: (home, [source]) => {
      const { world } = home;
      const cells = cellsOf(source, { world, sheet: home.sheet ?? world.book.active });
      assertWritable(cells);
      const { id: sheet } = cells.sheet;
      const clashes = world.book.tables.some(
        (one) => one.sheet === sheet && overlap(one.area, cells.area) !== undefined,
      );
      if (clashes) fail('InvalidArgument', "A table can't overlap another table.");
      const name = `表${String(world.book.tables.length + 1)}`;
      const table: TableModel = { id: freshId(world.book), sheet, name, area: cells.area, data: {} };
      world.book.tables = [...world.book.tables, table];
      return tableObjects({ world, table });
    },
    GetCount: (home) => own(home).length,
    GetItem: (home, [key]) => byKey(home, key) ?? fail('ItemNotFound'),
    GetItemOrNullObject: (home, [key]) => byKey(home, key) ?? null,
  },
});

function own({ world, sheet }: Home): readonly TableModel[] {
  return world.book.tables.filter((table) => sheet === undefined || table.sheet === sheet.id);
}

function byKey(home: Home, key: unknown): WireObject | undefined {
  const table = own(home).find(({ id, name }) => id === key || name.toLowerCase() === String(key).toLowerCase());
  return table === undefined ? undefined : tableObjects({ world: home.world, table });
}
