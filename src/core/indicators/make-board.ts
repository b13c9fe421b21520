// Builds a board: each column when it is first asked for, and once.
import type { ReportingMonth } from '../measure/period';
import type { Indicator, IndicatorKey, Measure } from '../model/indicator';
import type { Settings } from '../model/settings';
import { amountColumn } from './amount-columns';
import type { Board, Coverages, Question } from './board';
import type { Column } from './column';
import { type Groups, inOrderOfPreference } from './coverage';
import { printedColumn } from './printed-column';
import { ratioColumn } from './ratio-columns';
import type { Roster } from './roster';

export interface BoardInput {
  readonly roster: Roster;
  readonly month: ReportingMonth | undefined;
  readonly settings: Settings;
  readonly indicators: ReadonlyMap<IndicatorKey, Indicator>;
  readonly groups: Groups;
  readonly currency: string | undefined;
  readonly earlier: Board['earlier'];
  readonly orderElsewhere: Board['orderElsewhere'];
}

export function boardOf(input: BoardInput): Board {
  const { roster, month, settings, indicators, earlier, orderElsewhere } = input;
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
    printed: printedOnce(() => board),
    groups,
    orderElsewhere,
    earlier,
  };
  return board;
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

// Made once: many measures rest on the same printed column, and each keeps its values.
function printedOnce(boardOfColumns: () => Board): Board['printed'] {
  const known = new Map<string, Column | undefined>();
  return (key, measure, coverage) => {
    const question = `${key}\n${measure}\n${coverage}`;
    if (!known.has(question)) known.set(question, printedOf(boardOfColumns(), { key, measure, coverage }));
    return known.get(question);
  };
}

interface PrintedQuestion {
  readonly key: IndicatorKey;
  readonly measure: Measure;
  readonly coverage: string;
}

function printedOf(board: Board, { key, measure, coverage }: PrintedQuestion): Column | undefined {
  const { roster, month } = board;
  const indicator = board.indicators.get(key);
  const group = board.groups.get(key)?.find((each) => each.coverage === coverage);
  if (indicator === undefined || group === undefined) return undefined;
  return printedColumn({ roster, month, indicator, group }, measure);
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
