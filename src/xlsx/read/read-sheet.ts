// One sheet of a workbook as plain data.
import { parseArea } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/cell';
import type { SheetSnapshot } from '../../core/workbook/snapshot';
import { partBytes, type OoxmlPackage } from '../../ooxml/package';
import { Rejection } from '../../ooxml/rejection';
import { attribute, child, childrenOf, isTrue, parseXml, type XmlElement } from '../../ooxml/xml-tree';
import { asUtf8 } from '../../ooxml/xml-text';
import { xmlAt } from './cell-bytes';
import { readCells, type SheetCells, type SheetContext } from './read-cells';
import { scanTag, startScan, tagCode } from './sheet-scanner';
import type { SheetPart } from './workbook-parts';

export interface FormatContext extends SheetContext {
  readonly formats: readonly string[];
}

export function readSheet(pack: OoxmlPackage, sheet: SheetPart, context: FormatContext): SheetSnapshot {
  const { cells, frame } = readSheetXml(pack, sheet, context);
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    isProtected: isProtected(frame),
    rows: cells.rows,
    formulas: cells.formulas,
    formats: context.formats,
    formatIds: cells.formatIds,
    merges: mergesOf(frame),
    hiddenRows: cells.hiddenRows,
    hiddenColumns: hiddenColumnsOf(frame),
  };
}

function readSheetXml(
  pack: OoxmlPackage,
  sheet: SheetPart,
  context: SheetContext,
): { readonly cells: SheetCells; readonly frame: XmlElement } {
  const part = partBytes(pack, sheet.part);
  if (part === undefined) throw new Rejection('damaged', sheet.part);
  const bytes = asUtf8(part);
  const start = startOfCells(bytes);
  if (start === undefined) return { cells: noCells, frame: parseXml(xmlAt(bytes, 0, bytes.length)) };
  const cells = readCells(bytes, start, context);
  const frame = xmlAt(bytes, 0, start) + xmlAt(bytes, closingTag(bytes, cells.end), bytes.length);
  return { cells, frame: parseXml(frame) };
}

const noCells: SheetCells = { rows: [], formulas: {}, formatIds: [], hiddenRows: [], end: 0 };

/** Behind the opening tag of the cells; undefined where there are none. */
function startOfCells(bytes: Uint8Array): number | undefined {
  const scan = startScan(bytes, 0);
  const wanted = tagCode('sheetData');
  while (scanTag(scan)) {
    if (scan.tag === wanted) return scan.kind === 'open' ? scan.at : undefined;
  }
  return undefined;
}

function closingTag(bytes: Uint8Array, end: number): number {
  return bytes.lastIndexOf(0x3c, end - 1);
}

/** Protection counts only where it is switched on; the element alone does not lock the sheet. */
export function isProtected(frame: XmlElement): boolean {
  const protection = child(frame, 'sheetProtection');
  return protection !== undefined && isTrue(attribute(protection, 'sheet'));
}

function mergesOf(frame: XmlElement): readonly Area[] {
  return childrenOf(child(frame, 'mergeCells'), 'mergeCell')
    .map((merge) => parseArea(attribute(merge, 'ref') ?? ''))
    .filter((area) => area !== undefined);
}

function hiddenColumnsOf(frame: XmlElement): readonly number[] {
  return childrenOf(child(frame, 'cols'), 'col')
    .filter((column) => isTrue(attribute(column, 'hidden')))
    .flatMap((column) => columnsBetween(Number(attribute(column, 'min')), Number(attribute(column, 'max'))));
}

/** Hiding "all columns to the right" names 16,384 of them; those are kept, as they were hidden. */
function columnsBetween(first: number, last: number): readonly number[] {
  if (!(first >= 1 && last >= first && last <= 16_384)) return [];
  return Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index);
}
