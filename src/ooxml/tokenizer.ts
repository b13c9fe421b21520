// The tokens of an XML text, by position, so that what is not changed can be copied as it stands.
import { Rejection } from './rejection';
import { decodeAttribute, decodeText } from './xml-text';

export interface XmlToken {
  readonly kind: 'open' | 'empty' | 'close' | 'text';
  /** Qualified name as written, e.g. "x:row"; empty for text. */
  readonly name: string;
  /** Where it begins and ends in the XML text. */
  readonly start: number;
  readonly end: number;
}

/** The first token at or after a position; undefined at the end. Comments and instructions are passed over. */
export function nextToken(xml: string, from: number): XmlToken | undefined {
  let at = from;
  while (at < xml.length) {
    if (xml.charCodeAt(at) !== 0x3c) return textToken(xml, at);
    const second = xml.charCodeAt(at + 1);
    if (second === 0x3f) at = after(xml, '?>', at + 2);
    else if (second !== 0x21) return tagToken(xml, at);
    else if (xml.startsWith('<!--', at)) at = after(xml, '-->', at + 4);
    else if (xml.startsWith('<![CDATA[', at)) return textToken(xml, at);
    else throw new Rejection('dtd');
  }
  return undefined;
}

/** The decoded text of a text token. */
export function tokenText(xml: string, token: XmlToken): string {
  if (!xml.startsWith('<![CDATA[', token.start)) return decodeText(xml.slice(token.start, token.end));
  return xml.slice(token.start + 9, token.end - 3).replace(/\r\n?/g, '\n');
}

/** The attributes of an open or empty tag by qualified name, decoded. */
export function tokenAttributes(xml: string, token: XmlToken): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  attributePattern.lastIndex = token.start + 1 + token.name.length;
  for (;;) {
    const match = attributePattern.exec(xml);
    if (match === null || match.index >= token.end) return found;
    found.set(match[1] ?? '', decodeAttribute(match[2] ?? match[3] ?? ''));
  }
}

/** The name without its namespace prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const attributePattern = /([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function textToken(xml: string, start: number): XmlToken {
  if (xml.charCodeAt(start) === 0x3c) return { kind: 'text', name: '', start, end: after(xml, ']]>', start + 9) };
  const next = xml.indexOf('<', start);
  return { kind: 'text', name: '', start, end: next < 0 ? xml.length : next };
}

function tagToken(xml: string, start: number): XmlToken {
  const isClose = xml.charCodeAt(start + 1) === 0x2f;
  const nameStart = isClose ? start + 2 : start + 1;
  const nameEnd = endOfName(xml, nameStart);
  const last = endOfTag(xml, nameEnd);
  if (nameEnd === nameStart) throw new Rejection('damaged');
  const name = xml.slice(nameStart, nameEnd);
  if (isClose) return { kind: 'close', name, start, end: last + 1 };
  return { kind: xml.charCodeAt(last - 1) === 0x2f ? 'empty' : 'open', name, start, end: last + 1 };
}

function endOfName(xml: string, from: number): number {
  let at = from;
  for (; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 0x3e || code === 0x2f || code <= 0x20) break;
  }
  return at;
}

/** The position of the tag's '>'; one inside a quoted value does not end it. */
function endOfTag(xml: string, from: number): number {
  for (let at = from; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === 0x3e) return at;
    if (code !== 0x22 && code !== 0x27) continue;
    at = xml.indexOf(code === 0x22 ? '"' : "'", at + 1);
    if (at < 0) break;
  }
  throw new Rejection('damaged');
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  if (at < 0) throw new Rejection('damaged');
  return at + mark.length;
}
