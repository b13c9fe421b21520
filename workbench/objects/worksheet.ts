// Worksheet: its name, place and visibility, and the way to everything on it.
import { lastColumn, lastRow, wholeSheet } from '../model/area';
import { emit, resolvePlace } from '../model/book';
import type { Sheet } from '../model/sheet';
import { textArgument } from '../protocol/arguments';
import { fail } from '../protocol/host-error';
import { objectsOf, type WireObject } from '../protocol/wire-object';
import { assertAlive, assertWritable, cellsAt, cellsOf, type Cells, type World } from './cells';
import { chartCollections } from './charts';
import { eventMethods } from './event-registration';
import { nameCollections } from './names';
import { pageLayouts } from './page-layout';
import { checkSheetName } from './sheet-names';
import { colourText } from './styles';
import { tableCollections } from './tables';

interface Home {
  readonly world: World;
  readonly sheet: Sheet;
}

const protections = objectsOf<Home>({
  name: 'WorksheetProtection',
  values: {
    Protected: { get: ({ sheet }) => sheet.protection !== undefined },
    Options: { get: ({ sheet }) => sheet.protection?.options ?? null },
  },
  methods: {
    Protect: ({ sheet }, [options, password]) => {
      if (sheet.protection !== undefined) fail('AccessDenied');
      sheet.protection = { options: options ?? {}, ...(typeof password === 'string' ? { password } : {}) };
    },
    Unprotect: ({ sheet }, [password]) => {
      const needed = sheet.protection?.password;
      if (needed !== undefined && needed !== password) fail('AccessDenied');
      sheet.protection = undefined;
    },
  },
});

const freezePanes = objectsOf<Home>({
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeAt: (home, [range]) => {
      const { area } = cellsOf(range, home);
      home.sheet.frozen = { rows: area.bottom + 1, columns: area.right + 1 };
    },
    FreezeRows: ({ sheet }, [rows = 1]) => {
      sheet.frozen = { rows: Number(rows), columns: 0 };
    },
    FreezeColumns: ({ sheet }, [columns = 1]) => {
      sheet.frozen = { rows: 0, columns: Number(columns) };
    },
    Unfreeze: ({ sheet }) => {
      sheet.frozen = { rows: 0, columns: 0 };
    },
    GetLocationOrNullObject: ({ world, sheet }) => {
      const { rows, columns } = sheet.frozen;
      if (rows === 0 && columns === 0) return null;
      const [bottom, right] = [rows === 0 ? lastRow : rows - 1, columns === 0 ? lastColumn : columns - 1];
      return world.make.range({ world, sheet, area: { top: 0, left: 0, bottom, right } });
    },
  },
});

export const worksheets: (home: Home) => WireObject = objectsOf<Home>({
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  values: {
    Id: { get: ({ sheet }) => sheet.id },
    Name: { get: ({ sheet }) => sheet.name, set: rename },
    Position: { get: ({ world, sheet }) => world.book.sheets.indexOf(sheet), set: move },
    Visibility: { get: ({ sheet }) => sheet.visibility, set: setVisibility },
    TabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: (home, value) => {
        assertWritable(home);
        home.sheet.tabColor = colourText(value) ?? fail('InvalidArgument');
      },
    },
  },
  children: {
    Charts: chartCollections,
    FreezePanes: freezePanes,
    Names: nameCollections,
    PageLayout: pageLayouts,
    Protection: protections,
    Tables: tableCollections,
  },
  methods: {
    GetRange: (home, [address]) => home.world.make.range(rangeAt(home, address)),
    GetRanges: (home, [address]) => {
      const parts = String(address).split(',');
      return home.world.make.areas(
        rangeAt(home, parts[0]),
        parts.map((part) => rangeAt(home, part).area),
      );
    },
    GetRangeByIndexes: (home, [row, column, rows, columns]) => {
      const [top, left] = [Number(row), Number(column)];
      const area = { top, left, bottom: top + Number(rows) - 1, right: left + Number(columns) - 1 };
      return home.world.make.range(cellsAt(home, area));
    },
    GetCell: (home, [row, column]) => {
      const area = { top: Number(row), left: Number(column), bottom: Number(row), right: Number(column) };
      return home.world.make.range(cellsAt(home, area));
    },
    GetUsedRangeOrNullObject: (home, [valuesOnly]) =>
      home.world.make.range(rangeAt(home, undefined)).call('GetUsedRangeOrNullObject', [valuesOnly]),
    Activate: ({ world, sheet }) => {
      assertAlive({ world, sheet });
      if (sheet.visibility !== 'Visible') fail('InvalidOperation');
      const previous = world.book.active;
      world.book.active = sheet;
      if (previous !== sheet) emit(world.book, { kind: 'activated', sheet, previous });
    },
    Delete: remove,
    ...eventMethods<Home>(
      ({ sheet }) => sheet.id,
      ({ world }) => world.client,
    ),
  },
});

function rangeAt(home: Home, address: unknown): Cells {
  assertAlive(home);
  if (address === undefined || address === '') return { ...home, area: wholeSheet };
  const place = resolvePlace(home.world.book, textArgument(address), home.sheet);
  return place === undefined || place.sheet !== home.sheet ? fail('InvalidArgument') : cellsAt(home, place.area);
}

function rename(home: Home, value: unknown): void {
  assertAlive(home);
  checkSheetName(home.world.book, value, home.sheet);
  home.sheet.name = String(value);
  emit(home.world.book, { kind: 'renamed', sheet: home.sheet });
}

function move({ world, sheet }: Home, value: unknown): void {
  const others = world.book.sheets.filter((other) => other !== sheet);
  if (typeof value !== 'number' || value < 0 || value > others.length) fail('InvalidArgument');
  world.book.sheets = [...others.slice(0, value), sheet, ...others.slice(value)];
}

function setVisibility({ world, sheet }: Home, value: unknown): void {
  if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden') fail('InvalidArgument');
  if (value !== 'Visible' && isLastVisible({ world, sheet })) fail('InvalidOperation');
  if (world.book.structureIsProtected) fail('AccessDenied');
  sheet.visibility = value;
}

function remove({ world, sheet }: Home): void {
  assertAlive({ world, sheet });
  const { book } = world;
  if (isLastVisible({ world, sheet }))
    fail('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
  if (book.structureIsProtected || book.isReadOnly) fail('AccessDenied');
  book.sheets = book.sheets.filter((other) => other !== sheet);
  book.names = book.names.filter((name) => name.sheet !== sheet.id);
  book.tables = book.tables.filter((table) => table.sheet !== sheet.id);
  const next = book.sheets.find(({ visibility }) => visibility === 'Visible');
  if (book.active === sheet && next !== undefined) book.active = next;
  emit(book, { kind: 'deleted', sheet });
}

function isLastVisible({ world, sheet }: Home): boolean {
  return world.book.sheets.every((other) => other === sheet || other.visibility !== 'Visible');
}
