// Who stands in the county ranking: the ranked ones first, then zones and others, the city last.
import { type Decimal, compare } from '../measure/decimal';
import { nameOf } from '../model/balances';
import { type Subject, valueOfFigure } from '../model/figure';
import type { RankOrder } from '../model/indicator';
import type { MonthlyStatistics } from '../model/statistics';
import { type FigureIndex, figureAt, type FigureKey } from './figure-index';

export interface CountyRow {
  readonly of: Subject;
  readonly isRanked: boolean;
  readonly isOwn: boolean;
}

export const city: Subject = { kind: 'city', name: '全市' };

/** Counties and zones in sheet order, each once, then the city. */
export function countyRows(month: MonthlyStatistics): readonly CountyRow[] {
  const found = new Map<string, CountyRow>();
  for (const row of month.counties.flatMap((table) => table.rows)) {
    const isZone = row.role.is === 'zone';
    if (!isZone && row.role.is !== 'member') continue;
    const name = nameOf(row);
    const isNew = !found.has(name);
    if (isNew)
      found.set(name, {
        of: { kind: 'county', name },
        isRanked: isRanked(month, name, row.role.is),
        isOwn: name === month.county,
      });
  }
  return [...found.values()];
}

function isRanked({ settings }: MonthlyStatistics, name: string, role: 'member' | 'zone'): boolean {
  return role === 'zone' ? settings.ranked.include.includes(name) : !settings.ranked.exclude.includes(name);
}

/** The ranked ones by the value of a measure, best first and those without one last; then the others; all else in sheet order. */
export function rankedFirst(
  rows: readonly CountyRow[],
  by: (row: CountyRow) => Decimal | undefined,
  order: RankOrder,
): readonly CountyRow[] {
  const sign = order === 'descending' ? -1 : 1;
  const ranked = rows.filter((row) => row.isRanked);
  const valued = ranked.flatMap((row) => {
    const value = by(row);
    return value === undefined ? [] : [{ row, value }];
  });
  const sorted = new Set(valued.sort((left, right) => sign * compare(left.value, right.value)).map(({ row }) => row));
  return [...sorted, ...ranked.filter((row) => !sorted.has(row)), ...rows.filter((row) => !row.isRanked)];
}

/** How many of the ranked have no value for a good reason (no base to grow from) and are left out, which withholds no place. */
export function leftOut(figures: FigureIndex, keys: readonly FigureKey[]): number {
  return keys.filter((key) => {
    const outcome = figureAt(figures, key)?.outcome;
    return outcome !== undefined && 'withheld' in outcome && outcome.withheld.kind === 'undefined';
  }).length;
}

export function valueAtKey(figures: FigureIndex, key: FigureKey): Decimal | undefined {
  return valueOfFigure(figureAt(figures, key));
}
