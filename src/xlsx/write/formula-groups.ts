// Formulas that several cells share, set free before one of the cells is changed.
import { UserError } from '../../app/user-error';
import { areaAddress, parseArea } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/cell';
import { words } from '../../core/measure/bilingual';
import type { SheetPlan } from '../../core/workbook/plan';
import { applyEdits } from '../../ooxml/xml-edit';
import { escapeXml } from '../../ooxml/xml-text';
import { attribute, child, parseXml, type XmlElement } from '../../ooxml/xml-tree';
import { shiftFormula } from '../read/shift-formula';
import { rowCells, touchRow, type SheetDraft } from './sheet-draft';

/** Gives every cell of a shared formula its own where the plan touches the master; refuses to tear an array. */
export function releaseFormulas(draft: SheetDraft, plan: SheetPlan): void {
  const members = groupMembers(draft);
  if (members.length === 0) return;
  const isTouched = touchTest(plan);
  for (const member of members) if (member.type !== 'shared') requireWhole(member, plan.name, isTouched);
  const masters = members.filter((member) => member.type === 'shared' && member.text !== '');
  for (const master of masters) {
    if (!isTouched(master.row, master.column)) continue;
    for (const member of members) if (member.group === master.group) setFree(draft, member, master);
  }
}

interface Member {
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly formula: XmlElement;
  readonly type: string;
  /** The number that ties a shared formula's cells; undefined for arrays. */
  readonly group: string | undefined;
  readonly text: string;
}

type TouchTest = (row: number, column: number) => boolean;

const groupMark = /\st=["'](?:shared|array|dataTable)["']/;

function groupMembers(draft: SheetDraft): readonly Member[] {
  const members: Member[] = [];
  for (const [number, row] of draft.rows) {
    if (row.raw !== undefined && !groupMark.test(row.raw)) continue;
    for (const [column, cell] of rowCells(row, number)) {
      if (!groupMark.test(cell)) continue;
      const formula = child(parseXml(cell), 'f');
      const type = formula === undefined ? undefined : attribute(formula, 't');
      if (formula === undefined || type === undefined) continue;
      const group = type === 'shared' ? attribute(formula, 'si') : undefined;
      members.push({ row: number, column, cell, formula, type, group, text: formula.text });
    }
  }
  return members;
}

function touchTest(plan: SheetPlan): TouchTest {
  const cells = new Set(plan.cells.map(({ row, column }) => `${String(row)} ${String(column)}`));
  const area = plan.mode === 'rewrite' ? plan.clear : undefined;
  return (row, column) =>
    (area !== undefined && isInside(area, row, column)) || cells.has(`${String(row)} ${String(column)}`);
}

function isInside(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Excel itself refuses to change a part of an array; a torn one would be damage. */
function requireWhole(member: Member, sheet: string, isTouched: TouchTest): void {
  const area = parseArea(attribute(member.formula, 'ref') ?? '');
  if (area === undefined) return;
  let touched = 0;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) if (isTouched(row, column)) touched += 1;
  }
  if (touched === 0 || touched === (area.bottom - area.top + 1) * (area.right - area.left + 1)) return;
  const place = areaAddress(area);
  throw new UserError(
    'array-formula',
    words(
      `工作表“${sheet}”的 ${place} 是一个数组公式，不能只改其中一部分。请先将其改为普通公式或数值后重试。`,
      `${place} on the sheet "${sheet}" is one array formula and cannot be changed in part. Turn it into plain formulas or values first.`,
    ),
  );
}

function setFree(draft: SheetDraft, member: Member, master: Member): void {
  const text = shiftFormula(master.text, member.row - master.row, member.column - master.column);
  const { formula } = member;
  const free = `<${formula.name}>${escapeXml(text)}</${formula.name}>`;
  const cell = applyEdits(member.cell, [{ from: formula.start, to: formula.end, text: free }]);
  touchRow(draft, member.row).cells.set(member.column, cell);
}
