// An XML text as elements that know their place in it, for the small parts of a package.
import { Rejection } from './rejection';
import { localName, nextToken, tokenAttributes, tokenText, type XmlToken } from './tokenizer';

export interface XmlElement {
  /** Qualified name as written. */
  readonly name: string;
  readonly local: string;
  /** By qualified name, decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The element's own text, decoded, without its children's. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Between the tags; both are the end of the tag where the element is empty. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** The root element; content of elements named in `opaque` is passed over unread. */
export function parseXml(xml: string, opaque: ReadonlySet<string> = nothing): XmlElement {
  for (let token = nextToken(xml, 0); token !== undefined; token = nextToken(xml, token.end)) {
    if (token.kind === 'empty') return element(xml, { token, children: [], text: '', close: undefined });
    if (token.kind === 'open') return parseElement({ xml, opaque, depth: 0 }, token);
    if (token.kind === 'close') throw new Rejection('damaged');
  }
  throw new Rejection('damaged');
}

/** The first child of a local name. */
export function child(parent: XmlElement, local: string): XmlElement | undefined {
  return parent.children.find((element) => element.local === local);
}

export function childrenOf(parent: XmlElement | undefined, local: string): readonly XmlElement[] {
  return parent === undefined ? [] : parent.children.filter((element) => element.local === local);
}

/** All elements of a local name below a parent, in document order. */
export function descendants(parent: XmlElement, local: string): readonly XmlElement[] {
  return parent.children.flatMap((element) =>
    element.local === local ? [element, ...descendants(element, local)] : descendants(element, local),
  );
}

/** An attribute by its qualified name. */
export function attribute(element: XmlElement, name: string): string | undefined {
  return element.attributes.get(name);
}

/** The relationship that an element points to: r:id, whatever the prefix is. */
export function relationshipId(element: XmlElement): string | undefined {
  for (const [name, value] of element.attributes) if (name.endsWith(':id')) return value;
  return undefined;
}

/** xsd:boolean as Office writes it. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

const nothing: ReadonlySet<string> = new Set();
const deepest = 400;

interface Reading {
  readonly xml: string;
  readonly opaque: ReadonlySet<string>;
  readonly depth: number;
}

function parseElement(reading: Reading, token: XmlToken): XmlElement {
  const { xml, opaque } = reading;
  if (reading.depth > deepest) throw new Rejection('damaged');
  const children: XmlElement[] = [];
  let text = '';
  let at = opaque.has(localName(token.name)) ? closingTag(xml, token) : token.end;
  for (;;) {
    const next = nextToken(xml, at);
    if (next === undefined) throw new Rejection('damaged');
    if (next.kind === 'close') {
      if (next.name !== token.name) throw new Rejection('damaged');
      return element(xml, { token, children, text, close: next });
    }
    if (next.kind === 'text') text += tokenText(xml, next);
    else if (next.kind === 'empty')
      children.push(element(xml, { token: next, children: [], text: '', close: undefined }));
    else children.push(parseElement({ ...reading, depth: reading.depth + 1 }, next));
    at = next.kind === 'open' ? (children.at(-1)?.end ?? next.end) : next.end;
  }
}

function closingTag(xml: string, token: XmlToken): number {
  const at = xml.indexOf(`</${token.name}`, token.end);
  if (at < 0) throw new Rejection('damaged');
  return at;
}

interface Found {
  readonly token: XmlToken;
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly close: XmlToken | undefined;
}

function element(xml: string, found: Found): XmlElement {
  const { token, children, text, close } = found;
  return {
    name: token.name,
    local: localName(token.name),
    attributes: tokenAttributes(xml, token),
    children,
    text,
    start: token.start,
    end: close?.end ?? token.end,
    innerStart: token.end,
    innerEnd: close?.start ?? token.end,
  };
}
