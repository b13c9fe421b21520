// Which figure speaks of whom: found by subject kind and name, as a bank and a county may share a name.
import { toNumber } from '../measure/decimal';
import { type Figure, type Subject, valueOfFigure } from '../model/figure';

export interface FigureKey {
  readonly indicator: Figure['indicator'];
  readonly measure: Figure['measure'];
  readonly of: Subject;
}

export interface FigureIndex {
  readonly find: (key: FigureKey) => Figure | undefined;
  readonly printed: (figure: Figure) => PrintedFigure;
  /** Undefined where there is no such figure, or it is withheld. */
  readonly numberAt: (key: FigureKey) => number | undefined;
}

/** What a figure comes to in a cell: reckoned once, as a sheet of thousands of banks asks again and again. */
export interface PrintedFigure {
  /** Undefined where it is withheld. */
  readonly number: number | undefined;
  readonly decimals: number;
}

/** The first figure of each key: a further one speaks of another coverage. */
export function figureIndex(list: readonly Figure[]): FigureIndex {
  const index = new Map<string, Figure>();
  for (const figure of list) {
    const key = figureKeyText(figure);
    if (!index.has(key)) index.set(key, figure);
  }
  const find = (key: FigureKey): Figure | undefined => index.get(figureKeyText(key));
  const printed = printedOnce();
  return {
    find,
    printed,
    numberAt: (key) => {
      const figure = find(key);
      return figure === undefined ? undefined : printed(figure).number;
    },
  };
}

function printedOnce(): (figure: Figure) => PrintedFigure {
  const known = new Map<Figure, PrintedFigure>();
  return (figure) => {
    const before = known.get(figure);
    if (before !== undefined) return before;
    const value = valueOfFigure(figure);
    const made = { number: value === undefined ? undefined : toNumber(value), decimals: figure.decimals };
    known.set(figure, made);
    return made;
  };
}

export function figureAt(index: FigureIndex, key: FigureKey): Figure | undefined {
  return index.find(key);
}

/** The names of a kind that have figures, in the order of the figures. */
export function namesOfKind(list: readonly Figure[], kind: Subject['kind']): readonly string[] {
  return [...new Set(list.filter((figure) => figure.of.kind === kind).map((figure) => figure.of.name))];
}

// A line break stands in no name.
function figureKeyText({ indicator, measure, of }: FigureKey): string {
  return `${of.kind}\n${of.name}\n${indicator}\n${measure}`;
}
