// A comparison of two months, with the name of the earlier workbook.
import type { ComparedMonths } from '../../app/compare-months';

export interface Comparison {
  /** Of the earlier workbook. */
  readonly name: string;
  readonly compared: ComparedMonths;
}
