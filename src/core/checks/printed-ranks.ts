// Printed places against the values they rank: the direction, ties and population that fit are accepted.
import { type Bilingual, words } from '../measure/bilingual';
import { type BalanceTable, nameOf } from '../model/balances';
import type { Observation } from '../model/finding';
import { rankedMeasure } from '../model/indicator';
import type { MonthlyStatistics } from '../model/statistics';
import type { CellRef } from '../workbook/cell';
import { isInstitution } from './balance-tables';
import { type Grid, at, decimalsOfCell, gridOf, halfWidthOf, refOf, valueOf } from './grid';
import { columnIn } from './pick-column';
import { type Places, type Ranked, type Ties, placeRanges } from './place-ranges';
import { columnLabel } from './print-cell';

/**
 * Undefined when the table prints no places beside the values they rank. A value already found wrong
 * (`wrong`, as places of a sheet) may stand anywhere, so that it does not put the others out of place.
 */
export function printedRanks(
  table: BalanceTable,
  month: MonthlyStatistics,
  wrong: readonly CellRef[],
): readonly Observation[] | undefined {
  const grid = gridOf(table, month.settings.toleranceFactor);
  const pairs = table.columns.flatMap((column, rank) => {
    const measure = rankedMeasure[column.measure];
    const value = measure === undefined ? undefined : columnIn(table, { ...column, measure });
    return value === undefined ? [] : [{ rank, value, label: columnLabel(column, month.indicators) }];
  });
  const suspects = new Set(wrong.filter(({ sheet }) => sheet === table.table.sheet).map(({ cell }) => cell));
  return pairs.length === 0 ? undefined : pairs.flatMap((pair) => ranksOfColumn(grid, pair, suspects));
}

interface Pair {
  readonly rank: number;
  readonly value: number;
  readonly label: Bilingual;
}

/** An institution with its value and, where it has one, its printed place. */
interface Entry extends Ranked {
  readonly row: number;
  readonly isZone: boolean;
  readonly place?: number;
}

interface Misplaced {
  readonly entry: Entry;
  readonly place: number;
  readonly places: Places;
}

function ranksOfColumn(grid: Grid, pair: Pair, suspects: ReadonlySet<string>): readonly Observation[] {
  const entries = entriesOf(grid, pair, suspects);
  const stated = at(grid.table.columns, pair.rank).rankOrder;
  const tries = waysOf(entries, stated).map(tried);
  const best = tries.reduce((left, right) => (right.faults < left.faults ? right : left));
  const { misplaced, culprit } = best;
  if (culprit !== undefined) return [rowObservation({ grid, pair, misplaced }, culprit)];
  const placed = entries.filter(({ place }) => place !== undefined).length;
  if (misplaced.length >= 3 && misplaced.length * 2 > placed) return [columnObservation({ grid, pair, misplaced })];
  return misplaced.map((one) => rowObservation({ grid, pair, misplaced: [one] }, one));
}

interface Tried {
  readonly misplaced: readonly Misplaced[];
  readonly culprit: Misplaced | undefined;
  /** The fewest rows that must be wrong for the others to fit. */
  readonly faults: number;
}

function tried(way: Way): Tried {
  const misplaced = misplacedIn(way);
  const culprit = culpritOf(way, misplaced);
  return { misplaced, culprit, faults: culprit === undefined ? misplaced.length : 1 };
}

function entriesOf(grid: Grid, pair: Pair, suspects: ReadonlySet<string>): readonly Entry[] {
  return grid.table.rows.flatMap((row, index) => {
    const cell = index * grid.width + pair.value;
    const value = valueOf(grid, cell);
    const place = row.values[pair.rank];
    if (value === undefined || !isInstitution(row)) return [];
    const isWrong = suspects.size > 0 && suspects.has(refOf(grid, cell).cell);
    const half = isWrong ? Infinity : halfWidthOf(grid, cell, decimalsOfCell(grid, cell, value));
    return [{ row: index, isZone: row.role.is === 'zone', value, half, ...(place === undefined ? {} : { place }) }];
  });
}

interface Way {
  readonly population: readonly Entry[];
  readonly order: 'descending' | 'ascending';
  readonly ties: Ties;
}

/** First what the header states and who has a place; then every other custom. */
function waysOf(entries: readonly Entry[], stated: Way['order'] | undefined): readonly Way[] {
  const populations = [
    entries.filter(({ place }) => place !== undefined),
    entries.filter(({ isZone, place }) => !isZone || place !== undefined),
    entries,
  ];
  const orders =
    stated === 'ascending' ? (['ascending', 'descending'] as const) : (['descending', 'ascending'] as const);
  return orders.flatMap((order) =>
    (['min', 'dense'] as const).flatMap((ties) => populations.map((population) => ({ population, order, ties }))),
  );
}

