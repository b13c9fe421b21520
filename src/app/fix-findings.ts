// The request "carry out these fixes": each cell must still hold what the finding saw, else nothing is written.
import { words } from '../core/measure/bilingual';
import type { CellEdit, Finding } from '../core/model/finding';
import { parseAddress } from '../core/workbook/address';
import { type CellValue, isCellError } from '../core/workbook/cell';
import type { CellPlan, SheetPlan, WritePlan } from '../core/workbook/plan';
import { findSheet, valueAt, type WorkbookSnapshot } from '../core/workbook/snapshot';
import type { WorkbookPort } from './ports';
import { UserError } from './user-error';

/** Answers what was written. */
export async function fixFindings(book: WorkbookPort, findings: readonly Finding[]): Promise<WritePlan> {
  const plan = fixPlan(await book.snapshot(), editsOf(findings));
  await book.apply(plan);
  return plan;
}

/** Every edit once, also where two findings ask for the same one. */
export function editsOf(findings: readonly Finding[]): readonly CellEdit[] {
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
  return edits.filter(
    (edit, index) => edits.findIndex((other) => placeOf(other) === placeOf(edit) && other.to === edit.to) === index,
  );
}

function fixPlan(book: WorkbookSnapshot, edits: readonly CellEdit[]): WritePlan {
  const moved = edits.filter((edit) => !stillHolds(book, edit));
  if (moved.length > 0) throw changedSince(moved);
  const places = edits.map(placeOf);
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice !== undefined) throw contradiction(twice);
  const sheets = [...new Set(edits.map(({ at }) => at.sheet))];
  return {
    names: [],
    sheets: sheets.map((name): SheetPlan => ({
      name,
      mode: 'edit',
      cells: edits.filter(({ at }) => at.sheet === name).flatMap(cellPlan),
    })),
  };
}

function cellPlan({ at, to, numberFormat }: CellEdit): readonly CellPlan[] {
  const place = parseAddress(at.cell);
  if (place === undefined) return [];
  return [
    {
      ...place,
      ...(to === undefined ? {} : { value: to }),
      ...(numberFormat === undefined ? {} : { style: { numberFormat } }),
    },
  ];
}

function stillHolds(book: WorkbookSnapshot, { at, from }: CellEdit): boolean {
  const sheet = findSheet(book, at.sheet);
  const place = parseAddress(at.cell);
  if (sheet === undefined || place === undefined) return false;
  return isSame(valueAt(sheet, place.row, place.column), from);
}

function isSame(now: CellValue, from: CellValue): boolean {
  return isCellError(now) && isCellError(from) ? now.error === from.error : now === from;
}

function placeOf({ at }: CellEdit): string {
  return `${at.sheet}!${at.cell}`;
}

function changedSince(edits: readonly CellEdit[]): UserError {
  const places = edits.map(placeOf).join('、');
  return new UserError(
    'changed-since-check',
    words(
      `${places} 在校验后已改动，未写入任何内容。请重新校验后再修改。`,
      `${places} changed since the check; nothing was written. Run the check again, then fix.`,
    ),
  );
}

function contradiction(place: string): UserError {
  return new UserError(
    'fixes-contradict',
    words(
      `对 ${place} 有两种不同的修改建议，未写入任何内容。请逐条核对后修改。`,
      `There are two different fixes for ${place}; nothing was written. Look at them one by one.`,
    ),
  );
}
