// Who is ranked: the cells of a range as entrants, or the reason why nobody can be ranked.
import { type Bilingual, words } from '../core/measure/bilingual';
import { plainText } from '../core/measure/decimal';
import { type Entrant, type Placed, type Placing, placeOf, placingOf } from '../core/indicators/placing';
import { type CellInput, cellInput } from './cell-input';
import { orderOf, tiesOf } from './choices';
import type { Grid } from './grid';
import { type Failure, type Result, invalid, unavailable } from './result';

/** Places for each cell of a population, asked by index. */
export interface Places {
  readonly at: (index: number) => number | undefined;
  /** The place of an equal value, wherever it stands. */
  readonly ofValue: (value: Entrant['value']) => number | undefined;
}

export interface Terms {
  readonly order: Grid | undefined;
  readonly ties: Grid | undefined;
}

/** '—' takes no part; a blank, an error or text means that no place is certain. */
export function placesOf(raw: readonly unknown[], terms: Terms): Places | Failure {
  const order = orderOf(terms.order);
  if (typeof order === 'object') return order;
  const ties = tiesOf(terms.ties);
  if (typeof ties === 'object') return ties;
  const inputs = raw.map(cellInput);
  const problem = inputs.map(problemOf).find((failure) => failure !== undefined);
  if (problem !== undefined) return problem;
  const entrants = inputs.flatMap((input, index) => (input.is === 'number' ? [{ index, value: input.value }] : []));
  return placesIn(placingOf(entrants, order), ties);
}

export function isPlaces(places: Places | Failure): places is Places {
  return 'at' in places;
}

/** The place found, or why there is none. */
export function placeResult(place: number | undefined): Result {
  return place ?? unavailable(words('所给数值不在排名范围中', 'the value is not among those that are ranked'));
}

function placesIn(placing: Placing, ties: 'min' | 'dense'): Places {
  const byValue = new Map(placing.placed.map((placed) => [plainText(placed.value), placed]));
  const place = (placed: Placed | undefined): number | undefined =>
    placed === undefined ? undefined : placeOf(placed, ties);
  return {
    at: (index) => place(placing.of.get(index)),
    ofValue: (value) => place(byValue.get(plainText(value))),
  };
}

function problemOf(input: CellInput, index: number): Failure | undefined {
  if (input.is === 'blank') return unavailable(cannotRank(index, words('为空', 'is blank')));
  if (input.is === 'error') {
    return unavailable(cannotRank(index, words(`是错误值${input.shown}`, `is the error ${input.shown}`)));
  }
  if (input.is === 'text') {
    return invalid(cannotRank(index, words(`不是数字：${input.text}`, `is no number: ${input.text}`)));
  }
  return input.is === 'number' && input.unit !== undefined
    ? invalid(cannotRank(index, words('带有金额单位', 'carries an amount unit')))
    : undefined;
}

function cannotRank(index: number, what: Bilingual): Bilingual {
  return words(
    `排名范围的第${String(index + 1)}个单元格${what['zh-CN']}，不能排名；不参加排名的请填“—”`,
    `cell ${String(index + 1)} of those ranked ${what['en-US']}; put — where one takes no part`,
  );
}
