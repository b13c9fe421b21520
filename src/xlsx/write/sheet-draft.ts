// One sheet's XML, taken apart so that rows which nobody touches are written back as they stood.
import { address } from '../../core/workbook/address';
import { nextToken, tokenAttributes, localName, type XmlToken } from '../../ooxml/tokenizer';
import { applyEdits, attributeText, prefixOf, putChild } from '../../ooxml/xml-edit';
import { child, parseXml } from '../../ooxml/xml-tree';

export interface SheetDraft {
  /** The sheet's XML without its rows. */
  frame: string;
  /** "x:" where the sheet writes <x:row>. */
  readonly prefix: string;
  readonly rows: Map<number, RowDraft>;
}

export interface RowDraft {
  /** The row as it stood with the white space before it; undefined once it is touched. */
  raw: string | undefined;
  readonly attributes: Map<string, string>;
  /** Whole cells by column. */
  readonly cells: Map<number, string>;
}

export function parseSheet(xml: string): SheetDraft {
  const root = parseXml(xml, new Set(['sheetData']));
  const prefix = prefixOf(root);
  const data = child(root, 'sheetData');
  if (data === undefined) {
    return { frame: putChild(xml, { local: 'sheetData', order: sheetOrder }, '<sheetData/>'), prefix, rows: new Map() };
  }
  const frame = xml.slice(0, data.innerStart) + xml.slice(data.innerEnd);
  return { frame, prefix, rows: parseRows(xml.slice(data.innerStart, data.innerEnd)) };
}

export function sheetXml(draft: SheetDraft): string {
  const data = child(parseXml(draft.frame), 'sheetData');
  const numbers = [...draft.rows.keys()].sort((a, b) => a - b);
  const rows = numbers.map((number) => rowXml(draft, number)).join('');
  if (data === undefined || rows === '') return draft.frame;
  if (data.innerStart !== data.end)
    return applyEdits(draft.frame, [{ from: data.innerStart, to: data.innerStart, text: rows }]);
  const element = `<${data.name}>${rows}</${data.name}>`;
  return applyEdits(draft.frame, [{ from: data.start, to: data.end, text: element }]);
}

/** The order that the schema demands of a worksheet's children. */
export const sheetOrder: readonly string[] = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls AlternateContent ' +
  'webPublishItems tableParts extLst'
).split(' ');

/** A row ready to be changed; made where it is missing. */
export function touchRow(draft: SheetDraft, number: number): RowDraft {
  const present = draft.rows.get(number);
  if (present === undefined) {
    const made: RowDraft = { raw: undefined, attributes: new Map([['r', String(number + 1)]]), cells: new Map() };
    draft.rows.set(number, made);
    return made;
  }
  if (present.raw !== undefined) openRow(present, number);
  return present;
}

/** The cells of a row without changing how it is written back. */
export function rowCells(row: RowDraft, number: number): ReadonlyMap<number, string> {
  if (row.raw === undefined) return row.cells;
  const copy: RowDraft = { raw: row.raw, attributes: new Map(), cells: new Map() };
  openRow(copy, number);
  return copy.cells;
}

function parseRows(inner: string): Map<number, RowDraft> {
  const rows = new Map<number, RowDraft>();
  let begin = 0;
  let number = -1;
  let start: XmlToken | undefined;
  for (let token = nextToken(inner, 0); token !== undefined; token = nextToken(inner, token.end)) {
    if (token.kind === 'text' || localName(token.name) !== 'row') continue;
    if (token.kind !== 'close') start = token;
    if (token.kind === 'open' || start === undefined) continue;
    const given = tokenAttributes(inner, start).get('r');
    number = given === undefined ? number + 1 : Number(given) - 1;
    const row: RowDraft = { raw: inner.slice(begin, token.end), attributes: new Map(), cells: new Map() };
    // A row that does not say its number would move when one before it goes: it is written out with it.
    if (given === undefined) openRow(row, number);
    rows.set(number, row);
    begin = token.end;
  }
  return rows;
}

function openRow(row: RowDraft, number: number): void {
  const xml = row.raw ?? '';
  row.raw = undefined;
  row.attributes.set('r', String(number + 1));
  let column = -1;
  let start: XmlToken | undefined;
  for (let token = nextToken(xml, 0); token !== undefined; token = nextToken(xml, token.end)) {
    const name = localName(token.name);
    if (name === 'row' && token.kind !== 'close') takeAttributes(row, tokenAttributes(xml, token));
    if (name !== 'c' || token.kind === 'text') continue;
    if (token.kind !== 'close') start = token;
    if (token.kind === 'open' || start === undefined) continue;
    const given = tokenAttributes(xml, start).get('r');
    column = given === undefined ? column + 1 : columnOf(given);
    const cell = xml.slice(start.start, token.end);
    row.cells.set(column, given === undefined ? withAddress(cell, start.name, address(number, column)) : cell);
  }
}

/** 'spans' is only a hint of where cells stand; it would be wrong after a change. */
function takeAttributes(row: RowDraft, attributes: ReadonlyMap<string, string>): void {
  for (const [name, value] of attributes) if (name !== 'spans') row.attributes.set(name, value);
}

function withAddress(cell: string, name: string, place: string): string {
  return `<${name} r="${place}"${cell.slice(name.length + 1)}`;
}

function columnOf(place: string): number {
  let column = 0;
  for (const letter of place.replace(/\d+$/, '')) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

function rowXml(draft: SheetDraft, number: number): string {
  const row = draft.rows.get(number);
  if (row?.raw !== undefined) return row.raw;
  if (row === undefined || (row.cells.size === 0 && row.attributes.size === 1)) return '';
  const name = `${draft.prefix}row`;
  const columns = [...row.cells.keys()].sort((a, b) => a - b);
  const cells = columns.map((column) => row.cells.get(column) ?? '').join('');
  const tag = `<${name}${attributeText(row.attributes)}`;
  return cells === '' ? `${tag}/>` : `${tag}>${cells}</${name}>`;
}
