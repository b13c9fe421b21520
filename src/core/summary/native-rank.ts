// A place as a native formula: who takes part is told by the word beside the name, never by the position of the row.
import { compare, type Decimal, decimal, plainText } from '../measure/decimal';
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

/** The place of the row whose value stands at `cell`, for all rows of a column; undefined when there are too many. */
export function nativeRanks(column: RankedColumn): (cell: string, value: Decimal | undefined) => Native | undefined {
  if (column.ranked.length > mostRankedRows[column.ties]) return () => undefined;
  const { words, values, withoutValue } = column;
  const takesPart = `(${words}=${textLiteral(rankedWord)})`;
  const missing = `SUMPRODUCT(${takesPart}*(1-ISNUMBER(${values})))`;
  const sign = column.order === 'descending' ? '>' : '<';
  const first = column.ties === 'dense' ? `*${firstOfItsValue(column)}` : '';
  const placeOf = places(column);
  return (cell, value) => {
    const place = `SUMPRODUCT(${takesPart}*ISNUMBER(${values})*(${values}${sign}${cell})${first})+1`;
    return {
      formula: `IF(AND(ISNUMBER(${cell}),${missing}<=${String(withoutValue)}),${place},"${dash}")`,
      value: value === undefined ? undefined : placeOf.get(plainText(settled(value))),
    };
  };
}

// Dense places count each value once: at the first row in which it stands, of those who take part.
function firstOfItsValue({ words, values }: RankedColumn): string {
  const pairs = `${words}&"|"&${values}`;
  const first = values.replace(/:.*$/, '');
  return `(MATCH(${pairs},${pairs},0)=ROW(${values})-ROW(${first})+1)`;
}

// By the value as Excel rounds it; empty where a value is missing that withholds every place.
function places({ ranked, withoutValue, order, ties }: RankedColumn): ReadonlyMap<string, Decimal> {
  const numbers = ranked.filter((number) => number !== undefined);
  const found = new Map<string, Decimal>();
  if (ranked.length - numbers.length > withoutValue) return found;
  const sign = order === 'descending' ? -1 : 1;
  const best = numbers.sort((left, right) => sign * compare(left, right));
  for (const [better, number] of best.entries()) {
    const text = plainText(number);
    if (!found.has(text)) found.set(text, decimal((ties === 'dense' ? found.size : better) + 1));
  }
  return found;
}
