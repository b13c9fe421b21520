// The native formulas of 目标进度: the target by its object and indicator, the gap by subtraction, the pace by the months left.
import { compare, decimal, dividedBy, shifted, signOf } from '../measure/decimal';
import { type Figure, valueOfFigure } from '../model/figure';
import { monthsBetween } from '../measure/period';
import { dateOf, numberOf, textOf } from '../model/ledger';
import { ledgerRanges } from './ledger-columns';
import { dash, difference, guarded, type Native, settled, textLiteral } from './native-formula';
import { wildcardFree } from './source-reference';
import type { SummaryWork } from './summary-input';
import { type TargetRow, targetValue } from './target-rows';

/** Found by object and indicator together; undefined where two rows have both alike. */
export function targetNative(work: SummaryWork, target: TargetRow): Native | undefined {
  const ranges = ledgerRanges(work.book, work.month, 'targets');
  const values = ranges?.get('target');
  const printed = numberOf(target.row, 'target');
  const expected = targetValue(target);
  const keys = ['object', 'indicator'].flatMap((key) => {
    const range = ranges?.get(key);
    const text = textOf(target.row, key);
    return range === undefined || text === undefined ? [] : [{ ...range, text }];
  });
  if (values === undefined || keys.length === 0 || printed === undefined || expected === undefined) return undefined;
  const rows = values.raw.flatMap((value, index) =>
    keys.every(({ raw, text }) => raw[index] === text) ? [value] : [],
  );
  const [only, ...others] = rows;
  if (typeof only !== 'number' || others.length > 0) return undefined;
  const tests = keys.map(({ range, text }) => `(${range}=${textLiteral(text)})`).join('*');
  const criteria = keys.map(({ range, text }) => `${range},${textLiteral(`=${wildcardFree(text)}`)}`).join(',');
  const power = [0, 2].find((shift) => compare(shifted(decimal(only), shift), expected) === 0);
  if (power === undefined) return undefined;
  const sum = `SUMIFS(${values.range},${criteria})${power === 0 ? '' : '*100'}`;
  return {
    formula: guarded(`IF(SUMPRODUCT(${tests}*ISNUMBER(${values.range}))=1,ROUND(${sum},8),"${dash}")`),
    value: settled(expected),
  };
}

/** 差距: what is still missing, in the direction of the target. */
export function gapNative(gap: Figure, target: Native, current: Native): Native | undefined {
  return [difference(current, target), difference(target, current)].find((native) => isSame(native, gap));
}

/** 月均需完成 = 差距 ÷ 剩余月数; a target that is reached needs nothing more. */
export function paceNative(work: SummaryWork, { row, figures }: TargetRow, gap: Native): Native | undefined {
  const deadline = dateOf(row, 'deadline');
  const { month } = work.month;
  const pace = figures.monthlyPace;
  if (deadline === undefined || month === undefined || pace === undefined) return undefined;
  const months = monthsBetween(month, deadline.to.slice(0, 7));
  const isOpen = gap.value !== undefined && signOf(gap.value) > 0;
  const share = isOpen ? dividedBy(gap.value, decimal(months)) : undefined;
  const native: Native = {
    formula: guarded(`IF(${gap.formula}>0,ROUND(${gap.formula}/${String(months)},8),"${dash}")`),
    value: share === undefined ? undefined : settled(share),
  };
  return isSame(native, pace) ? native : undefined;
}

function isSame(native: Native, figure: Figure): boolean {
  const ours = valueOfFigure(figure);
  if (native.value === undefined || ours === undefined) return native.value === ours;
  return compare(native.value, settled(ours)) === 0;
}
