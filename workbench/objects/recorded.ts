// Objects that only remember what is set on them, member by member: charts, page layout and the like.
import type { ValueMember } from '../protocol/wire-object';

/** Members of a record under its own keys, with what each is before it is set. */
export function recordMembers<Target>(
  recordOf: (target: Target) => Record<string, unknown>,
  usual: Readonly<Record<string, unknown>>,
  prefix = '',
): Readonly<Record<string, ValueMember<Target>>> {
  return Object.fromEntries(
    Object.entries(usual).map(([name, start]) => [
      name,
      {
        get: (target: Target) => recordOf(target)[prefix + name] ?? start,
        set: (target: Target, value: unknown) => {
          recordOf(target)[prefix + name] = value;
        },
      },
    ]),
  );
}