function misplacedIn(way: Way): readonly Misplaced[] {
  const ranges = placeRanges(way.population, way);
  return way.population.flatMap((entry, index) => {
    const places = at(ranges, index);
    const { place } = entry;
    if (place === undefined || (place >= places.from && place <= places.to)) return [];
    return [{ entry, place, places }];
  });
}

/** Longer lists are not tried again without each suspect. */
const mostTried = 500;

/** The one row without which all others fit; its value or its place is wrong. */
function culpritOf(way: Way, misplaced: readonly Misplaced[]): Misplaced | undefined {
  if (misplaced.length <= 1 || way.population.length > mostTried)
    return misplaced.length === 1 ? misplaced[0] : undefined;
  const distance = ({ place, places }: Misplaced): number => Math.max(places.from - place, place - places.to);
  const suspects = [...misplaced].sort((left, right) => distance(right) - distance(left)).slice(0, 3);
  return suspects.find(({ entry, place }) => {
    const others = way.population
      .filter((other) => other !== entry)
      .map((other) => ({ ...other, ...(other.place === undefined ? {} : { place: without(other.place, place) }) }));
    return misplacedIn({ ...way, population: others }).length === 0;
  });
}

function without(place: number, removed: number): number {
  return place > removed ? place - 1 : place;
}

interface Told {
  readonly grid: Grid;
  readonly pair: Pair;
  readonly misplaced: readonly Misplaced[];
}

function rowObservation({ grid, pair, misplaced }: Told, { entry, place, places }: Misplaced): Observation {
  const name = nameOf(at(grid.table.rows, entry.row));
  const cells = [entry, ...misplaced.map((one) => one.entry)].flatMap(({ row }) => [
    refOf(grid, row * grid.width + pair.rank),
    refOf(grid, row * grid.width + pair.value),
  ]);
  const expected = shownPlaces(places);
  const other = exchanged({ grid, pair, misplaced }, { entry, place, places });
  return {
    check: 'across-rows/rank',
    severity: 'mandatory',
    at: refOf(grid, entry.row * grid.width + pair.rank),
    subject: name,
    message: words(
      `${name}“${pair.label['zh-CN']}”印为第${String(place)}位，按数值应为第${expected}位${other['zh-CN']}。请核对位次和数值，在核实前不引用该位次。`,
      `${name}: ${pair.label['en-US']} is printed as ${String(place)}, by value it is ${expected}${other['en-US']}. Check place and value; the place is withheld until then.`,
    ),
    found: `第${String(place)}位`,
    expected: `第${expected}位`,
    cells: distinct(cells),
  };
}

function shownPlaces({ from, to }: Places): string {
  return from === to ? String(from) : `${String(from)}–${String(to)}`;
}

// Two rows each of which has the other's place.
function exchanged({ grid, pair, misplaced }: Told, one: Misplaced): Bilingual {
  const other = misplaced.find(({ entry }) => entry !== one.entry);
  const isIn = (place: number, { from, to }: Places): boolean => place >= from && place <= to;
  if (misplaced.length !== 2 || other === undefined) return words('', '');
  if (!isIn(one.place, other.places) || !isIn(other.place, one.places)) return words('', '');
  const name = nameOf(at(grid.table.rows, other.entry.row));
  const cell = refOf(grid, other.entry.row * grid.width + pair.rank).cell;
  return words(
    `，疑似与${name}（${cell}，第${String(other.place)}位）填反`,
    `; probably exchanged with ${name} (${cell}, ${String(other.place)})`,
  );
}

function columnObservation({ grid, pair, misplaced }: Told): Observation {
  const column = at(grid.table.columns, pair.rank);
  const [first] = misplaced as readonly [Misplaced];
  const count = String(misplaced.length);
  return {
    check: 'across-rows/rank',
    severity: 'explain',
    at: refOf(grid, first.entry.row * grid.width + pair.rank),
    subject: column.header,
    message: words(
      `“${pair.label['zh-CN']}”一列有${count}行的位次与数值不符，可能是在更大范围（如全省）内排的位次。请核对排名范围，属实的请说明。`,
      `In ${count} rows ${pair.label['en-US']} does not fit the values; places may be among a larger population. Check who is ranked, or explain.`,
    ),
    cells: misplaced.map(({ entry }) => refOf(grid, entry.row * grid.width + pair.rank)),
  };
}

function distinct(cells: Observation['cells']): Observation['cells'] {
  return [...new Map(cells.map((cell) => [cell.cell, cell])).values()];
}
