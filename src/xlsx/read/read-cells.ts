// The cells of one sheet: values, formulas and formats by row and column.
import { maximumColumns, maximumRows } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/cell';
import { Rejection } from '../../ooxml/rejection';
import { asciiAt, columnAt, digitsAt, numberAt, textAt, xmlAt } from './cell-bytes';
import { serialOfIsoDate } from './date-text';
import { collectFormulas, type FormulaCollector } from './read-formulas';
import { stringItemText } from './shared-strings';
import { scanTag, startScan, tagCode, type SheetScanner, type Span } from './sheet-scanner';

/** What the workbook gives to every sheet. */
export interface SheetContext {
  readonly strings: readonly string[];
  /** Cell style -> index into the workbook's formats. */
  readonly formatByStyle: readonly number[];
  readonly date1904: boolean;
}

export interface SheetCells {
  readonly rows: readonly (readonly CellValue[])[];
  readonly formulas: Readonly<Record<string, string>>;
  readonly formatIds: readonly (readonly number[] | undefined)[];
  readonly hiddenRows: readonly number[];
  /** Where the tag that closes the cells begins. */
  readonly end: number;
}

/** Reads from behind the opening tag of sheetData to its closing tag. */
export function readCells(bytes: Uint8Array, from: number, context: SheetContext): SheetCells {
  const reading: Reading = { scan: startScan(bytes, from), context, ...blankSheet() };
  const { scan } = reading;
  while (scanTag(scan)) {
    if (scan.kind === 'close') {
      if (scan.tag === tags.sheetData) break;
    } else if (scan.tag === tags.c) readCell(reading);
    else if (scan.tag === tags.row) startRow(reading);
  }
  if (scan.tag !== tags.sheetData) throw new Rejection('damaged');
  const { rows, formatIds, hiddenRows } = reading;
  return { rows, formulas: reading.formulas.finish(), formatIds, hiddenRows, end: scan.at };
}

const tags = {
  c: tagCode('c'),
  row: tagCode('row'),
  v: tagCode('v'),
  f: tagCode('f'),
  is: tagCode('is'),
  sheetData: tagCode('sheetData'),
};

/** More cells than this, counted to the last filled one of each row, would not fit into memory. */
const mostCells = 30_000_000;
const blankRow: readonly CellValue[] = [];

interface Reading {
  readonly scan: SheetScanner;
  readonly context: SheetContext;
  readonly rows: CellValue[][];
  readonly formatIds: (number[] | undefined)[];
  readonly hiddenRows: number[];
  readonly formulas: FormulaCollector;
  row: number;
  column: number;
  cells: number;
}

function blankSheet(): Omit<Reading, 'scan' | 'context'> {
  return { rows: [], formatIds: [], hiddenRows: [], formulas: collectFormulas(), row: -1, column: -1, cells: 0 };
}

function startRow(reading: Reading): void {
  const { scan } = reading;
  reading.row = scan.r.from > 0 ? digitsAt(scan.bytes, scan.r) - 1 : reading.row + 1;
  reading.column = -1;
  if (reading.row < 0 || reading.row >= maximumRows) throw new Rejection('damaged');
  if (scan.hidden.from > 0 && isTrueAt(scan.bytes, scan.hidden)) reading.hiddenRows.push(reading.row);
}

function readCell(reading: Reading): void {
  const { scan, context } = reading;
  const { bytes } = scan;
  reading.column = scan.r.from > 0 ? columnAt(bytes, scan.r) : reading.column + 1;
  if (reading.column < 0 || reading.column >= maximumColumns || reading.row < 0) throw new Rejection('damaged');
  const style = scan.s.from > 0 ? digitsAt(bytes, scan.s) : 0;
  const format = context.formatByStyle[style] ?? 0;
  if (format > 0) noteFormat(reading, format);
  if (scan.kind === 'empty') return;
  const type = scan.t.from > 0 ? typeAt(bytes, scan.t) : 'n';
  const value = readContent(reading, type);
  if (value !== undefined) noteValue(reading, value);
}

