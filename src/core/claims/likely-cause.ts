// Why a wrong number stands in a text: the slips that people make when they copy, tried one by one.
import { type Bilingual, words } from '../measure/bilingual';
import { absolute, type Decimal, isEqual, rounded, shifted } from '../measure/decimal';
import { monthOf, yearOf } from '../measure/period';
import type { RoundingMode } from '../measure/rounding';
import type { Figure } from '../model/figure';
import { valueOfFigure } from '../model/figure';
import { measureLabels } from '../model/indicator';
import { ledgerMeasureLabels } from '../model/ledger-indicator';
import { type PrintedNumber, standsFor } from './about';
import type { FigureSource } from './figure-source';
import { inSlotUnit } from './print-slot';
import type { UnitSense } from './sense';

export interface WrongNumber {
  readonly number: PrintedNumber;
  readonly unit: UnitSense;
  /** The right value in the number's unit, as a magnitude. */
  readonly right: Decimal;
  readonly figure: Figure;
  readonly others: readonly Figure[];
  /** Figures of earlier months, latest last. */
  readonly earlier: readonly FigureSource[];
  readonly mode: RoundingMode;
}

/** The likeliest slip, or undefined when none explains the number. */
export function likelyCause(wrong: WrongNumber): Bilingual | undefined {
  return slips.map((slip) => slip(wrong)).find((cause) => cause !== undefined);
}

type Slip = (wrong: WrongNumber) => Bilingual | undefined;

const unitSlip: Slip = ({ number, right, mode }) => {
  const power = [4, -4, 1, -1, 2, -2, 3, -3, 8, -8].find((tens) => standsFor(number, shifted(right, tens), mode));
  if (power === undefined) return undefined;
  return Math.abs(power) === 4
    ? words('万元与亿元弄混', '万元 and 亿元 were mixed up')
    : words(`小数点错了${String(Math.abs(power))}位`, `the point is off by ${String(Math.abs(power))}`);
};

const roundedTwice: Slip = ({ number, right, mode }) => {
  const once = rounded(right, number.decimals + 1, mode);
  return isEqual(rounded(once, number.decimals, mode), number.value) ? words('修约了两次', 'rounded twice') : undefined;
};

const transposed: Slip = ({ number, right, mode }) => {
  const wanted = rounded(right, number.decimals, mode).toFixed(number.decimals);
  const found = number.value.toFixed(number.decimals);
  if (wanted.length !== found.length) return undefined;
  const missing = wanted.split('').filter((digit, index) => digit !== found[index]);
  const instead = found.split('').filter((digit, index) => digit !== wanted[index]);
  if (missing.length === 1) return words('错了一个数字', 'one digit is wrong');
  const isSwap = missing.length === 2 && missing.join('') === instead.reverse().join('');
  return isSwap ? words('数字颠倒', 'two digits are swapped') : undefined;
};

const sameSubject: Slip = (wrong) => {
  const twin = wrong.others.find(
    (other) => isSame(other, wrong.figure) && other.measure !== wrong.figure.measure && prints(other, wrong),
  );
  return twin === undefined
    ? undefined
    : words(`像是${labels[twin.measure]['zh-CN']}的数`, `looks like: ${labels[twin.measure]['en-US']}`);
};

// Somebody else always has the other place.
const neighbour: Slip = (wrong) => {
  if (wrong.unit.is === 'place') return undefined;
  const twin = wrong.others.find(
    (other) =>
      other.indicator === wrong.figure.indicator &&
      other.measure === wrong.figure.measure &&
      other.of.name !== wrong.figure.of.name &&
      prints(other, wrong),
  );
  return twin === undefined ? undefined : words(`像是${twin.of.name}的数`, `looks like the number of ${twin.of.name}`);
};

// The sentence was carried over from last month's text and this number forgotten.
const earlierMonth: Slip = (wrong) => {
  const { indicator, measure, of } = wrong.figure;
  const month = [...wrong.earlier].reverse().find((source) => {
    const then = source.find(indicator, measure, of.name);
    return then !== undefined && prints(then, wrong);
  })?.month;
  return month === undefined
    ? undefined
    : words(`像是${String(yearOf(month))}年${String(monthOf(month))}月的数`, `looks like the number of ${month}`);
};

const slips: readonly Slip[] = [unitSlip, roundedTwice, earlierMonth, sameSubject, neighbour, transposed];

function isSame(left: Figure, right: Figure): boolean {
  return left.of.name === right.of.name && left.indicator === right.indicator;
}

function prints(other: Figure, wrong: WrongNumber): boolean {
  const value = valueOfFigure(other);
  const converted = value === undefined ? undefined : inSlotUnit(value, other, wrong.unit)?.value;
  const { value: number, decimals } = wrong.number;
  return converted !== undefined && standsFor({ value: number, decimals }, absolute(converted), wrong.mode);
}

const labels = { ...measureLabels, ...ledgerMeasureLabels };
