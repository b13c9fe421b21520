// Reading an element at an index that is known to lie within its list.

/** The element; for indices that come from the list's own length or entries. */
export function elementAt<T>(list: readonly T[], index: number): T {
  // The compiler cannot know that the index lies within; every caller's index comes from the list itself.
  return list[index] as T;
}
