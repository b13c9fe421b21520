// Which rows are sums of others: told by indents, and by figures where words do not tell.
import { eitherWords } from '../sheets/row-words';
import { elementAt } from './element';
import type { TableRow } from './table-rows';
import { type Draft, type RowContext } from './row-draft';

// 吉林省 over indented 长春市, 吉林市: an outdented row followed by indented ones is their sum. Blanks typed
// before some names mean nothing: the sheet counts as indented only where one such sum holds.
export function markByIndent(rows: readonly TableRow[], drafts: Draft[], context: RowContext): void {
  let outer = Infinity;
  let inner = -Infinity;
  for (const [index, { indent }] of rows.entries()) {
    if (!isCounted(elementAt(drafts, index))) continue;
    outer = Math.min(outer, indent);
    inner = Math.max(inner, indent);
  }
  if (inner <= outer) return;
  const heads = rows.flatMap((row, index) => {
    const draft = drafts[index];
    const isHead = draft?.is === 'member' || draft?.is === 'candidate';
    const leads = (rows[index + 1]?.indent ?? outer) > outer && drafts[index + 1]?.is !== 'part';
    return isHead && row.indent === outer && leads && context.isFilled[index] === true ? [index] : [];
  });
  if (!heads.some((head) => isSumOfIndented(rows, head, context))) return;
  for (const head of heads) drafts[head] = { is: 'subtotal', category: elementAt(rows, head).plain };
}

function isSumOfIndented(rows: readonly TableRow[], head: number, context: RowContext): boolean {
  const outer = elementAt(rows, head).indent;
  const inside: number[] = [];
  for (let index = head + 1; index < rows.length && elementAt(rows, index).indent > outer; index += 1)
    inside.push(index);
  return isNear(elementAt(context.addends, head), sumOver(inside, context.addends));
}

/** Candidates become totals or subtotals where the figures say so. */
export function markBySums(rows: readonly TableRow[], drafts: Draft[], context: RowContext): void {
  const candidates = drafts.flatMap((draft, index) => (draft.is === 'candidate' ? [index] : []));
  if (candidates.length === 0) return;
  const counted = drafts.flatMap((draft, index) => (isCounted(draft) ? [index] : []));
  const whole = sumOver(counted, context.addends);
  const all = sumOver([...counted, ...candidates], context.addends);
  let hasTotal = drafts.some((draft) => draft.is === 'total');
  for (const index of candidates) {
    const figures = elementAt(context.addends, index);
    const others = all.map((sum, column) => sum - (figures[column] ?? 0));
    if (!hasTotal && rows.length > 2 && (isNear(figures, whole) || isNear(figures, others))) {
      drafts[index] = { is: 'total' };
      hasTotal = true;
      continue;
    }
    const isSumOf = (group: readonly number[]): boolean =>
      group.length > 0 && isNear(figures, sumOver(group, context.addends));
    const isEither = eitherWords.test(elementAt(rows, index).plain);
    const below = groupBelow(drafts, index);
    if ((below.length > 1 || isEither) && (isSumOf(below) || isSumOf(groupAbove(drafts, index)))) {
      drafts[index] = { is: 'subtotal', category: elementAt(rows, index).plain };
    }
  }
}

// The members under a head, up to the next head, sum or candidate.
export function groupBelow(drafts: readonly Draft[], head: number): readonly number[] {
  const group: number[] = [];
  for (let index = head + 1; index < drafts.length; index += 1) {
    const draft = drafts[index];
    if (draft === undefined || isBoundary(draft)) break;
    if (isCounted(draft)) group.push(index);
  }
  return group;
}

// The members over a sum, down from the sum or heading before.
function groupAbove(drafts: readonly Draft[], sum: number): readonly number[] {
  const group: number[] = [];
  for (let index = sum - 1; index >= 0; index -= 1) {
    const draft = drafts[index];
    if (draft === undefined || isBoundary(draft)) break;
    if (isCounted(draft)) group.push(index);
  }
  return group;
}

// Where a group ends: at another sum, a heading, or a row that may be either.
function isBoundary({ is }: Draft): boolean {
  return is === 'subtotal' || is === 'total' || is === 'heading' || is === 'candidate';
}

export function isCounted(draft: Draft): boolean {
  return draft.is === 'member' || draft.is === 'zone';
}

export function sumOver(rows: readonly number[], addends: RowContext['addends']): readonly number[] {
  const sums: number[] = [];
  for (const row of rows) {
    for (const [index, value] of elementAt(addends, row).entries()) sums[index] = (sums[index] ?? 0) + (value ?? 0);
  }
  return sums;
}

// Half of the columns must agree: one wrong cell must not hide a total.
export function isNear(values: readonly (number | undefined)[], sums: readonly number[]): boolean {
  let agree = 0;
  let known = 0;
  for (const [index, value] of values.entries()) {
    const sum = sums[index];
    if (value === undefined || sum === undefined || (value === 0 && sum === 0)) continue;
    known += 1;
    if (Math.abs(value - sum) <= Math.max(Math.abs(sum) * 1e-4, 1e-6)) agree += 1;
  }
  return known > 0 && agree * 2 > known;
}
