// Who stands in the sheets of one kind: each institution once, with its row in every table.
import { type BalanceRow, type BalanceTable, nameOf } from '../model/balances';

export interface Roster {
  readonly kind: BalanceTable['kind'];
  readonly tables: readonly BalanceTable[];
  readonly institutions: readonly Institution[];
  /** Index of the total; undefined when no table has one. */
  readonly total: number | undefined;
}

export interface Institution {
  /** Canonical. */
  readonly name: string;
  /** As the first table prints it. */
  readonly printedName: string;
  readonly role: 'member' | 'zone' | 'subtotal' | 'total';
  readonly category?: string;
  /** By index into the roster's tables. */
  readonly rows: readonly (BalanceRow | undefined)[];
  /** For a total or category without a row of its own: the institutions to be summed. */
  readonly sumOf?: readonly number[];
}

/** Indexes are made by the roster itself, so there is always somebody. */
export function institutionAt(roster: Roster, index: number): Institution {
  return roster.institutions[index] as Institution;
}

/**
 * Rows of one name are one institution across tables; within a table each row is one of its own, as
 * names repeat (then the first joins the first). Bank sheets without a total row or with category cells
 * in place of subtotal rows get sums of their members.
 */
export function rosterOf(kind: BalanceTable['kind'], tables: readonly BalanceTable[]): Roster {
  const drafts = new Map<string, Draft>();
  tables.forEach((table, index) => {
    const seen = new Map<string, number>();
    for (const row of table.rows) join(drafts, { row, index, seen });
  });
  const listed = [...drafts.values()];
  const institutions = kind === 'banks' ? [...listed, ...sums(listed)] : listed;
  const total = institutions.findIndex(({ role }) => role === 'total');
  return { kind, tables, institutions, total: total === -1 ? undefined : total };
}

type Draft = Omit<Institution, 'rows' | 'sumOf'> & { readonly rows: (BalanceRow | undefined)[] };

function join(
  drafts: Map<string, Draft>,
  { row, index, seen }: { readonly row: BalanceRow; readonly index: number; readonly seen: Map<string, number> },
): void {
  const described = describe(row);
  if (described === undefined) return;
  const { name, role } = described;
  const place = role === 'total' || role === 'subtotal' ? role : '';
  const joining = role === 'total' ? place : `${place}:${name}`;
  const nth = seen.get(joining) ?? 0;
  seen.set(joining, nth + 1);
  // The first goes by its name alone: no further text for every row of a long sheet.
  const key = nth === 0 ? joining : `${joining}\n${String(nth)}`;
  const draft = drafts.get(key) ?? { ...described, rows: [] };
  draft.rows[index] = row;
  drafts.set(key, draft);
}

function describe(row: BalanceRow): Omit<Draft, 'rows'> | undefined {
  const { role, name: printedName } = row;
  if (role.is === 'zone') return { name: nameOf(row), printedName, role: 'zone' };
  if (role.is === 'subtotal') return { name: role.category, printedName, role: 'subtotal' };
  if (role.is === 'total') return { name: printedName, printedName, role: 'total' };
  if (role.is !== 'member') return undefined;
  const category = role.category === undefined ? {} : { category: role.category };
  return { name: nameOf(row), printedName, role: 'member', ...category };
}

function sums(listed: readonly Draft[]): readonly Institution[] {
  const everyMember = listed.flatMap(({ role, category }, index) => (role === 'member' ? [{ index, category }] : []));
  const printed = new Set(listed.flatMap(({ role, name }) => (role === 'subtotal' ? [name] : [])));
  const categories = new Map<string, number[]>();
  for (const { index, category } of everyMember) {
    if (category === undefined || printed.has(category)) continue;
    const members = categories.get(category);
    if (members === undefined) categories.set(category, [index]);
    else members.push(index);
  }
  const hasTotal = listed.some(({ role }) => role === 'total');
  return [
    ...[...categories].map(([name, sumOf]): Institution => ({
      name,
      printedName: name,
      role: 'subtotal',
      rows: [],
      sumOf,
    })),
    ...(hasTotal || everyMember.length === 0
      ? []
      : [
          {
            name: '合计',
            printedName: '合计',
            role: 'total',
            rows: [],
            sumOf: everyMember.map(({ index }) => index),
          } as const,
        ]),
  ];
}
