// By which native formula a figure is reached: a source cell, or the same arithmetic over cells that are already there.
import { absolute, compare, type Decimal, decimal, minus, printed } from '../measure/decimal';
import { type Figure, type Subject, valueOfFigure } from '../model/figure';
import type { Indicator, Measure } from '../model/indicator';
import type { Unit } from '../measure/unit';
import { derivationRules, type Operands } from './derivation-rules';
import { type FigureIndex, figureAt, type FigureKey } from './figure-index';
import type { Native } from './native-formula';
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
}

/** A formula that gives our figure (or the dash where the figure is withheld); undefined where there is none. */
export function nativeOf(key: FigureKey, by: Derivation): Native | undefined {
  const figure = figureAt(by.figures, key);
  if (figure === undefined) return undefined;
  const agreeing = (natives: readonly (Native | undefined)[]): readonly Native[] =>
    natives.flatMap((native) => (native !== undefined && agrees(native, figure) ? [native] : []));
  const [direct] = agreeing([fromCells(key, figure, by), by.offered(key)]);
  // A printed figure stands on its cell alone; no rule is to hide that the cell cannot be found.
  if (direct !== undefined || figure.origin === 'printed') return direct;
  const operands = operandsOf(key, by);
  return (
    shortest(agreeing(naturalRules(operands))) ??
    agreeing([userFormulaNative(key, by.indicators, operands.any)])[0] ??
    shortest(agreeing(naturalRules(cellOperands({ key, figure, by }))))
  );
}

// Of rules that come to the same the shortest rests most on cells the reader sees beside it.
function shortest(natives: readonly Native[]): Native | undefined {
  return [...natives].sort((left, right) => left.formula.length - right.formula.length)[0];
}

function naturalRules(operands: Operands): readonly (Native | undefined)[] {
  return (derivationRules[operands.key.measure as Measure] ?? []).map((rule) => rule(operands));
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

interface CellQuestion {
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
    naturalRules(cellOperands({ key: named, figure, by })).find((native) => native !== undefined);
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
  return { formula: address, value: valueOfFigure(figureAt(by.figures, key)) };
}

/** To the last printed digit, and close beyond it. */
function agrees(native: Native, figure: Figure): boolean {
  const ours = valueOfFigure(figure);
  if (native.value === undefined || ours === undefined) return native.value === ours;
  return isClose(native.value, ours) && print(native.value, figure) === print(ours, figure);
}

const near = decimal('0.000001');

function isClose(left: Decimal, right: Decimal): boolean {
  return compare(absolute(minus(left, right)), near) < 0;
}

function print(value: Decimal, figure: Figure): string {
  return printed(value, figure.decimals, 'half-up');
}
