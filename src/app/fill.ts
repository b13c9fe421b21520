// The request "fill this draft": a text whose numbers are stars, answered from the month's workbook.
import { type FilledDraft, fillText } from '../core/claims/fill-text';
import { figuresForTexts, monthFigures, type MonthFigures } from './figures';
import type { MonthSources } from './read-month';

export interface FilledMonth extends MonthFigures {
  readonly draft: FilledDraft;
}

export async function fillDraft(text: string, sources: MonthSources): Promise<FilledMonth> {
  const found = await monthFigures(sources);
  return { ...found, draft: fillText({ text, month: found.month, figures: figuresForTexts(found) }) };
}
