// What the office wrote against findings this month, marked as this month's in the next one's list.
import type { ReportingMonth } from '../../core/measure/period';
import { markedPlace } from '../../core/sheets/own-place';
import { ownSheets } from '../../core/sheets/own-sheets';
import { explanationHeader, explanationText, idHeader } from '../../core/sheets/typed-explanations';
import type { CellPlan } from '../../core/workbook/plan';
import { type SheetSnapshot, type WorkbookSnapshot, valueAt } from '../../core/workbook/snapshot';

/** Nothing on any sheet but that of the list. */
export function carriedExplanations(
  book: WorkbookSnapshot,
  sheet: SheetSnapshot,
  from: ReportingMonth,
): readonly CellPlan[] {
  const area = markedPlace(book, ownSheets.findings.mark);
  const list = area?.sheet === sheet.name ? area.clear : undefined;
  if (list === undefined) return [];
  const head = sheet.rows.findIndex((row, at) => at >= list.top && isHead(row));
  if (head < 0) return [];
  const column = sheet.rows[head]?.indexOf(explanationHeader) ?? -1;
  const plans: CellPlan[] = [];
  for (let row = head + 1; row <= list.bottom; row += 1) {
    const text = valueAt(sheet, row, column);
    if (typeof text !== 'string' || text.trim() === '' || text.startsWith('（沿用')) continue;
    plans.push({ row, column, value: explanationText({ text: text.trim(), from }) });
  }
  return plans;
}

function isHead(row: SheetSnapshot['rows'][number]): boolean {
  return row.includes(explanationHeader) && row.includes(idHeader);
}
