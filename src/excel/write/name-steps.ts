// Defined names of the workbook: set by a plan, put back as they were.
import type { NamePlan } from '../../core/workbook/plan';
import type { DefinedName } from '../../core/workbook/snapshot';
import { step, type Step } from './steps';

/** Excel keeps a name as it was first written, so one in other letters is made anew. */
export function nameSteps(names: readonly NamePlan[], existing: readonly DefinedName[]): readonly Step[] {
  return names.map((plan) => {
    const before = workbookName(existing, plan.name);
    return step((context) => {
      const all = context.workbook.names;
      if (before !== undefined && before.name !== plan.name) all.getItem(before.name).delete();
      put(all, plan, before?.name === plan.name ? 'change' : 'add');
    });
  });
}

export function nameRestoreSteps(
  names: readonly NamePlan[],
  before: readonly DefinedName[],
  present: readonly string[],
): readonly Step[] {
  return names.map((plan) => {
    const old = workbookName(before, plan.name);
    const isThere = present.some((name) => name.toLowerCase() === plan.name.toLowerCase());
    return step((context) => {
      const all = context.workbook.names;
      const keeps = old !== undefined && present.includes(old.name);
      if (isThere && !keeps) all.getItem(plan.name).delete();
      if (old !== undefined) put(all, old, keeps ? 'change' : 'add');
    });
  });
}

function workbookName(names: readonly DefinedName[], name: string): DefinedName | undefined {
  return names.find((one) => one.scope === undefined && one.name.toLowerCase() === name.toLowerCase());
}

function put(all: Excel.NamedItemCollection, { name, refersTo, hidden }: NamePlan, how: 'add' | 'change'): void {
  const item = how === 'add' ? all.add(name, `=${refersTo}`) : all.getItem(name);
  if (how === 'change') item.formula = `=${refersTo}`;
  item.visible = !hidden;
}
