// The summary plan of a month made by hand, and what stands where in it.
import type { CheckResult } from '../../src/core/checks/run-checks';
import { computeFigures, type FigureSet } from '../../src/core/indicators/figures';
import type { MonthlyStatistics } from '../../src/core/model/statistics';
import { summaryPlan } from '../../src/core/summary/summary-plan';
import { parseAddress } from '../../src/core/workbook/address';
import type { CellPlan, SheetPlan, WritePlan } from '../../src/core/workbook/plan';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { bookOf, month, type MonthInput } from './build-month';

export const nothingFound: CheckResult = { findings: [], skipped: [] };

export interface SummaryCase {
  readonly book?: WorkbookSnapshot;
  readonly month?: MonthlyStatistics;
  readonly figures?: FigureSet;
  readonly result?: CheckResult;
}

export function summaryOf(input: MonthInput, given: SummaryCase = {}): WritePlan {
  const statistics = given.month ?? month(input);
  return summaryPlan({
    book: given.book ?? bookOf(input),
    month: statistics,
    figures: given.figures ?? computeFigures(statistics),
    result: given.result ?? nothingFound,
  });
}

export function sheetOf(plan: WritePlan, name: string): SheetPlan {
  const found = plan.sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`the plan has no sheet ${name}`);
  return found;
}

export function cellIn(sheet: SheetPlan, place: string): CellPlan {
  const at = parseAddress(place);
  const found = sheet.cells.find((cell) => cell.row === at?.row && cell.column === at.column);
  if (found === undefined) throw new Error(`${sheet.name} has nothing in ${place}`);
  return found;
}

/** The row under a head whose first texts are the names given, by the head's text; a line break in a head counts as none. */
export function rowUnder(
  sheet: SheetPlan,
  { section, name }: { readonly section?: string; readonly name: string },
): Readonly<Record<string, CellPlan>> {
  const from =
    section === undefined ? 0 : (sheet.cells.find((cell) => String(cell.value).startsWith(section))?.row ?? Infinity);
  const named = sheet.cells.find((cell) => cell.row > from && cell.value === name);
  if (named === undefined) throw new Error(`${sheet.name} has no row ${name}`);
  const heads = sheet.cells.filter((cell) => cell.style?.fill === 'D9D9D9' && cell.row < named.row && cell.row >= from);
  const cells = sheet.cells.filter((cell) => cell.row === named.row);
  return Object.fromEntries(
    cells.flatMap((cell) => {
      const own = heads.filter((head) => head.column === cell.column && head.value !== '');
      const text = own.at(-1)?.value;
      return text === undefined ? [] : [[String(text).replaceAll('\n', ''), cell]];
    }),
  );
}
