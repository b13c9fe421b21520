// Whether the numbers of a sentence fit together as printed: a reader who recomputes must find the same, or be told why not.
import { type Bilingual, words } from '../measure/bilingual';
import { type Decimal, compare, dividedBy, minus, plainText, plus, rounded, shifted } from '../measure/decimal';
import type { Narrative, Valued } from './narrative';
import { type PrintedNumber, printNumber } from './print-number';

/** What the growth printed should be by balance and increase printed, where it is not that. */
export function growthNote(
  narrative: Narrative,
  parts: { readonly balance: Valued | undefined; readonly increase: Valued | undefined; readonly growth: Valued },
): Bilingual | undefined {
  const { balance, increase, growth } = parts;
  if (balance === undefined || increase === undefined) return undefined;
  const top = printNumber(narrative, increase);
  const bottom = printNumber(narrative, balance);
  return quotientNote(narrative, growth, { top, bottom, quotient: (i, b) => percent(i, minus(b, i)) });
}

/** What the ratio printed should be by the two amounts printed, where it is not that. */
export function ratioNote(
  narrative: Narrative,
  parts: { readonly numerator: Valued | undefined; readonly denominator: Valued | undefined; readonly ratio: Valued },
): Bilingual | undefined {
  const { numerator, denominator, ratio } = parts;
  if (numerator === undefined || denominator === undefined) return undefined;
  const top = printNumber(narrative, numerator);
  const bottom = printNumber(narrative, denominator);
  return quotientNote(narrative, ratio, { top, bottom, quotient: percent });
}

interface Quotient {
  readonly top: PrintedNumber;
  readonly bottom: PrintedNumber;
  readonly quotient: (top: Decimal, bottom: Decimal) => Decimal | undefined;
}

function quotientNote(narrative: Narrative, told: Valued, { top, bottom, quotient }: Quotient): Bilingual | undefined {
  const stated = printNumber(narrative, told);
  const exact = quotient(top.value, bottom.value);
  if (exact === undefined) return undefined;
  const recomputed = rounded(exact, told.figure.decimals, narrative.month.settings.rounding);
  if (compare(recomputed, stated.value) === 0) return undefined;
  const corners = [minus(top.value, top.half), plus(top.value, top.half)].flatMap((each) => [
    quotient(each, minus(bottom.value, bottom.half)),
    quotient(each, plus(bottom.value, bottom.half)),
  ]);
  const text = `${plainText(recomputed)}${told.figure.unit}`;
  return reaches(corners, stated) ? byRounding(text) : byMore(text);
}

// Each quotient is monotone in both its parts, so its extremes over their rounding stand at the corners.
function reaches(corners: readonly (Decimal | undefined)[], stated: PrintedNumber): boolean {
  const known = corners.filter((corner) => corner !== undefined);
  const isBelow = known.some((corner) => compare(corner, plus(stated.value, stated.half)) <= 0);
  const isAbove = known.some((corner) => compare(corner, minus(stated.value, stated.half)) >= 0);
  return isBelow && isAbove;
}

function percent(top: Decimal, bottom: Decimal): Decimal | undefined {
  const quotient = dividedBy(top, bottom);
  return quotient === undefined ? undefined : shifted(quotient, 2);
}

function byRounding(text: string): Bilingual {
  return words(
    `按文中数字推算为${text}，差异来自四舍五入。`,
    `The printed numbers give ${text}; the difference is rounding.`,
  );
}

function byMore(text: string): Bilingual {
  return words(
    `按文中数字推算为${text}，差异大于四舍五入所能解释的范围，请核对来源。`,
    `The printed numbers give ${text}; rounding does not explain the difference. Check the sources.`,
  );
}
