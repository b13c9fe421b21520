// A table in plain text whose columns stay aligned where Chinese characters are twice as wide as digits.

export interface TextColumn {
  readonly head: string;
  readonly align: 'left' | 'right';
}

/** Lines of the table, the head first, with two blanks between columns and none at the end of a line. */
export function textTable(columns: readonly TextColumn[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = columns.map(({ head }, index) =>
    rows.reduce((widest, row) => Math.max(widest, widthOf(row[index] ?? '')), widthOf(head)),
  );
  const line = (row: readonly string[]): string =>
    columns
      .map(({ align }, index) => padded(row[index] ?? '', { width: widths[index] ?? 0, align }))
      .join('  ')
      .trimEnd();
  return [line(columns.map(({ head }) => head)), ...rows.map(line)];
}

function padded(
  text: string,
  { width, align }: { readonly width: number; readonly align: TextColumn['align'] },
): string {
  const blanks = ' '.repeat(Math.max(0, width - widthOf(text)));
  return align === 'left' ? text + blanks : blanks + text;
}

// Han, kana, hangul, full-width forms and Chinese punctuation take two places in a terminal.
const wide = /[ᄀ-ᅟ⺀-〾ぁ-㏿㐀-䶿一-鿿ꀀ-꓏가-힣豈-﫿︰-﹏＀-｠￠-￦\u{20000}-\u{3fffd}]/u;

/** How many places a text takes in a terminal. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}
