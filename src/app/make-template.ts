// The request "make a template of this report": last year's text, its numbers held against the workbook.
import { madeTemplate } from '../core/template/make-template';
import type { MadeTemplate } from '../core/template/template';
import { monthFigures, type MonthFigures } from './figures';
import type { MonthSources } from './read-month';

export interface TemplatedMonth extends MonthFigures {
  readonly made: MadeTemplate;
}

/** Writes nothing. */
export async function makeTemplate(text: string, sources: MonthSources): Promise<TemplatedMonth> {
  const found = await monthFigures(sources);
  const { month, figures } = found;
  return { ...found, made: madeTemplate({ text, month, figures }) };
}
