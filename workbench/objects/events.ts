// What happens in the workbook, told to the pages that asked for it.
import { areaText, type Area } from '../model/area';
import type { Book, BookEvent } from '../model/book';
import type { Client, ExcelHost } from '../protocol/excel-host';
import type { PushEntry } from '../protocol/frames';
import { eventTypes, registrationKey } from './event-registration';
import { eventReference } from './workbook';

const eventCategory = 65_536;

/** Sends the book's events to the host's clients from now on. */
export function raiseEvents(host: ExcelHost): void {
  host.book.listeners.add((event) => {
    const entries = entriesOf(event, host.book);
    if (entries.length > 0) host.push(entries, isWanted);
  });
}

function isWanted(client: Client, entry: PushEntry): boolean {
  if (!client.eventsEnabled) return false;
  // Excel always tells of the workbook's selection: there is nothing to register.
  if (entry.messageType === eventTypes.workbookSelection) return true;
  return (client.registered.get(registrationKey(entry.messageType, entry.targetId)) ?? 0) > 0;
}

// oxlint-disable-next-line typescript/consistent-return -- the switch is exhaustive
function entriesOf(event: BookEvent, book: Book): readonly PushEntry[] {
  const { sheet } = event;
  const both = (type: number, message: object): readonly PushEntry[] =>
    [sheet.id, 'Workbook'].map((target) => entry(type, target, message));
  switch (event.kind) {
    case 'changed':
      return both(eventTypes.dataChanged, changeMessage(sheet, event.area, event.changeType));
    case 'selected':
      return [
        ...both(eventTypes.selectionChanged, { worksheetId: sheet.id, address: areaText(event.area) }),
        entry(eventTypes.workbookSelection, '', {}),
      ];
    case 'activated':
      return [
        ...both(eventTypes.activated, { worksheetId: sheet.id }),
        ...[event.previous.id, 'Workbook'].map((target) =>
          entry(eventTypes.deactivated, target, { worksheetId: event.previous.id }),
        ),
      ];
    case 'calculated':
      return both(eventTypes.calculated, { worksheetId: sheet.id, address: areaText(event.area) });
    case 'formatted':
      return both(eventTypes.formatChanged, { worksheetId: sheet.id, address: '', source: 'Local' });
    case 'renamed':
      return both(eventTypes.nameChanged, { worksheetId: sheet.id, nameAfter: sheet.name, source: 'Local' });
    case 'added':
      return [entry(eventTypes.added, 'Workbook', { worksheetId: sheet.id, source: 'Local' })];
    case 'deleted':
      return book.sheets.includes(sheet)
        ? []
        : [entry(eventTypes.deleted, 'Workbook', { worksheetId: sheet.id, source: 'Local' })];
  }
}

function changeMessage(sheet: BookEvent['sheet'], area: Area, changeType: string): object {
  return {
    worksheetId: sheet.id,
    address: areaText(area),
    changeType,
    source: 'Local',
    triggerSource: 'Unknown',
    shiftDirection: 'None',
    referenceId: eventReference(sheet.name, area),
  };
}

function entry(messageType: number, targetId: string, message: object): PushEntry {
  return { messageCategory: eventCategory, messageType, targetId, message: JSON.stringify(message), id: '' };
}
