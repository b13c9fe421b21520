// Where the own county's figure of a measure comes from: the county sheet, or the total of the bank sheet.
import { ofPrinted, overlaps } from '../measure/interval';
import { type IndicatorKey, type Measure, rankedMeasure } from '../model/indicator';
import type { Board } from './board';
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
export function ownSource(
  boards: MonthBoards,
  own: OwnCounty,
  of: { key: IndicatorKey; measure: Measure },
): OwnSource | undefined {
  const { key, measure } = of;
  if (rankedMeasure[measure] !== undefined) return own.row === undefined ? undefined : 'counties';
  const { counties, banks } = boards;
  const gives = (column: Column | undefined, index: number | undefined): boolean =>
    column !== undefined && index !== undefined && answers(column, index);
  const fromBanks = gives(banks.column(key, measure), own.total);
  const fromCounties = gives(counties.column(key, measure), own.row);
  if (!fromBanks && !fromCounties) return whoseGap(boards, own, of);
  if (!fromBanks) return 'counties';
  if (!fromCounties || counties.settings.ownFiguresFrom === 'banks') return 'banks';
  return gives(counties.exact(key, measure), own.row) || !doBalancesAgree(boards, own, key) ? 'counties' : 'banks';
}

// Neither has a value: the one whose reason is worth telling.
function whoseGap(
  { counties, banks }: MonthBoards,
  own: OwnCounty,
  { key, measure }: { key: IndicatorKey; measure: Measure },
): OwnSource | undefined {
  const covers = (board: Board, index: number | undefined): boolean =>
    index !== undefined && board.column(key, measure)?.covers(index) === true;
  if (covers(counties, own.row)) return 'counties';
  return covers(banks, own.total) ? 'banks' : undefined;
}

function doBalancesAgree({ counties, banks }: MonthBoards, own: OwnCounty, key: IndicatorKey): boolean {
  const [one, other] = [possible(counties, key, own.row), possible(banks, key, own.total)];
  return one === undefined || other === undefined || overlaps(one, other);
}

function possible(
  board: Board,
  key: IndicatorKey,
  index: number | undefined,
): ReturnType<typeof ofPrinted> | undefined {
  const column = board.column(key, 'balance');
  if (column === undefined || index === undefined) return undefined;
  const outcome = column.outcome(index);
  return 'value' in outcome ? ofPrinted(outcome.value, column.supports(index)) : undefined;
}
