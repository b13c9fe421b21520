// All columns that one kind of sheet gives, for every indicator, 口径 and measure: printed, computed or derived.
import type { ReportingMonth } from '../measure/period';
import type { Indicator, IndicatorKey, Measure } from '../model/indicator';
import type { Settings } from '../model/settings';
import { amountColumn } from './amount-columns';
import type { Column } from './column';
import { type Groups, inOrderOfPreference } from './coverage';
import { ratioColumn } from './ratio-columns';
import type { Roster } from './roster';

export interface Board {
  readonly roster: Roster;
  readonly month: ReportingMonth | undefined;
  readonly settings: Settings;
  /** The city's sheet: what it prints is official; a bank sheet's arithmetic is ours to do. */
  readonly isOfficial: boolean;
  readonly indicators: ReadonlyMap<IndicatorKey, Indicator>;
  /** The 口径 of an indicator's own columns, the reported one first; '' where none is stated. */
  readonly coverages: (indicator: IndicatorKey) => Coverages;
  /** `coverage` absent: the reported one. */
  readonly column: (indicator: IndicatorKey, measure: Measure, coverage?: string) => Column | undefined;
  /** The same without what only dividing by growth can give: too coarse while anything else is there. */
  readonly exact: (indicator: IndicatorKey, measure: Measure, coverage?: string) => Column | undefined;
  readonly groups: Groups;
  /** The board of the same sheet so many months ago. */
  readonly earlier: (months: number) => EarlierBoard | undefined;
}

export type Coverages = readonly [string, ...string[]];

export interface EarlierBoard {
  readonly board: Board;
  /** Whether its sheets stand in the same workbook, so that their cells can be pointed to. */
  readonly isInBook: boolean;
}

export interface BoardInput {
  readonly roster: Roster;
  readonly month: ReportingMonth | undefined;
  readonly settings: Settings;
  readonly indicators: ReadonlyMap<IndicatorKey, Indicator>;
  readonly groups: Groups;
  readonly currency: string | undefined;
  readonly earlier: Board['earlier'];
}

export function boardOf(input: BoardInput): Board {
  const { roster, month, settings, indicators, earlier } = input;
  const groups: Groups = new Map(
    [...input.groups].map(([key, given]) => [key, inOrderOfPreference(given, input.currency)]),
  );
  const board: Board = {
    roster,
    month,
    settings,
    isOfficial: roster.kind === 'counties',
    indicators,
    coverages: (indicator) => coveragesOf(board, indicator),
    column: remembered(() => board, false),
    exact: remembered(() => board, true),
    groups,
    earlier,
  };
  return board;
}

export interface Question {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly coverage: string;
  /** Without dividing by growth. */
  readonly isExact: boolean;
}

function remembered(boardOfColumns: () => Board, isExact: boolean): Board['column'] {
  const known = new Map<string, Column | undefined>();
  return (key, measure, asked) => {
    const board = boardOfColumns();
    const indicator = board.indicators.get(key);
    if (indicator === undefined) return undefined;
    const coverage = asked ?? board.coverages(key)[0];
    const question = `${key}\n${measure}\n${coverage}`;
    // Known as absent while it is built: a formula that refers to itself finds nothing.
    if (!known.has(question)) {
      known.set(question, undefined);
      known.set(question, build(board, { indicator, measure, coverage, isExact }));
    }
    return known.get(question);
  };
}

function build(board: Board, question: Question): Column | undefined {
  const { indicator } = question;
  if (indicator.kind === 'ratio') return ratioColumn(board, question);
  return amountColumn(board, question);
}

/** A ratio that no sheet prints has the 口径 of its numerator. */
function coveragesOf({ groups, indicators }: Board, key: IndicatorKey): Coverages {
  const own = groups.get(key) ?? [];
  const numerator = indicators.get(key)?.ratio?.numerator;
  const given = own.length > 0 || numerator === undefined ? own : (groups.get(numerator) ?? []);
  const [first, ...others] = given.map(({ coverage }) => coverage);
  return [first ?? '', ...others];
}
