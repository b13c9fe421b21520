// The lexicon made ready for longest match at a place, with the names of one office added.
import type { IndicatorKey } from '../model/indicator';
import { onlyAfter, onlyBefore, words } from './lexicon';
import type { Sense } from './sense';
import type { WordToken } from './token';

export interface LexiconIndex {
  /** Words by first character, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly (readonly [string, Sense])[]>;
}

/** Names that a workbook knows: institutions with their ways of writing, and the user's own indicators. */
export interface KnownNames {
  readonly own: readonly string[];
  readonly city: readonly string[];
  readonly institutions: readonly {
    readonly name: string;
    readonly kind: 'county' | 'bank' | 'category';
    readonly texts: readonly string[];
  }[];
  readonly indicators: readonly { readonly key: IndicatorKey; readonly texts: readonly string[] }[];
  /** Campaigns of the visit ledger. */
  readonly campaigns: readonly { readonly name: string; readonly texts: readonly string[] }[];
}

export const noNames: KnownNames = { own: [], city: [], institutions: [], indicators: [], campaigns: [] };

export function buildLexicon(names: KnownNames): LexiconIndex {
  const all: (readonly [string, Sense])[] = [
    ...words,
    ...names.own.map((text) => [text, { is: 'who', who: { level: 'own' } }] as const),
    ...names.city.map((text) => [text, { is: 'who', who: { level: 'city' } }] as const),
    ...names.institutions.flatMap(({ name, kind, texts }) =>
      texts.map((text) => [text, { is: 'who', who: { level: 'named', name, kind } }] as const),
    ),
    ...names.campaigns.flatMap(({ name, texts }) => texts.map((text) => [text, { is: 'campaign', name }] as const)),
    ...names.indicators.flatMap(({ key, texts }) =>
      texts.map((text) => [text, { is: 'indicator', keys: [key] }] as const),
    ),
  ];
  const byFirst = new Map<string, (readonly [string, Sense])[]>();
  for (const entry of all) {
    const first = entry[0].charAt(0);
    const list = byFirst.get(first);
    if (list === undefined) byFirst.set(first, [entry]);
    else list.push(entry);
  }
  for (const list of byFirst.values()) list.sort(([left], [right]) => right.length - left.length);
  return { byFirst };
}

export function longestWord(lexicon: LexiconIndex, text: string, at: number): WordToken | undefined {
  const found = lexicon.byFirst
    .get(text.charAt(at))
    ?.find(([word]) => text.startsWith(word, at) && fits(word, text, at));
  if (found === undefined) return undefined;
  const [word, sense] = found;
  return { is: 'word', start: at, end: at + word.length, text: word, sense };
}

function fits(word: string, text: string, at: number): boolean {
  const end = at + word.length;
  const isBehind = onlyAfter[word]?.test(text.slice(Math.max(0, at - 4), at)) !== false;
  return isBehind && onlyBefore[word]?.test(text.slice(end, end + 1)) !== false;
}
