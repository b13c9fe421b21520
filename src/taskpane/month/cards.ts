// The own county's figures at a glance: value, change, places with neighbours, and where the others stand.
import type { CheckedMonth } from '../../app/check';
import { printedFigure } from '../../app/figures-json';
import type { Bilingual } from '../../core/measure/bilingual';
import { printed, signOf, toNumber, type Decimal } from '../../core/measure/decimal';
import { type Figure, type Neighbour, valueOfFigure } from '../../core/model/figure';
import { type Indicator, type Measure, measureLabels, rankedMeasure } from '../../core/model/indicator';
import type { CellRef } from '../../core/workbook/cell';
import { type Bar, barsOf } from './bars';

export interface Card {
  readonly indicator: string;
  readonly label: Bilingual;
  readonly definition: Bilingual;
  readonly value: ShownFigure;
  readonly changes: readonly ShownFigure[];
  readonly ranks: readonly ShownRank[];
  /** What the bars measure; absent where there is nobody to compare with. */
  readonly compared?: { readonly label: Bilingual; readonly bars: readonly Bar[] };
}

export interface ShownFigure {
  readonly label: Bilingual;
  /** With unit, as a report prints it; '—' where there is none. */
  readonly text: string;
  readonly direction?: 'up' | 'down' | 'level';
  readonly cells: readonly CellRef[];
  /** Why there is no value. */
  readonly withheld?: Bilingual;
}

export interface ShownRank {
  readonly label: Bilingual;
  readonly place: number;
  readonly ranked: number;
  readonly among: Bilingual;
  readonly tiedWith: readonly string[];
  readonly better?: ShownNeighbour;
  readonly worse?: ShownNeighbour;
  readonly warning?: Bilingual;
  readonly cells: readonly CellRef[];
}

export interface ShownNeighbour {
  readonly name: string;
  readonly place: number;
  /** How far, with unit. */
  readonly distance: string;
}

interface Face {
  readonly value: Measure;
  readonly changes: readonly Measure[];
  readonly ranks: readonly Measure[];
  /** The places that the bars stand for. */
  readonly compared: Measure;
}

const amountFace: Face = {
  value: 'balance',
  changes: ['yearToDateIncrease', 'yearToDateGrowth'],
  ranks: ['balanceRank', 'growthRank'],
  compared: 'growthRank',
};

const ratioFace: Face = { value: 'value', changes: ['changePoints'], ranks: ['rank'], compared: 'rank' };

/** Empty while the own county is not known; an indicator without any value has no card. */
export function cardsOf(checked: CheckedMonth): readonly Card[] {
  return checked.month.indicators.flatMap((indicator) => {
    const face = indicator.kind === 'ratio' ? ratioFace : amountFace;
    const value = own(checked, indicator, face.value);
    return value === undefined ? [] : [cardOf(checked, indicator, { face, value })];
  });
}

function cardOf(
  checked: CheckedMonth,
  indicator: Indicator,
  shown: { readonly face: Face; readonly value: Figure },
): Card {
  const { face, value } = shown;
  const bars = barsOf(checked, indicator.key, face.compared);
  return {
    indicator: indicator.key,
    label: indicator.label,
    definition: indicator.definition,
    value: shownFigure(checked, value, face.value),
    changes: face.changes.flatMap((measure) => {
      const figure = own(checked, indicator, measure);
      return figure === undefined ? [] : [shownFigure(checked, figure, measure)];
    }),
    ranks: face.ranks.flatMap((measure) => shownRank(checked, indicator, measure)),
    ...(bars.length < 2
      ? {}
      : { compared: { label: measureLabels[rankedMeasure[face.compared] ?? face.compared], bars } }),
  };
}

function own({ figures, month }: CheckedMonth, indicator: Indicator, measure: Measure): Figure | undefined {
  return month.county === undefined ? undefined : figures.find(indicator.key, measure, month.county);
}

function shownFigure(checked: CheckedMonth, figure: Figure, measure: Measure): ShownFigure {
  const shown = { label: measureLabels[measure], text: printedFigure(figure, checked), cells: figure.cells };
  if ('withheld' in figure.outcome) return { ...shown, withheld: figure.outcome.withheld.why };
  const directions = { '-1': 'down', '0': 'level', '1': 'up' } as const;
  return { ...shown, direction: directions[signOf(figure.outcome.value)] };
}

function shownRank(checked: CheckedMonth, indicator: Indicator, measure: Measure): readonly ShownRank[] {
  const figure = own(checked, indicator, measure);
  const place = valueOfFigure(figure);
  const rank = figure?.rank;
  if (figure === undefined || place === undefined || rank === undefined) return [];
  const ranked = own(checked, indicator, rankedMeasure[measure] ?? measure);
  const { rounding } = checked.month.settings;
  const unit = ranked?.unit === '%' ? '个百分点' : (ranked?.unit ?? '');
  const distance = (value: Decimal): string => printed(value, ranked?.decimals ?? 2, rounding) + unit;
  const shown = ({ name, place, distance: far }: Neighbour): ShownNeighbour => ({
    name,
    place,
    distance: distance(far),
  });
  return [
    {
      label: measureLabels[measure],
      place: toNumber(place),
      ranked: rank.ranked,
      among: rank.populationLabel,
      tiedWith: rank.tiedWith,
      ...(rank.better === undefined ? {} : { better: shown(rank.better) }),
      ...(rank.worse === undefined ? {} : { worse: shown(rank.worse) }),
      ...(rank.warning === undefined ? {} : { warning: rank.warning }),
      cells: figure.cells,
    },
  ];
}
