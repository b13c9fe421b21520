// The request "this month against last month": figures of the two reports, and what last month's next steps promised.
import { computeFigures } from '../core/indicators/figures';
import { compareFacts, type FactComparison, type ReportedSide } from '../core/narrative/compare-reports';
import { type KeptPromise, promisesKept } from '../core/narrative/promises';
import type { ReportingMonth } from '../core/measure/period';
import { monthFigures } from './figures';
import { monthReport } from './month-report';
import type { WorkbookPort } from './ports';
import type { MonthSources } from './read-month';

export interface ComparedMonths extends FactComparison {
  readonly county?: string;
  readonly month?: ReportingMonth;
  readonly previousMonth?: ReportingMonth;
  readonly promises: readonly KeptPromise[];
}

export interface TwoMonths extends Omit<MonthSources, 'previous'> {
  /** The month before, or any earlier one. */
  readonly previous: WorkbookPort;
}

export async function compareMonths({ previous, ...sources }: TwoMonths): Promise<ComparedMonths> {
  const found = await monthFigures({ ...sources, previous: [previous] });
  const now: ReportedSide = { ...found, report: await monthReport(found) };
  const [earlier] = found.earlier;
  const before = earlier === undefined ? now : await earlierSide(previous, earlier);
  const { county, month } = found.month;
  return {
    ...(county === undefined ? {} : { county }),
    ...(month === undefined ? {} : { month }),
    ...(before.month.month === undefined ? {} : { previousMonth: before.month.month }),
    ...compareFacts(now, before),
    promises: promisesKept(now, before),
  };
}

async function earlierSide(port: WorkbookPort, month: ReportedSide['month']): Promise<ReportedSide> {
  const figures = computeFigures(month, []);
  return { month, figures, report: await monthReport({ book: await port.snapshot(), month, figures, earlier: [] }) };
}
