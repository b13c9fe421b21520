// By which native formula a figure is reached: a source cell, or the same arithmetic over cells that are already there.
import { type Figure, type Subject, valueOfFigure } from '../model/figure';
import type { Indicator, Measure } from '../model/indicator';
import type { Unit } from '../measure/unit';
import { derivationRules, type Operands, type Rule } from './derivation-rules';
import { agrees } from './agreement';
import { type FigureIndex, figureAt, type FigureKey } from './figure-index';
import { lazyNative, type Native } from './native-formula';
import { userFormulaNative } from './user-formula';
import { sourceCellAmong, type Sources } from './source-cells';
import { sourceNative } from './source-reference';

export interface Derivation {
  readonly figures: FigureIndex;
  readonly sources: Sources;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The cell of the sheet being written in which a figure stands; nothing is looked up twice. */
  readonly placed: (key: FigureKey) => string | undefined;
  /** Of what a share is a share. */
  readonly wholeOf: (of: Subject) => Subject;
  /** What the builder of the sheet can offer besides: sums of its rows, places in its ranking. */
  readonly offered: (key: FigureKey) => Native | undefined;
  /** By kind of subject, indicator, measure and origin: what led to the last figure of the kind. */
  readonly ways: Map<string, Way>;
}

/** A formula that gives our figure (or the dash where the figure is withheld); undefined where there is none. */
export function nativeOf(key: FigureKey, by: Derivation): Native | undefined {
  const figure = figureAt(by.figures, key);
  return figure === undefined ? undefined : nativeOfFigure({ key, figure, by });
}

/** The same where the figure of the key is at hand. */
export function nativeOfFigure(question: CellQuestion): Native | undefined {
  const { key, figure, by } = question;
  const printed = by.figures.printed(figure);
  const isRight = (native: Native | undefined): boolean => native !== undefined && agrees(native, figure, printed);
  const like = `${key.of.kind}\n${key.indicator}\n${key.measure}\n${figure.origin}`;
  // What led to the figure above in the same column leads to this one too, as a rule.
  const before = by.ways.get(like);
  const usual = before?.(question);
  if (isRight(usual)) return usual;
  for (const wayOf of waysTo(question)) {
    const native = wayOf(question);
    if (!isRight(native)) continue;
    by.ways.set(like, wayOf);
    return native;
  }
  return undefined;
}

/** A way to a figure's formula, the same for all figures of a column. */
export type Way = (question: CellQuestion) => Native | undefined;

const fromOwnCell: Way = ({ key, figure, by }) => fromCells(key, figure, by);

const fromOffer: Way = ({ key, by }) => by.offered(key);

const fromUserFormula: Way = ({ key, by }) => userFormulaNative(key, by.indicators, operandsOf(key, by).any);

const direct: readonly Way[] = [fromOwnCell, fromOffer];

// A printed figure stands on its cell alone; no rule is to hide that the cell cannot be found.
function waysTo(question: CellQuestion): readonly Way[] {
  if (question.figure.origin === 'printed') return direct;
  const rules = rulesFor(question.key);
  const overFigures = rules.map(
    (rule): Way =>
      ({ key, by }) =>
        rule(operandsOf(key, by)),
  );
  const overCells = rules.map(
    (rule): Way =>
      (asked) =>
        rule(cellOperands(asked)),
  );
  return [...direct, ...shortestFirst(overFigures, question), fromUserFormula, ...shortestFirst(overCells, question)];
}

// Of rules that come to the same the shortest rests most on cells the reader sees beside it.
function shortestFirst(ways: readonly Way[], question: CellQuestion): readonly Way[] {
  const lengths = ways.flatMap((way) => {
    const native = way(question);
    return native === undefined ? [] : [{ way, length: native.formula.length }];
  });
  return lengths.sort((left, right) => left.length - right.length).map(({ way }) => way);
}

function rulesFor({ measure }: FigureKey): readonly Rule[] {
  return derivationRules[measure as Measure] ?? [];
}

/** Operands are other figures, in their cells beside it or looked up. */
function operandsOf(key: FigureKey, by: Derivation): Operands {
  const any = (named: FigureKey): Native | undefined => operand(named, by);
  return {
    key,
    ratio: by.indicators.get(key.indicator)?.ratio,
    whole: by.wholeOf(key.of),
    any,
    printed: (named) => (figureAt(by.figures, named)?.origin === 'printed' ? any(named) : undefined),
  };
}

export interface CellQuestion {
  readonly key: FigureKey;
  readonly figure: Figure;
  readonly by: Derivation;
}

/**
 * Operands are the very cells from which a figure came, where a figure of that name came from another sheet.
 * Rules lead from changes to balances and from there to printed cells only, so this ends.
 */
function cellOperands({ key, figure, by }: CellQuestion): Operands {
  const any = (named: FigureKey): Native | undefined =>
    fromCells(named, figure, by) ??
    rulesFor(named)
      .map((rule) => rule(cellOperands({ key: named, figure, by })))
      .find((native) => native !== undefined);
  const printed = (named: FigureKey): Native | undefined => fromCells(named, figure, by);
  return { key, ratio: by.indicators.get(key.indicator)?.ratio, whole: by.wholeOf(key.of), any, printed };
}

function fromCells(key: FigureKey, figure: Figure, by: Derivation): Native | undefined {
  const cell = sourceCellAmong(by.sources, key, figure);
  return cell === undefined ? undefined : sourceNative(cell, unitOf(key, by));
}

function unitOf(key: FigureKey, by: Derivation): Unit {
  return by.indicators.get(key.indicator)?.unit ?? '亿元';
}

function operand(key: FigureKey, by: Derivation): Native | undefined {
  const address = by.placed(key);
  if (address === undefined) return nativeOf(key, by);
  return lazyNative(address, by.figures.numberAt(key), () => valueOfFigure(figureAt(by.figures, key)));
}
