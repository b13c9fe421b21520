// Which rows stand under 其中, one below the other, as far as their words tell: the items of a list, with what lies under each.
import { bankLike, branchWords } from '../sheets/row-words';
import { elementAt } from './element';
import { addRow, runningSum, standingOf } from './list-standing';
import { type ListItem, type ListTable, provenItems } from './list-proof';
import { type Draft, draftRole } from './row-draft';

/** No list is longer; a table of thousands of rows is not searched again for each of them. */
const longest = 400;

/** What a row would be without its 其中. */
export function bareDraft({ rows, context }: ListTable, index: number): Draft {
  const row = elementAt(rows, index);
  if (row.plain === '') return { is: 'ignored' };
  return draftRole({ ...row, isPart: false }, index, context);
}

/** A bank or county by its name; a branch of the bank above it is none, 工行甲县支行 under 国有银行 is one. */
export function isInstitution(table: ListTable, index: number, parent: number): boolean {
  const name = elementAt(table.rows, index).plain;
  if (table.context.kind === 'counties') return bareDraft(table, index).is === 'member';
  if (!branchWords.test(name)) return bankLike.test(name);
  return isSumRow(standingDraft(table, parent)) && table.context.canonical(name) !== name;
}

export function listItems(table: ListTable, parent: number, from: number): readonly ListItem[] {
  const items: ListItem[] = [];
  const isSum = isSumRow(standingDraft(table, parent));
  for (let at = from; at < table.rows.length && items.length < longest;) {
    const draft = bareDraft(table, at);
    if (draft.is === 'ignored') {
      at += 1;
      continue;
    }
    const first = items[0]?.at ?? at;
    if (draft.is === 'total' || draft.is === 'heading') break;
    if (draft.is === 'subtotal' && bareDraft(table, first).is !== 'subtotal') break;
    if (!isSum && isInstitution(table, at, parent) !== isInstitution(table, first, parent)) break;
    const next = behind(table, at, draft);
    items.push({ at, next });
    if (next > at + 1 && repeatsWhole(table, parent, { at, next }))
      return [...items.slice(0, -1), { at, next: at + 1 }];
    at = next;
  }
  return items;
}

// A marked row may itself stand above a list.
function standingDraft(table: ListTable, index: number): Draft {
  const draft = elementAt(table.drafts, index);
  return draft.is === 'part' ? bareDraft(table, index) : draft;
}

/** A row that says itself that it is a sum. */
export function isSumRow({ is }: Draft): boolean {
  return is === 'total' || is === 'subtotal' || is === 'heading';
}

// What lies under an item: the banks under a category, as far as the sum tells, or the marked rows under a bank.
function behind(table: ListTable, at: number, draft: Draft): number {
  let next = at + 1;
  if (draft.is !== 'subtotal') {
    if (elementAt(table.rows, at).isPart) return next;
    while (table.rows[next]?.isPart === true) next += 1;
    return next;
  }
  while (next < table.rows.length && !isSumRow(bareDraft(table, next))) next += 1;
  if (next === at + 1) return next;
  const proven = provenItems(table, { parent: at, items: listItems(table, at, at + 1) });
  return proven.at(-1)?.next ?? next;
}

// 合计, 其中：国有, 地方 and then every bank once more: these lie under the whole, not under the last category.
function repeatsWhole({ rows, context }: ListTable, parent: number, { at, next }: ListItem): boolean {
  const sum = runningSum();
  for (let index = at + 1; index < next; index += 1) {
    if (!elementAt(rows, index).isPart) addRow(sum, elementAt(context.addends, index));
  }
  return sum.terms > 1 && standingOf(parent, sum, context) === 'proven';
}
