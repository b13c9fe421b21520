// Who stands in 银行情况: the banks under their categories, and the total.
import { nameOf } from '../model/balances';
import type { Subject } from '../model/figure';
import type { SummaryWork } from './summary-input';

export interface BankRow {
  readonly of: Subject;
  readonly label: string;
  readonly is: 'bank' | 'category' | 'total';
}

/** A run of banks that stand one below the other, as relative indexes of rows. */
export interface BankGroup {
  readonly category: string | undefined;
  readonly first: number;
  readonly last: number;
}

export interface BankRows {
  readonly rows: readonly BankRow[];
  readonly groups: readonly BankGroup[];
}

/** Categories in sheet order, each with its subtotal above its banks; banks without one come last, then the total. */
export function bankRows(work: SummaryWork): BankRows {
  const rows: BankRow[] = [];
  const groups: BankGroup[] = [];
  for (const [category, names] of banksByCategory(work)) {
    if (category !== undefined)
      rows.push({ of: { kind: 'category', name: category }, label: category, is: 'category' });
    groups.push({ category, first: rows.length, last: rows.length + names.length - 1 });
    rows.push(...names.map((name): BankRow => ({ of: { kind: 'bank', name }, label: name, is: 'bank' })));
  }
  const total = work.bankTotal;
  if (rows.length > 0) rows.push({ of: total, label: '合计', is: 'total' });
  return { rows, groups };
}

function banksByCategory({ month }: SummaryWork): readonly (readonly [string | undefined, readonly string[]])[] {
  const seen = new Set<string>();
  const categories = new Map<string, string[]>();
  const others: string[] = [];
  for (const row of month.banks.flatMap((table) => table.rows)) {
    if (row.role.is !== 'member' || seen.has(nameOf(row))) continue;
    seen.add(nameOf(row));
    const { category } = row.role;
    if (category === undefined) others.push(nameOf(row));
    else if (categories.get(category)?.push(nameOf(row)) === undefined) categories.set(category, [nameOf(row)]);
  }
  return [...categories, ...(others.length === 0 ? [] : [[undefined, others] as const])];
}
