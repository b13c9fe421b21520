// How each measure of an amount is obtained from what the sheets give.
import type { Outcome } from '../model/figure';
import type { AmountMeasure } from '../model/indicator';
import type { Board, Question } from './board';
import { difference, percentOf, sumOf } from './amount-arithmetic';
import { beforeGrowth } from './before-growth';
import { type Column, kept, firstOf, pinned } from './column';
import { earlierColumn } from './earlier-column';
import { formulaColumn } from './formula-columns';
import { type Span, spans } from './spans';
import { baseNotPositive, totalIncreaseNotPositive, wholeNotPositive } from './withheld';

/** Undefined when the sheets give nothing from which it could be had. */
export function amountColumn(board: Board, question: Question): Column | undefined {
  const measure = question.measure as AmountMeasure;
  // What never divides by growth is the same column, with its values kept once.
  if (!question.isExact && alwaysExact.includes(measure)) {
    return board.exact(question.indicator.key, measure, question.coverage);
  }
  const of = operands(board, question);
  const span = spans.find(({ base, increase, growth }) => [base, increase, growth].includes(measure));
  if (span?.base === measure) return baseOf(of, span);
  if (span?.increase === measure) return increaseOf(of, span);
  if (span?.growth === measure) return growthOf(of, span);
  return others[measure]?.(of);
}

const alwaysExact: readonly AmountMeasure[] = ['balance', ...spans.map(({ growth }) => growth)];

type Of = (measure: AmountMeasure) => Column | undefined;

interface Operands {
  readonly board: Board;
  readonly question: Question;
  readonly printed: Of;
  /** Printed, or from the user's formula. */
  readonly given: Of;
  /** By whatever way the question allows. */
  readonly any: Of;
  readonly exact: Of;
}

function operands(board: Board, question: Question): Operands {
  const { indicator, coverage, isExact } = question;
  const printed: Of = (measure) => board.printed(indicator.key, measure, coverage);
  const exact: Of = (measure) => board.exact(indicator.key, measure, coverage);
  return {
    board,
    question,
    printed,
    given: (measure) => firstOf([printed(measure), formulaColumn(board, { ...question, measure })]),
    any: isExact ? exact : (measure) => board.column(indicator.key, measure, coverage),
    exact,
  };
}

const others: Readonly<Partial<Record<AmountMeasure, (of: Operands) => Column | undefined>>> = {
  // 余额 = 年初余额 + 较年初增加, where a sheet leaves it out.
  balance: (of) =>
    firstOf([of.given('balance'), sumOf(of.given('yearStartBalance'), of.printed('yearToDateIncrease'))]),
  yearOnYearMoreIncrease: moreIncreaseOf,
  share: (of) => partOf(of, { part: 'share', measure: 'balance', reason: wholeNotPositive }),
  contribution: (of) =>
    partOf(of, { part: 'contribution', measure: 'yearToDateIncrease', reason: totalIncreaseNotPositive }),
};

// 年初余额 = 余额 − 较年初增加; else from the month itself; 余额 ÷ (1 + 增幅) only where nothing else gives it.
function baseOf({ board, question, printed, given, any }: Operands, span: Span): Column | undefined {
  return firstOf([
    given(span.base),
    difference(any('balance'), printed(span.increase), 'derived'),
    board.month === undefined
      ? undefined
      : earlierColumn(board, { ...question, measure: 'balance' }, span.months(board.month)),
    question.isExact ? undefined : beforeGrowth(any('balance'), printed(span.growth)),
  ]);
}

// 较年初增加 = 余额 − 年初余额; the city's printed one goes first, a bank sheet's goes after balances.
function increaseOf({ board, printed, given, any }: Operands, span: Span): Column | undefined {
  const computed = difference(any('balance'), given(span.base));
  const otherwise = difference(any('balance'), any(span.base));
  return board.isOfficial
    ? firstOf([printed(span.increase), computed, otherwise])
    : firstOf([computed, printed(span.increase), otherwise]);
}

// 增幅 = 增加额 ÷ 基期余额.
function growthOf({ board, printed, exact }: Operands, span: Span): Column | undefined {
  const computed = percentOf(exact(span.increase), exact(span.base), baseNotPositive);
  return board.isOfficial ? firstOf([printed(span.growth), computed]) : firstOf([computed, printed(span.growth)]);
}

// 同比多增 = 今年以来增加 − 上年同期增加.
function moreIncreaseOf({ board, question, printed, any }: Operands): Column | undefined {
  const increase = earlierColumn(board, { ...question, measure: 'yearToDateIncrease' }, 12);
  return firstOf([printed('yearOnYearMoreIncrease'), difference(any('yearToDateIncrease'), increase)]);
}

// 占比 = 余额 ÷ 合计余额; 贡献率 = 增加额 ÷ 合计增加额.
interface Part {
  readonly part: AmountMeasure;
  readonly measure: AmountMeasure;
  readonly reason: () => Outcome;
}

function partOf({ board, printed, any }: Operands, { part, measure, reason }: Part): Column | undefined {
  const { total } = board.roster;
  const own = any(measure);
  const whole = own === undefined || total === undefined ? undefined : pinned(own, total);
  const computed = percentOf(own, whole, reason);
  const parts =
    own === undefined || whole === undefined || computed === undefined
      ? undefined
      : { ...computed, covers: isPart(computed, total), cells: cellsOfPart(own, whole) };
  return board.isOfficial ? firstOf([printed(part), parts]) : firstOf([parts, printed(part)]);
}

/** A whole that was summed from more cells than this is not listed again with each of its parts. */
const mostCells = 100;

function cellsOfPart(own: Column, whole: Column): Column['cells'] {
  // The same for every index: looked up once, as a long sum is long to list.
  const ofWhole = kept(() => whole.cells(0));
  return (index) => (ofWhole(0).length > mostCells ? own.cells(index) : [...own.cells(index), ...ofWhole(0)]);
}

// The whole is no part of itself.
function isPart(column: Column, total: number | undefined): Column['covers'] {
  return (index) => index !== total && column.covers(index);
}
