// What each row of a bank or county sheet is: member, zone, subtotal, total, part or nothing of these.
import { type Bilingual, words } from '../measure/bilingual';
import type { RecognisedRow, RowRole } from '../model/table';
import {
  averageWords,
  bankLike,
  bareSum,
  categoryWords,
  countyLike,
  eitherWords,
  noteWords,
  numbering,
  partWords,
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
type Draft = Exclude<RowRole, { is: 'entry' }> | { readonly is: 'candidate' } | { readonly is: 'heading' };

export interface ClassifiedRow extends RecognisedRow {
  readonly isUncertain?: boolean;
}

export function rowRoles(rows: readonly TableRow[], context: RowContext): readonly ClassifiedRow[] {
  const drafts = rows.map((row, index) => draftRole(row, index, context));
  nameBareSums(rows, drafts);
  markByIndent(rows, drafts, context);
  markBySums(rows, drafts, context);
  if (context.kind === 'banks') acceptCandidates(rows, drafts, context);
  return assigned(rows, drafts, context);
}

function draftRole(row: TableRow, index: number, context: RowContext): Draft {
  const { name } = row;
  const isFilled = elementAt(context.isFilled, index);
  if (!isFilled && (noteWords.test(name) || name.length > 30)) return { is: 'ignored' };
  if (name === '') return { is: 'candidate' };
  if (averageWords.test(name)) return { is: 'ignored' };
  const plain = plainName(name);
  if (partWords.test(plain)) return { is: 'part', of: '' };
  const sum = sumRole(plain, row, context);
  if (sum !== undefined) return sum;
  if (!isFilled) return headingOrMember(row, plain, context);
  if (context.kind === 'banks') return bankRole(name, plain, context);
  return countyRole(plain, context);
}

/** A row's name without its numbering and footnote marks. */
export function plainName(name: string): string {
  return name.replace(numbering, '').replace(/[*※#]+$/, '');
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

function bankRole(name: string, plain: string, context: RowContext): Draft {
  if (context.wholes.has(plain)) return { is: 'total' };
  const isNumbered = /^[一二三四五六七八九十]{1,3}[、.．:]|^\([一二三四五六七八九十]{1,3}\)/.test(name);
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

// 小计 without a category in sight is the sum of all where no other row is, else of the rows above it.
function nameBareSums(rows: readonly TableRow[], drafts: Draft[]): void {
  const hasTotal = drafts.some((draft) => draft.is === 'total');
  let isUnderHead = false;
  for (const [index, draft] of drafts.entries()) {
    if (draft.is === 'heading' || (draft.is === 'subtotal' && draft.category !== '')) isUnderHead = true;
    if (draft.is !== 'subtotal' || draft.category !== '' || isUnderHead) continue;
    drafts[index] = hasTotal ? { is: 'subtotal', category: elementAt(rows, index).printed } : { is: 'total' };
  }
}

// 吉林省 over indented 长春市, 吉林市: an outdented row followed by indented ones is their sum. Blanks typed
// before some names mean nothing: the sheet counts as indented only where one such sum holds.
function markByIndent(rows: readonly TableRow[], drafts: Draft[], context: RowContext): void {
  const members = rows.filter((_, index) => drafts[index]?.is === 'member' || drafts[index]?.is === 'zone');
  const outer = Math.min(...members.map((row) => row.indent));
  const heads = rows.flatMap((row, index) => {
    const draft = drafts[index];
    const isHead = draft?.is === 'member' || draft?.is === 'candidate';
    const leads = (rows[index + 1]?.indent ?? outer) > outer && drafts[index + 1]?.is !== 'part';
    return isHead && row.indent === outer && leads && context.isFilled[index] === true ? [index] : [];
  });
  if (!heads.some((head) => isSumOfIndented(rows, head, context))) return;
  for (const head of heads) drafts[head] = { is: 'subtotal', category: plainName(elementAt(rows, head).name) };
}

function isSumOfIndented(rows: readonly TableRow[], head: number, context: RowContext): boolean {
  const outer = elementAt(rows, head).indent;
  const inside: number[] = [];
  for (let index = head + 1; index < rows.length && elementAt(rows, index).indent > outer; index += 1)
    inside.push(index);
  return isNear(elementAt(context.addends, head), sumOver(inside, context.addends));
}

/** Candidates become totals or subtotals where the figures say so. */
function markBySums(rows: readonly TableRow[], drafts: Draft[], context: RowContext): void {
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
    const isEither = eitherWords.test(plainName(elementAt(rows, index).name));
    const below = groupBelow(drafts, index);
    if ((below.length > 1 || isEither) && (isSumOf(below) || isSumOf(groupAbove(drafts, index)))) {
      drafts[index] = { is: 'subtotal', category: plainName(elementAt(rows, index).name) };
    }
  }
}

// In a bank sheet a named row that is no sum is a bank, whatever it is called.
function acceptCandidates(rows: readonly TableRow[], drafts: Draft[], context: RowContext): void {
  for (const [index, { name }] of rows.entries()) {
    if (drafts[index]?.is !== 'candidate' || name === '') continue;
    drafts[index] = { is: 'member', canonical: context.canonical(plainName(name)) };
  }
}

// The members under a head, up to the next head, sum or candidate.
function groupBelow(drafts: readonly Draft[], head: number): readonly number[] {
  const group: number[] = [];
  for (let index = head + 1; index < drafts.length; index += 1) {
    const draft = drafts[index];
    if (
      draft === undefined ||
      draft.is === 'subtotal' ||
      draft.is === 'total' ||
      draft.is === 'heading' ||
      draft.is === 'candidate'
    )
      break;
    if (isCounted(draft)) group.push(index);
  }
  return group;
}

// The members over a sum, down from the sum or heading before.
function groupAbove(drafts: readonly Draft[], sum: number): readonly number[] {
  const group: number[] = [];
  for (let index = sum - 1; index >= 0; index -= 1) {
    const draft = drafts[index];
    if (draft === undefined || draft.is === 'subtotal' || draft.is === 'total' || draft.is === 'heading') break;
    if (isCounted(draft)) group.push(index);
  }
  return group;
}

function isCounted(draft: Draft): boolean {
  return draft.is === 'member' || draft.is === 'zone';
}

function sumOver(rows: readonly number[], addends: RowContext['addends']): readonly number[] {
  const sums: number[] = [];
  for (const row of rows) {
    for (const [index, value] of elementAt(addends, row).entries()) sums[index] = (sums[index] ?? 0) + (value ?? 0);
  }
  return sums;
}

// Half of the columns must agree: one wrong cell must not hide a total.
function isNear(values: readonly (number | undefined)[], sums: readonly number[]): boolean {
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

const whys: Readonly<Partial<Record<RowRole['is'], Bilingual>>> = {
  total: words('全表合计行', 'the sum of the whole table'),
  subtotal: words('分类小计行', 'the sum of a category'),
  part: words('“其中”行，是上一行的一部分', 'a part of the row above'),
  zone: words('功能区或市本级，计入全市，不参加县区排名', 'a functional zone: in the city total, not ranked'),
};

function assigned(rows: readonly TableRow[], drafts: readonly Draft[], context: RowContext): readonly ClassifiedRow[] {
  const state = { category: '', indent: -1, last: '' };
  const closing = categoriesClosedBelow(drafts, context.addends);
  return rows.map((row, index) => {
    const base = { row: row.row, name: row.printed };
    const draft = elementAt(drafts, index);
    const role = finalRole(row, draft, { state, context, index, closing, nextIndent: rows[index + 1]?.indent });
    const why =
      draft.is === 'heading'
        ? words('分类标题，没有数据', 'a category heading without figures')
        : ignoredWhy(role, row);
    const isUncertain = draft.is === 'candidate' && (role.is === 'zone' || role.is === 'ignored');
    return { ...base, role, ...(why === undefined ? {} : { why }), ...(isUncertain ? { isUncertain } : {}) };
  });
}

interface Walk {
  readonly state: { category: string; indent: number; last: string };
  readonly context: RowContext;
  readonly index: number;
  readonly closing: ReadonlyMap<number, string>;
  readonly nextIndent: number | undefined;
}

function finalRole(row: TableRow, draft: Draft, walk: Walk): RowRole {
  const { state } = walk;
  switch (draft.is) {
    case 'part':
      return { is: 'part', of: state.last };
    case 'heading':
      state.category = plainName(row.name);
      return { is: 'ignored' };
    case 'subtotal': {
      const category = draft.category !== '' ? draft.category : state.category;
      state.category = walk.closing.has(walk.index) ? '' : category;
      state.indent = (walk.nextIndent ?? 0) > row.indent ? row.indent : -1;
      state.last = row.name;
      return { is: 'subtotal', category };
    }
    case 'total':
      state.category = '';
      state.last = row.name;
      return draft;
    case 'member':
    case 'zone':
    case 'candidate':
      return memberRole(row, draft, walk);
    case 'ignored':
      return { is: 'ignored' };
  }
}

function memberRole(row: TableRow, draft: Draft, walk: Walk): RowRole {
  const { state, context } = walk;
  if (row.name === '') return { is: 'ignored' };
  state.last = row.name;
  // Back at the indent of the head (上海市 after 黑龙江省's cities): the group is over.
  if (row.indent <= state.indent) state.category = '';
  const canonical = 'canonical' in draft ? draft.canonical : context.canonical(plainName(row.name));
  if (draft.is !== 'member' && isLeftOut(plainName(row.name), canonical, walk)) return { is: 'zone', canonical };
  const category = row.category !== '' ? row.category : (walk.closing.get(walk.index) ?? state.category);
  return category === '' ? { is: 'member', canonical } : { is: 'member', canonical, category };
}

// A printed place settles who is ranked, unless the settings leave the row out.
function isLeftOut(name: string, canonical: string, { context, index }: Walk): boolean {
  return context.isRanked?.[index] !== true || isNamedIn(context.exclude, name, canonical);
}

function isNamedIn(list: readonly string[], name: string, canonical: string): boolean {
  return list.includes(name) || list.includes(canonical);
}

/** Where subtotals stand below their members (…小计 after the banks): member and subtotal row -> category. */
function categoriesClosedBelow(drafts: readonly Draft[], addends: RowContext['addends']): ReadonlyMap<number, string> {
  const result = new Map<number, string>();
  const groups = groupsAbove(drafts);
  if (!isClosing(drafts, groups, addends)) return result;
  for (const { sum, members, category } of groups) {
    for (const member of [...members, sum]) result.set(member, category);
  }
  return result;
}

interface GroupAbove {
  readonly sum: number;
  readonly category: string;
  readonly members: readonly number[];
}

function groupsAbove(drafts: readonly Draft[]): readonly GroupAbove[] {
  const groups: GroupAbove[] = [];
  let open: number[] = [];
  for (const [index, draft] of drafts.entries()) {
    if (isCounted(draft)) open.push(index);
    if (draft.is === 'heading' || draft.is === 'total') open = [];
    if (draft.is !== 'subtotal') continue;
    if (draft.category !== '') groups.push({ sum: index, category: draft.category, members: open });
    open = [];
  }
  return groups;
}

// The sums tell where they can; else a subtotal closes its group only when members stand above the first one.
function isClosing(drafts: readonly Draft[], groups: readonly GroupAbove[], addends: RowContext['addends']): boolean {
  const above = groups.filter(
    ({ sum, members }) => members.length > 0 && isNear(elementAt(addends, sum), sumOver(members, addends)),
  ).length;
  const below = groups.filter(({ sum }) =>
    isNear(elementAt(addends, sum), sumOver(groupBelow(drafts, sum), addends)),
  ).length;
  if (above !== below) return above > below;
  // Without figures that tell, only the place of the first sum does.
  const hasFigures = groups.some(({ sum }) => elementAt(addends, sum).some((value) => value !== undefined));
  const [first] = groups;
  return first !== undefined && !hasFigures && first.members.length > 0;
}

function ignoredWhy(role: RowRole, row: TableRow): Bilingual | undefined {
  if (role.is !== 'ignored') return whys[role.is];
  if (row.name === '') return words('没有名称', 'it has no name');
  return averageWords.test(row.name)
    ? words('平均数，不是机构', 'an average, not an institution')
    : words('说明文字', 'a note');
}
