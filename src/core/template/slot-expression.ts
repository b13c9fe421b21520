// What is written between {{ and }}: a name of parts between points, and one filter with its arguments.
import { type Bilingual, words } from '../measure/bilingual';

/** 工商银行.各项贷款.余额 | 万元: 2 */
export interface SlotExpression {
  readonly path: readonly string[];
  readonly filter?: SlotFilter;
}

export interface SlotFilter {
  readonly name: string;
  readonly arguments: readonly SlotArgument[];
}

export type SlotArgument =
  | { readonly is: 'number'; readonly number: number }
  /** In quotation marks. */
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'name'; readonly path: readonly string[] }
  /** 随: another name, whose sign this number takes over. */
  | { readonly is: 'keyed'; readonly key: string; readonly path: readonly string[] };

export type ParsedSlot = { readonly expression: SlotExpression } | { readonly why: Bilingual };

/** Full-width signs do as well as half-width ones, as Chinese keyboards write them. */
export function parseSlot(content: string): ParsedSlot {
  const tokens = tokensOf(content);
  if (tokens === undefined) return unclear(content);
  const bar = tokens.findIndex((token) => isSign(token, '|'));
  const named = bar < 0 ? tokens : tokens.slice(0, bar);
  const path = quotedAlone(named) ?? pathOf(named);
  if (path === undefined) return unclear(content);
  if (bar < 0) return { expression: { path } };
  const filter = filterOf(tokens.slice(bar + 1));
  return filter === undefined ? unclear(content) : { expression: { path, filter } };
}

/** A name as it is written in a slot; parts that hold signs of the language stand in ["…"]. */
export function pathText(path: readonly string[]): string {
  return path
    .map((part, index) => {
      if (!plainName.test(part)) return `["${part}"]`;
      return index === 0 ? part : `.${part}`;
    })
    .join('');
}

/** "{" alone in quotation marks is text, which templates need to print braces. */
export const literalMark = '"';

const plainName = /^[^\s.．|｜:：,，[\]"'“”{}%<>=!()\d][^\s.．|｜:：,，[\]"'“”{}%<>=!()]*$/u;

type Token = { readonly is: 'word' | 'text'; readonly text: string } | { readonly is: 'sign'; readonly text: string };

const pieces = /\s*(?:"([^"]*)"|'([^']*)'|“([^“”]*)”|([.．|｜:：,，[\]])|([^\s.．|｜:：,，[\]"'“”]+))/uy;
const halfSigns: Readonly<Record<string, string>> = { '．': '.', '｜': '|', '：': ':', '，': ',' };

function tokensOf(content: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  const text = content.trim();
  let at = 0;
  while (at < text.length) {
    pieces.lastIndex = at;
    const match = pieces.exec(text);
    if (match === null) return undefined;
    const [, double, single, curly, sign, word] = match;
    const quoted = double ?? single ?? curly;
    if (quoted !== undefined) tokens.push({ is: 'text', text: quoted });
    else if (sign !== undefined) tokens.push({ is: 'sign', text: halfSigns[sign] ?? sign });
    else tokens.push({ is: 'word', text: String(word) });
    at = pieces.lastIndex;
  }
  return tokens;
}

function separated(tokens: readonly Token[]): readonly (readonly Token[])[] {
  let part: Token[] = [];
  const parts = [part];
  for (const token of tokens) {
    if (isSign(token, ',')) parts.push((part = []));
    else part.push(token);
  }
  return parts;
}

function isSign(token: Token | undefined, text: string): boolean {
  return token?.is === 'sign' && token.text === text;
}

// {{ "{" }}: the path is one part that begins with a quotation mark, which no name does.
function quotedAlone(tokens: readonly Token[]): readonly string[] | undefined {
  const [only, ...rest] = tokens;
  return only?.is === 'text' && rest.length === 0 ? [literalMark + only.text] : undefined;
}

// name, .name, ["name"] after each other; decimals of a number are no names.
function pathOf(tokens: readonly Token[]): readonly string[] | undefined {
  const path: string[] = [];
  let at = 0;
  while (at < tokens.length) {
    const [first, second, third] = tokens.slice(at, at + 3);
    if (isSign(first, '[') && second?.is === 'text' && isSign(third, ']')) {
      path.push(second.text.trim());
      at += 3;
    } else if (path.length === 0 && first?.is === 'word') {
      path.push(first.text);
      at += 1;
    } else if (path.length > 0 && isSign(first, '.') && second?.is === 'word') {
      path.push(second.text);
      at += 2;
    } else return undefined;
  }
  return path.length === 0 ? undefined : path;
}

function filterOf(tokens: readonly Token[]): SlotFilter | undefined {
  const [name, colon, ...rest] = tokens;
  if (name?.is !== 'word') return undefined;
  if (colon === undefined) return { name: name.text, arguments: [] };
  if (!isSign(colon, ':')) return undefined;
  const given = separated(rest).map(argumentOf);
  const known = given.filter((argument) => argument !== undefined);
  return known.length === given.length ? { name: name.text, arguments: known } : undefined;
}

function argumentOf(tokens: readonly Token[]): SlotArgument | undefined {
  const [first, second, ...rest] = tokens;
  if (first === undefined) return undefined;
  if (second === undefined && first.is === 'text') return { is: 'text', text: first.text };
  if (second === undefined && /^[0-9０-９]$/u.test(first.text)) return { is: 'number', number: digitOf(first.text) };
  if (first.is === 'word' && isSign(second, ':')) {
    const path = pathOf(rest);
    return path === undefined ? undefined : { is: 'keyed', key: first.text, path };
  }
  const path = pathOf(tokens);
  return path === undefined ? undefined : { is: 'name', path };
}

function digitOf(text: string): number {
  return Number(text.normalize('NFKC'));
}

function unclear(content: string): ParsedSlot {
  return {
    why: words(
      `“{{${content}}}”的写法不对，请写成{{各项存款.余额 | 亿元}}这样的形式。`,
      `“{{${content}}}” is not well formed; write it like {{各项存款.余额 | 亿元}}.`,
    ),
  };
}
