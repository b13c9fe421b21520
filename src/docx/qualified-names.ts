// What an element's prefix stands for: names are told by their namespace, whatever prefix a program chose.
import { attributePairs } from './tag';

/** A qualified name as this folder knows it: "w:p" for Word's own, whatever the prefix; others as "?". */
export type Names = (name: string) => string;

const families: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing': 'wp',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
};

/** Prefixes with the address each stands for; the default namespace under ''. */
export type Bindings = ReadonlyMap<string, string>;

export const noBindings: Bindings = new Map();

/** The bindings inside a tag that declares some. */
export function boundBy(tag: string, outer: Bindings): Bindings {
  const bound = new Map(outer);
  for (const [name, value] of attributePairs(tag)) {
    if (name === 'xmlns') bound.set('', value);
    else if (name.startsWith('xmlns:')) bound.set(name.slice(6), value);
  }
  return bound;
}

/** Remembers what it has told: a document has few names and many elements. */
export function namesUnder(bindings: Bindings): Names {
  const known = new Map<string, string>();
  return (name) => {
    let told = known.get(name);
    if (told === undefined) {
      const colon = name.indexOf(':');
      const family = families[bindings.get(colon < 0 ? '' : name.slice(0, colon)) ?? ''];
      told = family === undefined ? '?' : `${family}:${name.slice(colon + 1)}`;
      known.set(name, told);
    }
    return told;
  };
}
