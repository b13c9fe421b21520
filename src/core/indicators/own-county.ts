// Where the own county's figure of a measure comes from: the county sheet, or the total of the bank sheet.
import { type Interval, ofPrinted, overlaps } from '../measure/interval';
import { type IndicatorKey, type Measure, rankedMeasure } from '../model/indicator';
import { type Column, answers } from './column';
import type { MonthBoards } from './month-boards';

export type OwnSource = 'counties' | 'banks';

export interface OwnCounty {
  readonly name: string;
  /** Index in the county roster; undefined where the county sheet does not list it. */
  readonly row: number | undefined;
  /** Index of the bank sheet's total. */
  readonly total: number | undefined;
}

export function ownCounty({ counties, banks }: MonthBoards, name: string): OwnCounty {
  const row = counties.roster.institutions.findIndex(
    (each) => (each.role === 'member' || each.role === 'zone') && (each.name === name || each.printedName === name),
  );
  return { name, row: row === -1 ? undefined : row, total: banks.roster.total };
}

/**
 * The county sheet where it gives the measure, so that value and rank have one source; else the bank
 * sheet's total. What the county sheet gives only by dividing by growth comes after a bank total whose
 * balance agrees with the county's. With ownFiguresFrom 'banks' the bank sheet goes first.
 */
export function ownSource({ counties, banks }: MonthBoards, own: OwnCounty, of: OwnQuestion): OwnSource | undefined {
  const { key, measure } = of;
  const { row, total } = own;
  if (rankedMeasure[measure] !== undefined) return row === undefined ? undefined : 'counties';
  const ofTotal = banks.column(key, measure);
  const ofRow = counties.column(key, measure);
  if (total === undefined || ofTotal === undefined || !answers(ofTotal, total)) {
    if (row !== undefined && ofRow?.covers(row) === true) return 'counties';
    return total !== undefined && ofTotal?.covers(total) === true ? 'banks' : undefined;
  }
  if (row === undefined || ofRow === undefined || !answers(ofRow, row)) return 'banks';
  if (counties.settings.ownFiguresFrom === 'banks') return 'banks';
  const exact = counties.exact(key, measure);
  if (exact !== undefined && answers(exact, row)) return 'counties';
  return doBalancesAgree(counties.column(key, 'balance'), banks.column(key, 'balance'), { row, total })
    ? 'banks'
    : 'counties';
}

interface OwnQuestion {
  readonly key: IndicatorKey;
  readonly measure: Measure;
}

// Nothing to compare is no disagreement.
function doBalancesAgree(
  counties: Column | undefined,
  banks: Column | undefined,
  { row, total }: { readonly row: number; readonly total: number },
): boolean {
  const [one, other] = [possible(counties, row), possible(banks, total)];
  return one === undefined || other === undefined || overlaps(one, other);
}

function possible(balance: Column | undefined, index: number): Interval | undefined {
  if (balance === undefined) return undefined;
  const outcome = balance.outcome(index);
  return 'value' in outcome ? ofPrinted(outcome.value, balance.supports(index)) : undefined;
}
