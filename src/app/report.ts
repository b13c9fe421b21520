// The request "write the work report", as data; a document or a sheet is made of it elsewhere.
import type { Report } from '../core/model/report';
import { monthFigures, type MonthFigures } from './figures';
import { monthReport } from './month-report';
import type { MonthSources } from './read-month';

export interface ReportedMonth extends MonthFigures {
  readonly report: Report;
}

export async function reportMonth(sources: MonthSources): Promise<ReportedMonth> {
  const found = await monthFigures(sources);
  return { ...found, report: await monthReport(found) };
}
