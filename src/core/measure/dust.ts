// What binary arithmetic leaves behind: 5000.13 − 3391.39 is 1608.7399999999998 in a sheet, and stands for 1608.74.

/** A few roundings of double arithmetic on numbers up to this size can be off by so much. */
export function dustOf(largest: number): number {
  return largest * 8 * 2 ** -50;
}

/** So many decimals are kept in any book, whatever the size of its numbers. */
const plainDecimals = 6;

/**
 * The number with the fewest decimals within the dust; the decimals that dust hides are cut off. One
 * that is short as it stands keeps its digits.
 */
export function withoutDust(value: number, dust: number): number {
  if (Number.isInteger(value)) return value;
  const short = shortForm(value);
  if (short !== undefined) return short;
  const most = Math.min(15, Math.max(0, Math.floor(-Math.log10(8 * dust))));
  let shortest = value;
  for (let decimals = 0; decimals <= most; decimals += 1) {
    // Plus nothing: never minus zero.
    shortest = Number(value.toFixed(decimals)) + 0;
    if (Math.abs(value - shortest) <= dust) return shortest;
  }
  return shortest;
}

function shortForm(value: number): number | undefined {
  const scaled = value * 10 ** plainDecimals;
  if (!(Math.abs(scaled) < Number.MAX_SAFE_INTEGER)) return value;
  const whole = Math.round(scaled);
  return Math.abs(scaled - whole) <= Math.abs(scaled) * 3e-16 ? whole / 10 ** plainDecimals : undefined;
}
