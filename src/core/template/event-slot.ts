// A number, date or outcome of an event in the text -> a slot of that event's row in the ledger.
import { answerOfEvent, type EventSource } from '../claims/event-match';
import type { SlotToken } from '../claims/token';
import { type LedgerRow, textOf } from '../model/ledger';
import { rowsOf } from '../narrative/ledger-pieces';
import { type LedgerColumn, ledgers } from '../sheets/ledgers';
import { nameColumn } from './ledger-names';
import type { World } from './named';
import { slotPieces } from './slot-pieces';
import { slotText } from './template-text';
import type { MadeSlot } from './template';
import { filterOfUnit } from './units';

export interface EventContext {
  readonly text: string;
  readonly world: World;
  readonly events: EventSource;
}

/** Undefined where the sentence is about no event, or the ledger says it in other words. */
export function eventSlot(slot: SlotToken, context: EventContext): MadeSlot | undefined {
  const answer = answerOfEvent(slot, context.text, context.events);
  if (answer === undefined) return undefined;
  const [found] = rowsOf(context.world.narrative, 'events').flatMap((row) =>
    ledgers.events.columns
      .filter(({ key }) => row.cells[key] === answer.cell)
      .flatMap((column) => slotOf(slot, { row, column }, context) ?? []),
  );
  return found;
}

interface Place {
  readonly row: LedgerRow;
  readonly column: LedgerColumn;
}

/** The slot stands for the whole of what the cell says, which must stand around the number. */
function slotOf(slot: SlotToken, { row, column }: Place, { text, world }: EventContext): MadeSlot | undefined {
  const name = textOf(row, nameColumn('events'));
  if (name === undefined) return undefined;
  const unit = column.type === 'number' ? filterOfUnit(slot.unitText) : undefined;
  const made = slotText([ledgers.events.label['zh-CN'], name, column.label], unit);
  const told = printed(made, world);
  const start = text.lastIndexOf(told, slot.start);
  const end = start + told.length;
  if (start < 0 || end < slot.unitEnd) return undefined;
  const cells = Object.entries(row.cells).flatMap(([key, { at }]) => (key === column.key ? [at] : []));
  return { start, end, text: told, slot: made, cells };
}

// A gap prints nothing.
function printed(slot: string, world: World): string {
  return slotPieces(slot.slice(2, -2), world, () => undefined)
    .map((piece) => (typeof piece === 'object' && piece.is === 'fact' ? piece.printed : ''))
    .join('');
}
