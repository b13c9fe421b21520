// RANK, RANKS and RANKOF: places of values, of a whole range, and of named rows.
import { words } from '../core/measure/bilingual';
import { compact } from '../core/measure/half-width';
import { bareSum, sumEnding, totalWords } from '../core/sheets/row-words';
import { cellInput } from './cell-input';
import type { FunctionDefinition } from './definition';
import { type Grid, blankGrid, cellsOf } from './grid';
import { obstacle } from './obstacle';
import { numbers, order, ties } from './parameters';
import { type Places, isPlaces, placeResult, placesOf } from './population';
import { type Failure, type Result, type Results, invalid, notApplicable, single, unavailable } from './result';

const value = numbers(
  words('数值', 'value'),
  words('要排名的数值，可以是区域', 'The value to rank, a cell or a range'),
);
const population = numbers(
  words('排名范围', 'population'),
  words('参加排名的全部数值，不含合计行', 'All values that are ranked, without totals'),
);
const name = numbers(words('名称', 'name'), words('要查位次的名称，可以是区域', 'Whose place, a cell or a range'));
const names = numbers(words('名称区域', 'names'), words('各行的名称', 'The names of the rows'));
const values = numbers(
  words('数值区域', 'values'),
  words('各行的数值，与名称区域一一对应', 'Their values, one a name'),
);

export const rankFunctions: readonly FunctionDefinition[] = [
  {
    id: 'RANK',
    name: words('排名位次', 'RANK'),
    description: words(
      '数值在排名范围中的位次；相等按15位有效数字判断',
      'Place of a value among others; equality is judged by 15 significant digits',
    ),
    parameters: [value, population, order, ties],
    gives: 'number',
    compute: ([asked = blankGrid, among = blankGrid, ordered, tied]) => {
      const places = placesOf(cellsOf(among), { order: ordered, ties: tied });
      if (!isPlaces(places)) return single(places);
      return each(asked, (raw) => {
        const input = cellInput(raw);
        if (input.is === 'number' && input.unit === undefined) return placeResult(places.ofValue(input.value));
        return obstacle([input], [value.name]) ?? '';
      });
    },
  },
  {
    id: 'RANKS',
    name: words('整列位次', 'RANKS'),
    description: words('一列或一行数值的全部位次，一次算出', 'The places of all values of a range at once'),
    parameters: [values, order, ties],
    gives: 'number',
    compute: ([among = blankGrid, ordered, tied]) => {
      const places = placesOf(cellsOf(among), { order: ordered, ties: tied });
      if (!isPlaces(places)) return single(places);
      return among.cells.map((row, index) =>
        Array.from(row, (_, column) => places.at(index * among.columns + column) ?? notApplicable),
      );
    },
  },
  {
    id: 'RANKOF',
    name: words('名称位次', 'RANKOF'),
    description: words(
      '按名称查位次；合计、小计行不参加排名',
      'Place of a named row; totals and subtotals take no part',
    ),
    parameters: [name, names, values, order, ties],
    gives: 'number',
    compute: ([asked = blankGrid, listed = blankGrid, among = blankGrid, ordered, tied]) => {
      const rows = namedRows(listed, among);
      if ('code' in rows) return single(rows);
      const places = placesOf(rows.values, { order: ordered, ties: tied });
      return isPlaces(places) ? each(asked, (raw) => placeOfName(rows, places, textOfCell(raw))) : single(places);
    },
  },
];

interface NamedRows {
  readonly names: readonly string[];
  readonly values: readonly unknown[];
}

// Rows without a name and totals take no part, whatever stands in them.
function namedRows(listed: Grid, among: Grid): NamedRows | Failure {
  const [allNames, allValues] = [cellsOf(listed).map(textOfCell), cellsOf(among)];
  if (allNames.length !== allValues.length) {
    return invalid(
      words(
        `名称有${String(allNames.length)}个，数值有${String(allValues.length)}个，应一一对应`,
        `${String(allNames.length)} names but ${String(allValues.length)} values`,
      ),
    );
  }
  const members = allNames.flatMap((each, index) => (each === '' || isSum(each) ? [] : [index]));
  return {
    names: members.map((index) => allNames[index] ?? ''),
    values: members.map((index) => allValues[index]),
  };
}

function isSum(text: string): boolean {
  return totalWords.test(text) || bareSum.test(text) || sumEnding.test(text);
}

function placeOfName(rows: NamedRows, places: Places, asked: string): Result {
  if (asked === '') return '';
  const index = rows.names.indexOf(asked);
  if (index < 0) {
    return unavailable(
      isSum(asked)
        ? words(`“${asked}”是合计，不参加排名`, `“${asked}” is a total and takes no part`)
        : words(`名称区域中没有“${asked}”`, `“${asked}” is not among the names`),
    );
  }
  if (rows.names.lastIndexOf(asked) !== index) {
    return unavailable(words(`名称区域中有多个“${asked}”`, `“${asked}” stands there more than once`));
  }
  return places.at(index) ?? notApplicable;
}

function textOfCell(raw: unknown): string {
  return typeof raw === 'string' || typeof raw === 'number' ? compact(String(raw)) : '';
}

function each(asked: Grid, answer: (raw: unknown) => Result): Results {
  return asked.cells.map((row) => Array.from(row, answer));
}
