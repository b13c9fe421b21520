// Every measure that a board gives for every indicator, in the order of reporting.
import {
  type AmountMeasure,
  type Indicator,
  type Measure,
  type RatioMeasure,
  amountMeasures,
  rankedMeasure,
  ratioMeasures,
} from '../model/indicator';
import type { Board } from './board';
import { type Column, kept } from './column';
import type { FigureColumn } from './lazy-figure';
import { rankColumn } from './rank-column';
import { type Refuted, refutedIn } from './refuted';

/** The reported 口径 of an indicator before its others. */
export function figureColumns(board: Board): readonly FigureColumn[] {
  const refuted = refutedIn(board);
  return [...board.indicators.values()].flatMap((indicator) =>
    board.coverages(indicator.key).flatMap((coverage) =>
      measuresOf(indicator).flatMap((measure) => {
        const ranked = rankedMeasure[measure];
        const column =
          ranked === undefined
            ? board.column(indicator.key, measure, coverage)
            : rankColumn(board, { indicator, measure, ranked, coverage });
        return column === undefined
          ? []
          : [{ indicator: indicator.key, measure, column: unrefuted(column, refuted), settings: board.settings }];
      }),
    ),
  );
}

/** What rests on a refuted number is withheld; others are still ranked by it. */
function unrefuted<T extends Column>(column: T, refuted: Refuted | undefined): T {
  if (refuted === undefined) return column;
  return { ...column, outcome: kept((index) => refuted(index, column.cells(index)) ?? column.outcome(index)) };
}

function measuresOf({ kind }: Indicator): readonly (AmountMeasure | RatioMeasure)[] {
  return kind === 'ratio' ? ratioMeasures : amountMeasures;
}

/** What tells two columns of a board apart but for their 口径. */
export function columnKey({ indicator, measure }: { readonly indicator: string; readonly measure: Measure }): string {
  return `${indicator} ${measure}`;
}
