// Whether the rows behind 其中 are all that the row above consists of, or only a part of it: the sums tell.
import { elementAt } from './element';
import { bareDraft, isInstitution, isSumRow, listItems } from './list-items';
import { isRestWhole, type List, type ListTable, provenItems } from './list-proof';
import { addRow, runningSum, type Standing, standingOf } from './list-standing';
import { type Draft, type RowContext } from './row-draft';
import type { TableRow } from './table-rows';

export interface PartLists {
  /** Indexes of rows at which the category before is over. */
  readonly ends: ReadonlySet<number>;
  readonly unclear: readonly UnclearList[];
}

/** Institutions of which the sums do not tell whether they are all of the row above. */
export interface UnclearList {
  /** Indexes of the row above and of the list's first row. */
  readonly parent: number;
  readonly first: number;
  readonly standing: Exclude<Standing, 'proven'>;
}

interface Found {
  readonly ends: Set<number>;
  readonly unclear: UnclearList[];
}

/** Settles the drafts of rows behind 其中 in place: members where the sums prove it, else parts. */
export function settleParts(rows: readonly TableRow[], drafts: Draft[], context: RowContext): PartLists {
  const found: Found = { ends: new Set(), unclear: [] };
  const table = { rows, drafts, context };
  let parent: number | undefined;
  let tried: number | undefined;
  for (const [index, row] of rows.entries()) {
    const { is } = elementAt(drafts, index);
    if (is === 'part' && parent !== undefined && parent !== tried) {
      tried = parent;
      settleList(table, { parent, items: listItems(table, parent, index) }, found);
    }
    if (row.isPart && row.plain === '' && context.isFilled[index] !== true) drafts[index] = { is: 'ignored' };
    const now = elementAt(drafts, index).is;
    if (now !== 'part' && now !== 'ignored') parent = index;
  }
  return found;
}

function settleList(table: ListTable, list: List, found: Found): void {
  const { parent, items } = list;
  const draft = elementAt(table.drafts, parent);
  const proven = draft.is === 'heading' ? items : provenItems(table, list);
  // One row that equals another may be chance, unless that says that it is a sum.
  if (proven.length > (isSumRow(draft) ? 0 : 1)) accept(table, { parent, items: proven }, found);
  else if (isSumRow(draft) && !isRestWhole(table, list)) leaveOpen(table, list, found);
}

function accept(table: ListTable, list: List, found: Found): void {
  const { parent, items } = list;
  const { drafts, rows } = table;
  const above = elementAt(drafts, parent);
  const isHolder = isSumRow(above) || holdsMembers(table, list);
  for (const { at } of items) drafts[at] = isHolder ? bareDraft(table, at) : { is: 'part', of: '' };
  if (isHolder && !isSumRow(above)) {
    const category = elementAt(rows, parent).plain;
    drafts[parent] = isWholeTable(table, list) ? { is: 'total' } : { is: 'subtotal', category };
  }
  for (const { next } of items.slice(-1)) found.ends.add(next);
}

// A bank over other banks, a city over its counties, a zone or group over what lies in it; else its rows are its own parts.
function holdsMembers(table: ListTable, { parent, items }: List): boolean {
  const { drafts, rows, context } = table;
  if (elementAt(drafts, parent).is !== 'member')
    return items.every(({ at }) => bareDraft(table, at).is !== 'candidate');
  if (context.kind === 'banks') return items.every(({ at }) => isInstitution(table, at, parent));
  const name = (index: number): string => elementAt(rows, index).plain;
  return /(?:市|州|盟|地区)$/.test(name(parent)) && items.every(({ at }) => /[县区市旗]$/.test(name(at)));
}

function isWholeTable({ drafts }: ListTable, { parent, items }: List): boolean {
  const isCounted = ({ is }: Draft): boolean => is !== 'ignored';
  const after = items.reduce((_, { next }) => next, parent);
  return (
    !drafts.some((draft) => draft.is === 'total') &&
    ![...drafts.slice(0, parent), ...drafts.slice(after)].some(isCounted)
  );
}

// Banks under a category that add up to less are its parts; with a blank among them they stay banks, so that ranks are withheld.
function leaveOpen(table: ListTable, { parent, items }: List, found: Found): void {
  const { drafts, rows } = table;
  const standing = openStanding(table, { parent, items });
  const first = items.find(({ at }) => isInstitution(table, at, parent));
  if (first === undefined) return;
  found.unclear.push({ parent, first: first.at, standing });
  const isCategory = elementAt(drafts, parent).is === 'subtotal';
  for (const { at } of items) {
    if (standing === 'open') drafts[at] = bareDraft(table, at);
    else if (standing === 'short' && isCategory) drafts[at] = { is: 'part', of: '' };
    else if (!elementAt(rows, at).isPart) found.ends.add(at);
  }
}

function openStanding({ context }: ListTable, { parent, items }: List): UnclearList['standing'] {
  const sum = runningSum();
  let standing: UnclearList['standing'] = 'short';
  for (const { at } of items) {
    addRow(sum, elementAt(context.addends, at));
    // Had any run of rows given the sum, the list would be proven.
    standing = standingOf(parent, sum, context) as UnclearList['standing'];
    if (standing === 'open') break;
  }
  return standing;
}
