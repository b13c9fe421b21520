// How places are told: 余额、增量、增幅分别列全市第3位、第2位、第5位; ties as 并列, an unsettled order in full.
import { compare, decimal, signOf } from '../measure/decimal';
import type { Indicator, RankOrder } from '../model/indicator';
import { cityWord } from './county-name';
import { type Narrative, type Valued, gapOf, ownFigure, ownValue } from './narrative';
import { phrase } from './phrase';
import { type FactPiece, type Pieces, separated } from './pieces';
import { placeNote } from './place-note';
import { numberFact } from './print-number';
import { type RankMeasure, wording } from './wording';

interface Place {
  readonly noun: string;
  /** 由高到低 or 由低到高 where a reader could not know, else ''. */
  readonly order: string;
  readonly isTied: boolean;
  readonly rank: Valued;
  readonly fact: FactPiece;
}

type Places = readonly [Place, ...Place[]];

/** The places an indicator has, as clauses; a place withheld leaves a gap, and no place at all leaves one. */
export function placingClauses(
  narrative: Narrative,
  indicator: Indicator,
  measures: readonly RankMeasure[],
): readonly Pieces[] {
  const places = measures.flatMap((measure) => placeOf(narrative, indicator, measure));
  const gaps = measures.flatMap((measure) => withheldPlace(narrative, indicator, measure));
  if (places.length === 0 && gaps.length === 0) {
    return [[gapOf(undefined, indicator.label['zh-CN'] + wording.placeNeeded)]];
  }
  const city = cityWord(narrative);
  const told = groupedByOrder(places).map((same) => placesClause(same, city));
  return [...told, ...(isLeading(narrative, indicator, places) ? [phrase(wording.leading, { city })] : []), ...gaps];
}

/** One place by itself: 第3位, 并列第3位; nothing where it has none. */
export function onePlace(narrative: Narrative, indicator: Indicator, measure: RankMeasure): Pieces {
  return placeOf(narrative, indicator, measure).flatMap(({ order, isTied, fact }) => [
    order + (isTied ? wording.tied : ''),
    fact,
  ]);
}

function placeOf(narrative: Narrative, indicator: Indicator, measure: RankMeasure): readonly Place[] {
  const rank = ownValue(narrative, indicator.key, measure);
  if (rank === undefined) return [];
  const { figure } = rank;
  return [
    {
      noun: wording.ranks[measure].noun,
      order: orderShown(narrative, indicator, rank),
      isTied: (figure.rank?.tiedWith.length ?? 0) > 0,
      rank,
      fact: numberFact(narrative, rank, placeNote(figure.rank)),
    },
  ];
}

function withheldPlace(narrative: Narrative, indicator: Indicator, measure: RankMeasure): readonly Pieces[] {
  const figure = ownFigure(narrative, indicator.key, measure);
  if (figure === undefined || 'value' in figure.outcome) return [];
  return [[gapOf(figure, indicator.label['zh-CN'] + wording.ranks[measure].noun + wording.placeNeeded)]];
}

function orderShown(narrative: Narrative, indicator: Indicator, { figure }: Valued): string {
  const { settings } = narrative.month;
  const decided = indicator.rankOrder ?? settings.rankOrder[indicator.key];
  const isSettled = decided !== undefined || figure.origin === 'printed';
  // A place among falls cannot be read without its order: the tenth of eleven may be the second-largest fall.
  const told = ownValue(narrative, indicator.key, wording.ranks[figure.measure as RankMeasure].of);
  const isFalling = told !== undefined && signOf(told.value) < 0;
  const order: RankOrder | undefined = figure.rank?.order;
  return order === undefined || (isSettled && !isFalling && !readsBothWays.has(indicator.key))
    ? ''
    : wording.orders[order];
}

// The second by bad loans is the second-best or the second-worst: told in full, whoever settled the order.
const readsBothWays: ReadonlySet<string> = new Set(['nonPerformingLoans', 'nplRatio']);

function groupedByOrder(places: readonly Place[]): readonly Places[] {
  return places.flatMap((first, index): readonly Places[] => {
    const same = places.filter(({ order }) => order === first.order);
    return same.indexOf(first) === 0
      ? [[first, ...places.slice(index + 1).filter((place) => same.includes(place))]]
      : [];
  });
}

function placesClause(places: Places, city: string): Pieces {
  const [{ order, isTied, fact }, ...others] = places;
  const nouns = places.map(({ noun }) => noun).join('、');
  if (others.every((other) => other.fact.printed === fact.printed && other.isTied === isTied)) {
    const place = { ...fact, cells: places.flatMap(({ fact: { cells } }) => cells) };
    const together = others.length === 0 ? '' : wording.together;
    return phrase(wording.onePlace, { nouns, order, together, verb: placedVerb(isTied), city, place: [place] });
  }
  const each = places.map((place): Pieces => (place.isTied ? [wording.tied, place.fact] : [place.fact]));
  return phrase(wording.places, { nouns, order, city, places: separated(each, '、') });
}

function placedVerb(isTied: boolean): string {
  return isTied ? wording.placedTied : wording.placed;
}

// 前列 is praise: it needs every place good, the most to be the best, and a field worth leading.
function isLeading(narrative: Narrative, indicator: Indicator, places: readonly Place[]): boolean {
  const { leadingPlaces } = narrative.month.settings;
  return (
    indicator.rankOrder === 'descending' &&
    places.length > 0 &&
    places.every(({ order, rank: { figure, value } }) => {
      const { rank: evidence } = figure;
      if (order !== '' || evidence?.order !== 'descending') return false;
      return compare(value, decimal(leadingPlaces)) <= 0 && evidence.ranked >= 2 * leadingPlaces;
    })
  );
}
