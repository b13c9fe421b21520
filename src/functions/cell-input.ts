// What one cell handed over by Excel means: a number, a blank, 'not applicable', text, or an error.
import { type Decimal, decimal } from '../core/measure/decimal';
import { isNotApplicable, parseNumeral } from '../core/measure/numeral';
import type { AmountUnit } from '../core/measure/unit';
import { isAmountUnit } from '../core/measure/unit';
import type { FailureCode } from './result';

export type CellInput =
  | { readonly is: 'number'; readonly value: Decimal; /** Typed behind it: 1.2亿元. */ readonly unit?: AmountUnit }
  | { readonly is: 'blank' }
  | { readonly is: 'not-applicable' }
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'error'; readonly code: FailureCode; readonly shown: string };

/** Excel hands over null for a blank, '' for an empty text; desktop Excel may hand over 0 for a blank, which nobody can tell. */
export function cellInput(raw: unknown): CellInput {
  if (raw === null || raw === undefined) return { is: 'blank' };
  if (typeof raw === 'number') return ofNumber(raw);
  if (typeof raw === 'string') return ofText(raw);
  if (typeof raw === 'boolean') return { is: 'text', text: raw ? 'TRUE' : 'FALSE' };
  return ofError(raw);
}

function ofNumber(value: number): CellInput {
  return Number.isFinite(value)
    ? { is: 'number', value: decimal(value) }
    : { is: 'error', code: 'invalidNumber', shown: '#NUM!' };
}

function ofText(text: string): CellInput {
  if (text.trim() === '') return { is: 'blank' };
  if (/^#[A-Z]+[/?!0A-Z]*$/.test(text)) return ofError({ code: text });
  if (isNotApplicable(text)) return { is: 'not-applicable' };
  const numeral = parseNumeral(text);
  if (numeral === undefined) return { is: 'text', text };
  const value = decimal(numeral.value);
  const { unit } = numeral;
  return unit !== undefined && isAmountUnit(unit) ? { is: 'number', value, unit } : { is: 'number', value };
}

const codes: Readonly<Record<string, FailureCode>> = {
  '#VALUE!': 'invalidValue',
  '#DIV/0!': 'divisionByZero',
  '#NUM!': 'invalidNumber',
  '#NULL!': 'nullReference',
};

// Excel hands over a CustomFunctions.Error, and pasted values are its text; #NAME? and #REF! can come in but not
// go out, so they go out as #N/A.
function ofError(raw: unknown): CellInput {
  const code: unknown = typeof raw === 'object' && raw !== null && 'code' in raw ? raw.code : undefined;
  const shown = typeof code === 'string' ? code : '#VALUE!';
  return { is: 'error', code: codes[shown] ?? 'notAvailable', shown };
}
