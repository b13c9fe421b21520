// The request "proofread this text": its numbers held against the workbook, or without one against each other.
import type { JudgedClaim } from '../core/claims/proofread';
import { proofreadText } from '../core/claims/proofread-text';
import { figuresForTexts, monthFigures } from './figures';
import type { MonthSources } from './read-month';

export async function proofreadDraft(text: string, sources: MonthSources | undefined): Promise<readonly JudgedClaim[]> {
  if (sources === undefined) return proofreadText({ text });
  const found = await monthFigures(sources);
  return proofreadText({ text, month: found.month, figures: figuresForTexts(found) });
}
