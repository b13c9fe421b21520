// The office's own text as pieces: its slots become figures, the numbers it brings become facts of its own cell.
import { type LedgerRow, textOf } from '../model/ledger';
import type { CellRef } from '../workbook/cell';
import { plainFact } from './dates';
import type { Narrative } from './narrative';
import type { Pieces } from './pieces';
import { slotPieces } from './slots';

const parts =
  /(\{[^{}]*\}|\d+(?:[.,]\d+)*(?:亿元|万元|元|%|个百分点|万户|万家|[年月日时家个场户人份笔位次项期条名])?)/u;

/** Without its final punctuation; nothing for a blank text. */
export function materialPieces(narrative: Narrative, row: LedgerRow, isOwn: boolean): Pieces {
  const text = (textOf(row, 'text') ?? '')
    .replace(/\s*\n\s*/gu, '')
    .trim()
    .replace(/[。；;，,、.：:\s]+$/u, '');
  const cells = Object.entries(row.cells).flatMap(([key, { at }]): readonly CellRef[] =>
    isOwn && key === 'text' ? [at] : [],
  );
  return text
    .split(parts)
    .filter((part) => part !== '')
    .flatMap((part): Pieces => {
      if (part.startsWith('{')) return slotPieces(narrative, part.slice(1, -1));
      return /^\d/.test(part) ? [plainFact(part, cells)] : [part];
    });
}
