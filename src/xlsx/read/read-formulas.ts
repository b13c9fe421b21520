// The formulas of one sheet, shared and array ones expanded to every cell that has them.
import { address, parseArea } from '../../core/workbook/address';
import { asciiAt, textAt } from './cell-bytes';
import { shiftFormula } from './shift-formula';
import { scanTag, type SheetScanner } from './sheet-scanner';

export interface FormulaCollector {
  /** Takes the formula whose tag the scan has just passed. */
  add(scan: SheetScanner, row: number, column: number): void;
  /** All formulas by A1 address. */
  finish(): Readonly<Record<string, string>>;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

interface Master extends Place {
  readonly text: string;
}

interface Follower extends Place {
  readonly group: string;
}

export function collectFormulas(): FormulaCollector {
  const formulas: Record<string, string> = {};
  const masters = new Map<string, Master>();
  const followers: Follower[] = [];
  return {
    add(scan, row, column): void {
      const { bytes } = scan;
      const type = asciiAt(bytes, scan.t.from, scan.t.from === 0 ? 0 : scan.t.to);
      const group = scan.si.from === 0 ? '' : asciiAt(bytes, scan.si.from, scan.si.to);
      const area = scan.ref.from === 0 ? '' : asciiAt(bytes, scan.ref.from, scan.ref.to);
      const text = formulaText(scan);
      if (type === 'shared' && text === '') followers.push({ row, column, group });
      else if (type === 'array') fillArea(formulas, area === '' ? address(row, column) : area, text);
      else formulas[address(row, column)] = text;
      if (type === 'shared' && text !== '') masters.set(group, { row, column, text });
    },
    finish(): Readonly<Record<string, string>> {
      for (const { row, column, group } of followers) {
        const master = masters.get(group);
        if (master === undefined) continue;
        formulas[address(row, column)] = shiftFormula(master.text, row - master.row, column - master.column);
      }
      return formulas;
    },
  };
}

/** Cells beyond this are not listed one by one; no office's array formula is that large. */
const largestArray = 100_000;

function fillArea(formulas: Record<string, string>, areaText: string, text: string): void {
  const area = parseArea(areaText);
  if (area === undefined || (area.bottom - area.top + 1) * (area.right - area.left + 1) > largestArray) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) formulas[address(row, column)] = text;
  }
}

function formulaText(scan: SheetScanner): string {
  if (scan.kind === 'empty') return '';
  const from = scan.at;
  scanTag(scan);
  // A closing tag is "</f>" or "</x:f>": what stands between is the text.
  return textAt(scan.bytes, from, scan.bytes.lastIndexOf(0x3c, scan.at - 1));
}
