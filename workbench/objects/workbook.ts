// Workbook: the global object of the protocol, and the collections and settings that hang on it.
import { placeText } from '../model/area';
import { dateSerial } from '../model/input';
import { addSheet, emit, sheetByKey, type Book } from '../model/book';
import type { Client } from '../protocol/excel-host';
import { textArgument } from '../protocol/arguments';
import { fail } from '../protocol/host-error';
import { objectsOf, type WireObject } from '../protocol/wire-object';
import { cellsOf, type World } from './cells';
import { eventMethods } from './event-registration';
import { nameCollections } from './names';
import { ranges } from './range';
import { areasOf } from './range-areas';
import { recordMembers } from './recorded';
import { settingCollections } from './settings';
import { checkSheetName } from './sheet-names';
import { tableCollections } from './tables';
import { worksheets } from './worksheet';

export function workbookObject(book: Book, client: Client): WireObject {
  return workbooks({
    book,
    client,
    make: { range: ranges, areas: areasOf, worksheet: (world, sheet) => worksheets({ world, sheet }) },
  });
}

const applications = objectsOf<World>({
  name: 'Application',
  values: {
    CalculationMode: {
      get: ({ book }) => book.calculationMode,
      set: ({ book }, value) => {
        book.calculationMode = String(value);
      },
    },
    CalculationState: { get: () => 'Done' },
  },
  methods: {
    Calculate: ({ book }) => book.settle(),
    SuspendApiCalculationUntilNextSync: () => null,
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
});

const runtimes = objectsOf<World>({
  name: 'Runtime',
  values: {
    EnableEvents: {
      get: ({ client }) => client.eventsEnabled,
      set: ({ client }, value) => {
        client.eventsEnabled = value === true;
      },
    },
  },
});

const structureProtections = objectsOf<World>({
  name: 'WorkbookProtection',
  values: { Protected: { get: ({ book }) => book.structureIsProtected } },
});

const functionResults = objectsOf<number>({
  name: 'FunctionResult',
  values: { Value: { get: (value) => value }, Error: { get: () => null } },
});

const worksheetFunctions = objectsOf<World>({
  name: 'Functions',
  methods: {
    Date: ({ book }, [year, month, day]) => {
      const serial = dateSerial(Number(year), Number(month), Number(day));
      return functionResults(book.date1904 ? serial - daysTo1904 : serial);
    },
  },
});

const daysTo1904 = 1462;

const documentProperties = objectsOf<World>({
  name: 'DocumentProperties',
  values: recordMembers(({ book }) => book.properties, { Title: '', Author: '', Subject: '', Comments: '' }),
});

const worksheetCollections = objectsOf<World>({
  name: 'WorksheetCollection',
  items: (world) => world.book.sheets.map((sheet) => worksheets({ world, sheet })),
  methods: {
    Add: (world, [name]) => {
      const { book } = world;
      if (book.isReadOnly || book.structureIsProtected) fail('AccessDenied');
      const wanted = name === undefined ? freeName(book) : name;
      checkSheetName(book, wanted);
      const sheet = addSheet(book, textArgument(wanted));
      emit(book, { kind: 'added', sheet });
      return worksheets({ world, sheet });
    },
    GetActiveWorksheet: (world) => worksheets({ world, sheet: world.book.active }),
    GetCount: ({ book }, [visibleOnly]) =>
      book.sheets.filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').length,
    GetItem: (world, [key]) => byKey(world, key) ?? fail('ItemNotFound'),
    GetItemOrNullObject: (world, [key]) => byKey(world, key) ?? null,
    ...eventMethods<World>(
      () => 'Workbook',
      ({ client }) => client,
    ),
  },
});

const workbooks = objectsOf<World>({
  name: 'Workbook',
  values: {
    Name: { get: ({ book }) => book.name },
    ReadOnly: { get: ({ book }) => book.isReadOnly },
    IsDirty: { get: () => true },
  },
  children: {
    Application: applications,
    Functions: worksheetFunctions,
    Names: (world) => nameCollections({ world }),
    Properties: documentProperties,
    Protection: structureProtections,
    Settings: settingCollections,
    Tables: (world) => tableCollections({ world }),
    Worksheets: worksheetCollections,
    _Runtime: runtimes,
  },
  methods: {
    GetSelectedRange: (world) => {
      const [area, ...others] = world.book.selection;
      if (area === undefined || others.length > 0) fail('InvalidSelection');
      return ranges({ world, sheet: world.book.active, area });
    },
    GetSelectedRanges: (world) => {
      const [area] = world.book.selection;
      if (area === undefined) fail('InvalidSelection');
      return areasOf({ world, sheet: world.book.active }, world.book.selection);
    },
    GetActiveCell: (world) => {
      const { top = 0, left = 0 } = world.book.selection[0] ?? {};
      return ranges({ world, sheet: world.book.active, area: { top, left, bottom: top, right: left } });
    },
    _GetRangeForEventByReferenceId: eventRange,
    _GetRangeOrNullObjectForEventByReferenceId: eventRange,
    Save: () => null,
  },
});

/** The reference of an event is the address of its range, so that nothing has to be kept for it. */
export function eventReference(sheet: string, area: Parameters<typeof placeText>[1]): string {
  return placeText(sheet, area);
}

function eventRange(world: World, [reference]: readonly unknown[]): WireObject {
  return ranges(cellsOf(String(reference), { world, sheet: world.book.active }));
}

function byKey(world: World, key: unknown): WireObject | undefined {
  const sheet = sheetByKey(world.book, String(key));
  return sheet === undefined ? undefined : worksheets({ world, sheet });
}

function freeName(book: Book): string {
  for (let number = book.sheets.length + 1; ; number += 1) {
    const name = `Sheet${String(number)}`;
    if (sheetByKey(book, name) === undefined) return name;
  }
}
