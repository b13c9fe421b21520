// The native formulas of 目标进度: the target by its object and indicator, the gap by subtraction, the pace by the months left.
import { compare, decimal, dividedBy, isEqual, roundedUp, shifted, signOf } from '../measure/decimal';
import { isAmountUnit, unitPower } from '../measure/unit';
import { type Figure, valueOfFigure } from '../model/figure';
import { textOf } from '../model/ledger';
import { type LedgerColumnRange, ledgerRanges } from './ledger-columns';
import { dash, difference, guarded, type Native, scaled, settled, textLiteral } from './native-formula';
import { wildcardFree } from './source-cells';
import type { SummaryWork } from './summary-input';
import { type TargetRow, targetValue } from './target-rows';

/** Found by object and indicator together; undefined where two rows have both alike. */
export function targetNative(work: SummaryWork, target: TargetRow): Native | undefined {
  const ranges = ledgerRanges(work.book, work.month, 'targets')?.columns;
  const values = ranges?.get('target');
  const expected = targetValue(target);
  const keys = keysOf(target, ranges);
  if (values === undefined || keys.length === 0 || expected === undefined) return undefined;
  const [only, ...others] = values.raw.filter((_, row) => keys.every(({ raw, text }) => raw[row] === text));
  if (typeof only !== 'number' || others.length > 0) return undefined;
  const power = powersOf(target).find((shift) => isEqual(shifted(decimal(only), shift), expected));
  return power === undefined ? undefined : { formula: lookup(values, keys, power), value: settled(expected) };
}

interface Key extends LedgerColumnRange {
  readonly text: string;
}

function keysOf({ row }: TargetRow, ranges: ReadonlyMap<string, LedgerColumnRange> | undefined): readonly Key[] {
  return ['object', 'indicator'].flatMap((key) => {
    const range = ranges?.get(key);
    const text = textOf(row, key);
    return range === undefined || text === undefined ? [] : [{ ...range, text }];
  });
}

// As it stands, as a fraction of a percent, or in another unit of money.
function powersOf({ row, figures }: TargetRow): readonly number[] {
  const [from, to] = [textOf(row, 'unit') ?? '', figures.target?.unit ?? ''];
  return isAmountUnit(from) && isAmountUnit(to) ? [unitPower(from, to)] : [0, 2];
}

function lookup(values: LedgerColumnRange, keys: readonly Key[], power: number): string {
  const tests = keys.map(({ range, text }) => `(${range}=${textLiteral(text)})`).join('*');
  const criteria = keys.map(({ range, text }) => `${range},${textLiteral(`=${wildcardFree(text)}`)}`).join(',');
  const sum = scaled(`SUMIFS(${values.range},${criteria})`, power);
  return guarded(`IF(SUMPRODUCT(${tests}*ISNUMBER(${values.range}))=1,${sum},"${dash}")`);
}

/** 差距: what is still missing, in the direction of the target. */
export function gapNative(gap: Figure, target: Native, current: Native): Native | undefined {
  return [difference(current, target), difference(target, current)].find((native) => isSame(native, gap));
}

/** 月均需完成 = 差距 ÷ 剩余月数; a target that is reached needs nothing more. */
export function paceNative({ figures, monthsLeft }: TargetRow, gap: Native): Native | undefined {
  const pace = figures.monthlyPace;
  if (monthsLeft === undefined || monthsLeft <= 0 || pace === undefined) return undefined;
  const isOpen = gap.value !== undefined && signOf(gap.value) > 0;
  const share = isOpen ? dividedBy(gap.value, decimal(monthsLeft)) : undefined;
  const places = String(pace.decimals);
  // Up, as each month's share must be enough as printed.
  const native: Native = {
    formula: guarded(`IF(${gap.formula}>0,ROUNDUP(ROUND(${gap.formula}/${String(monthsLeft)},8),${places}),"${dash}")`),
    value: share === undefined ? undefined : roundedUp(settled(share), pace.decimals),
  };
  return isSame(native, pace) ? native : undefined;
}

function isSame(native: Native, figure: Figure): boolean {
  const ours = valueOfFigure(figure);
  if (native.value === undefined || ours === undefined) return native.value === ours;
  return compare(native.value, settled(ours)) === 0;
}
