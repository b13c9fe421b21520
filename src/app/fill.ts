// The request "fill this draft": a text whose numbers are stars, answered from the month's workbook.
import type { FilledDraft } from '../core/claims/fill-text';
import { fillWithCells } from '../core/claims/read-cells';
import type { TextTable } from '../core/claims/text-table';
import { figuresForTexts, monthFigures, type MonthFigures } from './figures';
import type { MonthSources } from './read-month';

export interface FilledMonth extends MonthFigures {
  readonly draft: FilledDraft;
}

/** The tables are those of the file that the text is from. */
export async function fillDraft(
  text: string,
  sources: MonthSources,
  tables: readonly TextTable[] = [],
): Promise<FilledMonth> {
  const found = await monthFigures(sources);
  return { ...found, draft: fillWithCells({ text, month: found.month, figures: figuresForTexts(found) }, tables) };
}
