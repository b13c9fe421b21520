// A number as the text prints it: rounded once, with its unit, small amounts in 万元.
import {
  type Decimal,
  absolute,
  compare,
  decimal,
  plainText,
  printed,
  rounded,
  shifted,
  signOf,
} from '../measure/decimal';
import type { Bilingual } from '../measure/bilingual';
import type { Narrative, Valued } from './narrative';
import type { FactPiece } from './pieces';
import { amountDecimals } from './sources';

/** A number ready to be read: its text with unit, and what the text says exactly. */
export interface PrintedNumber {
  readonly text: string;
  /** The printed value and half a unit of its last digit, in the figure's own unit. */
  readonly value: Decimal;
  readonly half: Decimal;
}

/** As it stands in the text; ranks read 第3位. */
export function printNumber(narrative: Narrative, { figure, value }: Valued): PrintedNumber {
  const { rounding } = narrative.month.settings;
  const { moved, decimals, unit } = layout(narrative, { figure, value });
  const shown = printed(shifted(value, moved), decimals, rounding);
  return {
    text: unit === '位' ? `第${shown}位` : shown + unit,
    value: shifted(rounded(shifted(value, moved), decimals, rounding), -moved),
    half: shifted(decimal(5), -decimals - 1 - moved),
  };
}

/** Whether the text would print zero although the value is none. */
export function printsAsZero(narrative: Narrative, valued: Valued): boolean {
  return signOf(printNumber(narrative, valued).value) === 0;
}

/** The number as a fact of the text. */
export function numberFact(narrative: Narrative, valued: Valued, note?: Bilingual): FactPiece {
  const { figure, value } = valued;
  return {
    is: 'fact',
    printed: printNumber(narrative, valued).text,
    indicator: figure.indicator,
    measure: figure.measure,
    of: figure.of.name,
    value: plainText(shifted(value, layout(narrative, valued).moved)),
    cells: figure.cells,
    ...(note === undefined ? {} : { note }),
  };
}

// Below 1亿元 an amount is read in 万元, where its sources are that precise.
function layout(
  narrative: Narrative,
  { figure, value }: Valued,
): { readonly moved: number; readonly decimals: number; readonly unit: string } {
  if (figure.unit === '亿元' && signOf(value) !== 0 && compare(absolute(value), decimal(1)) < 0) {
    const fine = (amountDecimals(narrative.month, figure.cells) ?? 0) - 4;
    const decimals = Math.min(fine, narrative.month.settings.decimals.amount);
    if (fine >= 0) return { moved: 4, decimals, unit: '万元' };
  }
  return { moved: 0, decimals: figure.decimals, unit: figure.unit };
}
