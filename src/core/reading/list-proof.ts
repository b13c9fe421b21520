// Which rows of a list add up to the row above it.
import { elementAt } from './element';
import { addRow, runningSum, type Standing, standingOf } from './list-standing';
import type { Draft, RowContext } from './row-draft';
import type { TableRow } from './table-rows';

export interface ListTable {
  readonly rows: readonly TableRow[];
  readonly drafts: Draft[];
  readonly context: RowContext;
}

/** A row of a list, and the first row behind all that lies under it. */
export interface ListItem {
  readonly at: number;
  readonly next: number;
}

export interface List {
  /** The row above. */
  readonly parent: number;
  readonly items: readonly ListItem[];
}

/** All rows; else, where what follows is not the whole by itself, all but the marked ones under the first, or the first few. */
export function provenItems(table: ListTable, list: List): readonly ListItem[] {
  const { parent, items } = list;
  if (sumStanding(table, parent, items) === 'proven') return items;
  if (isRestWhole(table, list)) return [];
  const level = items.filter(({ at }, index) => index === 0 || !elementAt(table.rows, at).isPart);
  const isLevel = level.length > 1 && sumStanding(table, parent, level) === 'proven';
  return isLevel ? level : items.slice(0, provenLength(table, list));
}

// As few as give the sum; rows of nothing but zeros behind them belong to them too.
function provenLength(table: ListTable, { parent, items }: List): number {
  const sum = runningSum();
  let proven = 0;
  for (const [index, { at }] of items.entries()) {
    const addends = elementAt(table.context.addends, at);
    if (proven > 0 && addends.some((value) => value !== undefined && value !== 0)) break;
    addRow(sum, addends);
    if (standingOf(parent, sum, table.context) === 'proven') proven = index + 1;
  }
  return proven;
}

function sumStanding({ context }: ListTable, parent: number, items: readonly ListItem[]): Standing {
  const sum = runningSum();
  for (const { at } of items) addRow(sum, elementAt(context.addends, at));
  return standingOf(parent, sum, context);
}

/** 合计, 其中：高新区, and then all counties: what follows is the whole without the part. */
export function isRestWhole(table: ListTable, { parent, items }: List): boolean {
  const rest = items.filter(({ at }) => !elementAt(table.rows, at).isPart);
  return rest.length > 1 && rest.length < items.length && sumStanding(table, parent, rest) === 'proven';
}
