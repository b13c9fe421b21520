// Where the report's template stands in a workbook: on our marked sheet, or wherever its column heads are.
import { compact } from '../measure/half-width';
import type { Area } from '../workbook/cell';
import { isBlank } from '../workbook/cell';
import { findSheet, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { markedPlace } from './own-place';
import { templateSheet } from './own-sheets';

/** Its columns in order, and the other words that mean them. */
export const templateHeads = {
  style: ['样式', '段落样式', '级别'],
  text: ['模板', '模板内容', '模板正文'],
  note: ['说明', '备注'],
} as const;

export interface TemplateTable {
  readonly sheet: SheetSnapshot;
  readonly headRow: number;
  readonly lastRow: number;
  readonly styleColumn: number;
  readonly textColumn: number;
  /** Undefined where the user has taken the column away. */
  readonly noteColumn: number | undefined;
}

/** Rows that the user has added below our mark belong to it; undefined where there is no template. */
export function findTemplateTable(book: WorkbookSnapshot): TemplateTable | undefined {
  const place = markedPlace(book, templateSheet.mark);
  const marked = place === undefined ? undefined : findSheet(book, place.sheet);
  const sheets = marked === undefined ? book.sheets : [marked, ...book.sheets];
  for (const sheet of sheets) {
    const found = tableOn(sheet);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Head to last line: what is no data of the month. */
export function templateArea({ headRow, lastRow, styleColumn, textColumn, noteColumn }: TemplateTable): Area {
  const columns = [styleColumn, textColumn, noteColumn ?? textColumn];
  return { top: headRow, bottom: lastRow, left: Math.min(...columns), right: Math.max(...columns) };
}

/** So many rows may stand above the heads. */
const mostAbove = 20;

function tableOn(sheet: SheetSnapshot): TemplateTable | undefined {
  for (const [headRow, row] of sheet.rows.slice(0, mostAbove).entries()) {
    const column = (heads: readonly string[]): number | undefined => {
      const at = row.findIndex((value) => typeof value === 'string' && heads.includes(compact(value)));
      return at < 0 ? undefined : at;
    };
    const styleColumn = column(templateHeads.style);
    const textColumn = column(templateHeads.text);
    if (styleColumn === undefined || textColumn === undefined) continue;
    const isFilled = sheet.rows.map((cells) => !isBlank(cells[styleColumn]) || !isBlank(cells[textColumn]));
    return {
      sheet,
      headRow,
      lastRow: isFilled.lastIndexOf(true),
      styleColumn,
      textColumn,
      noteColumn: column(templateHeads.note),
    };
  }
  return undefined;
}
