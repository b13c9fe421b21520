// One planned cell as XML.
import { address } from '../../core/workbook/address';
import type { CellPlan } from '../../core/workbook/plan';
import { escapeXml } from '../../ooxml/xml-text';
import { prefixed } from '../../ooxml/xml-edit';
import { encodeExcelText } from '../read/excel-text';

/** The cell with this style; text is always written as text, whatever it begins with. */
export function cellXml(cell: CellPlan, style: number, prefix: string): string {
  const place = `r="${address(cell.row, cell.column)}"${style === 0 ? '' : ` s="${String(style)}"`}`;
  return prefixed(cell.formula === undefined ? valueXml(cell, place) : formulaXml(cell.formula, cell, place), prefix);
}

function valueXml(cell: CellPlan, place: string): string {
  const { value } = cell;
  if (value === undefined) return `<c ${place}/>`;
  if (typeof value === 'number') return `<c ${place}><v>${numberText(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c ${place} t="b"><v>${value ? '1' : '0'}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${storedText(value)}</t></is></c>`;
}

function formulaXml(formula: string, cell: CellPlan, place: string): string {
  const { value } = cell;
  const text = `<f>${escapeXml(formula)}</f>`;
  if (value === undefined) return `<c ${place}>${text}</c>`;
  if (typeof value === 'number') return `<c ${place}>${text}<v>${numberText(value)}</v></c>`;
  if (typeof value === 'boolean') return `<c ${place} t="b">${text}<v>${value ? '1' : '0'}</v></c>`;
  return `<c ${place} t="str">${text}<v>${storedText(value)}</v></c>`;
}

/** A number that is none is a fault of the program that made the plan, never of the workbook. */
function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`not a number for a cell: ${String(value)}`);
  return String(value);
}

function storedText(text: string): string {
  return escapeXml(encodeExcelText(text));
}
