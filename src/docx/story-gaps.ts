// Underlined blanks, as drafts leave gaps for numbers: read as the underscores that they look like.
import type { DraftParagraph, DraftRun } from './story-scan';

const underline = /<(?:[\w.-]+:)?u\s[^>]*val=["'](?!none["'])/;

/** A longer line is a form's, not a number's. */
const longestGap = 40;

/** Where all that is underlined in a row is blank; blanks beside underlined words belong to these. */
export function nameGaps({ runs }: DraftParagraph): void {
  let row: DraftRun[] = [];
  for (const run of [...runs, undefined]) {
    if (run !== undefined && underline.test(run.properties)) {
      row.push(run);
      continue;
    }
    if (run?.pieces.length === 0) continue;
    nameGap(row);
    row = [];
  }
}

function nameGap(row: readonly DraftRun[]): void {
  const pieces = row.flatMap((run) => run.pieces);
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0);
  const isGap = pieces.every(({ text, isText }) => isText && /^[ \u00a0\u3000]+$/.test(text));
  if (!isGap || length < 2 || length > longestGap) return;
  for (const run of row) {
    run.pieces.forEach((piece, index) => {
      run.pieces[index] = { ...piece, text: '_'.repeat(piece.text.length) };
    });
  }
}
