// Planned cells put into a sheet, and an area of it emptied.
import { areaAddress, parseArea } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/cell';
import type { CellPlan, SheetPlan } from '../../core/workbook/plan';
import { applyEdits } from '../../ooxml/xml-edit';
import { attribute, child, childrenOf, isTrue, parseXml } from '../../ooxml/xml-tree';
import { cellXml } from './cell-xml';
import { rowCells, touchRow, type SheetDraft } from './sheet-draft';
import { cellStyleIndex, type StylesDraft } from './styles-draft';

/** Takes the cells of an area out; rows keep their heights. */
export function clearCells(draft: SheetDraft, area: Area): void {
  for (const number of draft.rows.keys()) {
    if (number < area.top || number > area.bottom) continue;
    const row = touchRow(draft, number);
    for (const column of row.cells.keys()) {
      if (column >= area.left && column <= area.right) row.cells.delete(column);
    }
  }
}

/** Puts the plan's cells in; in an edit a cell keeps what the plan's style leaves open. */
export function writeCells(draft: SheetDraft, plan: SheetPlan, styles: StylesDraft): void {
  const columnStyles = plan.mode === 'edit' ? columnStylesOf(draft) : [];
  for (const cell of plan.cells) {
    const base = plan.mode === 'edit' ? presentStyle(draft, cell, columnStyles) : 0;
    const style = cellStyleIndex(styles, base, cell.style);
    touchRow(draft, cell.row).cells.set(cell.column, cellXml(cell, style, draft.prefix));
  }
  growDimension(draft, plan.cells);
}

type ColumnStyle = Readonly<Record<'first' | 'last' | 'style', number>>;

/** The style a cell has, or would have from its row or column if someone typed into it. */
function presentStyle(draft: SheetDraft, cell: CellPlan, columns: readonly ColumnStyle[]): number {
  const row = draft.rows.get(cell.row);
  const present = row === undefined ? undefined : rowCells(row, cell.row).get(cell.column);
  if (present !== undefined) return Number(attribute(parseXml(present), 's') ?? 0);
  const attributes = row?.raw === undefined ? row?.attributes : touchRow(draft, cell.row).attributes;
  if (isTrue(attributes?.get('customFormat'))) return Number(attributes?.get('s') ?? 0);
  return columns.find(({ first, last }) => cell.column >= first && cell.column <= last)?.style ?? 0;
}

function columnStylesOf(draft: SheetDraft): readonly ColumnStyle[] {
  return childrenOf(child(parseXml(draft.frame), 'cols'), 'col').map((column) => ({
    first: Number(attribute(column, 'min')) - 1,
    last: Number(attribute(column, 'max')) - 1,
    style: Number(attribute(column, 'style') ?? 0),
  }));
}

/** The sheet's statement of its used area, where it makes one, takes the new cells in. */
function growDimension(draft: SheetDraft, cells: readonly CellPlan[]): void {
  const dimension = child(parseXml(draft.frame), 'dimension');
  const known = dimension === undefined ? undefined : parseArea(attribute(dimension, 'ref') ?? '');
  if (dimension === undefined || known === undefined || cells.length === 0) return;
  let { top, left, bottom, right } = known;
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  const text = `<${dimension.name} ref="${areaAddress({ top, left, bottom, right })}"/>`;
  draft.frame = applyEdits(draft.frame, [{ from: dimension.start, to: dimension.end, text }]);
}
