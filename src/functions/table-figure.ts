// FIGURE: the figure of an indicator's measure for rows of a table, by their names.
import { words } from '../core/measure/bilingual';
import { toNumber } from '../core/measure/decimal';
import { compact } from '../core/measure/half-width';
import { type Indicator, type Measure, measureLabels } from '../core/model/indicator';
import { textOf } from './choices';
import { type Grid, blankGrid } from './grid';
import { indicatorNamed, measureNamed } from './indicator-names';
import { type Result, type Results, single, unavailable } from './result';
import { placedInRange } from './table-place';
import { type TableReading, readTable } from './table-reading';

/** table, name, indicator, measure, unit */
export function tableFigures([table = blankGrid, names = blankGrid, asked, part, unit]: readonly (
  Grid | undefined
)[]): Results {
  const indicator = indicatorNamed(textOf(asked));
  if ('code' in indicator) return single(indicator);
  const measure = measureNamed(indicator, textOf(part));
  if (typeof measure === 'object') return single(measure);
  const reading = readTable({ table, month: undefined, unit });
  if ('code' in reading) return single(reading);
  return names.cells.map((row) => Array.from(row, (name) => figureOf(reading, { name, indicator, measure })));
}

interface Question {
  readonly name: unknown;
  readonly indicator: Indicator;
  readonly measure: Measure;
}

function figureOf({ figures, above }: TableReading, { name, indicator, measure }: Question): Result {
  const asked = typeof name === 'string' ? compact(name) : '';
  if (asked === '') return '';
  const figure = figures.find(indicator.key, measure, asked);
  if (figure === undefined) {
    const [noun, side] = [indicator.label, measureLabels[measure]];
    return unavailable(
      words(
        `表格中没有“${asked}”的${noun['zh-CN']}${side['zh-CN']}，也无从推算`,
        `the table gives no ${noun['en-US']} (${side['en-US']}) of “${asked}”`,
      ),
    );
  }
  const { outcome } = figure;
  return 'value' in outcome ? toNumber(outcome.value) : unavailable(placedInRange(outcome.withheld.why, above));
}
