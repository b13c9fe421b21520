// How much room a text takes in a cell.

/** How wide a text is in characters of the default font: a Han character is two wide. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.charCodeAt(0) > 0xff ? 2 : 1;
  return width;
}
