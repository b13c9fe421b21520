// A place as a native formula: who takes part is told by the word beside the name, never by the position of the row.
import { compare, type Decimal, decimal } from '../measure/decimal';
import type { RankOrder } from '../model/indicator';
import { dash, type Native, settled, textLiteral } from './native-formula';

/** What stands beside the name of one who is ranked, and of one who is not. */
export const rankedWord = '参与排名';
export const unrankedWord = '不排名';

/** Above this a place is written as a value: every place reads every row, a dense one every pair of rows. */
export const mostRankedRows = { min: 1000, dense: 200 } as const;

export interface RankedColumn {
  /** The words of who takes part, and the values ranked: ranges with dollar signs. */
  readonly words: string;
  readonly values: string;
  /** What the formulas in `values` give, of those who take part; rounded as they are. */
  readonly ranked: readonly (Decimal | undefined)[];
  /** How many of them may be without a value; one more withholds every place. */
  readonly withoutValue: number;
  readonly order: RankOrder;
  readonly ties: 'min' | 'dense';
}

/** The place of the row whose value stands at `cell`; undefined when there are too many rows. */
export function nativeRank(cell: string, value: Decimal | undefined, column: RankedColumn): Native | undefined {
  if (column.ranked.length > mostRankedRows[column.ties]) return undefined;
  const { words, values, withoutValue } = column;
  const takesPart = `(${words}=${textLiteral(rankedWord)})`;
  const missing = `SUMPRODUCT(${takesPart}*(1-ISNUMBER(${values})))`;
  const better = `${takesPart}*ISNUMBER(${values})*(${values}${column.order === 'descending' ? '>' : '<'}${cell})`;
  const place = `SUMPRODUCT(${better}${column.ties === 'dense' ? `*${firstOfItsValue(column)}` : ''})+1`;
  return {
    formula: `IF(AND(ISNUMBER(${cell}),${missing}<=${String(withoutValue)}),${place},"${dash}")`,
    value: placeOf(value, column),
  };
}

// Dense places count each value once: at the first row in which it stands, of those who take part.
function firstOfItsValue({ words, values }: RankedColumn): string {
  const pairs = `${words}&"|"&${values}`;
  const first = values.replace(/:.*$/, '');
  return `(MATCH(${pairs},${pairs},0)=ROW(${values})-ROW(${first})+1)`;
}

function placeOf(value: Decimal | undefined, { ranked, withoutValue, order, ties }: RankedColumn): Decimal | undefined {
  const numbers = ranked.filter((number) => number !== undefined);
  if (value === undefined || ranked.length - numbers.length > withoutValue) return undefined;
  const own = settled(value);
  const sign = order === 'descending' ? 1 : -1;
  const better = numbers.filter((number) => compare(number, own) * sign > 0);
  const count = ties === 'dense' ? new Set(better.map(String)).size : better.length;
  return decimal(count + 1);
}
