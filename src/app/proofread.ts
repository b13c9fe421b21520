// The request "proofread this text": its numbers held against the workbook, or without one against each other.
import type { JudgedClaim } from '../core/claims/proofread';
import { proofreadWithCells } from '../core/claims/read-cells';
import type { TextTable } from '../core/claims/text-table';
import { figuresForTexts, monthFigures } from './figures';
import type { MonthSources } from './read-month';

/** The tables are those of the file that the text is from. */
export async function proofreadDraft(
  text: string,
  sources: MonthSources | undefined,
  tables: readonly TextTable[] = [],
): Promise<readonly JudgedClaim[]> {
  if (sources === undefined) return proofreadWithCells({ text }, tables);
  const found = await monthFigures(sources);
  return proofreadWithCells({ text, month: found.month, figures: figuresForTexts(found) }, tables);
}
