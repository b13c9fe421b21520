// A cell as the key of a set.

export function placeKey(row: number, column: number): string {
  return `${String(row)},${String(column)}`;
}
