// NARRATE: one indicator of rows of a table as sentences, in the words of the report.
import type { FigureSet } from '../core/indicators/figures';
import { words } from '../core/measure/bilingual';
import { compact } from '../core/measure/half-width';
import type { Indicator } from '../core/model/indicator';
import { amountSentence } from '../core/narrative/amount-sentence';
import type { Narrative } from '../core/narrative/narrative';
import { type Pieces, paragraph } from '../core/narrative/pieces';
import { ratioSentence } from '../core/narrative/ratio-sentence';
import { textOf } from './choices';
import { type Grid, blankGrid } from './grid';
import { indicatorNamed } from './indicator-names';
import { type Result, type Results, single, unavailable } from './result';
import { placedInRange } from './table-place';
import { type TableReading, readTable } from './table-reading';

/** table, name, indicator, month, unit */
export function tableSentences([table = blankGrid, names = blankGrid, asked, month, unit]: readonly (
  Grid | undefined
)[]): Results {
  const indicator = indicatorNamed(textOf(asked));
  if ('code' in indicator) return single(indicator);
  const reading = readTable({ table, month, unit });
  if ('code' in reading) return single(reading);
  return names.cells.map((row) => Array.from(row, (name) => sentenceOf(reading, name, indicator)));
}

function sentenceOf(reading: TableReading, raw: unknown, indicator: Indicator): Result {
  const name = typeof raw === 'string' ? compact(raw) : '';
  if (name === '') return '';
  const text = written(indicator.kind === 'ratio' ? ratio(reading, name, indicator) : amount(reading, name, indicator));
  if (text !== '') return text;
  const figure = reading.figures.find(indicator.key, indicator.kind === 'ratio' ? 'value' : 'balance', name);
  const why =
    figure !== undefined && 'withheld' in figure.outcome
      ? placedInRange(figure.outcome.withheld.why, reading.above)
      : words(
          `表格中没有“${name}”的${indicator.label['zh-CN']}`,
          `the table gives no ${indicator.label['en-US']} of “${name}”`,
        );
  return unavailable(why);
}

function amount(reading: TableReading, name: string, indicator: Indicator): Pieces {
  return amountSentence(narrativeOf(reading, name, indicator), indicator, {
    place: name,
    opens: reading.month.month !== undefined,
    ranks: ['balanceRank', 'increaseRank', 'growthRank'],
  });
}

function ratio(reading: TableReading, name: string, indicator: Indicator): Pieces {
  const pieces = ratioSentence(narrativeOf(reading, name, indicator), indicator);
  return pieces.length === 0 ? [] : [name, ...pieces];
}

// The row stands in the place of the own county; what its table does not give is left unsaid.
function narrativeOf({ month, figures }: TableReading, name: string, { key, kind }: Indicator): Narrative {
  const settings = { ...month.settings, missingSentence: 'omit' as const };
  const subject = figures.find(key, kind === 'ratio' ? 'value' : 'balance', name)?.of.kind;
  const told = subject === 'county' ? figures : { ...figures, find: withoutPlaces(figures.find) };
  return { month: { ...month, settings }, figures: told, earlier: [], county: name };
}

// The report's words for places and shares speak of the city, so they are true of counties only.
function withoutPlaces(find: FigureSet['find']): FigureSet['find'] {
  return (indicator, measure, name) =>
    /rank$|^share$|^contribution$/i.test(measure) ? undefined : find(indicator, measure, name);
}

function written(pieces: Pieces): string {
  return paragraph('', 'body', pieces).text;
}
