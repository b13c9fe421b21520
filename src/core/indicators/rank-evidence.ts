// What a place rests on: the neighbours and the distance to them, ties, who is not ranked, and how safe it is.
import { type Bilingual, words } from '../measure/bilingual';
import { absolute, minus, printed } from '../measure/decimal';
import type { Neighbour, RankEvidence } from '../model/figure';
import { type Entrant, type Placed, placeOf } from './placing';
import { printedDecimals } from './printed-decimals';
import { institutionAt } from './roster';
import { type RankQuestion, type RankTerms, printedPlace } from './rank-terms';

/** Undefined for one that has no place. */
export function rankEvidence(question: RankQuestion, terms: RankTerms, index: number): RankEvidence | undefined {
  const { placing } = terms;
  const own = placing.of.get(index);
  if (own === undefined) return undefined;
  const better = placing.placed[own.first - 1];
  const worse = placing.placed[own.last + 1];
  const warning = warningOf(question, own, [better, worse]);
  return {
    order: placing.order,
    ranked: placing.placed.length,
    population: terms.population.length,
    populationLabel: labelOf(question, terms),
    tiedWith: tiedWith(question, terms, own),
    ...(better === undefined ? {} : { better: neighbour(question, terms, { own, beside: better }) }),
    ...(worse === undefined ? {} : { worse: neighbour(question, terms, { own, beside: worse }) }),
    unranked: terms.unranked.map(({ index: left, why }) => ({ name: nameAt(question, left), why })),
    ...(warning === undefined ? {} : { warning }),
  };
}

function neighbour(
  question: RankQuestion,
  { ties }: RankTerms,
  { own, beside }: { readonly own: Placed; readonly beside: Placed },
): Neighbour {
  const distance = absolute(minus(beside.value, own.value));
  return { name: nameAt(question, beside.index), place: placeOf(beside, ties), value: beside.value, distance };
}

// Those of the same value, unless the sheet itself gives them another place.
function tiedWith(question: RankQuestion, { placing }: RankTerms, own: Placed): readonly string[] {
  const place = printedPlace(question.printed, own.index);
  return placing.placed
    .slice(own.first, own.last + 1)
    .filter(({ index }) => index !== own.index)
    .filter(({ index }) => place === undefined || (printedPlace(question.printed, index) ?? place) === place)
    .map(({ index }) => nameAt(question, index));
}

function warningOf(
  question: RankQuestion,
  own: Entrant,
  beside: readonly (Placed | undefined)[],
): Bilingual | undefined {
  const same = beside.flatMap((each) =>
    each !== undefined && shown(question, each) === shown(question, own) ? [nameAt(question, each.index)] : [],
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
    const { role, name } = institutionAt(roster, index);
    return role === 'zone' ? [name] : [];
  });
  if (zones.length === 0) return words(`全市${count}个县区`, `${count} counties of the city`);
  return words(
    `全市${count}个县区（含${zones.join('、')}）`,
    `${count} counties of the city, ${zones.join(', ')} included`,
  );
}

function nameAt({ roster }: RankQuestion, index: number): string {
  return institutionAt(roster, index).name;
}
