// One tag of a part: its attributes by name, and the element that it begins.
import { nextToken, tokenAttributes, type XmlToken } from '../ooxml/tokenizer';

/** The tag under the scanner, with the XML it stands in. */
export interface Tag {
  readonly xml: string;
  readonly token: XmlToken;
}

/** As "<w:r w:rsidR=…>", also where the element is empty. */
export function tagText({ xml, token }: Tag): string {
  const text = xml.slice(token.start, token.end);
  return token.kind === 'empty' ? text.replace(/\s*\/>$/, '>') : text;
}

/** An attribute by its name without prefix. */
export function attributeOf({ xml, token }: Tag, local: string): string | undefined {
  for (const [name, value] of tokenAttributes(xml, token)) {
    if (name === local || name.endsWith(`:${local}`)) return value;
  }
  return undefined;
}

/** The attributes of a tag's text, in order. */
export function attributePairs(tag: string): Iterable<readonly [string, string]> {
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
  return tokenAttributes(tag, { kind: 'open', name, start: 0, end: tag.length });
}

/** Where the element that a tag begins ends; where the XML ends if it never does. */
export function endOfElement({ xml, token }: Tag): number {
  if (token.kind === 'empty') return token.end;
  return endOfContent(xml, token.end).end;
}

/** The closing tag that ends the content at `from`. */
export function endOfContent(xml: string, from: number): { readonly start: number; readonly end: number } {
  let depth = 1;
  for (let next = nextToken(xml, from); next !== undefined; next = nextToken(xml, next.end)) {
    if (next.kind === 'open') depth += 1;
    else if (next.kind === 'close') depth -= 1;
    if (depth === 0) return next;
  }
  return { start: xml.length, end: xml.length };
}
