// Whether the bank sheet gives a percent of the own county more precisely than the county sheet's rounded numbers do.
import { type Bilingual, words } from '../measure/bilingual';
import { type Decimal, compare, printed } from '../measure/decimal';
import { type Interval, contains, overlaps, widthOf } from '../measure/interval';
import type { Indicator, IndicatorKey } from '../model/indicator';
import type { Settings } from '../model/settings';
import type { Board } from './board';
import type { Column } from './column';
import { isSure, uncertaintyOf } from './certainty';
import { printedDecimals } from './printed-decimals';

export interface OwnCell {
  readonly board: Board;
  /** Of the measure in question. */
  readonly column: Column;
  readonly index: number;
}

export interface Sides {
  readonly counties: OwnCell;
  readonly banks: OwnCell;
}

/**
 * Why the bank sheet's percent is taken: the county sheet does not print it, its last printed decimal
 * is not sure from that sheet's rounded numbers, and the bank sheet, which has the same balances within
 * rounding, gives one within that range. Undefined: the county sheet speaks.
 */
export function morePrecise({ counties, banks }: Sides, key: IndicatorKey): Bilingual | undefined {
  const [rough, fine] = [given(counties), given(banks)];
  if (rough === undefined || fine === undefined) return undefined;
  const { settings } = counties.board;
  const isRough = !isSure(rough.possible, printedDecimals(settings, rough.column.unit, Infinity));
  const isFiner = compare(widthOf(fine.possible), widthOf(rough.possible)) < 0;
  if (!isRough || !isFiner || !contains(rough.possible, fine.value)) return undefined;
  if (!isSameScope(rough.column, fine.column)) return undefined;
  const amounts = amountsOf(counties.board.indicators.get(key) as Indicator);
  if (!amounts.every((amount) => doBalancesAgree({ counties, banks }, amount))) return undefined;
  return taken(rough, settings);
}

interface Given {
  readonly column: Column;
  readonly value: Decimal;
  readonly possible: Interval;
}

// Only what is computed there in percent: differences of amounts are to fit the amounts beside them.
function given({ column, index }: OwnCell): Given | undefined {
  if ((column.unit !== '%' && column.unit !== '个百分点') || column.origin(index) === 'printed') return undefined;
  const [outcome, possible] = [column.outcome(index), column.possible?.(index)];
  return 'value' in outcome && possible !== undefined ? { column, value: outcome.value, possible } : undefined;
}

function isSameScope(one: Column, other: Column): boolean {
  return (
    one.coverage === other.coverage && (one.date === undefined || other.date === undefined || one.date === other.date)
  );
}

/** Of what a measure of the indicator is made. */
export function amountsOf({ key, ratio }: Indicator): readonly IndicatorKey[] {
  return ratio === undefined ? [key] : [ratio.numerator, ratio.denominator];
}

function doBalancesAgree({ counties, banks }: Sides, key: IndicatorKey): boolean {
  const [one, other] = [counties, banks].map(({ board, index }) => board.column(key, 'balance')?.possible?.(index));
  return one !== undefined && other !== undefined && overlaps(one, other);
}

function taken({ column, value, possible }: Given, { rounding, decimals }: Settings): Bilingual {
  const inferred = printed(value, decimals.percent, rounding);
  const uncertainty = printed(uncertaintyOf(possible), decimals.percent, 'half-up');
  const text = `${inferred}${column.unit}（±${uncertainty}）`;
  return words(
    `县区表未列该项，由该表四舍五入后的数推算为${text}；银行表合计与其相符且更精确，按银行表计算。`,
    `The county sheet does not print it; its rounded numbers give ${inferred}${column.unit} (± ${uncertainty}). The bank sheet's total agrees and is more precise, so it is computed from there.`,
  );
}
