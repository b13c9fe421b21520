// What a place rests on: the neighbours and the distance to them, ties, who is not ranked, and how safe it is.
import { type Bilingual, words } from '../measure/bilingual';
import { absolute, minus, printed } from '../measure/decimal';
import type { Neighbour, RankEvidence } from '../model/figure';
import { type Entrant, placeAt } from './placing';
import { printedDecimals } from './printed-decimals';
import { type RankQuestion, type RankTerms, printedPlace } from './rank-terms';

/** Undefined for one that has no place. */
export function rankEvidence(question: RankQuestion, terms: RankTerms, index: number): RankEvidence | undefined {
  const { placing } = terms;
  const position = placing.positions.get(index);
  const own = position === undefined ? undefined : placing.entrants[position];
  if (position === undefined || own === undefined) return undefined;
  const better = neighbour(terms, own, (placing.first[position] ?? 0) - 1);
  const worse = neighbour(terms, own, (placing.last[position] ?? 0) + 1);
  const warning = warningOf(question, own, [better, worse]);
  return {
    order: placing.order,
    ranked: placing.entrants.length,
    population: terms.population.length,
    populationLabel: labelOf(question, terms),
    tiedWith: tiedWith(question, terms, position),
    ...(better === undefined ? {} : { better: named(question, better) }),
    ...(worse === undefined ? {} : { worse: named(question, worse) }),
    unranked: terms.unranked.map(({ index: left, why }) => ({ name: nameAt(question, left), why })),
    ...(warning === undefined ? {} : { warning }),
  };
}

interface Beside {
  readonly entrant: Entrant;
  readonly place: number;
  readonly distance: Neighbour['distance'];
}

function neighbour({ placing, ties }: RankTerms, own: Entrant, position: number): Beside | undefined {
  const entrant = placing.entrants[position];
  if (entrant === undefined) return undefined;
  return { entrant, place: placeAt(placing, position, ties), distance: absolute(minus(entrant.value, own.value)) };
}

function named(question: RankQuestion, { entrant, place, distance }: Beside): Neighbour {
  return { name: nameAt(question, entrant.index), place, value: entrant.value, distance };
}

// Those of the same value, unless the sheet itself gives them another place.
function tiedWith(question: RankQuestion, { placing }: RankTerms, position: number): readonly string[] {
  const own = placing.entrants[position];
  const same = placing.entrants.slice(placing.first[position], (placing.last[position] ?? 0) + 1);
  const place = printedPlace(question.printed, own?.index ?? -1);
  return same
    .filter(({ index }) => index !== own?.index)
    .filter(({ index }) => place === undefined || (printedPlace(question.printed, index) ?? place) === place)
    .map(({ index }) => nameAt(question, index));
}

function warningOf(
  question: RankQuestion,
  own: Entrant,
  beside: readonly (Beside | undefined)[],
): Bilingual | undefined {
  const same = beside.flatMap((each) =>
    each !== undefined && shown(question, each.entrant) === shown(question, own)
      ? [nameAt(question, each.entrant.index)]
      : [],
  );
  if (same.length === 0) return undefined;
  return words(
    `与${same.join('、')}显示的数值相同，实际数值略有差别，位次以未取整的数值为准。`,
    `Prints the same as ${same.join(', ')} although the values differ; the place is by the unrounded values.`,
  );
}

function shown({ settings, values }: RankQuestion, { index, value }: Entrant): string {
  return printed(value, printedDecimals(settings, values.unit, values.supports(index)), settings.rounding);
}

function labelOf({ roster }: RankQuestion, { population }: RankTerms): Bilingual {
  const count = String(population.length);
  if (roster.kind === 'banks') return words(`${count}家银行`, `${count} banks`);
  const zones = population.flatMap((index) => {
    const institution = roster.institutions[index];
    return institution?.role === 'zone' ? [institution.name] : [];
  });
  if (zones.length === 0) return words(`全市${count}个县区`, `${count} counties of the city`);
  return words(
    `全市${count}个县区（含${zones.join('、')}）`,
    `${count} counties of the city, ${zones.join(', ')} included`,
  );
}

function nameAt({ roster }: RankQuestion, index: number): string {
  return roster.institutions[index]?.name ?? '';
}
