// How the reader of a story keeps its place in tables; deleted rows and cells are not read.
import type { Leave, Scan } from './story-scan';
import { endOfContent, endOfElement, type Tag } from './tag';

export function enterTable(_tag: Tag, scan: Scan): Leave {
  const outer = scan.tables;
  scan.tables = [...outer, { table: scan.tableCount, row: -1, column: 0, span: 1, isContinued: false }];
  scan.tableCount += 1;
  return () => {
    scan.tables = outer;
  };
}

export function enterTableRow(_tag: Tag, { tables }: Scan): undefined {
  const table = tables.at(-1);
  if (table !== undefined) Object.assign(table, { row: table.row + 1, column: 0 });
  return undefined;
}

/** A deleted row is passed over up to its end. */
export function enterRowProperties(tag: Tag, { tables }: Scan): number {
  const end = endOfElement(tag);
  const xml = tag.xml.slice(tag.token.start, end);
  if (/<(?:[\w.-]+:)?del[\s/>]/.test(xml)) return endOfContent(tag.xml, end).start;
  const table = tables.at(-1);
  const before = numberIn(xml, 'gridBefore');
  if (table !== undefined && before !== undefined) table.column = before;
  return end;
}

export function enterTableCell(_tag: Tag, { tables }: Scan): Leave | undefined {
  const table = tables.at(-1);
  if (table === undefined) return undefined;
  Object.assign(table, { span: 1, isContinued: false });
  return () => {
    table.column += table.span;
  };
}

export function enterCellProperties(tag: Tag, { tables }: Scan): number {
  const end = endOfElement(tag);
  const xml = tag.xml.slice(tag.token.start, end);
  if (/<(?:[\w.-]+:)?cellDel[\s/>]/.test(xml)) return endOfContent(tag.xml, end).start;
  const table = tables.at(-1);
  const isContinued = /<(?:[\w.-]+:)?vMerge(?![^>]*restart)[\s/>]/.test(xml);
  if (table !== undefined) Object.assign(table, { span: numberIn(xml, 'gridSpan') ?? 1, isContinued });
  return end;
}

function numberIn(xml: string, local: string): number | undefined {
  const found = new RegExp(`<(?:[\\w.-]+:)?${local}\\s[^>]*?val=["'](\\d{1,4})["']`).exec(xml)?.[1];
  return found === undefined ? undefined : Number(found);
}
