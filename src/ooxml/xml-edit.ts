// Changing an XML text in place: only the characters concerned change.
import { child, parseXml, type XmlElement } from './xml-tree';
import { escapeXml } from './xml-text';

export interface XmlEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all edits made; they must not overlap. */
export function applyEdits(xml: string, edits: readonly XmlEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    result += xml.slice(at, edit.from) + edit.text;
    at = edit.to;
  }
  return result + xml.slice(at);
}

/** A child of its parent, and where the schema wants it among its siblings. */
export interface ChildPlace {
  readonly local: string;
  readonly order: readonly string[];
  /** The way from the root to the parent, by local names that must exist; the root itself when absent. */
  readonly inside?: readonly string[];
}

/**
 * Replaces the first child of a local name, or puts it where the schema's order wants it; an empty
 * text removes it. Fragments are written without prefix and get the root's.
 */
export function putChild(xml: string, place: ChildPlace, fragment: string): string {
  const root = parseXml(xml, opaque);
  const parent = (place.inside ?? []).reduce((element, local) => child(element, local) ?? element, root);
  const text = prefixed(fragment, prefixOf(root));
  const present = child(parent, place.local);
  if (present !== undefined) return applyEdits(xml, [{ from: present.start, to: present.end, text }]);
  if (fragment === '') return xml;
  const rank = place.order.indexOf(place.local);
  const follower = parent.children.find((element) => place.order.indexOf(element.local) > rank);
  const edit =
    follower === undefined ? appendInside(xml, parent, text) : { from: follower.start, to: follower.start, text };
  return applyEdits(xml, [edit]);
}

/** Adds to the end of an element's content. */
export function appendInside(xml: string, element: XmlElement, text: string): XmlEdit {
  if (element.innerStart !== element.end) return { from: element.innerEnd, to: element.innerEnd, text };
  const tag = xml.slice(element.start, element.end).replace(/\s*\/>$/, '>');
  return { from: element.start, to: element.end, text: `${tag}${text}</${element.name}>` };
}

/** The opening tag of an element with some attributes changed, added or (undefined) removed. */
export function tagWith(element: XmlElement, changes: Readonly<Record<string, string | undefined>>): string {
  const attributes = new Map<string, string | undefined>(element.attributes);
  for (const [name, value] of Object.entries(changes)) attributes.set(name, value);
  const isEmpty = element.innerStart === element.end;
  return `<${element.name}${attributeText(attributes)}${isEmpty ? '/>' : '>'}`;
}

export function attributeText(attributes: Iterable<readonly [string, string | undefined]>): string {
  let text = '';
  for (const [name, value] of attributes) if (value !== undefined) text += ` ${name}="${escapeXml(value)}"`;
  return text;
}

/** "x:" of a root written as <x:worksheet>, else nothing. */
export function prefixOf(root: XmlElement): string {
  return root.name.slice(0, root.name.length - root.local.length);
}

/** A fragment written without prefixes, with one put before every name that has none. */
export function prefixed(fragment: string, prefix: string): string {
  return prefix === '' ? fragment : fragment.replace(/<(\/?)([A-Za-z]\w*)(?![\w:])/g, `<$1${prefix}$2`);
}

const opaque: ReadonlySet<string> = new Set(['sheetData']);
