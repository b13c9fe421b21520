// Elements of a part as text.
import { escapeXml } from '../../src/ooxml/xml-text';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with its attributes and, ready-made, what stands in it. */
export function element(name: string, attributes: Attributes = {}, inner: string | readonly string[] = ''): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const content = typeof inner === 'string' ? inner : inner.join('');
  return content === '' ? `<${name}${given}/>` : `<${name}${given}>${content}</${name}>`;
}

export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return element(name, attributes, escapeXml(text));
}

export function part(root: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
