// What a formula says, as plain data, and its value over names that are looked up.
import { type Bilingual, words } from './bilingual';
import {
  type Decimal,
  absolute,
  compare,
  dividedBy,
  minus,
  negated,
  plus,
  rounded,
  times,
  toNumber,
  zero,
} from './decimal';

export type Expression =
  | { readonly is: 'number'; readonly value: Decimal }
  | { readonly is: 'name'; readonly name: string }
  | { readonly is: 'negative'; readonly of: Expression }
  | { readonly is: 'arithmetic'; readonly by: Operator; readonly left: Expression; readonly right: Expression }
  | { readonly is: 'call'; readonly call: FunctionName; readonly given: Parts };

export type Parts = readonly [Expression, ...Expression[]];

export type Operator = '+' | '-' | '*' | '/';

export type FunctionName = 'max' | 'min' | 'abs' | 'round';

/** A value, or why there is none: 'missing' data, an 'undefined' quotient, a 'conflict' between data. */
export type Evaluated =
  | { readonly value: Decimal }
  | { readonly withheld: { readonly kind: 'missing' | 'undefined' | 'conflict'; readonly why: Bilingual } };

export type Lookup = (name: string) => Evaluated;

export function evaluate(expression: Expression, lookup: Lookup): Evaluated {
  if (expression.is === 'number') return { value: expression.value };
  if (expression.is === 'name') return lookup(expression.name);
  const [head, ...tail] = partsOf(expression);
  const first = evaluate(head, lookup);
  if ('withheld' in first) return first;
  const values: [Decimal, ...Decimal[]] = [first.value];
  for (const part of tail) {
    const evaluated = evaluate(part, lookup);
    if ('withheld' in evaluated) return evaluated;
    values.push(evaluated.value);
  }
  return operationOf(expression)(values);
}

/** Every name, once, in order of first use. */
export function namesIn(expression: Expression): readonly string[] {
  return [...new Set(collect(expression))];
}

type Operation = (values: readonly [Decimal, ...Decimal[]]) => Evaluated;

const ofTwo =
  (compute: (left: Decimal, right: Decimal) => Decimal | undefined): Operation =>
  ([left, right = zero]) => {
    const value = compute(left, right);
    return value === undefined ? divisionByZero : { value };
  };

const chosen =
  (isBetter: (one: Decimal, other: Decimal) => boolean): Operation =>
  (values) => ({ value: values.reduce((one, other) => (isBetter(other, one) ? other : one)) });

const arithmetic: Readonly<Record<Operator, Operation>> = {
  '+': ofTwo(plus),
  '-': ofTwo(minus),
  '*': ofTwo(times),
  '/': ofTwo(dividedBy),
};

const functions: Readonly<Record<FunctionName, Operation>> = {
  max: chosen((one, other) => compare(one, other) > 0),
  min: chosen((one, other) => compare(one, other) < 0),
  abs: ofTwo(absolute),
  round: ofTwo((value, decimals) => rounded(value, Math.min(15, Math.max(0, toNumber(decimals))), 'half-up')),
};

const divisionByZero: Evaluated = {
  withheld: { kind: 'undefined', why: words('公式中的除数为零', 'the formula divides by zero') },
};

function collect(expression: Expression): readonly string[] {
  if (expression.is === 'number') return [];
  return expression.is === 'name' ? [expression.name] : partsOf(expression).flatMap(collect);
}

function partsOf(expression: Operated): Parts {
  if (expression.is === 'negative') return [expression.of];
  return expression.is === 'arithmetic' ? [expression.left, expression.right] : expression.given;
}

type Operated = Exclude<Expression, { is: 'number' } | { is: 'name' }>;

function operationOf(expression: Operated): Operation {
  if (expression.is === 'call') return functions[expression.call];
  return expression.is === 'negative' ? ofTwo(negated) : arithmetic[expression.by];
}
