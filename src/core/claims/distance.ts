// How far one figure is from another; where printed numbers would give another distance, only the office can say which.
import { type Bilingual, words } from '../measure/bilingual';
import { isEqual, minus, plainText, rounded } from '../measure/decimal';
import type { Figure } from '../model/figure';
import type { Answered, FigureSource } from './figure-source';

export function distance(
  own: Answered,
  other: Answered,
  { rounding = 'half-up' }: FigureSource,
): Answered | { readonly why: Bilingual } {
  const decimals = Math.min(own.figure.decimals, other.figure.decimals);
  const exact = rounded(minus(own.value, other.value), decimals, rounding);
  const printed = minus(rounded(own.value, decimals, rounding), rounded(other.value, decimals, rounding));
  if (own.figure.coverage !== other.figure.coverage)
    return { why: words('两方的口径不同', 'the two cover different things') };
  if (!isEqual(exact, printed)) {
    const both = `${plainText(exact)} / ${plainText(printed)}`;
    return { why: words(`按未舍入值与显示值相减不同：${both}`, `unrounded and printed values differ: ${both}`) };
  }
  return { figure: between(own.figure, other.figure, decimals), value: exact };
}

function between(own: Figure, other: Figure, decimals: number): Figure {
  const { indicator, measure, of, unit, outcome, coverage } = own;
  const cells = [...own.cells, ...other.cells];
  const points = unit === '%' ? '个百分点' : unit;
  return { indicator, measure, of, unit: points, outcome, decimals, origin: 'computed', cells, coverage };
}
