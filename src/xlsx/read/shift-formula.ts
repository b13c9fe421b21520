// A shared formula as it reads in another cell: relative references move, the rest stays.
import { columnIndex, columnName, maximumColumns, maximumRows } from '../../core/workbook/address';

/** The formula moved by so many rows and columns; a reference that leaves the sheet becomes #REF!. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(piece, (whole: string, ...groups: unknown[]) => {
    const [skipped, cell, area] = groups as readonly (string | undefined)[];
    if (skipped !== undefined) return whole;
    if (cell !== undefined) return shiftCell(cell, rows, columns);
    const [from = '', to = ''] = (area ?? '').split(':');
    const first = shiftLine(from, rows, columns);
    const last = shiftLine(to, rows, columns);
    return first === undefined || last === undefined ? '#REF!' : `${first}:${last}`;
  });
}

// Strings, quoted sheet names (which may hold anything) and [brackets] of tables and other files are skipped whole;
// a name, function or sheet that merely looks like a reference is ruled out by what stands around it.
const notBefore = String.raw`(?<![\p{L}\p{N}_.\\$])`;
const notAfter = String.raw`(?![\p{L}\p{N}_.(!])`;
const piece = new RegExp(
  [
    String.raw`("(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\])`,
    String.raw`${notBefore}(\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6})${notAfter}`,
    String.raw`${notBefore}(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6})${notAfter}`,
  ].join('|'),
  'gu',
);

function shiftCell(cell: string, rows: number, columns: number): string {
  const [, column = '', row = ''] = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(cell) ?? [];
  if (isName(column, row)) return cell;
  const moved = [shiftLine(column, rows, columns), shiftLine(row, rows, columns)];
  return moved.includes(undefined) ? '#REF!' : moved.join('');
}

/** XFE1 or A1048577 lies on no sheet, so it is somebody's name. */
function isName(column: string, row: string): boolean {
  return columnIndex(plain(column).toUpperCase()) === undefined || Number(plain(row)) > maximumRows;
}

/** A column or a row alone, "$" keeping it in place; undefined when it leaves the sheet. */
function shiftLine(line: string, rows: number, columns: number): string | undefined {
  if (line.startsWith('$')) return line;
  if (/^\d/.test(line)) {
    const row = Number(line) + rows;
    return row >= 1 && row <= maximumRows ? String(row) : undefined;
  }
  const column = columnIndex(line.toUpperCase());
  if (column === undefined) return line;
  const moved = column + columns;
  return moved >= 0 && moved < maximumColumns ? columnName(moved) : undefined;
}

function plain(line: string): string {
  return line.replace('$', '');
}
