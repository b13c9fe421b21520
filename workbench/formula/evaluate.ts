// A formula's tree computed: operators cell by cell over grids, functions from their tables.
import type { Node } from './syntax';
import { compared, errorOf, gridOf, isError, isGrid, scalarOf, textOf, toNumber } from './values';
import type { Grid, Scalar, Value } from './values';

export interface Scope {
  readonly reference: (node: Node & { readonly kind: 'reference' }) => Value;
  readonly name: (name: string) => Value;
  readonly call: (name: string, args: readonly Argument[]) => Value;
}

/** Not computed until asked for, as IF and IFERROR need it. */
export interface Argument {
  readonly isMissing: boolean;
  readonly value: () => Value;
}

// oxlint-disable-next-line typescript/consistent-return -- the switch is exhaustive
export function evaluate(node: Node, scope: Scope): Value {
  switch (node.kind) {
    case 'literal':
      return node.value;
    case 'missing':
      return undefined;
    case 'reference':
      return scope.reference(node);
    case 'name':
      return scope.name(node.name);
    case 'array':
      return { grid: node.rows.map((row) => row.map((cell) => scalarOf(evaluate(cell, scope)))) };
    case 'unary':
      return mapped([evaluate(node.operand, scope)], ([value]) => signed(node.operator, value));
    case 'binary':
      return mapped([evaluate(node.left, scope), evaluate(node.right, scope)], ([left, right]) =>
        operated(node.operator, left, right),
      );
    case 'call':
      return scope.call(
        node.name,
        node.args.map((arg) => ({ isMissing: arg.kind === 'missing', value: () => evaluate(arg, scope) })),
      );
  }
}

/** A scalar function over grids: single rows and columns stretch, what lies outside is #N/A. */
export function mapped(values: readonly Value[], compute: (scalars: readonly Scalar[]) => Scalar): Value {
  if (!values.some(isGrid)) return compute(values.map(scalarOf));
  const grids = values.map(gridOf);
  const rows = Math.max(...grids.map((grid) => grid.length));
  const columns = Math.max(...grids.map((grid) => grid[0]?.length ?? 0));
  if (rows === 1 && columns === 1) return compute(values.map(scalarOf));
  const grid = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => compute(grids.map((one) => stretched(one, row, column)))),
  );
  return { grid };
}

function stretched(grid: Grid, row: number, column: number): Scalar {
  const cells = grid.length === 1 ? grid[0] : grid[row];
  if (cells === undefined) return errorOf.missing;
  if (cells.length === 1) return cells[0];
  return column < cells.length ? cells[column] : errorOf.missing;
}

function signed(operator: string, value: Scalar): Scalar {
  const number = toNumber(value);
  if (isError(number)) return number;
  if (operator === '%') return number / 100;
  return operator === '-' ? -number : value;
}

function operated(operator: string, left: Scalar, right: Scalar): Scalar {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === '&') return textOf(left) + textOf(right);
  if (/[=<>]/.test(operator)) return comparedBy(operator, compared(left, right));
  const [a, b] = [toNumber(left), toNumber(right)];
  if (isError(a)) return a;
  if (isError(b)) return b;
  return arithmetic(operator, a, b);
}

function arithmetic(operator: string, a: number, b: number): Scalar {
  if (operator === '/') return b === 0 ? errorOf.division : a / b;
  if (operator === '*') return a * b;
  if (operator === '^') return Number.isFinite(a ** b) ? a ** b : errorOf.number;
  const result = operator === '+' ? a + b : a - b;
  // Excel shows 0 where a difference is only the noise of the last binary digits.
  return Math.abs(result) < Math.max(Math.abs(a), Math.abs(b)) * 2 ** -50 ? 0 : result;
}

function comparedBy(operator: string, order: number): boolean {
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '>':
      return order > 0;
    case '<=':
      return order <= 0;
    default:
      return order >= 0;
  }
}
