// Which rows must add up to which: subtotals over their members, totals over everything below them.
import { type Bilingual, words } from '../measure/bilingual';
import type { BalanceTable } from '../model/balances';
import type { Measure } from '../model/indicator';

export interface SumRule {
  readonly check: string;
  readonly formula: Bilingual;
  /** Indexes of rows. */
  readonly target: number;
  /** Ways in which offices add up; the one that fits most columns holds. */
  readonly ways: readonly (readonly number[])[];
}

const additive: readonly Measure[] = [
  'balance',
  'yearStartBalance',
  'lastMonthBalance',
  'lastYearBalance',
  'yearToDateIncrease',
  'monthOnMonthIncrease',
  'yearOnYearIncrease',
  'yearOnYearMoreIncrease',
  'share',
  'contribution',
];

/** Columns whose rows add up. */
export function additiveColumns(table: BalanceTable): readonly number[] {
  return table.columns.flatMap(({ measure }, column) => (additive.includes(measure) ? [column] : []));
}

export function sumRules(table: BalanceTable): readonly SumRule[] {
  const rows = rowsByRole(table);
  const subtotals = rows.subtotals.flatMap(({ index, category }) => {
    const members = rows.byCategory.get(category) ?? [];
    return members.length === 0 ? [] : [subtotalRule(index, members)];
  });
  return [...subtotals, ...rows.totals.flatMap((target) => totalRule(target, rows))];
}

interface RowsByRole {
  readonly members: readonly number[];
  /** Members of no category. */
  readonly loose: readonly number[];
  readonly zones: readonly number[];
  readonly totals: readonly number[];
  readonly subtotals: readonly { readonly index: number; readonly category: string }[];
  readonly byCategory: ReadonlyMap<string, readonly number[]>;
}

function rowsByRole({ rows }: BalanceTable): RowsByRole {
  const byCategory = new Map<string, number[]>();
  const found = { members: [] as number[], loose: [] as number[], zones: [] as number[], totals: [] as number[] };
  const subtotals: { index: number; category: string }[] = [];
  for (const [index, { role }] of rows.entries()) {
    if (role.is === 'member') {
      found.members.push(index);
      if (role.category === undefined) found.loose.push(index);
      else listed(byCategory, role.category).push(index);
    }
    if (role.is === 'zone') found.zones.push(index);
    if (role.is === 'total') found.totals.push(index);
    if (role.is === 'subtotal') subtotals.push({ index, category: role.category });
  }
  return { ...found, subtotals, byCategory };
}

function subtotalRule(target: number, members: readonly number[]): SumRule {
  return {
    check: 'across-rows/subtotal',
    formula: words('所属各行之和', 'sum of its rows'),
    target,
    ways: [members],
  };
}

/** A category without members stands for itself; one office counts zones, another not. */
function totalRule(target: number, rows: RowsByRole): readonly SumRule[] {
  const { members, zones, loose } = rows;
  const subtotals = rows.subtotals.map(({ index }) => index);
  const alone = rows.subtotals.filter(({ category }) => !rows.byCategory.has(category)).map(({ index }) => index);
  const filled = subtotals.filter((index) => !alone.includes(index));
  const made = (formula: Bilingual, ways: readonly (readonly number[])[]): SumRule => ({
    check: 'across-rows/total',
    formula,
    target,
    ways: distinct(ways.filter((way) => way.length > 0)),
  });
  const ofRows = made(words('各行之和', 'sum of the rows'), [
    [...members, ...zones, ...alone],
    [...members, ...alone],
    [...members, ...zones],
    members,
  ]);
  const ofSubtotals = made(words('各小计之和', 'sum of the subtotals'), [
    [...subtotals, ...loose, ...zones],
    [...subtotals, ...loose],
    [...filled, ...loose, ...zones],
    [...filled, ...loose],
  ]);
  return [ofRows, ...(subtotals.length > alone.length ? [ofSubtotals] : [])].filter(({ ways }) => ways.length > 0);
}

function listed(lists: Map<string, number[]>, key: string): number[] {
  const known = lists.get(key);
  if (known !== undefined) return known;
  const made: number[] = [];
  lists.set(key, made);
  return made;
}

/** Ways are made of whole groups of rows, so length and last row tell them apart. */
function distinct(ways: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return [...new Map(ways.map((way) => [`${String(way.length)} ${String(way.at(-1))}`, way])).values()];
}