/** The content up to the cell's closing tag. */
function readContent(reading: Reading, type: string): CellValue {
  const { scan } = reading;
  let value: CellValue;
  while (scanTag(scan)) {
    if (scan.kind === 'close' && scan.tag === tags.c) return value;
    if (scan.kind === 'close') continue;
    if (scan.tag === tags.v && scan.kind === 'open') value = valueOf(reading, type);
    else if (scan.tag === tags.is && scan.kind === 'open') value = inlineText(scan);
    else if (scan.tag === tags.f) reading.formulas.add(scan, reading.row, reading.column);
  }
  throw new Rejection('damaged');
}

function valueOf(reading: Reading, type: string): CellValue {
  const { scan, context } = reading;
  const { bytes } = scan;
  const from = scan.at;
  const to = textEnd(bytes, from);
  scan.at = to;
  switch (type) {
    case 'n':
      return numberAt(bytes, from, to) ?? (from === to ? undefined : textAt(bytes, from, to));
    case 's':
      return context.strings[digitsAt(bytes, { from, to })];
    case 'b':
      return bytes[from] === 0x31 || bytes[from] === 0x74;
    case 'e':
      return { error: asciiAt(bytes, from, to) };
    case 'd':
      return serialOfIsoDate(asciiAt(bytes, from, to), context.date1904) ?? textAt(bytes, from, to);
    default:
      return textAt(bytes, from, to);
  }
}

/** Text runs to the next tag; a CDATA section is part of it. */
function textEnd(bytes: Uint8Array, from: number): number {
  let at = tagFrom(bytes, from);
  while (at >= 0 && bytes[at + 1] === 0x21 && bytes[at + 2] === 0x5b) {
    const close = bytes.indexOf(0x5d, at);
    at = close < 0 ? -1 : bytes.indexOf(0x3c, close);
  }
  if (at < 0) throw new Rejection('damaged');
  return at;
}

/** By hand, as a number ends after a few bytes and a search costs more than they. */
function tagFrom(bytes: Uint8Array, from: number): number {
  for (let at = from; at < bytes.length; at += 1) if (bytes[at] === 0x3c) return at;
  return -1;
}

function inlineText(scan: SheetScanner): string {
  const from = scan.at;
  let to = from;
  while (scanTag(scan)) {
    if (scan.kind === 'close' && scan.tag === tags.is) return stringItemText(xmlAt(scan.bytes, from, to));
    to = scan.at;
  }
  throw new Rejection('damaged');
}

function noteValue(reading: Reading, value: CellValue): void {
  const { rows, row, column } = reading;
  while (rows.length < row) rows.push(blankRow as CellValue[]);
  const present = rows[row];
  const cells = present === undefined || present === blankRow ? (rows[row] = []) : present;
  reading.cells += Math.max(0, column + 1 - cells.length);
  if (reading.cells > mostCells) throw new Rejection('too-large');
  while (cells.length < column) cells.push(undefined);
  cells[column] = value;
}

function noteFormat(reading: Reading, format: number): void {
  const { formatIds, row, column } = reading;
  while (formatIds.length < row) formatIds.push(undefined);
  const ids = (formatIds[row] ??= []);
  reading.cells += Math.max(0, column + 1 - ids.length);
  if (reading.cells > mostCells) throw new Rejection('too-large');
  while (ids.length < column) ids.push(0);
  ids[column] = format;
}

function isTrueAt(bytes: Uint8Array, span: Span): boolean {
  return bytes[span.from] === 0x31 || bytes[span.from] === 0x74;
}

/** The type's own text but for the commonest, which need no string. */
function typeAt(bytes: Uint8Array, span: Span): string {
  if (span.to - span.from > 1) return asciiAt(bytes, span.from, span.to);
  return oneLetterTypes.get(bytes[span.from] ?? 0) ?? 'str';
}

const oneLetterTypes = new Map(['n', 's', 'b', 'e', 'd'].map((type) => [type.charCodeAt(0), type]));
