// The figures of one name, made when first asked for: a sheet of 20,000 banks has a million, and most are never read.
import type { Figure } from '../model/figure';

/** Those of one institution, ledger or target; several may share a name. */
export interface NamedFigures {
  readonly name: string;
  readonly figures: () => readonly Figure[];
}

/** Makes them once, so that a figure is the same object wherever it is looked up. */
export function figuresOnce(name: string, make: () => readonly Figure[]): NamedFigures {
  let made: readonly Figure[] | undefined;
  return { name, figures: () => (made ??= make()) };
}

/** One that is there already. */
export function alone(figure: Figure): NamedFigures {
  return { name: figure.of.name, figures: () => [figure] };
}

/** All figures of a name, in the order of the list. */
export function byName(list: readonly NamedFigures[]): (name: string) => readonly Figure[] {
  let groups: ReadonlyMap<string, readonly NamedFigures[]> | undefined;
  const known = new Map<string, readonly Figure[]>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    groups ??= grouped(list);
    const figures = (groups.get(name) ?? []).flatMap((each) => each.figures());
    known.set(name, figures);
    return figures;
  };
}

function grouped(list: readonly NamedFigures[]): ReadonlyMap<string, readonly NamedFigures[]> {
  const groups = new Map<string, NamedFigures[]>();
  for (const each of list) {
    const same = groups.get(each.name);
    if (same === undefined) groups.set(each.name, [each]);
    else same.push(each);
  }
  return groups;
}
