// What we wrote last, and how to take it back without touching what the user has changed since.
// The record lives in the pane: it is gone when the pane or the workbook is closed.
import type { UndoOffer, UndoResult } from '../app/ports';
import { address, quoteSheet } from '../core/workbook/address';
import type { CellRef } from '../core/workbook/cell';
import type { NamePlan } from '../core/workbook/plan';
import { areaOf } from './read/outline';
import { untracked } from './untracked';
import type { WriteRecord } from './write/record';
import { clearedFormat } from './write/cleared-format';
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
  const added = await addedCells(context, newSheets.filter(isThere), written);
  const keptSheets = newSheets.filter((name) => changed.has(name) || added.some(({ sheet }) => sheet === name));
  // A sheet that stays keeps the mark by which it is ours: the next write is to find it, and reading not to take it for the user's.
  const isKept = ({ refersTo }: NamePlan): boolean =>
    keptSheets.some((name) => refersTo.startsWith(`${quoteSheet(name)}!`));
  const ourNames = plan.names.filter(
    (one) =>
      !isKept(one) &&
      names.items.some(({ name, formula }) => name === one.name && String(formula) === `=${one.refersTo}`),
  );
  const present = names.items.map(({ name }) => name);
  const gone = newSheets.filter((name) => isThere(name) && !keptSheets.includes(name));
  const standing = footprints.filter(({ sheet }) => isThere(sheet));
  const cleared = await clearedFormat(
    context,
    standing.filter(({ sheet }) => !changed.has(sheet)),
  );
  await runSteps(context, [
    ...nameRestoreSteps(ourNames, outline.names, present),
    ...standing.flatMap((one) => undoSteps(one, changed.get(one.sheet), cleared)),
    ...gone.map((name) => step((to) => to.workbook.worksheets.getItem(name).delete())),
  ]);
  const chartsLeft = await deleteMadeCharts(
    context,
    record.charts.filter(({ sheet }) => isThere(sheet)),
  );
  const left = [...changed].flatMap(([sheet, cells]) => [...cells].map((cell) => ({ sheet, cell })));
  return { left: [...left, ...added, ...chartsLeft], keptSheets };
}

function undoSteps(
  footprint: WriteRecord['footprints'][number],
  changed: ReadonlySet<string> | undefined,
  cleared: Excel.CellPropertiesFormat | undefined,
): readonly Step[] {
  if (changed === undefined) return restoreSteps(footprint, cleared);
  return footprint.blocks.flatMap((block) =>
    restoreCellSteps(footprint.sheet, block, (row, column) => !changed.has(address(row, column))),
  );
}

/** By sheet, the cells that no longer hold what was written. */
function changedCells(written: Written, now: Written): ReadonlyMap<string, ReadonlySet<string>> {
  const standing = new Map(
    now.flatMap(cellsOf).map(({ sheet, cell, formula }) => [`${sheet}!${cell}`, formula] as const),
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

/** What now stands on sheets of ours beside what we wrote. */
async function addedCells(
  context: Excel.RequestContext,
  names: readonly string[],
  written: Written,
): Promise<readonly CellRef[]> {
  const asked = names.map((name) => ({
    name,
    used: untracked(context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true)).load(
      'rowIndex,columnIndex,rowCount,columnCount',
    ),
  }));
  if (asked.length === 0) return [];
  await context.sync();
  const used = asked.flatMap((one) => (one.used.isNullObject ? [] : [{ sheet: one.name, area: areaOf(one.used) }]));
  const ours = new Set(written.flatMap((block) => cellsOf(block).map(({ sheet, cell }) => `${sheet}!${cell}`)));
  const now = await readFormulas(context, used);
  return now.flatMap(cellsOf).flatMap(({ sheet, cell, formula }) => {
    return formula === '' || ours.has(`${sheet}!${cell}`) ? [] : [{ sheet, cell }];
  });
}

function cellsOf({ sheet, area, formulas }: Written[number]): readonly (CellRef & { readonly formula: unknown })[] {
  return formulas.flatMap((line, row) =>
    line.map((formula, column) => ({ sheet, cell: address(area.top + row, area.left + column), formula })),
  );
}
