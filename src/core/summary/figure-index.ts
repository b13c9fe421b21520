// Which figure speaks of whom: found by subject kind and name, as a bank and a county may share a name.
import type { Figure, Subject } from '../model/figure';

export interface FigureKey {
  readonly indicator: Figure['indicator'];
  readonly measure: Figure['measure'];
  readonly of: Subject;
}

export type FigureIndex = ReadonlyMap<string, Figure>;

function figureKeyText({ indicator, measure, of }: FigureKey): string {
  return JSON.stringify([of.kind, of.name, indicator, measure]);
}

/** The first figure of each key: a further one speaks of another coverage. */
export function figureIndex(list: readonly Figure[]): FigureIndex {
  const index = new Map<string, Figure>();
  for (const figure of list) {
    const key = figureKeyText(figure);
    if (!index.has(key)) index.set(key, figure);
  }
  return index;
}

export function figureAt(index: FigureIndex, key: FigureKey): Figure | undefined {
  return index.get(figureKeyText(key));
}

/** The names of a kind that have figures, in the order of the figures. */
export function namesOfKind(list: readonly Figure[], kind: Subject['kind']): readonly string[] {
  return [...new Set(list.filter((figure) => figure.of.kind === kind).map((figure) => figure.of.name))];
}
