// How a worksheet function is entered in the tables, and the shapes most of them have.
import type { Argument } from './evaluate';
import { mapped } from './evaluate';
import { errorOf, flat, isError, isGrid, toNumber, textOf, type FormulaError, type Scalar, type Value } from './values';

export type WorksheetFunction = (args: readonly Argument[]) => Value;

export type FunctionTable = Readonly<Record<string, WorksheetFunction>>;

/** Computed cell by cell; an error in an argument is the result. */
export function scalarFunction(compute: (...scalars: readonly Scalar[]) => Scalar): WorksheetFunction {
  return (args) =>
    mapped(
      args.map((arg) => arg.value()),
      (scalars) => scalars.find(isError) ?? compute(...scalars),
    );
}

/** Of numbers; what is no number is #VALUE!. */
export function numberFunction(compute: (...numbers: readonly number[]) => number | FormulaError): WorksheetFunction {
  return scalarFunction((...scalars) => {
    const numbers = scalars.map(toNumber);
    const result = numbers.find(isError) ?? compute(...(numbers as readonly number[]));
    return typeof result === 'number' && !Number.isFinite(result) ? errorOf.number : result;
  });
}

export function textFunction(compute: (...texts: readonly string[]) => Scalar): WorksheetFunction {
  return scalarFunction((...scalars) => compute(...scalars.map((scalar) => textOf(scalar))));
}

/** Over all numbers in ranges; text and truth in a range do not count, typed in they do. */
export function overNumbers(compute: (numbers: readonly number[]) => Scalar): WorksheetFunction {
  return (args) => {
    const numbers: number[] = [];
    for (const value of args.map((arg) => arg.value())) {
      for (const scalar of flat(value)) {
        if (isError(scalar)) return scalar;
        if (typeof scalar === 'number') numbers.push(scalar);
        else if (!isGrid(value) && scalar !== undefined) {
          const typed = toNumber(scalar);
          if (isError(typed)) return typed;
          numbers.push(typed);
        }
      }
    }
    return compute(numbers);
  };
}

/** A condition such as ">=3", "甲*" or 5, as COUNTIF and its family read it. */
export function criterion(given: Scalar): (value: Scalar) => boolean {
  if (typeof given !== 'string') return (value) => value === given || (given === undefined && value === undefined);
  const [, operator = '', operand = ''] = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(given) ?? [];
  const number = operand.trim() === '' ? errorOf.value : toNumber(operand);
  if (!isError(number)) return (value) => numericMatch(operator, value, number);
  const pattern = wildcard(operand);
  const isSame = (value: Scalar): boolean =>
    operand === '' ? value === undefined || value === '' : typeof value === 'string' && pattern.test(value);
  if (operator === '<>') return (value) => !isSame(value);
  if (operator === '' || operator === '=') return isSame;
  return (value) => typeof value === 'string' && ordered(operator, value.toLowerCase(), operand.toLowerCase());
}

/** The pattern of a text with ? and *, ~ before one that stands for itself. */
export function wildcard(text: string): RegExp {
  const source = text.replace(/~([*?~])|[*?]|[\\^$.|+()[\]{}]/g, (part, literal?: string) => {
    if (literal !== undefined) return `\\${literal}`;
    if (part === '*') return '[^]*';
    return part === '?' ? '[^]' : `\\${part}`;
  });
  return new RegExp(`^${source}$`, 'iu');
}

function numericMatch(operator: string, value: Scalar, number: number): boolean {
  const own = typeof value === 'string' ? toNumber(value) : value;
  if (operator === '<>') return own !== number;
  if (operator === '' || operator === '=') return own === number;
  return typeof value === 'number' && ordered(operator, value, number);
}

function ordered<Kind extends number | string>(operator: string, a: Kind, b: Kind): boolean {
  if (operator === '<') return a < b;
  if (operator === '>') return a > b;
  return operator === '<=' ? a <= b : a >= b;
}
