// The port over a snapshot in memory: what a request would leave in a workbook, without a file or a host.
import type { WorkbookPort } from '../../src/app/ports';
import { UserError } from '../../src/app/user-error';
import { address } from '../../src/core/workbook/address';
import type { Area, CellValue } from '../../src/core/workbook/cell';
import type { CellPlan, SheetPlan, WritePlan } from '../../src/core/workbook/plan';
import { planProblem } from '../../src/core/workbook/plan-problem';
import { formatAt, type SheetSnapshot, type WorkbookSnapshot } from '../../src/core/workbook/snapshot';

export class InMemoryWorkbook implements WorkbookPort {
  private current: WorkbookSnapshot;
  /** Every plan carried out, oldest first: what a snapshot cannot show (links, charts, notes) stands here. */
  readonly applied: WritePlan[] = [];

  constructor(start: WorkbookSnapshot) {
    this.current = start;
  }

  snapshot(): Promise<WorkbookSnapshot> {
    return Promise.resolve(structuredClone(this.current));
  }

  apply(plan: WritePlan): Promise<void> {
    const problem = planProblem(plan, this.current);
    if (problem !== undefined) return Promise.reject(new UserError(problem.code, problem.text));
    this.current = applied(plan, this.current);
    this.applied.push(plan);
    return Promise.resolve();
  }
}

function applied(plan: WritePlan, book: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = [...book.sheets];
  for (const sheetPlan of plan.sheets) {
    const index = sheets.findIndex((sheet) => sheet.name === sheetPlan.name);
    const changed = writtenSheet(sheetPlan, sheets[index] ?? blankSheet(sheetPlan.name));
    if (index >= 0) sheets[index] = changed;
    else sheets.push(changed);
  }
  const isReplaced = (name: string): boolean =>
    plan.names.some((given) => given.name.toLowerCase() === name.toLowerCase());
  const kept = book.names.filter((name) => name.scope !== undefined || !isReplaced(name.name));
  return { ...book, sheets, names: [...kept, ...plan.names] };
}

function blankSheet(name: string): SheetSnapshot {
  const nothing = { rows: [], formulas: {}, formats: ['General'], formatIds: [], merges: [] };
  return { name, visibility: 'visible', isProtected: false, hiddenRows: [], hiddenColumns: [], ...nothing };
}

function writtenSheet(plan: SheetPlan, sheet: SheetSnapshot): SheetSnapshot {
  const draft: Draft = {
    rows: sheet.rows.map((row) => [...row]),
    formulas: { ...sheet.formulas },
    formats: [...sheet.formats],
    formatIds: sheet.formatIds.map((ids) => (ids === undefined ? undefined : [...ids])),
  };
  const isRewrite = plan.mode === 'rewrite';
  if (isRewrite && plan.clear !== undefined) clear(draft, plan.clear);
  for (const cell of plan.cells) {
    const kept = isRewrite ? 'General' : formatAt(sheet, cell.row, cell.column);
    write(draft, cell, cell.style?.numberFormat ?? kept);
  }
  if (!isRewrite) return { ...sheet, ...draft };
  const { clear: cleared } = plan;
  const merges = sheet.merges.filter((merge) => cleared === undefined || !overlaps(merge, cleared));
  const shown = Object.keys(plan.columnWidths ?? {}).map(Number);
  const hidden = sheet.hiddenColumns.filter((column) => !shown.includes(column));
  const hiddenColumns = united(hidden, plan.hiddenColumns);
  const hiddenRows = united(sheet.hiddenRows, plan.hiddenRows);
  return { ...sheet, ...draft, merges: [...merges, ...(plan.merges ?? [])], hiddenColumns, hiddenRows };
}

function united(kept: readonly number[], added: readonly number[] = []): readonly number[] {
  return [...new Set([...kept, ...added])].sort((a, b) => a - b);
}

interface Draft {
  readonly rows: CellValue[][];
  readonly formulas: Record<string, string>;
  readonly formats: string[];
  readonly formatIds: (number[] | undefined)[];
}

function write(draft: Draft, cell: CellPlan, format: string): void {
  while (draft.rows.length <= cell.row) draft.rows.push([]);
  (draft.rows[cell.row] ??= [])[cell.column] = cell.value;
  const place = address(cell.row, cell.column);
  if (cell.formula === undefined) delete draft.formulas[place];
  else draft.formulas[place] = cell.formula;
  if (!draft.formats.includes(format)) draft.formats.push(format);
  (draft.formatIds[cell.row] ??= [])[cell.column] = draft.formats.indexOf(format);
}

function clear(draft: Draft, area: Area): void {
  for (let row = area.top; row <= Math.min(area.bottom, draft.rows.length - 1); row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const values = draft.rows[row];
      if (values !== undefined && column < values.length) values[column] = undefined;
      const ids = draft.formatIds[row];
      if (ids !== undefined && column < ids.length) ids[column] = 0;
      delete draft.formulas[address(row, column)];
    }
  }
}

function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
