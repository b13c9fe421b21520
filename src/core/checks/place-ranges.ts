// Which places a value can take among others, when each is known only as printed.
import { at } from './grid';

/** A printed value and half a unit of its last decimal. */
export interface Ranked {
  readonly value: number;
  readonly half: number;
}

export interface Places {
  readonly from: number;
  readonly to: number;
}

export type Ties = 'min' | 'dense';

/**
 * By index: from the place behind all that are surely better to the place behind all that may be.
 * Neighbouring prints (8.37 and 8.38) are surely unlike, equal prints may hide either order. Dense
 * places count unlike prints.
 */
export function placeRanges(
  ranked: readonly Ranked[],
  { order, ties }: { readonly order: 'descending' | 'ascending'; readonly ties: Ties },
): readonly Places[] {
  const sign = order === 'descending' ? 1 : -1;
  const spans = ranked.map(({ value, half }) => ({
    value: sign * value,
    low: sign * value - 0.998 * half,
    high: sign * value + 0.998 * half,
  }));
  const compared = (pick: (span: (typeof spans)[number]) => number): readonly number[] =>
    spans.map(pick).sort((left, right) => left - right);
  if (ties === 'dense') {
    const unlike = [...new Set(compared(({ value }) => value))];
    return spans.map(({ value }) => {
      const place = 1 + countAbove(unlike, value);
      return { from: place, to: place };
    });
  }
  const lows = compared(({ low }) => low);
  const highs = compared(({ high }) => high);
  // Its own upper end is always above its own lower end: counted, it makes up for the first place.
  return spans.map(({ low, high }) => ({ from: 1 + countAbove(lows, high), to: countAbove(highs, low) }));
}

/** How many of the sorted numbers are greater. */
function countAbove(sorted: readonly number[], limit: number): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (at(sorted, middle) > limit) to = middle;
    else from = middle + 1;
  }
  return sorted.length - from;
}
