// A formula's text as a tree.
import { parsePlace, type Area } from '../model/area';

export type Node =
  | { readonly kind: 'literal'; readonly value: number | string | boolean | { readonly error: string } }
  | { readonly kind: 'missing' }
  | { readonly kind: 'reference'; readonly sheet?: string; readonly area: Area }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] }
  | { readonly kind: 'unary'; readonly operator: string; readonly operand: Node }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] };

const place = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7}`;
const sheetName = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const tokens = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    String.raw`(?<text>"(?:[^"]|"")*")`,
    String.raw`(?<error>#(?:N/A|VALUE!|REF!|DIV/0!|NUM!|NAME\?|NULL!))`,
    String.raw`(?<reference>(?:${sheetName})?(?:${place})(?![\p{L}\p{N}_.(]))`,
    String.raw`(?<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)`,
    String.raw`(?<call>[\p{L}_][\p{L}\p{N}_.]*\()`,
    String.raw`(?<name>(?:${sheetName})?[\p{L}_\\][\p{L}\p{N}_.\\]*)`,
    String.raw`(?<operator><>|<=|>=|[-+*/^&=<>%(),;{}@])`,
  ].join('|'),
  'uy',
);

interface Token {
  readonly kind: string;
  readonly text: string;
}

export class FormulaSyntaxError extends Error {}

/** The tree of a formula without its leading '='. */
export function parseFormula(formula: string): Node {
  const reader = new Reader(tokensOf(formula));
  const node = comparison(reader);
  if (reader.peek() !== undefined) throw new FormulaSyntaxError(formula);
  return node;
}

function tokensOf(formula: string): readonly Token[] {
  const found: Token[] = [];
  tokens.lastIndex = 0;
  while (tokens.lastIndex < formula.length) {
    // Groups that did not take part are undefined; the types do not know it.
    const groups: Readonly<Record<string, string | undefined>> = tokens.exec(formula)?.groups ?? {};
    const [kind, text] = Object.entries(groups).find(([, value]) => value !== undefined) ?? [];
    if (kind === undefined || text === undefined) throw new FormulaSyntaxError(formula);
    if (kind !== 'space' && text !== '@') found.push({ kind, text });
  }
  return found;
}

class Reader {
  private at = 0;
  private readonly all: readonly Token[];

  constructor(all: readonly Token[]) {
    this.all = all;
  }

  peek(): Token | undefined {
    return this.all[this.at];
  }

  next(): Token {
    const token = this.all[this.at];
    if (token === undefined) throw new FormulaSyntaxError('the formula ends too early');
    this.at += 1;
    return token;
  }

  take(...texts: readonly string[]): string | undefined {
    const token = this.peek();
    if (token?.kind !== 'operator' || !texts.includes(token.text)) return undefined;
    this.at += 1;
    return token.text;
  }

  expect(text: string): void {
    if (this.take(text) === undefined) throw new FormulaSyntaxError(`"${text}" is missing`);
  }
}

function leftToRight(operators: readonly string[], operand: (reader: Reader) => Node): (reader: Reader) => Node {
  return (reader) => {
    let left = operand(reader);
    for (let operator = reader.take(...operators); operator !== undefined; operator = reader.take(...operators)) {
      left = { kind: 'binary', operator, left, right: operand(reader) };
    }
    return left;
  };
}

// Excel binds a sign tighter than a power: -2^2 is 4.
const power = leftToRight(['^'], signed);
const product = leftToRight(['*', '/'], power);
const sum = leftToRight(['+', '-'], product);
const joined = leftToRight(['&'], sum);
const comparison = leftToRight(['=', '<>', '<', '>', '<=', '>='], joined);

function signed(reader: Reader): Node {
  const operator = reader.take('-', '+');
  if (operator !== undefined) return { kind: 'unary', operator, operand: signed(reader) };
  let node = primary(reader);
  while (reader.take('%') !== undefined) node = { kind: 'unary', operator: '%', operand: node };
  return node;
}

function primary(reader: Reader): Node {
  const token = reader.next();
  switch (token.kind) {
    case 'number':
      return { kind: 'literal', value: Number(token.text) };
    case 'text':
      return { kind: 'literal', value: token.text.slice(1, -1).replaceAll('""', '"') };
    case 'error':
      return { kind: 'literal', value: { error: token.text } };
    case 'reference':
      return { kind: 'reference', ...(parsePlace(token.text) ?? { area: { top: 0, left: 0, bottom: 0, right: 0 } }) };
    case 'call':
      return { kind: 'call', name: plainName(token.text.slice(0, -1)), args: callArguments(reader) };
    case 'name':
      return named(token.text);
    default:
      return bracketed(token.text, reader);
  }
}

/** Newer functions are prefixed in files. */
function plainName(name: string): string {
  return name.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, '');
}

function named(text: string): Node {
  if (/^(true|false)$/i.test(text)) return { kind: 'literal', value: text.toLowerCase() === 'true' };
  return { kind: 'name', name: text };
}

function bracketed(text: string, reader: Reader): Node {
  if (text === '{') return arrayRows(reader);
  if (text !== '(') throw new FormulaSyntaxError(`unexpected "${text}"`);
  const node = comparison(reader);
  reader.expect(')');
  return node;
}

function arrayRows(reader: Reader): Node {
  const rows: Node[][] = [[]];
  for (;;) {
    rows.at(-1)?.push(signed(reader));
    if (reader.take(';') !== undefined) rows.push([]);
    else if (reader.take(',') === undefined) break;
  }
  reader.expect('}');
  return { kind: 'array', rows };
}

function callArguments(reader: Reader): readonly Node[] {
  if (reader.take(')') !== undefined) return [];
  const args: Node[] = [];
  for (;;) {
    const next = reader.peek();
    const isMissing = next?.kind === 'operator' && (next.text === ',' || next.text === ')');
    args.push(isMissing ? { kind: 'missing' } : comparison(reader));
    if (reader.take(',') === undefined) break;
  }
  reader.expect(')');
  return args;
}

/** Every reference in the tree. */
// oxlint-disable-next-line typescript/consistent-return -- the switch is exhaustive
export function referencesIn(node: Node): readonly (Node & { readonly kind: 'reference' })[] {
  switch (node.kind) {
    case 'reference':
      return [node];
    case 'unary':
      return referencesIn(node.operand);
    case 'binary':
      return [...referencesIn(node.left), ...referencesIn(node.right)];
    case 'call':
      return node.args.flatMap(referencesIn);
    case 'array':
    case 'literal':
    case 'missing':
    case 'name':
      return [];
  }
}
