// Settings that an add-in keeps in the workbook.
import { fail } from '../protocol/host-error';
import { objectsOf, type WireObject } from '../protocol/wire-object';
import type { World } from './cells';

interface One {
  readonly world: World;
  readonly key: string;
}

const settings = objectsOf<One>({
  name: 'Setting',
  identity: ({ key }) => ({ _Id: key }),
  values: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ world, key }) => world.book.settings.get(key),
      set: ({ world, key }, value) => {
        world.book.settings.set(key, value);
      },
    },
  },
  methods: { Delete: ({ world, key }) => world.book.settings.delete(key) },
});

export const settingCollections: (world: World) => WireObject = objectsOf<World>({
  name: 'SettingCollection',
  items: (world) => [...world.book.settings.keys()].map((key) => settings({ world, key })),
  methods: {
    Add: (world, [key, value]) => {
      world.book.settings.set(String(key), value);
      return settings({ world, key: String(key) });
    },
    GetItem: (world, [key]) => byKey(world, key) ?? fail('ItemNotFound'),
    GetItemOrNullObject: (world, [key]) => byKey(world, key) ?? null,
  },
});

function byKey(world: World, key: unknown): WireObject | undefined {
  return world.book.settings.has(String(key)) ? settings({ world, key: String(key) }) : undefined;
}
