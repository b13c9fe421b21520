// What each row of a bank or county sheet is: member, zone, subtotal, total, part or nothing of these.
import { type Bilingual, words } from '../measure/bilingual';
import type { RecognisedRow, RowRole } from '../model/table';
import { averageWords } from '../sheets/row-words';
import { elementAt } from './element';
import { categoriesClosedBelow } from './row-categories';
import { type Draft, draftRole, enumeration, isNamedIn, nameBareSums, type RowContext } from './row-draft';
import { groupBelow, isNear, markByIndent, markBySums, sumOver } from './row-sums';
import { settleParts, type UnclearList } from './part-lists';
import type { TableRow } from './table-rows';

export interface ClassifiedRows {
  readonly rows: readonly RecognisedRow[];
  /** Rows of the sheet of which neither words nor figures tell what they are. */
  readonly uncertain: ReadonlySet<number>;
  /** Lists behind 其中 that the sums neither prove to be whole nor to be a part. */
  readonly unclear: readonly UnclearList[];
}

export function rowRoles(rows: readonly TableRow[], context: RowContext): ClassifiedRows {
  const drafts = rows.map((row, index) => draftRole(row, index, context));
  nameBareSums(rows, drafts);
  const lists = settleParts(rows, drafts, context);
  markByIndent(rows, drafts, context);
  markBySums(rows, drafts, context);
  if (context.kind === 'banks') {
    markNumberedHeads(rows, drafts, context);
    acceptCandidates(rows, drafts, context);
  }
  const uncertain = rows.flatMap(({ row, name }, index) =>
    elementAt(drafts, index).is === 'candidate' && name !== '' ? [row] : [],
  );
  const named = assigned(rows, drafts, { context, ends: lists.ends });
  return { rows: named, uncertain: new Set(uncertain), unclear: lists.unclear };
}

// 四、邮储银行 over 邮储银行, its one member, where other categories are numbered too: both rows hold the same figures.
function markNumberedHeads(rows: readonly TableRow[], drafts: Draft[], { addends }: RowContext): void {
  const isHead = (index: number): boolean => enumeration.test(elementAt(rows, index).name);
  const isAmongOthers = drafts.some((draft, index) => draft.is === 'subtotal' && isHead(index));
  for (const [index, { plain }] of rows.entries()) {
    if (!isAmongOthers || drafts[index]?.is !== 'candidate' || !isHead(index)) continue;
    if (drafts[index + 1]?.is !== 'member' || drafts[index + 2]?.is === 'member') continue;
    if (isNear(elementAt(addends, index), sumOver([index + 1], addends))) {
      drafts[index] = { is: 'subtotal', category: plain };
    }
  }
}

// In a bank sheet a named row that is no sum is a bank, whatever it is called.
function acceptCandidates(rows: readonly TableRow[], drafts: Draft[], context: RowContext): void {
  for (const [index, { name, plain }] of rows.entries()) {
    if (drafts[index]?.is !== 'candidate' || name === '') continue;
    drafts[index] = { is: 'member', canonical: context.canonical(plain) };
  }
}

const whys: Readonly<Partial<Record<RowRole['is'], Bilingual>>> = {
  total: words('全表合计行', 'the sum of the whole table'),
  subtotal: words('分类小计行', 'the sum of a category'),
  part: words('“其中”行，是上一行的一部分', 'a part of the row above'),
  zone: words('功能区或市本级，计入全市，不参加县区排名', 'a functional zone: in the city total, not ranked'),
};

interface Known {
  readonly context: RowContext;
  readonly ends: ReadonlySet<number>;
}

function assigned(
  rows: readonly TableRow[],
  drafts: readonly Draft[],
  { context, ends }: Known,
): readonly RecognisedRow[] {
  const state = { category: '', indent: -1, last: '' };
  const closing = categoriesClosedBelow(drafts, context.addends);
  return rows.map((row, index) => {
    const draft = elementAt(drafts, index);
    if (ends.has(index)) state.category = '';
    const role = finalRole(row, draft, { state, context, drafts, index, closing, nextIndent: rows[index + 1]?.indent });
    const why =
      draft.is === 'heading'
        ? words('分类标题，没有数据', 'a category heading without figures')
        : ignoredWhy(role, row);
    const known = { row: row.row, name: row.printed, role };
    return why === undefined ? known : { row: row.row, name: row.printed, role, why };
  });
}

interface Walk {
  readonly state: { category: string; indent: number; last: string };
  readonly context: RowContext;
  readonly drafts: readonly Draft[];
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
      state.category = row.plain;
      return { is: 'ignored' };
    case 'subtotal': {
      const category = draft.category !== '' ? draft.category : state.category;
      state.category = walk.closing.has(walk.index) ? '' : category;
      state.indent = endsByIndent(row, walk) ? row.indent : -1;
      state.last = row.name;
      return { is: 'subtotal', category };
    }
    case 'total':
      state.category = '';
      state.last = row.name;
      return draft;
    case 'ignored':
      return draft;
    case 'member':
    case 'zone':
    case 'candidate':
      break;
  }
  return memberRole(row, draft, walk);
}

// Indented members end where the indent does, unless blanks were typed before some of them only: the sum tells.
function endsByIndent(row: TableRow, { drafts, index, context, nextIndent }: Walk): boolean {
  const isWhole = isNear(elementAt(context.addends, index), sumOver(groupBelow(drafts, index), context.addends));
  return !isWhole && (nextIndent ?? 0) > row.indent;
}

function memberRole(row: TableRow, draft: Draft, walk: Walk): RowRole {
  const { state, context } = walk;
  if (row.name === '') return { is: 'ignored' };
  state.last = row.name;
  // Back at the indent of the head (上海市 after 黑龙江省's cities): the group is over.
  if (row.indent <= state.indent) state.category = '';
  const canonical = 'canonical' in draft ? draft.canonical : context.canonical(row.plain);
  if (draft.is !== 'member' && isLeftOut(row.plain, canonical, walk)) return { is: 'zone', canonical };
  const category = row.category !== '' ? row.category : (walk.closing.get(walk.index) ?? state.category);
  return category === '' ? { is: 'member', canonical } : { is: 'member', canonical, category };
}

// A printed place settles who is ranked, unless the settings leave the row out.
function isLeftOut(name: string, canonical: string, { context, index }: Walk): boolean {
  return context.isRanked?.[index] !== true || isNamedIn(context.exclude, name, canonical);
}

function ignoredWhy(role: RowRole, row: TableRow): Bilingual | undefined {
  if (role.is !== 'ignored') return whys[role.is];
  if (row.name === '') return words('没有名称', 'it has no name');
  return averageWords.test(row.name)
    ? words('平均数，不是机构', 'an average, not an institution')
    : words('说明文字', 'a note');
}
