// Categories whose sum stands below their members.
import { elementAt } from './element';
import { type Draft, type RowContext } from './row-draft';
import { groupBelow, isCounted, isNear, sumOver } from './row-sums';

/** Where subtotals stand below their members (…小计 after the banks): member and subtotal row -> category. */
export function categoriesClosedBelow(
  drafts: readonly Draft[],
  addends: RowContext['addends'],
): ReadonlyMap<number, string> {
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
