// The last entry of a list that passes a test, its index, and the last sense of a kind; ES2022 has no findLast.
import type { Sense } from './sense';
import type { WordToken } from './token';

export function lastWhere<T>(list: readonly T[], passes: (entry: T) => boolean): T | undefined {
  return list[lastIndexWhere(list, passes)];
}

/** -1 when none passes. */
export function lastIndexWhere<T>(list: readonly T[], passes: (entry: T) => boolean): number {
  let index = list.length - 1;
  for (const entry of [...list].reverse()) {
    if (passes(entry)) return index;
    index -= 1;
  }
  return -1;
}

/** A word whose sense is of one kind. */
export interface WordOf<K extends Sense['is']> extends WordToken {
  readonly sense: Extract<Sense, { readonly is: K }>;
}

export function lastOf<K extends Sense['is']>(words: readonly WordToken[], kind: K): WordOf<K> | undefined {
  const isOfKind = (word: WordToken): word is WordOf<K> => word.sense.is === kind;
  return words.filter(isOfKind).at(-1);
}
