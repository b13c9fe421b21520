// The request "read it so": what a table or column is, by hand, kept in the settings sheet for this month and the next.
import { words } from '../core/measure/bilingual';
import { compact } from '../core/measure/half-width';
import { monthOf, yearOf } from '../core/measure/period';
import type { ColumnCorrection, Corrections, TableCorrection } from '../core/model/correction';
import type { Indicator } from '../core/model/indicator';
import { isColumnMeaning } from '../core/reading/read-corrections';
import { readWorkbook } from '../core/reading/read-workbook';
import { kindWords } from '../core/sheets/correction-words';
import type { SheetPlan, WritePlan } from '../core/workbook/plan';
import { findSheet, type WorkbookSnapshot } from '../core/workbook/snapshot';
import { type Section, sectionPlan } from './correction-rows-plan';
import type { WorkbookPort } from './ports';
import { UserError } from './user-error';

/** Answers what was written. */
export async function correctReading(book: WorkbookPort, asked: Partial<Corrections>): Promise<WritePlan> {
  const plan = correctionPlan(await book.snapshot(), asked);
  await book.apply(plan);
  return plan;
}

/** A correction of the same table or column is replaced; one that says nothing is taken away. */
export function correctionPlan(book: WorkbookSnapshot, { tables = [], columns = [] }: Partial<Corrections>): WritePlan {
  const month = readWorkbook(book);
  for (const { sheet } of [...tables, ...columns]) if (findSheet(book, sheet) === undefined) throw noSheet(sheet);
  for (const { as } of columns) if (!isUnderstood(as, month.indicators)) throw noMeaning(as);
  const sections: readonly Section[] = [
    { kind: 'tableCorrections', names: 2, rows: tables.map(tableTexts) },
    { kind: 'columnCorrections', names: 3, rows: columns.map(columnTexts) },
  ];
  const plans = sections.flatMap((section) => sectionPlan(book, month.tables, section));
  return { sheets: apart(plans), names: [] };
}

function isUnderstood(as: string, indicators: readonly Indicator[]): boolean {
  return as.trim() === '' || isColumnMeaning(compact(as), indicators);
}

function tableTexts({ sheet, table, kind, unit, month, isRead }: TableCorrection): readonly string[] {
  return [
    sheet,
    table,
    kind === undefined ? '' : kindWords[kind],
    unit ?? '',
    month === undefined ? '' : `${String(yearOf(month))}年${String(monthOf(month))}月`,
    isRead === undefined ? '' : isRead ? '是' : '否',
  ];
}

function columnTexts({ sheet, table, header, as }: ColumnCorrection): readonly string[] {
  return [sheet, table, header, as.trim()];
}

// A plan names each sheet once; two new sections stand one below the other.
function apart(plans: readonly SheetPlan[]): readonly SheetPlan[] {
  const merged: SheetPlan[] = [];
  for (const plan of plans) {
    const at = merged.findIndex(({ name }) => name === plan.name);
    const same = merged[at];
    if (same === undefined) {
      merged.push(plan);
      continue;
    }
    const taken = new Set(same.cells.map(({ row }) => row));
    const bottom = Math.max(...taken);
    const isClashing = plan.cells.some(({ row }) => taken.has(row));
    const top = Math.min(...plan.cells.map(({ row }) => row));
    const down = isClashing ? bottom + 2 - top : 0;
    const cells = plan.cells.map((cell) => ({ ...cell, row: cell.row + down }));
    merged[at] = { ...same, cells: [...same.cells, ...cells] };
  }
  return merged;
}

function noSheet(sheet: string): UserError {
  return new UserError(
    'bad-correction',
    words(
      `工作簿中没有工作表“${sheet}”，认定未保存。请核对工作表名称。`,
      `The workbook has no sheet "${sheet}"; the correction is not saved. Check the sheet's name.`,
    ),
  );
}

function noMeaning(as: string): UserError {
  return new UserError(
    'bad-correction',
    words(
      `“${as}”不是能识别的列，认定未保存。请从给出的各项中选择，如“各项存款余额”“不读取”。`,
      `"${as}" names no column that is understood; the correction is not saved. Choose one of those offered, e.g. 各项存款余额.`,
    ),
  );
}
