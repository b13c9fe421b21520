// What a function gives back to its cells: numbers, text, or an Excel error with its reason.
import type { Bilingual } from '../core/measure/bilingual';

/** Rows of results, as they spill into cells. */
export type Results = readonly (readonly Result[])[];

/** '' shows as an empty cell; '—' says not applicable. */
export type Result = number | string | Failure;

/** An Excel error with the reason shown to people. */
export interface Failure {
  readonly code: FailureCode;
  readonly why: Bilingual;
}

/** Names of CustomFunctions.ErrorCode that a function may return. */
export type FailureCode = 'invalidValue' | 'notAvailable' | 'divisionByZero' | 'invalidNumber' | 'nullReference';

/** Shown where a value does not apply, as the summary sheets do. */
export const notApplicable = '—';

export function isFailure(result: Result): result is Failure {
  return typeof result === 'object';
}

/** Of the wrong kind: #VALUE!. */
export function invalid(why: Bilingual): Failure {
  return { code: 'invalidValue', why };
}

/** Cannot be had: #N/A. */
export function unavailable(why: Bilingual): Failure {
  return { code: 'notAvailable', why };
}

/** One result for the whole formula. */
export function single(result: Result): Results {
  return [[result]];
}
