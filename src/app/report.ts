// The request "write the work report", as data; a document or a sheet is made of it elsewhere.
import type { Report } from '../core/model/report';
import { writeReport } from '../core/narrative/write-report';
import { monthFigures, type MonthFigures } from './figures';
import type { MonthSources } from './read-month';

export interface ReportedMonth extends MonthFigures {
  readonly report: Report;
}

export async function reportMonth(sources: MonthSources): Promise<ReportedMonth> {
  const found = await monthFigures(sources);
  const { month, figures, earlier } = found;
  return { ...found, report: writeReport({ month, figures, earlier }) };
}
