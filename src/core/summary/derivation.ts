// By which native formula a figure is reached: a source cell, or the same arithmetic over cells that are already there.
import { absolute, compare, type Decimal, decimal, minus, printed } from '../measure/decimal';
import { type Figure, type Subject, valueOfFigure } from '../model/figure';
import type { Indicator, Measure } from '../model/indicator';
import { type FigureIndex, figureAt, type FigureKey } from './figure-index';
import {
  addition,
  beforeGrowth,
  difference,
  growth,
  type Native,
  percentage,
  signedPercentage,
} from './native-formula';
import { sourceCellFor, type Sources, sourceNative } from './source-reference';

export interface Derivation {
  readonly figures: FigureIndex;
  readonly sources: Sources;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The cell of the sheet being written in which a figure stands; nothing is looked up twice. */
  readonly placed: (key: FigureKey) => string | undefined;
  /** Of what a share is a share. */
  readonly wholeOf: (of: Subject) => Subject | undefined;
  /** What the builder of the sheet can offer besides: sums of its rows, places in its ranking. */
  readonly offered: (key: FigureKey) => Native | undefined;
}

/** A formula that gives our figure (or the dash where the figure is withheld); undefined where there is none. */
export function nativeOf(key: FigureKey, by: Derivation): Native | undefined {
  const figure = figureAt(by.figures, key);
  if (figure === undefined) return undefined;
  const operands = { key, by };
  for (const candidate of [fromSource, offered, ...rulesFor(figure)]) {
    const native = candidate(operands, figure);
    if (native !== undefined && agrees(native, figure)) return native;
  }
  return undefined;
}

interface Operands {
  readonly key: FigureKey;
  readonly by: Derivation;
}

type Candidate = (operands: Operands, figure: Figure) => Native | undefined;

function fromSource({ key, by }: Operands, figure: Figure): Native | undefined {
  const at = figure.cells.find((cell) => sourceCellFor(by.sources, cell, key) !== undefined);
  return at === undefined ? undefined : sourceNative(by.sources, at, figure.unit);
}

function offered({ key, by }: Operands): Native | undefined {
  return by.offered(key);
}

// A printed figure stands on its cell alone; backward rules rest on printed figures: so two cells never rest on each other.
function rulesFor(figure: Figure): readonly Candidate[] {
  return figure.origin === 'printed' ? [] : (rules[figure.measure as Measure] ?? []);
}

type Binary = (left: Native, right: Native) => Native;
type Side = (operands: Operands) => Native | undefined;

const of =
  (measure: Measure): Side =>
  ({ key, by }) =>
    operand({ ...key, measure }, by);

const printedOf =
  (measure: Measure): Side =>
  ({ key, by }) => {
    const figure = figureAt(by.figures, { ...key, measure });
    return figure?.origin === 'printed' ? operand({ ...key, measure }, by) : undefined;
  };

const wholes =
  (measure: Measure): Side =>
  ({ key, by }) => {
    const whole = by.wholeOf(key.of);
    return whole === undefined ? undefined : operand({ ...key, measure, of: whole }, by);
  };

const ratioSide =
  (side: 'numerator' | 'denominator', balance: Measure, increase?: Measure): Side =>
  ({ key, by }) => {
    const ratio = by.indicators.get(key.indicator)?.ratio;
    const measure = ratio?.base === 'yearToDateIncrease' ? increase : balance;
    if (ratio === undefined || measure === undefined) return undefined;
    return operand({ ...key, indicator: ratio[side], measure }, by);
  };

const rule =
  (combine: Binary, left: Side, right: Side): Candidate =>
  (operands) => {
    const first = left(operands);
    const second = first === undefined ? undefined : right(operands);
    return first === undefined || second === undefined ? undefined : combine(first, second);
  };

const increaseSince = (base: Measure): readonly Candidate[] => [rule(difference, of('balance'), of(base))];

const growthSince = (base: Measure, increase: Measure): readonly Candidate[] => [
  rule(growth, of('balance'), of(base)),
  rule(percentage, of(increase), of(base)),
  rule(growthByIncrease, of('balance'), of(increase)),
];

const baseBefore = (increase: Measure, percent: Measure): readonly Candidate[] => [
  rule(difference, of('balance'), printedOf(increase)),
  rule(beforeGrowth, of('balance'), printedOf(percent)),
];

const ratioAt = (balance: Measure, increase?: Measure): Candidate =>
  rule(percentage, ratioSide('numerator', balance, increase), ratioSide('denominator', balance, increase));

const rules: Readonly<Partial<Record<Measure, readonly Candidate[]>>> = {
  balance: [rule(addition, printedOf('yearStartBalance'), printedOf('yearToDateIncrease'))],
  yearStartBalance: baseBefore('yearToDateIncrease', 'yearToDateGrowth'),
  lastMonthBalance: baseBefore('monthOnMonthIncrease', 'monthOnMonthGrowth'),
  lastYearBalance: baseBefore('yearOnYearIncrease', 'yearOnYearGrowth'),
  yearToDateIncrease: increaseSince('yearStartBalance'),
  monthOnMonthIncrease: increaseSince('lastMonthBalance'),
  yearOnYearIncrease: increaseSince('lastYearBalance'),
  yearToDateGrowth: growthSince('yearStartBalance', 'yearToDateIncrease'),
  monthOnMonthGrowth: growthSince('lastMonthBalance', 'monthOnMonthIncrease'),
  yearOnYearGrowth: growthSince('lastYearBalance', 'yearOnYearIncrease'),
  share: [rule(percentage, of('balance'), wholes('balance'))],
  contribution: [
    rule(percentage, of('yearToDateIncrease'), wholes('yearToDateIncrease')),
    rule(signedPercentage, of('yearToDateIncrease'), wholes('yearToDateIncrease')),
  ],
  value: [ratioAt('balance', 'yearToDateIncrease')],
  yearStartValue: [ratioAt('yearStartBalance'), rule(difference, of('value'), printedOf('changePoints'))],
  lastMonthValue: [ratioAt('lastMonthBalance'), rule(difference, of('value'), printedOf('monthOnMonthChangePoints'))],
  lastYearValue: [ratioAt('lastYearBalance'), rule(difference, of('value'), printedOf('yearOnYearChangePoints'))],
  changePoints: [rule(difference, of('value'), of('yearStartValue'))],
  monthOnMonthChangePoints: [rule(difference, of('value'), of('lastMonthValue'))],
  yearOnYearChangePoints: [rule(difference, of('value'), of('lastYearValue'))],
};

// Where the sheet shows no base: 增幅 = 增加额 ÷ (期末 − 增加额).
function growthByIncrease(end: Native, increase: Native): Native {
  return percentage(increase, difference(end, increase));
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
