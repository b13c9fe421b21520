// Which events a page asked for: each has a pair of methods that register and unregister it.
import type { Client } from '../protocol/excel-host';

/** Excel's numbers for the events that this host raises. */
export const eventTypes = {
  workbookSelection: 2,
  dataChanged: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  nameChanged: 25,
} as const;

const registrable: Readonly<Record<string, number>> = {
  DataChanged: eventTypes.dataChanged,
  Activated: eventTypes.activated,
  Deactivated: eventTypes.deactivated,
  Added: eventTypes.added,
  SelectionChanged: eventTypes.selectionChanged,
  Deleted: eventTypes.deleted,
  Calculated: eventTypes.calculated,
  FormatChanged: eventTypes.formatChanged,
  NameChanged: eventTypes.nameChanged,
};

type Method<Target> = (target: Target, args: readonly unknown[]) => unknown;

export function eventMethods<Target>(
  targetId: (target: Target) => string,
  clientOf: (target: Target) => Client,
): Readonly<Record<string, Method<Target>>> {
  const count = (type: number, step: number): Method<Target> => {
    return (target) => {
      const { registered } = clientOf(target);
      const key = registrationKey(type, targetId(target));
      registered.set(key, (registered.get(key) ?? 0) + step);
    };
  };
  return Object.fromEntries(
    Object.entries(registrable).flatMap(([name, type]) => [
      [`_Register${name}Event`, count(type, 1)],
      [`_Unregister${name}Event`, count(type, -1)],
    ]),
  );
}

export function registrationKey(type: number, targetId: string): string {
  return `${String(type)}|${targetId}`;
}
