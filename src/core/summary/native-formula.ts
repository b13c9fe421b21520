// A piece of native formula together with what Excel will make of it, so that none is written that gives another number than ours.
import {
  type Decimal,
  decimal,
  dividedBy,
  minus,
  plus,
  rounded,
  shifted,
  signOf,
  sum,
  times,
} from '../measure/decimal';

/** `value` undefined: the formula gives the dash. */
export interface Native {
  /** Without '='; an operand (a function call, a reference or a number), so that it needs no brackets. */
  readonly formula: string;
  readonly value: Decimal | undefined;
  /** The value as a double, where it is known more cheaply; a hint for comparing, never written. */
  readonly near?: number | undefined;
}

/** A native whose exact value is only reckoned when asked: of several rules that lead to a figure one is written. */
export function lazyNative(formula: string, near: number | undefined, compute: () => Decimal | undefined): Native {
  let known: { readonly value: Decimal | undefined } | undefined;
  return {
    formula,
    near,
    get value(): Decimal | undefined {
      known ??= { value: compute() };
      return known.value;
    },
  };
}

/** What stands where there is no number: text, so that nothing adds it as 0. */
export const dash = '—';

/** Exact decimals tie where doubles do not: derived values are rounded to this before they are ranked or compared. */
const places = 8;

const hundred = decimal(100);

/** The formula, or the dash where anything in it is no number (a dash, an error, a name not found). */
export function guarded(formula: string): string {
  return `IFERROR(${formula},"${dash}")`;
}

/** 增加额 = 期末 − 期初. */
export function difference(end: Native, start: Native): Native {
  return combined(guarded(`ROUND(${end.formula}-${start.formula},${String(places)})`), [end, start], {
    exact: (left, right) => minus(left, right),
    near: (left, right) => left - right,
  });
}

/** 期末 = 期初 + 增加额. */
export function addition(start: Native, increase: Native): Native {
  return combined(guarded(`ROUND(${start.formula}+${increase.formula},${String(places)})`), [start, increase], {
    exact: (left, right) => plus(left, right),
    near: (left, right) => left + right,
  });
}

/** 占比 = 部分 ÷ 整体 × 100; a whole that is not positive has no shares. */
export function percentage(part: Native, whole: Native): Native {
  const quotient = `ROUND(${part.formula}/${whole.formula}*100,${String(places)})`;
  return combined(guarded(`IF(${whole.formula}>0,${quotient},"${dash}")`), [part, whole], {
    exact: (of, all) => (signOf(all) > 0 ? percentOf(of, all) : undefined),
    near: (of, all) => (all > 0 ? (of / all) * 100 : undefined),
  });
}

/** 增幅 = (期末 − 期初) ÷ 期初 × 100; a base that is not positive has no growth. */
export function growth(end: Native, start: Native): Native {
  const quotient = `ROUND((${end.formula}-${start.formula})/${start.formula}*100,${String(places)})`;
  return combined(guarded(`IF(${start.formula}>0,${quotient},"${dash}")`), [end, start], {
    exact: (now, base) => (signOf(base) > 0 ? percentOf(minus(now, base), base) : undefined),
    near: (now, base) => (base > 0 ? ((now - base) / base) * 100 : undefined),
  });
}

/** 期初 = 期末 ÷ (1 + 增幅), where a sheet gives nothing better. */
export function beforeGrowth(end: Native, percent: Native): Native {
  return combined(guarded(`ROUND(${end.formula}/(1+${percent.formula}/100),${String(places)})`), [end, percent], {
    exact: (now, grown) => dividedBy(now, plus(decimal(1), shifted(grown, -2))),
    near: () => undefined,
  });
}

/** The sum of numbers of our own sheet; one that is missing makes it the dash, not a smaller sum. */
export function totalOf(ranges: string, parts: readonly (Decimal | undefined)[]): Native {
  const numbers = parts.filter((part) => part !== undefined);
  return {
    formula: `IF(COUNT(${ranges})=${String(parts.length)},ROUND(SUM(${ranges}),${String(places)}),"${dash}")`,
    value: numbers.length === parts.length ? settled(sum(numbers)) : undefined,
  };
}

/** The value as ROUND(…,8) leaves it. */
export function settled(value: Decimal): Decimal {
  return rounded(value, places, 'half-up');
}

/** A number times ten to the power. A multiplied double carries a tail (0.0837 × 100 is 8.370000000000001); a single division does not. */
export function scaled(number: string, power: number): string {
  if (power === 0) return number;
  const factor = `1${'0'.repeat(Math.abs(power))}`;
  return power < 0 ? `${number}/${factor}` : `ROUND(${number}*${factor},8)`;
}

/** Text as a formula writes it. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function percentOf(part: Decimal, whole: Decimal): Decimal | undefined {
  return dividedBy(times(part, hundred), whole);
}

interface Arithmetic {
  readonly exact: (left: Decimal, right: Decimal) => Decimal | undefined;
  readonly near: (left: number, right: number) => number | undefined;
}

function combined(formula: string, [left, right]: readonly [Native, Native], { exact, near }: Arithmetic): Native {
  const roughly = left.near === undefined || right.near === undefined ? undefined : near(left.near, right.near);
  return lazyNative(formula, roughly, () => {
    if (left.value === undefined || right.value === undefined) return undefined;
    const result = exact(left.value, right.value);
    return result === undefined ? undefined : settled(result);
  });
}
