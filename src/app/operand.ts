// What an argument of a formula stands for: a grid of cells, each with its text in a formula and its value now.
import { isNotApplicable } from '../core/measure/numeral';
import { absoluteAddress, address, parseArea } from '../core/workbook/address';
import type { CellValue } from '../core/workbook/cell';
import { findSheet, type SheetSnapshot, valueAt, type WorkbookSnapshot } from '../core/workbook/snapshot';

export interface Operand {
  readonly rows: number;
  readonly columns: number;
  /** Within the grid; a single row, column or cell stretches over a larger one. */
  readonly at: (row: number, column: number) => Piece;
  /** The whole grid with dollar signs, where it is a range of cells. */
  readonly whole?: string;
}

export interface Piece {
  readonly text: string;
  readonly value: CellValue;
  /** Nothing to calculate: written as a value. */
  readonly isConstant?: true;
}

export interface Place {
  readonly book: WorkbookSnapshot;
  readonly sheet: SheetSnapshot;
}

/** Undefined for what is neither a number, a text nor a range: other formulas are not worked out here. */
export function operandOf(text: string, { book, sheet }: Place): Operand | undefined {
  if (text === '') return single({ text, value: undefined });
  if (/^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i.test(text)) return single({ text, value: Number(text) });
  const [, quoted] = /^"((?:[^"]|"")*)"$/.exec(text) ?? [];
  if (quoted !== undefined) return single({ text, value: quoted.replaceAll('""', '"') });
  const [, prefix = '', range = ''] = /^((?:'(?:[^']|'')+'|[^'"!(),:;+*/^&=<>\s-]+)!)?([^!]+)$/.exec(text) ?? [];
  const area = parseArea(range);
  const from = prefix === '' ? sheet : findSheet(book, sheetName(prefix));
  if (area === undefined || from === undefined) return undefined;
  const { top, left, bottom, right } = area;
  const isOne = top === bottom && left === right;
  return {
    rows: bottom - top + 1,
    columns: right - left + 1,
    at: (row, column) => {
      const [at, across] = [top === bottom ? top : top + row, left === right ? left : left + column];
      return { text: isOne ? text : prefix + address(at, across), value: valueAt(from, at, across) };
    },
    whole: prefix + absoluteAddress(area),
  };
}

function single(piece: Piece): Operand {
  return { rows: 1, columns: 1, at: () => piece };
}

/** Undefined where the grids do not fit over each other. */
export function commonShape(operands: readonly Operand[]): Pick<Operand, 'rows' | 'columns'> | undefined {
  const rows = Math.max(1, ...operands.map((one) => one.rows));
  const columns = Math.max(1, ...operands.map((one) => one.columns));
  const fits = operands.every(
    (one) => (one.rows === rows || one.rows === 1) && (one.columns === columns || one.columns === 1),
  );
  return fits ? { rows, columns } : undefined;
}

export function piecesOf(operand: Operand): readonly Piece[] {
  return Array.from({ length: operand.rows * operand.columns }, (_, index) =>
    operand.at(Math.floor(index / operand.columns), index % operand.columns),
  );
}

/** '—' in the many ways in which offices write that something does not apply. */
export function isDash({ value }: Piece): boolean {
  return typeof value === 'string' && isNotApplicable(value);
}

function sheetName(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
