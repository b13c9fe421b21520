// The request "keep this explanation": written against the finding's id into the settings sheet, and into the list of findings where one stands.
import { markedPlace } from '../core/sheets/own-place';
import { ownSheets } from '../core/sheets/own-sheets';
import { explanationHeader, idHeader } from '../core/sheets/typed-explanations';
import type { SheetPlan, WritePlan } from '../core/workbook/plan';
import { findSheet, valueAt, type WorkbookSnapshot } from '../core/workbook/snapshot';
import { keptRow } from './keep-row';
import type { WorkbookPort } from './ports';

export interface TypedExplanation {
  /** Of the finding. */
  readonly id: string;
  /** Blank takes the explanation away. */
  readonly text: string;
}

/** Answers what was written. */
export async function explainFinding(book: WorkbookPort, typed: TypedExplanation): Promise<WritePlan> {
  const snapshot = await book.snapshot();
  const { id } = typed;
  const text = typed.text.trim();
  const kept = keptRow(snapshot, { table: 'explanations', key: id, value: text });
  const plan: WritePlan = { sheets: [...kept, ...inFindings(snapshot, { id, text })], names: [] };
  if (plan.sheets.length > 0) await book.apply(plan);
  return plan;
}

/** The list on the sheet 问题清单 is read back when it is written anew, so that both say the same. */
function inFindings(book: WorkbookSnapshot, { id, text }: TypedExplanation): readonly SheetPlan[] {
  const place = markedPlace(book, ownSheets.findings.mark);
  const sheet = place === undefined ? undefined : findSheet(book, place.sheet);
  if (place?.clear === undefined || sheet === undefined) return [];
  let columns = { id: -1, text: -1 };
  for (let row = place.clear.top; row <= place.clear.bottom; row += 1) {
    const cells = sheet.rows[row] ?? [];
    const heads = { id: cells.indexOf(idHeader), text: cells.indexOf(explanationHeader) };
    if (heads.id >= 0 && heads.text >= 0) columns = heads;
    else if (valueAt(sheet, row, columns.id) === id) {
      const value = text === '' ? {} : { value: text };
      return [{ name: sheet.name, mode: 'edit', cells: [{ row, column: columns.text, ...value }] }];
    }
  }
  return [];
}
