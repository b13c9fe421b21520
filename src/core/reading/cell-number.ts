// What number a cell of a figures column gives, or why none.
import { isNotApplicable, type Numeral, parseNumeral } from '../measure/numeral';
import type { MissingValue } from '../model/balances';
import { isBlank, isCellError } from '../workbook/cell';
import { isUncalculated, rawAt, type SheetGrid } from './sheet-grid';

export type CellNumber =
  | { readonly is: 'text'; readonly numeral: Numeral; readonly text: string }
  | { readonly is: 'missing'; readonly why: MissingValue; readonly text: string };

/** For cells that hold no plain number; those never come here. */
export function cellNumber(grid: SheetGrid, row: number, column: number): CellNumber {
  const value = rawAt(grid, row, column);
  if (isCellError(value)) return { is: 'missing', why: 'error', text: value.error };
  if (isBlank(value)) {
    return { is: 'missing', why: isUncalculated(grid, row, column) ? 'uncalculated' : 'blank', text: '' };
  }
  const text = String(value);
  if (isNotApplicable(text)) return { is: 'missing', why: 'not-applicable', text };
  const numeral = typeof value === 'string' ? parseNumeral(text) : undefined;
  return numeral === undefined ? { is: 'missing', why: 'unclear', text } : { is: 'text', numeral, text };
}
