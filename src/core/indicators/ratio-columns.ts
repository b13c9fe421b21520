// How each measure of a ratio is obtained: as printed, by dividing two amounts, or by a user's formula.
import type { Bilingual } from '../measure/bilingual';
import type { AmountMeasure, Indicator, IndicatorKey, Measure, RatioMeasure } from '../model/indicator';
import { difference, percentOf } from './amount-arithmetic';
import type { Board, Coverages, Question } from './board';
import { type Column, firstOf } from './column';
import { areCompatible } from './coverage';
import { earlierColumn } from './earlier-column';
import { formulaColumn } from './formula-columns';
import { type Span, spans } from './spans';
import { denominatorNotPositive, differentCoverage, differentDates, increaseNotPositive } from './withheld';

/** Undefined when the sheets give nothing from which it could be had. */
export function ratioColumn(board: Board, question: Question): Column | undefined {
  const of = operands(board, question);
  const measure = question.measure as RatioMeasure;
  const span = spans.find(({ baseValue, points }) => baseValue === measure || points === measure);
  if (span?.baseValue === measure) return valueThen(of, span);
  if (span !== undefined) return pointsOf(of, span);
  return preferred(of, of.printed('value'), of.quotient(undefined));
}

interface Operands {
  readonly board: Board;
  readonly question: Question;
  readonly printed: (measure: Measure) => Column | undefined;
  /** Of this month's amounts, or of the base of a span. */
  readonly quotient: (span: Span | undefined) => Column | undefined;
  readonly any: (measure: RatioMeasure) => Column | undefined;
}

function operands(board: Board, question: Question): Operands {
  const { indicator, coverage } = question;
  return {
    board,
    question,
    printed: (measure) => board.printed(indicator.key, measure, coverage),
    quotient: (span) =>
      indicator.formula === undefined
        ? quotientOf(board, question, span)
        : formulaColumn(board, { ...question, measure: span?.baseValue ?? 'value' }),
    any: (measure) => board.column(indicator.key, measure, coverage),
  };
}

function preferred({ board }: Operands, printed: Column | undefined, computed: Column | undefined): Column | undefined {
  return board.isOfficial ? firstOf([printed, computed]) : firstOf([computed, printed]);
}

function valueThen(of: Operands, span: Span): Column | undefined {
  const { board, question, printed, quotient, any } = of;
  const earlier =
    board.month === undefined
      ? undefined
      : earlierColumn(board, { ...question, measure: 'value' }, span.months(board.month));
  const back = difference(any('value'), printed(span.points), 'derived');
  return firstOf([preferred(of, printed(span.baseValue), quotient(span)), back, earlier]);
}

// From two quotients or two printed values where there are such, so that both sides have one source.
function pointsOf(of: Operands, span: Span): Column | undefined {
  const { printed, quotient, any } = of;
  const computed = inPoints(quotient(undefined), quotient(span));
  const ofPrinted = inPoints(printed('value'), printed(span.baseValue));
  const own = preferred(of, ofPrinted, computed);
  return firstOf([preferred(of, printed(span.points), own), own, inPoints(any('value'), any(span.baseValue))]);
}

function inPoints(value: Column | undefined, base: Column | undefined): Column | undefined {
  const change = difference(value, base);
  return change === undefined ? undefined : { ...change, unit: '个百分点' };
}

function quotientOf(board: Board, question: Question, span: Span | undefined): Column | undefined {
  const { ratio } = question.indicator;
  if (ratio === undefined) return undefined;
  const isOfIncreases = ratio.base === 'yearToDateIncrease';
  // The increase up to the year start is none: an incremental ratio has no earlier value of its own.
  if (isOfIncreases && span !== undefined) return undefined;
  const measure: AmountMeasure = isOfIncreases ? 'yearToDateIncrease' : (span?.base ?? 'balance');
  const sides = sidesOf(board, { ratio, measure, coverage: question.coverage });
  if (sides === undefined) return undefined;
  const label = labelOf(board, ratio.denominator);
  const notPositive = () => (isOfIncreases ? increaseNotPositive(label) : denominatorNotPositive(label));
  return guarded(percentOf(sides.numerator, sides.denominator, notPositive), sides, question.coverage);
}

interface Sides {
  readonly numerator: Column;
  readonly denominator: Column;
}

interface SidesQuestion {
  readonly ratio: NonNullable<Indicator['ratio']>;
  readonly measure: AmountMeasure;
  readonly coverage: string;
}

// Of one 口径 where both are given in it.
function sidesOf(board: Board, { ratio, measure, coverage }: SidesQuestion): Sides | undefined {
  const ofNumerator = nearest(board.coverages(ratio.numerator), coverage);
  const ofDenominator = nearest(board.coverages(ratio.denominator), ofNumerator);
  const numerator = board.column(ratio.numerator, measure, ofNumerator);
  const denominator = board.column(ratio.denominator, measure, ofDenominator);
  return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator };
}

function nearest(coverages: Coverages, wanted: string): string {
  return (
    coverages.find((each) => each === wanted) ?? coverages.find((each) => areCompatible(each, wanted)) ?? coverages[0]
  );
}

// Two dates or two 口径 make no ratio.
function guarded(quotient: Column, { numerator, denominator }: Sides, coverage: string): Column {
  const column: Column = { ...quotient, coverage };
  const [one, other] = [numerator.date, denominator.date];
  if (one !== undefined && other !== undefined && one !== other) {
    return { ...column, outcome: () => differentDates(one, other) };
  }
  return areCompatible(numerator.coverage, denominator.coverage)
    ? column
    : { ...column, outcome: () => differentCoverage(numerator.coverage, denominator.coverage) };
}

// Its column was found, so the indicator is there.
function labelOf(board: Board, key: IndicatorKey): Bilingual {
  return (board.indicators.get(key) as Indicator).label;
}
