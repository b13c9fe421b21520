// The places by one measure among the counties or the banks.
import { decimal } from '../measure/decimal';
import type { Outcome, RankEvidence } from '../model/figure';
import { type Indicator, type Measure, type RankOrder, rankedMeasure } from '../model/indicator';
import type { Board } from './board';
import { type Column, kept } from './column';
import { placeOf } from './placing';
import { rankEvidence } from './rank-evidence';
import { institutionAt } from './roster';
import { type RankQuestion, type RankTerms, fits, isChosen, printedPlace, rankTerms } from './rank-terms';
import { notRanked, rankDiffers } from './withheld';

export interface RankColumn extends Column {
  readonly evidence: (index: number) => RankEvidence | undefined;
}

export interface RankOf {
  readonly indicator: Indicator;
  readonly measure: Measure;
  /** What the places are by. */
  readonly ranked: Measure;
  readonly coverage: string;
}

/** Undefined when the sheets give neither the values nor the places. */
export function rankColumn(board: Board, of: RankOf): RankColumn | undefined {
  const { roster, settings } = board;
  const { indicator, measure, ranked, coverage } = of;
  const { key } = indicator;
  const group = board.groups.get(key)?.find((each) => each.coverage === coverage);
  const printed = board.printed(key, measure, coverage);
  const values = board.column(key, ranked, coverage);
  if (values === undefined) return printed === undefined ? undefined : printedOnly(board, printed);
  const ownOrder = group?.sources.get(measure)?.[0]?.column.rankOrder;
  const statedOrder = ownOrder ?? (printed === undefined ? board.orderElsewhere(of) : undefined);
  return ranking({ roster, settings, indicator, values, printed, statedOrder });
}

/** Which end is first by the places that the board's sheets print; undefined where they print none. */
export function printedOrder(board: Board, of: Omit<RankOf, 'ranked'>): RankOrder | undefined {
  const { roster, settings } = board;
  const { indicator, measure, coverage } = of;
  const ranked = rankedMeasure[measure];
  const printed = board.printed(indicator.key, measure, coverage);
  const values = board.column(indicator.key, ranked as Measure, coverage);
  if (printed === undefined || values === undefined) return undefined;
  const stated = board.groups.get(indicator.key)?.find((each) => each.coverage === coverage);
  const statedOrder = stated?.sources.get(measure)?.[0]?.column.rankOrder;
  return rankTerms({ roster, settings, indicator, values, printed, statedOrder }).placing.order;
}

function ranking(question: RankQuestion): RankColumn {
  const { roster, settings, values, printed } = question;
  const terms = kept(() => rankTerms(question));
  const isFixed = settings.ranked.include.length + settings.ranked.exclude.length > 0;
  return {
    unit: '位',
    coverage: values.coverage,
    covers: (index) => {
      const institution = institutionAt(roster, index);
      if (!values.covers(index)) return false;
      if (institution.role === 'member' || isFixed) return isChosen(institution, settings);
      return institution.role === 'zone' && printed !== undefined && terms(0).population.includes(index);
    },
    // A place is looked up faster than it is kept.
    outcome: (index) => outcomeOf(question, terms(0), index),
    origin: (index) => (printedPlace(printed, index) === undefined ? 'computed' : 'printed'),
    supports: () => 0,
    cells: (index) => [...(printed?.covers(index) === true ? printed.cells(index) : []), ...values.cells(index)],
    evidence: (index) => rankEvidence(question, terms(0), index),
  };
}

function outcomeOf({ values, printed }: RankQuestion, terms: RankTerms, index: number): Outcome {
  const { problem, placing, ties } = terms;
  const value = values.outcome(index);
  if ('withheld' in value) return value;
  if (problem !== undefined) return problem;
  const placed = placing.of.get(index);
  if (placed === undefined) return notRanked();
  const ours = placeOf(placed, ties);
  const place = printedPlace(printed, index);
  if (printed === undefined || place === undefined) return { value: decimal(ours) };
  return fits(placed, ties, place)
    ? { value: decimal(place) }
    : rankDiffers(printed.cells(index), { printed: place, ours });
}

// Places without the values they stand on: the city's word is taken, a bank sheet's likewise.
function printedOnly({ roster }: Board, printed: Column): RankColumn {
  return {
    ...printed,
    covers: (index) => ['member', 'zone'].includes(institutionAt(roster, index).role) && printed.covers(index),
    evidence: () => undefined,
  };
}
