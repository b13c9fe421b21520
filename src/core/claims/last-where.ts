// The last entry of a list that passes a test, and its index; the core's ES2022 has no findLast.

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
