// Printed percents that their own row's printed amounts refute: an official number only while they do not.
import { decimal } from '../measure/decimal';
import { type Interval, addIntervals, overlaps, subtractIntervals } from '../measure/interval';
import type { Outcome } from '../model/figure';
import type { Indicator } from '../model/indicator';
import { parseAddress } from '../workbook/address';
import type { CellRef } from '../workbook/cell';
import { difference, percentOf } from './amount-arithmetic';
import type { Board } from './board';
import { type Column, firstOf, kept } from './column';
import { spans } from './spans';
import { baseNotPositive, refutedByRow } from './withheld';

/** Why nothing can rest on these cells; undefined where all of them may stand. */
export type Refuted = (index: number, cells: readonly CellRef[]) => Outcome | undefined;

/** Undefined for bank sheets: only the city's is taken at its word, a printed percent before a computed one. */
export function refutedIn(board: Board): Refuted | undefined {
  if (!board.isOfficial) return undefined;
  const doubts = kept(() => [...board.indicators.values()].flatMap((indicator) => doubtsOf(board, indicator)));
  const refuted = kept((index) => new Map(doubts(0).flatMap((doubt) => refutedAt(board, doubt, index))));
  return (index, cells) => {
    const found = refuted(index);
    return found.size === 0 ? undefined : cells.map((cell) => found.get(keyOf(cell))).find((why) => why !== undefined);
  };
}

interface Doubt {
  readonly printed: Column;
  readonly computed: Column;
}

function doubtsOf(board: Board, indicator: Indicator): readonly Doubt[] {
  const isOn = (check: string): boolean => !board.settings.disabledChecks.includes(`within-row/${check}`);
  return board.coverages(indicator.key).flatMap((coverage) => {
    const pairs =
      indicator.kind === 'ratio' ? [ratioPair(board, indicator, coverage)] : growthPairs(board, indicator, coverage);
    return pairs.flatMap(({ check, printed, computed }) =>
      printed === undefined || computed === undefined || !isOn(check) ? [] : [{ printed, computed }],
    );
  });
}

interface Pair {
  readonly check: string;
  readonly printed: Column | undefined;
  readonly computed: Column | undefined;
}

function ratioPair(board: Board, { key, ratio, formula }: Indicator, coverage: string): Pair {
  const printed = board.printed(key, 'value', coverage);
  if (ratio === undefined || formula !== undefined) return { check: 'ratio', printed, computed: undefined };
  const part = (of: string): Column | undefined => board.printed(of, ratio.base, coverage);
  const [numerator, denominator] = [part(ratio.numerator), part(ratio.denominator)];
  const isOfOneDay = numerator?.date === denominator?.date;
  return {
    check: 'ratio',
    printed,
    computed: isOfOneDay ? percentOf(numerator, denominator, baseNotPositive) : undefined,
  };
}

function growthPairs(board: Board, { key }: Indicator, coverage: string): readonly Pair[] {
  return spans.map(({ base, increase, growth }) => {
    const [balance, more] = [board.printed(key, 'balance', coverage), board.printed(key, increase, coverage)];
    const start = firstOf([board.printed(key, base, coverage), difference(balance, more)]);
    return {
      check: String(growthChecks[growth]),
      printed: board.printed(key, growth, coverage),
      computed: percentOf(more, start, baseNotPositive),
    };
  });
}

const growthChecks: Readonly<Record<string, string>> = {
  yearToDateGrowth: 'growth',
  monthOnMonthGrowth: 'month-on-month-growth',
  yearOnYearGrowth: 'year-on-year-growth',
};

function refutedAt(
  { settings }: Board,
  { printed, computed }: Doubt,
  index: number,
): readonly (readonly [string, Outcome])[] {
  if (!printed.covers(index) || !computed.covers(index) || 'withheld' in computed.outcome(index)) return [];
  const [said, due] = [printed.possible?.(index), computed.possible?.(index)];
  const [cells, others] = [printed.cells(index), computed.cells(index)];
  if (said === undefined || due === undefined || !isOneRow([...cells, ...others])) return [];
  const { toleranceFactor: factor } = settings;
  if (overlaps(widened(said, factor), widened(due, factor))) return [];
  return cells.map((cell) => [keyOf(cell), refutedByRow(cell, others)] as const);
}

function widened(interval: Interval, factor: number): Interval {
  const more = subtractIntervals(interval, interval).high.times(decimal((factor - 1) / 2));
  return addIntervals(interval, { low: more.negated(), high: more });
}

function isOneRow(cells: readonly CellRef[]): boolean {
  return new Set(cells.map(({ sheet, cell }) => `${sheet}!${String(parseAddress(cell)?.row)}`)).size === 1;
}

function keyOf({ sheet, cell }: CellRef): string {
  return `${sheet}!${cell}`;
}
