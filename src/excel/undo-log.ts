// What we wrote last, and how to take it back without touching what the user has changed since.
// The record lives in the pane: it is gone when the pane or the workbook is closed.
import type { UndoOffer, UndoResult } from '../app/ports';
import { address } from '../core/workbook/address';
import { untracked } from './untracked';
import type { WriteRecord } from './write/record';
import { deleteMadeCharts } from './write/made-charts';
import { nameRestoreSteps } from './write/name-steps';
import { restoreCellSteps, restoreSteps } from './write/restore-steps';
import { runSteps, step, type Step } from './write/steps';
import { readFormulas, type Written } from './write/written';

const deepest = 20;

export class UndoLog {
  private readonly records: WriteRecord[] = [];

  add(record: WriteRecord): void {
    this.records.push(record);
    if (this.records.length > deepest) this.records.shift();
  }

  offer(): UndoOffer | undefined {
    const record = this.records.at(-1);
    if (record?.written === undefined) return undefined;
    const { newSheets, plan } = record;
    const cells = plan.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
    return { cells, clearsExcelUndo: newSheets.length > 0, sheets: newSheets };
  }

  /** The last write, if it can be undone; it leaves the log when it has been. */
  last(): WriteRecord | undefined {
    return this.offer() === undefined ? undefined : this.records.at(-1);
  }

  drop(record: WriteRecord): void {
    const at = this.records.indexOf(record);
    if (at >= 0) this.records.splice(at, 1);
  }
}

export async function undo(context: Excel.RequestContext, record: WriteRecord): Promise<UndoResult> {
  const { plan, outline, newSheets, footprints } = record;
  const sheets = context.workbook.worksheets.load('items/name');
  const names = context.workbook.names.load('items/name,items/formula');
  await context.sync();
  const isThere = (name: string): boolean => sheets.items.some((sheet) => sheet.name === name);
  const written = (record.written ?? []).filter(({ sheet }) => isThere(sheet));
  const now = await readFormulas(context, written);
  const changed = changedCells(written, now);
  const extended = await extendedSheets(context, newSheets.filter(isThere), written);
  const keptSheets = newSheets.filter((name) => changed.has(name) || extended.has(name));
  const ourNames = plan.names.filter((one) =>
    names.items.some(({ name, formula }) => name === one.name && String(formula) === `=${one.refersTo}`),
  );
  const present = names.items.map(({ name }) => name);
  const gone = newSheets.filter((name) => isThere(name) && !keptSheets.includes(name));
  await runSteps(context, [
    ...nameRestoreSteps(ourNames, outline.names, present),
    ...footprints.filter(({ sheet }) => isThere(sheet)).flatMap((one) => undoSteps(one, changed.get(one.sheet))),
    ...gone.map((name) => step((to) => to.workbook.worksheets.getItem(name).delete())),
  ]);
  const chartsLeft = await deleteMadeCharts(
    context,
    record.charts.filter(({ sheet }) => isThere(sheet)),
  );
  const left = [...changed].flatMap(([sheet, cells]) => [...cells].map((cell) => ({ sheet, cell })));
  return { left: [...left.filter(({ sheet }) => !newSheets.includes(sheet)), ...chartsLeft], keptSheets };
}

function undoSteps(
  footprint: WriteRecord['footprints'][number],
  changed: ReadonlySet<string> | undefined,
): readonly Step[] {
  if (changed === undefined) return restoreSteps(footprint);
  return footprint.blocks.flatMap((block) =>
    restoreCellSteps(footprint.sheet, block, (row, column) => !changed.has(address(row, column))),
  );
}

/** By sheet, the cells that no longer hold what was written. */
function changedCells(written: Written, now: Written): ReadonlyMap<string, ReadonlySet<string>> {
  const standing = new Map(
    now.flatMap(({ sheet, area, formulas }) =>
      formulas.flatMap((line, row) =>
        line.map((formula, column) => [`${sheet}!${address(area.top + row, area.left + column)}`, formula] as const),
      ),
    ),
  );
  const found = new Map<string, Set<string>>();
  for (const { sheet, area, formulas } of written) {
    for (const [row, line] of formulas.entries()) {
      for (const [column, formula] of line.entries()) {
        const cell = address(area.top + row, area.left + column);
        if (standing.get(`${sheet}!${cell}`) === formula) continue;
        found.set(sheet, (found.get(sheet) ?? new Set()).add(cell));
      }
    }
  }
  return found;
}

/** Sheets of ours on which something now stands beside what we wrote. */
async function extendedSheets(
  context: Excel.RequestContext,
  names: readonly string[],
  written: Written,
): Promise<ReadonlySet<string>> {
  const asked = names.map((name) => ({
    name,
    used: untracked(context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true)).load(
      'rowIndex,columnIndex,rowCount,columnCount',
    ),
  }));
  if (asked.length > 0) await context.sync();
  const isBeyond = ({ name, used }: (typeof asked)[number]): boolean => {
    if (used.isNullObject) return false;
    const own = written.filter(({ sheet }) => sheet === name).map(({ area }) => area);
    const bottom = own.reduce((last, area) => Math.max(last, area.bottom), -1);
    const right = own.reduce((last, area) => Math.max(last, area.right), -1);
    return used.rowIndex + used.rowCount - 1 > bottom || used.columnIndex + used.columnCount - 1 > right;
  };
  return new Set(asked.filter(isBeyond).map(({ name }) => name));
}
