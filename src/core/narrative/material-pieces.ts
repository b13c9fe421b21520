// The office's own text as pieces: its slots become figures, the numbers it brings become facts of its own cell.
import { type LedgerRow, textOf } from '../model/ledger';
import type { CellRef } from '../workbook/cell';
import { plainFact } from './dates';
import type { Narrative } from './narrative';
import type { Pieces } from './pieces';
import { slotPieces } from './slots';
import { numberParts } from './text-numbers';

/** Without its final punctuation; nothing for a blank text. */
export function materialPieces(narrative: Narrative, row: LedgerRow, isOwn: boolean): Pieces {
  const text = (textOf(row, 'text') ?? '')
    .replace(/\s*\n\s*/gu, '')
    .trim()
    .replace(/[。；;，,、.：:\s]+$/u, '');
  const cells = isOwn ? textCells(row) : [];
  return text.split(/(\{[^{}]*\})/u).flatMap((part): Pieces => {
    if (part.startsWith('{')) return slotPieces(narrative, part.slice(1, -1));
    return numberParts(part).map((each) => (/^\d/.test(each) ? plainFact(each, cells) : each));
  });
}

/** The cell of the text. */
export function textCells(row: LedgerRow): readonly CellRef[] {
  return Object.entries(row.cells).flatMap(([key, { at }]) => (key === 'text' ? [at] : []));
}
