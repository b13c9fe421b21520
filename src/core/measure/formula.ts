// The one parser of formulas that people type: Chinese names, full-width signs, a white list, and no evaluation of code.
import { type FactoryFunctionMap, create, parseDependencies } from 'mathjs';
import { type Bilingual, words } from './bilingual';
import { decimal } from './decimal';
import type { Expression, FunctionName, Operator } from './expression';
import { plainFormula } from './formula-text';

/** A quantity (不良贷款 / 各项贷款) or a comparison (余额 = 年初余额 + 较年初增加). */
export type Formula =
  | { readonly is: 'quantity'; readonly quantity: Expression }
  | { readonly is: 'comparison'; readonly by: Comparison; readonly left: Expression; readonly right: Expression };

export type Comparison = '=' | '≠' | '<' | '≤' | '>' | '≥';

export interface FormulaProblem {
  readonly why: Bilingual;
  /** UTF-16 offset in the text as typed. */
  readonly position: number;
}

export type ParsedFormula = { readonly formula: Formula } | { readonly problem: FormulaProblem };

export function parseFormula(typed: string): ParsedFormula {
  const { text, from, stranger } = plainFormula(typed);
  if (typed.trim() === '') return problem(words('公式为空', 'the formula is empty'), 0);
  if (typed.length > longest) return problem(words('公式过长', 'the formula is too long'), longest);
  if (stranger !== undefined) {
    return problem(
      words(`不能使用“${stranger.sign}”`, `“${stranger.sign}” has no place in a formula`),
      stranger.position,
    );
  }
  try {
    return { formula: formulaOf(parse(text)) };
  } catch (error) {
    return explained(error, { text, from });
  }
}

interface Plain {
  readonly text: string;
  readonly from: readonly number[];
}

/** Longer than any that an office types; brackets this deep are still parsed without running out of stack. */
const longest = 300;

// mathjs types its dependency collections as possibly undefined; they never are.
const { parse } = create(parseDependencies as FactoryFunctionMap, {}) as unknown as {
  parse: ((text: string) => Node) & { isAlpha: (sign: string) => boolean };
};
parse.isAlpha = (sign) => /[\p{L}_]/u.test(sign);

/** What is read of mathjs' nodes; each property stands only on the types that have it. */
interface Node {
  readonly type: string;
  readonly op: string;
  readonly implicit: boolean;
  /** One for a sign before a term. */
  readonly args: readonly [Node, Node] | readonly [Node];
  readonly content: Node;
  readonly fn: { readonly name: string };
  readonly name: string;
  readonly value: unknown;
}

/** Thrown and caught in this file only. */
class Refusal extends Error {
  constructor(
    readonly why: Bilingual,
    /** What to look for in the text to show the place. */
    readonly sign: string,
  ) {
    super(why['en-US']);
  }
}

const comparisons: Readonly<Record<string, Comparison>> = {
  '==': '=',
  '!=': '≠',
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
};

function formulaOf(node: Node): Formula {
  const by = comparisons[node.op];
  if (by === undefined) return { is: 'quantity', quantity: expressionOf(node) };
  const [left, right] = node.args as readonly [Node, Node];
  return { is: 'comparison', by, left: expressionOf(left), right: expressionOf(right) };
}

const readers: Readonly<Record<string, (node: Node) => Expression>> = {
  ParenthesisNode: ({ content }) => expressionOf(content),
  ConstantNode: ({ value }) => constantOf(value),
  SymbolNode: ({ name }) => ({ is: 'name', name }),
  OperatorNode: operationOf,
  FunctionNode: callOf,
};

function expressionOf(node: Node): Expression {
  const read = readers[node.type];
  if (read !== undefined) return read(node);
  throw new Refusal(words('公式中有不支持的写法', 'the formula has something that is not supported'), '');
}

// A name with brackets or blanks in it is written in quotation marks.
function constantOf(value: unknown): Expression {
  if (typeof value === 'number' && Number.isFinite(value)) return { is: 'number', value: decimal(value) };
  if (typeof value === 'string' && value !== '') return { is: 'name', name: value };
  throw new Refusal(words('数字写法有误', 'a number is not well written'), '');
}

function operationOf({ op, args, implicit }: Node): Expression {
  if (args.length === 1) return signedOf(op, args[0]);
  const [left, right] = args;
  if (implicit)
    throw new Refusal(words('两项之间缺少运算符', 'an operator is missing between two terms'), startOf(right));
  const by = operators.find((each) => each === op);
  if (by === undefined) throw notHere(op);
  return { is: 'arithmetic', by, left: expressionOf(left), right: expressionOf(right) };
}

function signedOf(op: string, term: Node): Expression {
  if (op === '-') return { is: 'negative', of: expressionOf(term) };
  if (op === '+') return expressionOf(term);
  throw notHere(op);
}

function notHere(op: string): Refusal {
  return new Refusal(words(`此处不能使用“${op}”`, `“${op}” cannot be used here`), op);
}

function startOf(node: Node): string {
  return node.type === 'SymbolNode' ? node.name : '';
}

function callOf({ fn, args }: Node): Expression {
  const { name } = fn;
  const call = functionNames.get(name);
  const [first, ...others] = args.map(expressionOf);
  if (call !== undefined && first !== undefined) return { is: 'call', call, given: [first, ...others] };
  throw new Refusal(
    words(
      `没有“${name}”这个函数；可用：最大值、最小值、绝对值、四舍五入`,
      `there is no function “${name}”; there are max, min, abs and round`,
    ),
    name,
  );
}

const operators: readonly Operator[] = ['+', '-', '*', '/'];

const functionNames: ReadonlyMap<string, FunctionName> = new Map<string, FunctionName>([
  ['max', 'max'],
  ['最大值', 'max'],
  ['min', 'min'],
  ['最小值', 'min'],
  ['abs', 'abs'],
  ['绝对值', 'abs'],
  ['round', 'round'],
  ['四舍五入', 'round'],
]);

function explained(error: unknown, { text, from }: Plain): ParsedFormula {
  if (error instanceof Refusal) return problem(error.why, Number(from[text.indexOf(error.sign)]));
  // mathjs counts from one and says in `char` where it stopped.
  const position = Number(from[(error as { readonly char: number }).char - 1]);
  const place = String(position + 1);
  return problem(
    words(`公式在第${place}个字符处有误，请检查括号和运算符`, `the formula is not well formed at character ${place}`),
    position,
  );
}

function problem(why: Bilingual, position: number): ParsedFormula {
  return { problem: { why, position } };
}
