// Where the own county's figure of a measure comes from: the county sheet, or the total of the bank sheet.
import { overlaps } from '../measure/interval';
import type { Outcome } from '../model/figure';
import { type Indicator, type IndicatorKey, type Measure, rankedMeasure } from '../model/indicator';
import type { Bilingual } from '../measure/bilingual';
import { answers } from './column';
import type { MonthBoards } from './month-boards';
import { type Sides, amountsOf, morePrecise } from './own-precision';
import { sheetsDisagree } from './withheld';

export interface OwnSource {
  readonly from: 'counties' | 'banks';
  /** What a reader should know of the choice. */
  readonly note?: Bilingual;
  /** Only the bank sheet gives it, and that sheet's balance is another than the one reported. */
  readonly conflict?: Outcome;
}

const fromCounties: OwnSource = { from: 'counties' };
const fromBanks: OwnSource = { from: 'banks' };

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
 * balance agrees with the county's; so does a percent that its rounded numbers leave too uncertain.
 * What only the bank sheet gives is withheld where its balance is another than the county sheet's.
 * With ownFiguresFrom 'banks' the bank sheet goes first.
 */
export function ownSource(boards: MonthBoards, own: OwnCounty, of: OwnQuestion): OwnSource | undefined {
  const { counties, banks } = boards;
  const { key, measure } = of;
  const { row, total } = own;
  if (rankedMeasure[measure] !== undefined) return row === undefined ? undefined : fromCounties;
  const ofTotal = banks.column(key, measure);
  const ofRow = counties.column(key, measure);
  if (total === undefined || ofTotal === undefined || !answers(ofTotal, total)) {
    if (row !== undefined && ofRow?.covers(row) === true) return fromCounties;
    return total !== undefined && ofTotal?.covers(total) === true ? fromBanks : undefined;
  }
  if (row === undefined || counties.settings.ownFiguresFrom === 'banks') return fromBanks;
  if (ofRow === undefined || !answers(ofRow, row)) return onlyFromBanks(boards, { row, total }, key);
  const sides: Sides = {
    counties: { board: counties, column: ofRow, index: row },
    banks: { board: banks, column: ofTotal, index: total },
  };
  return whenBothAnswer(sides, of);
}

interface Places {
  readonly row: number;
  readonly total: number;
}

// Beside a balance of the county sheet stands nothing that rests on another balance.
function onlyFromBanks({ counties, banks }: MonthBoards, { row, total }: Places, key: IndicatorKey): OwnSource {
  for (const amount of amountsOf(counties.indicators.get(key) as Indicator)) {
    const [ours, theirs] = [counties.column(amount, 'balance'), banks.column(amount, 'balance')];
    const [one, other] = [ours?.possible?.(row), theirs?.possible?.(total)];
    if (ours === undefined || theirs === undefined || one === undefined || other === undefined) continue;
    if (ours.coverage === theirs.coverage && !overlaps(one, other)) {
      const name = (counties.indicators.get(amount) as Indicator).label;
      return { from: 'banks', conflict: sheetsDisagree(name, [ours.cells(row), theirs.cells(total)]) };
    }
  }
  return fromBanks;
}

function whenBothAnswer(sides: Sides, { key, measure }: OwnQuestion): OwnSource {
  const { board, index } = sides.counties;
  const exact = board.exact(key, measure);
  if (exact !== undefined && answers(exact, index)) {
    const note = morePrecise(sides, key);
    return note === undefined ? fromCounties : { from: 'banks', note };
  }
  return doBalancesAgree(sides, key) ? fromBanks : fromCounties;
}

interface OwnQuestion {
  readonly key: IndicatorKey;
  readonly measure: Measure;
}

// Nothing to compare is no disagreement.
function doBalancesAgree({ counties, banks }: Sides, key: IndicatorKey): boolean {
  const [one, other] = [counties, banks].map(({ board, index }) => board.column(key, 'balance')?.possible?.(index));
  return one === undefined || other === undefined || overlaps(one, other);
}
