// How much of one text stands in another.

/** Length of the longest piece of `text` of at least two characters that stands in `other`. */
export function longestShared(text: string, other: string): number {
  let best = 0;
  for (let start = 0; start + best < text.length; start += 1) {
    let length = Math.max(best + 1, 2);
    while (start + length <= text.length && other.includes(text.slice(start, start + length))) {
      best = length;
      length += 1;
    }
  }
  return best;
}

/** How many characters two texts end with alike. */
export function longestSharedEnd(left: string, right: string): number {
  const most = Math.min(left.length, right.length);
  let shared = 0;
  while (shared < most && left.at(-1 - shared) === right.at(-1 - shared)) shared += 1;
  return shared;
}
