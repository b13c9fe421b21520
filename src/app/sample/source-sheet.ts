// How a source sheet of the sample is laid out: title, unit line, header of one or two rows, body and notes as a SheetPlan.
import { rowHeight } from '../../core/narrative/row-height';
import type { Area } from '../../core/workbook/cell';
import type { CellPlan, CellStyle, SheetPlan } from '../../core/workbook/plan';

export type SourceValue = string | number | undefined;

export interface SourceColumn {
  /** Stands above the label, merged over neighbours of the same group; absent: the label is merged downwards. */
  readonly group?: string;
  readonly label: string;
  readonly width: number;
  readonly numberFormat?: string;
  readonly align?: CellStyle['horizontal'];
}

export interface SourceRow {
  readonly values: readonly SourceValue[];
  readonly weight?: 'total' | 'subtotal';
  readonly isHidden?: boolean;
}

export interface SourceSheet {
  readonly name: string;
  readonly title: string;
  /** Left and right of the line under the title; the right one is the unit. */
  readonly underTitle: readonly [left: string, right: string];
  readonly columns: readonly SourceColumn[];
  readonly rows: readonly SourceRow[];
  readonly notes?: readonly string[];
  readonly landscape?: boolean;
}

const titleRows = 2;
const headStyle = {
  bold: true,
  border: 'thin',
  fill: 'DDEBF7',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
} as const;

/** The sheet as a plan; a blank row of the body stays blank and has no border. */
export function sourceSheet(sheet: SourceSheet): SheetPlan {
  const headRows = headRowsOf(sheet);
  const firstRow = titleRows + headRows;
  const lastColumn = sheet.columns.length - 1;
  const hidden = sheet.rows.flatMap((row, index) => (row.isHidden === true ? [firstRow + index] : []));
  return {
    name: sheet.name,
    mode: 'rewrite',
    cells: [...titleCells(sheet), ...headCells(sheet), ...bodyCells(sheet, firstRow), ...noteCells(sheet, firstRow)],
    merges: [{ top: 0, left: 0, bottom: 0, right: lastColumn }, ...headMerges(sheet)],
    columnWidths: Object.fromEntries(sheet.columns.map((column, index) => [index, column.width])),
    rowHeights: {
      0: 30,
      ...Object.fromEntries(Array.from({ length: headRows }, (_, row) => [titleRows + row, 28])),
      ...bodyHeights(sheet, firstRow),
    },
    ...(hidden.length === 0 ? {} : { hiddenRows: hidden }),
    freeze: { rows: firstRow, columns: 2 },
    print: { landscape: sheet.landscape ?? true, repeatRows: { from: 0, to: firstRow - 1 } },
  };
}

const oneLine = 20;

/** Rows whose texts take several lines; the others are left to the program that shows them. */
function bodyHeights({ columns, rows }: SourceSheet, firstRow: number): Record<number, number> {
  const heights = rows.map(({ values }) => {
    const texts = columns.flatMap(({ width, numberFormat }, column) => {
      const value = values[column];
      return typeof value === 'string' && numberFormat === undefined ? [{ text: value, width, size: 11 }] : [];
    });
    return texts.length === 0 ? 0 : rowHeight(texts);
  });
  return Object.fromEntries(
    heights.flatMap((height, index) => (height > oneLine ? [[firstRow + index, height] as const] : [])),
  );
}

function headRowsOf(sheet: SourceSheet): 1 | 2 {
  return sheet.columns.some((column) => column.group !== undefined) ? 2 : 1;
}

function titleCells(sheet: SourceSheet): readonly CellPlan[] {
  const [left, right] = sheet.underTitle;
  const line = [
    { row: 1, column: 0, value: left, style: { size: 10 } },
    { row: 1, column: sheet.columns.length - 1, value: right, style: { size: 10, horizontal: 'right' } },
  ] as const;
  return [
    {
      row: 0,
      column: 0,
      value: sheet.title,
      style: { bold: true, size: 16, font: '宋体', horizontal: 'center', vertical: 'center' },
    },
    ...line.filter((cell) => cell.value !== ''),
  ];
}

function headCells(sheet: SourceSheet): readonly CellPlan[] {
  const isTwoRows = headRowsOf(sheet) === 2;
  return sheet.columns.flatMap(({ group, label }, column) => {
    if (!isTwoRows) return [{ row: titleRows, column, value: label, style: headStyle }];
    const isFirst = group === undefined || sheet.columns[column - 1]?.group !== group;
    const top = { row: titleRows, column, style: headStyle };
    const below = { row: titleRows + 1, column, style: headStyle };
    if (group === undefined) return [{ ...top, value: label }, below];
    return [isFirst ? { ...top, value: group } : top, { ...below, value: label }];
  });
}

function headMerges(sheet: SourceSheet): readonly Area[] {
  if (headRowsOf(sheet) === 1) return [];
  const merges: Area[] = [];
  sheet.columns.forEach(({ group }, column) => {
    if (group === undefined) merges.push({ top: titleRows, left: column, bottom: titleRows + 1, right: column });
    else if (sheet.columns[column - 1]?.group !== group) {
      const next = sheet.columns.findIndex((other, index) => index > column && other.group !== group);
      const right = (next < 0 ? sheet.columns.length : next) - 1;
      if (right > column) merges.push({ top: titleRows, left: column, bottom: titleRows, right });
    }
  });
  return merges;
}

function bodyCells(sheet: SourceSheet, firstRow: number): readonly CellPlan[] {
  return sheet.rows.flatMap((row, index) => {
    if (row.values.length === 0) return [];
    return sheet.columns.map((source, column): CellPlan => {
      const value = row.values[column];
      const place = { row: firstRow + index, column, style: bodyStyle(source, row, value) };
      return value === undefined ? place : { ...place, value };
    });
  });
}

function bodyStyle(column: SourceColumn, row: SourceRow, value: SourceValue): CellStyle {
  const isText = typeof value === 'string';
  return {
    border: 'thin',
    vertical: 'center',
    ...(isText && column.numberFormat === undefined ? { wrap: true } : {}),
    ...(value === '—' ? { horizontal: 'center' } : column.align === undefined ? {} : { horizontal: column.align }),
    ...(column.numberFormat === undefined ? {} : { numberFormat: isText ? '@' : column.numberFormat }),
    ...(row.weight === undefined ? {} : { bold: true }),
    ...(row.weight === 'total' ? { fill: 'F2F2F2' } : {}),
  };
}

function noteCells(sheet: SourceSheet, firstRow: number): readonly CellPlan[] {
  const start = firstRow + sheet.rows.length;
  return (sheet.notes ?? []).map((value, index) => ({
    row: start + index,
    column: 0,
    value,
    style: { size: 10 },
  }));
}
