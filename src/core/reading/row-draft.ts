// What the words of a row say it is, before any figure is looked at.
import type { RowRole } from '../model/table';
import {
  averageWords,
  bankLike,
  bareSum,
  categoryWords,
  countyLike,
  eitherWords,
  noteWords,
  numbering,
  sumEnding,
  totalWords,
  wholeWords,
  zoneWords,
} from '../sheets/row-words';
import { elementAt } from './element';
import type { TableRow } from './table-rows';

export interface RowContext {
  readonly kind: 'banks' | 'counties';
  /** By row: the figures that add up (balances and increases). */
  readonly addends: readonly (readonly (number | undefined)[])[];
  /** Half a unit of the last decimal in a column of the addends: what rounding can hide. */
  readonly halfUnit: (column: number) => number;
  /** By row: whether any measure cell holds a number. */
  readonly isFilled: readonly boolean[];
  /** By row: whether a printed rank stands in the row; undefined where the table prints no ranks. */
  readonly isRanked?: readonly boolean[];
  readonly canonical: (name: string) => string;
  /** Names of the whole: own county in a bank sheet, the city in a county sheet. */
  readonly wholes: ReadonlySet<string>;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** A role, or 'candidate' where words alone do not tell and sums must. */
export type Draft = Exclude<RowRole, { is: 'entry' }> | { readonly is: 'candidate' } | { readonly is: 'heading' };

export function draftRole(row: TableRow, index: number, context: RowContext): Draft {
  const { name, plain } = row;
  const isFilled = elementAt(context.isFilled, index);
  if (!isFilled && (noteWords.test(name) || name.length > 30)) return { is: 'ignored' };
  if (name === '') return { is: 'candidate' };
  if (averageWords.test(name)) return { is: 'ignored' };
  if (row.isPart) return { is: 'part', of: '' };
  const sum = sumRole(plain, row, context);
  if (sum !== undefined) return sum;
  if (!isFilled) return headingOrMember(row, plain, context);
  if (context.kind === 'banks') return bankRole(name, plain, context);
  return countyRole(plain, context);
}

function sumRole(plain: string, row: TableRow, context: RowContext): Draft | undefined {
  if (totalWords.test(plain)) return { is: 'total' };
  if (bareSum.test(plain)) return { is: 'subtotal', category: row.category };
  const named = sumEnding.exec(plain)?.[1];
  if (named === undefined) return undefined;
  const place = named.replace(/(?:银行业?|金融|机构|各行|全辖)+$/, '');
  const isWhole = wholeWords.test(named) || context.wholes.has(named) || context.wholes.has(place);
  return isWhole ? { is: 'total' } : { is: 'subtotal', category: named };
}

// A name without figures: a category's heading, or an institution that has not reported.
function headingOrMember(row: TableRow, plain: string, context: RowContext): Draft {
  if (categoryWords.test(plain) || numbering.test(row.name)) return { is: 'heading' };
  const like = context.kind === 'banks' ? bankLike : countyLike;
  if (like.test(plain) || zoneWords.test(plain))
    return context.kind === 'banks' ? bankRole(row.name, plain, context) : countyRole(plain, context);
  return plain.length <= 6 && context.kind === 'counties' ? countyRole(plain, context) : { is: 'ignored' };
}

/** Chinese numbers before the names of categories. */
export const enumeration = /^[一二三四五六七八九十]{1,3}[、.．:]|^\([一二三四五六七八九十]{1,3}\)/;

function bankRole(name: string, plain: string, context: RowContext): Draft {
  if (context.wholes.has(plain)) return { is: 'total' };
  const isNumbered = enumeration.test(name);
  if (eitherWords.test(plain)) return { is: 'candidate' };
  if (categoryWords.test(plain)) return { is: 'subtotal', category: plain };
  if (isNumbered && !bankLike.test(plain)) return { is: 'subtotal', category: plain };
  if (isNumbered || !bankLike.test(plain)) return { is: 'candidate' };
  return { is: 'member', canonical: context.canonical(plain) };
}

function countyRole(plain: string, context: RowContext): Draft {
  const canonical = context.canonical(plain);
  if (isNamedIn(context.exclude, plain, canonical)) return { is: 'zone', canonical };
  if (isNamedIn(context.include, plain, canonical)) return { is: 'member', canonical };
  if (context.wholes.has(plain)) return { is: 'candidate' };
  if (zoneWords.test(plain)) return { is: 'zone', canonical };
  return countyLike.test(plain) || plain.length <= 4 ? { is: 'member', canonical } : { is: 'candidate' };
}

export function isNamedIn(list: readonly string[], name: string, canonical: string): boolean {
  return list.includes(name) || list.includes(canonical);
}

// 小计 without a category in sight is the sum of all where no other row is, else of the rows above it.
export function nameBareSums(rows: readonly TableRow[], drafts: Draft[]): void {
  const hasTotal = drafts.some((draft) => draft.is === 'total');
  let isUnderHead = false;
  for (const [index, draft] of drafts.entries()) {
    if (draft.is === 'heading' || (draft.is === 'subtotal' && draft.category !== '')) isUnderHead = true;
    if (draft.is !== 'subtotal' || draft.category !== '' || isUnderHead) continue;
    drafts[index] = hasTotal ? { is: 'subtotal', category: elementAt(rows, index).printed } : { is: 'total' };
  }
}
