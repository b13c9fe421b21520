// Of which column a bare 位次 tells the places, where several stand before it: the values settle it.
import type { Measure } from '../model/indicator';
import type { ValueColumn } from './column-values';
import { elementAt } from './element';

const rankOf: Readonly<Partial<Record<Measure, Measure>>> = {
  balance: 'balanceRank',
  yearToDateIncrease: 'increaseRank',
  yearToDateGrowth: 'growthRank',
};

/** The measure whose order the places follow, where the one assumed does not and just one other does. */
export function rankByValues(
  columns: readonly ValueColumn[],
  values: readonly (readonly (number | undefined)[])[],
  at: number,
): Measure | undefined {
  const { role } = elementAt(columns, at);
  const fitting = columns.flatMap((column, index) => {
    const ranked = column.role.indicator === role.indicator ? rankOf[column.role.measure] : undefined;
    return ranked !== undefined && isOrdered(values, at, index) ? [ranked] : [];
  });
  const [only] = fitting;
  return fitting.length === 1 && !fitting.includes(role.measure) ? only : undefined;
}

// From the first place to the last the values only fall, or only rise.
function isOrdered(values: readonly (readonly (number | undefined)[])[], rank: number, of: number): boolean {
  const placed = values.flatMap((row): readonly (readonly [number, number])[] => {
    const [place, value] = [row[rank], row[of]];
    return place === undefined || value === undefined ? [] : [[place, value]];
  });
  const sorted = placed.sort(([one], [other]) => one - other).map(([, value]) => value);
  const steps = sorted.slice(1).map((value, index) => Math.sign(value - elementAt(sorted, index)));
  return sorted.length > 2 && !(steps.includes(1) && steps.includes(-1));
}
