// A shared formula as it reads in another cell of its group: relative references move along.
import { columnName, columnNumber } from '../model/area';

const parts = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])/gu;

export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    parts,
    (
      whole: string,
      kept: string | undefined,
      fixedColumn: string,
      letters: string,
      fixedRow: string,
      digits: string,
    ) => {
      if (kept !== undefined) return whole;
      const column = fixedColumn === '$' ? letters : columnName(columnNumber(letters) + columns);
      const row = fixedRow === '$' ? digits : String(Number(digits) + rows);
      return `${fixedColumn}${column}${fixedRow}${row}`;
    },
  );
}
