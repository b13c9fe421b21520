// How new elements are spelled in a part: with the prefixes that its own elements and attributes have.
import { attributePairs } from './tag';

export interface Spelling {
  /** Before the names of elements: "w:", or '' where Word's namespace is the default one. */
  readonly element: string;
  /** Before the names of attributes, which have no default namespace. */
  readonly attribute: string;
  /** What an element has to declare for that; mostly ''. */
  readonly declaration: string;
}

/** The spelling of a run, from its opening tag and the root of its part. */
export function spellingOf(xml: string, runTag: string): Spelling {
  const name = /^<([^\s/>]+)/.exec(runTag)?.[1] ?? '';
  const element = name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '';
  if (element !== '') return { element, attribute: element, declaration: '' };
  const root = /<[^?!][^>]*>/.exec(xml)?.[0] ?? '';
  const declared = Array.from(attributePairs(root));
  const space = declared.find(([attribute]) => attribute === 'xmlns')?.[1] ?? '';
  const prefix = declared.find(([attribute, value]) => value === space && attribute.startsWith('xmlns:'))?.[0];
  return prefix === undefined
    ? { element, attribute: 'w:', declaration: ` xmlns:w="${space}"` }
    : { element, attribute: `${prefix.slice(6)}:`, declaration: '' };
}
