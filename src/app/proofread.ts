// The request "proofread this text": its numbers held against the workbook, or without one against each other.
import type { JudgedClaim } from '../core/claims/proofread';
import { proofreadText } from '../core/claims/proofread-text';
import { monthFigures } from './figures';
import type { MonthSources } from './read-month';

export async function proofreadDraft(text: string, sources: MonthSources | undefined): Promise<readonly JudgedClaim[]> {
  if (sources === undefined) return proofreadText({ text });
  const { month, figures } = await monthFigures(sources);
  return proofreadText({ text, month, figures });
}
