// On what terms a measure is ranked: who takes part, which place is first, and how the sheet counts ties.
import { toNumber } from '../measure/decimal';
import type { Outcome, Withheld } from '../model/figure';
import type { Indicator, RankOrder } from '../model/indicator';
import type { Settings } from '../model/settings';
import type { Column } from './column';
import { type Entrant, type Placed, type Placing, placingOf } from './placing';
import { type Institution, type Roster, institutionAt } from './roster';
import { rankNeeds, rankUncertain } from './withheld';

export interface RankQuestion {
  readonly roster: Roster;
  readonly settings: Settings;
  readonly indicator: Indicator;
  /** What is ranked. */
  readonly values: Column;
  /** A printed rank column, and the order its header states. */
  readonly printed: Column | undefined;
  readonly statedOrder: RankOrder | undefined;
}

export interface RankTerms {
  readonly population: readonly number[];
  readonly placing: Placing;
  readonly ties: 'min' | 'dense';
  /** Undefined ones with their reasons. */
  readonly unranked: readonly { readonly index: number; readonly why: Withheld['why'] }[];
  /** Why nobody is ranked. */
  readonly problem?: Outcome;
}

/** Terms under which most printed places agree; without a printed column, the settings' and the indicator's own. */
export function rankTerms(question: RankQuestion): RankTerms {
  const candidates = populations(question).flatMap((population) => candidatesFor(question, population));
  const best = candidates.reduce((one, other) => (other.agreeing > one.agreeing ? other : one));
  return best.terms;
}

/** Whether a printed place fits the values: among equal values any of their places does. */
export function fits({ first, last, dense }: Placed, ties: RankTerms['ties'], place: number): boolean {
  return ties === 'dense' ? place === dense : place > first && place <= last + 1;
}

export function printedPlace(printed: Column | undefined, index: number): number | undefined {
  if (printed === undefined || !printed.covers(index)) return undefined;
  const outcome = printed.outcome(index);
  return 'value' in outcome ? toNumber(outcome.value) : undefined;
}

/** Members that are not excluded, and zones that are included. */
export function isChosen({ role, name, printedName }: Institution, { ranked }: Settings): boolean {
  const isNamed = (names: readonly string[]): boolean => names.includes(name) || names.includes(printedName);
  return role === 'member' ? !isNamed(ranked.exclude) : role === 'zone' && isNamed(ranked.include);
}

interface Candidate {
  readonly terms: RankTerms;
  readonly agreeing: number;
}

// As the settings choose; and, where they say nothing, whoever has a printed place.
function populations({ roster, settings, values, printed }: RankQuestion): readonly (readonly number[])[] {
  const indexes = [...roster.institutions.keys()].filter((index) => values.covers(index));
  const chosen = indexes.filter((index) => isChosen(institutionAt(roster, index), settings));
  const isDecided = settings.ranked.include.length + settings.ranked.exclude.length > 0;
  if (printed === undefined || isDecided) return [chosen];
  const placed = indexes.filter((index) => isPlaced(roster, printed, index));
  return placed.length === 0 ? [chosen] : [chosen, placed];
}

function isPlaced(roster: Roster, printed: Column, index: number): boolean {
  const { role } = institutionAt(roster, index);
  return (role === 'member' || role === 'zone') && printedPlace(printed, index) !== undefined;
}

function candidatesFor(question: RankQuestion, population: readonly number[]): readonly Candidate[] {
  const { entrants, unranked, problem } = entrantsOf(question, population);
  const methods = question.settings.ties === 'dense' ? (['dense', 'min'] as const) : (['min', 'dense'] as const);
  return orders(question).flatMap((order) => {
    const placing = placingOf(problem === undefined ? entrants : [], order);
    return methods.map((ties): Candidate => {
      const terms = { population, placing, ties, unranked, ...(problem === undefined ? {} : { problem }) };
      return { terms, agreeing: agreeing(question.printed, terms) };
    });
  });
}

function orders({ settings, indicator, printed, statedOrder }: RankQuestion): readonly RankOrder[] {
  const settled = settings.rankOrder[indicator.key] ?? statedOrder;
  if (settled !== undefined) return [settled];
  const usual = indicator.rankOrder ?? 'descending';
  if (printed === undefined) return [usual];
  return usual === 'descending' ? ['descending', 'ascending'] : ['ascending', 'descending'];
}

function agreeing(printed: Column | undefined, terms: RankTerms): number {
  if (printed === undefined) return 0;
  return terms.placing.placed.filter((placed) => {
    const place = printedPlace(printed, placed.index);
    return place !== undefined && fits(placed, terms.ties, place);
  }).length;
}

interface Entrants {
  readonly entrants: readonly Entrant[];
  readonly unranked: RankTerms['unranked'];
  readonly problem?: Outcome;
}

function entrantsOf({ roster, values }: RankQuestion, population: readonly number[]): Entrants {
  const entrants: Entrant[] = [];
  const unranked: { index: number; why: Withheld['why'] }[] = [];
  const absent: string[] = [];
  for (const index of population) {
    const outcome = values.outcome(index);
    if ('value' in outcome) entrants.push({ index, value: outcome.value });
    else if (outcome.withheld.kind === 'undefined') unranked.push({ index, why: outcome.withheld.why });
    else if (outcome.withheld.kind === 'missing') absent.push(institutionAt(roster, index).name);
    else return { entrants, unranked, problem: rankUncertain(outcome.withheld.why) };
  }
  return absent.length === 0 ? { entrants, unranked } : { entrants, unranked, problem: rankNeeds(absent) };
}
