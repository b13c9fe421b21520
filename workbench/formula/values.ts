// What formulas compute with: scalars, grids and references; and how one becomes the other.
import type { Area } from '../model/area';
import type { Sheet } from '../model/sheet';

export interface FormulaError {
  readonly error: string;
}

/** Blank is undefined. */
export type Scalar = number | string | boolean | FormulaError | undefined;

export type Grid = readonly (readonly Scalar[])[];

export interface Reference {
  readonly sheet: Sheet;
  readonly area: Area;
}

export type Value = Scalar | { readonly grid: Grid; readonly from?: Reference };

export const errorOf = {
  value: { error: '#VALUE!' },
  division: { error: '#DIV/0!' },
  name: { error: '#NAME?' },
  missing: { error: '#N/A' },
  number: { error: '#NUM!' },
  reference: { error: '#REF!' },
} as const;

export function isError(value: Scalar): value is FormulaError {
  return typeof value === 'object';
}

export function isGrid(value: Value): value is { readonly grid: Grid; readonly from?: Reference } {
  return typeof value === 'object' && 'grid' in value;
}

export function gridOf(value: Value): Grid {
  return isGrid(value) ? value.grid : [[value]];
}

/** One scalar of a value: the first of a grid. */
export function scalarOf(value: Value): Scalar {
  return isGrid(value) ? value.grid[0]?.[0] : value;
}

export function flat(value: Value): readonly Scalar[] {
  return gridOf(value).flat();
}

/** For those who have dealt with errors before. */
export function textOf(value: Scalar): string {
  const text = toText(value);
  return typeof text === 'string' ? text : text.error;
}

/** As Excel's operators take it: text that looks like a number is one, other text is an error. */
export function toNumber(value: Scalar): number | FormulaError {
  if (value === undefined) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object') return value;
  const text = value.trim().replaceAll(',', '');
  const scale = text.endsWith('%') ? 0.01 : 1;
  const number = Number(scale === 1 ? text : text.slice(0, -1));
  return text === '' || Number.isNaN(number) ? errorOf.value : number * scale;
}

export function toText(value: Scalar): string | FormulaError {
  if (value === undefined) return '';
  if (typeof value === 'object') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

export function toTruth(value: Scalar): boolean | FormulaError {
  if (typeof value === 'object') return value;
  if (typeof value === 'string') return /^true$/i.test(value) ? true : /^false$/i.test(value) ? false : errorOf.value;
  return value !== undefined && value !== 0 && value !== false;
}

/** Numbers before text before truth, text without regard to case; blank is 0 or ''. */
export function compared(a: Scalar, b: Scalar): number {
  const left = a ?? (typeof b === 'string' ? '' : typeof b === 'boolean' ? false : 0);
  const right = b ?? (typeof a === 'string' ? '' : typeof a === 'boolean' ? false : 0);
  const order = (value: Scalar): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  if (order(left) !== order(right)) return order(left) - order(right);
  const [x, y] = [
    typeof left === 'string' ? left.toLowerCase() : left,
    typeof right === 'string' ? right.toLowerCase() : right,
  ];
  return x === y ? 0 : x < y ? -1 : 1;
}
