// One worksheet part as a sheet of the host.
import { attribute, child, childrenOf, isTrue, relationshipId, type XmlElement } from '../../src/ooxml/xml-tree';
import { parseArea, type Area } from '../model/area';
import { cellKey, type Cell, type CellValue, type Sheet } from '../model/sheet';
import type { StyleSheet } from './read-styles';
import { movedFormula } from './shared-formula';

export interface SheetParts {
  readonly strings: readonly string[];
  readonly styles: StyleSheet;
  /** Targets of the sheet's relationships by id, for links to other places. */
  readonly linkTargets: ReadonlyMap<string, string>;
  readonly nextId: () => string;
}

export function readSheet(sheet: Sheet, root: XmlElement, parts: SheetParts): void {
  readColumns(sheet, child(root, 'cols'));
  readRows(sheet, childrenOf(child(root, 'sheetData'), 'row'), parts);
  sheet.merges = areasOf(childrenOf(child(root, 'mergeCells'), 'mergeCell').map((one) => attribute(one, 'ref')));
  readView(sheet, root);
  readLinks(sheet, childrenOf(child(root, 'hyperlinks'), 'hyperlink'), parts);
  readRules(sheet, root, parts);
  readLists(sheet, root);
  readPage(sheet, root);
  const properties = child(root, 'sheetPr');
  const tab = properties === undefined ? undefined : child(properties, 'tabColor');
  const tabColour = tab === undefined ? undefined : attribute(tab, 'rgb');
  if (tabColour !== undefined) sheet.tabColor = `#${tabColour.slice(-6)}`;
  const protection = child(root, 'sheetProtection');
  if (protection !== undefined && isTrue(attribute(protection, 'sheet'))) sheet.protection = { options: {} };
}

const pointsPerCharacter = 5.25;

function readColumns(sheet: Sheet, columns: XmlElement | undefined): void {
  for (const column of childrenOf(columns, 'col')) {
    const [first, last] = [Number(attribute(column, 'min')) - 1, Number(attribute(column, 'max')) - 1];
    const width = attribute(column, 'width');
    for (let index = first; index <= Math.min(last, first + 255); index += 1) {
      sheet.columns.set(index, {
        ...(width === undefined ? {} : { size: Number(width) * pointsPerCharacter + 3.75 }),
        ...(isTrue(attribute(column, 'hidden')) ? { isHidden: true } : {}),
      });
    }
  }
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

function readRows(sheet: Sheet, rows: readonly XmlElement[], parts: SheetParts): void {
  const masters = new Map<string, Master>();
  let next = 0;
  for (const element of rows) {
    const row = Number(attribute(element, 'r') ?? next + 1) - 1;
    next = row + 1;
    const height = attribute(element, 'ht');
    const isHidden = isTrue(attribute(element, 'hidden'));
    if (height !== undefined || isHidden) {
      sheet.rows.set(row, {
        ...(height === undefined ? {} : { size: Number(height) }),
        ...(isHidden ? { isHidden } : {}),
      });
    }
    let column = -1;
    for (const cell of childrenOf(element, 'c')) {
      column = parseArea(attribute(cell, 'r') ?? '')?.left ?? column + 1;
      const read = readCell(cell, { row, column }, { ...parts, masters });
      if (read !== undefined) sheet.cells.set(cellKey(row, column), read);
    }
  }
}

function readCell(
  element: XmlElement,
  { row, column }: { readonly row: number; readonly column: number },
  { strings, styles, masters }: SheetParts & { readonly masters: Map<string, Master> },
): Cell | undefined {
  const { format, style } = styles.formats[Number(attribute(element, 's') ?? 0)] ?? {};
  const value = cellValue(element, strings);
  const given = child(element, 'f');
  const cell: Cell = { value };
  if (given !== undefined) {
    const id = attribute(given, 'si') ?? '';
    const master = masters.get(id);
    if (given.text !== '' && attribute(given, 't') === 'shared') masters.set(id, { formula: given.text, row, column });
    const isFollower = given.text === '' && master !== undefined;
    const formula = isFollower ? movedFormula(master.formula, row - master.row, column - master.column) : given.text;
    cell.formula = `=${formula.replace(/_xl(fn|ws)\./g, '')}`;
  } else if (typeof value === 'string' && value !== '') cell.isTextByPrefix = true;
  if (format !== undefined) cell.format = format;
  if (style !== undefined) cell.style = style;
  const isBare = value === '' && cell.formula === undefined && format === undefined && style === undefined;
  return isBare ? undefined : cell;
}

function cellValue(element: XmlElement, strings: readonly string[]): CellValue {
  const raw = child(element, 'v')?.text ?? '';
  switch (attribute(element, 't')) {
    case 's':
      return strings[Number(raw)] ?? '';
    case 'inlineStr':
      return stringText(child(element, 'is'));
    case 'str':
      return raw;
    case 'b':
      return raw === '1';
    case 'e':
      return { error: raw };
    case undefined:
    default:
      return raw === '' ? '' : Number(raw);
  }
}

/** Plain or rich text, without what is only its reading. */
export function stringText(item: XmlElement | undefined): string {
  if (item === undefined) return '';
  const own = child(item, 't')?.text ?? '';
  const runs = childrenOf(item, 'r').map((run) => child(run, 't')?.text ?? '');
  return (own + runs.join('')).replace(/_x([0-9A-F]{4})_/gi, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}

function readView(sheet: Sheet, root: XmlElement): void {
  const [view] = childrenOf(child(root, 'sheetViews'), 'sheetView');
  const pane = view === undefined ? undefined : child(view, 'pane');
  if (pane === undefined || attribute(pane, 'state')?.startsWith('frozen') !== true) return;
  sheet.frozen = { rows: Number(attribute(pane, 'ySplit') ?? 0), columns: Number(attribute(pane, 'xSplit') ?? 0) };
}

function readLinks(sheet: Sheet, links: readonly XmlElement[], { linkTargets }: SheetParts): void {
  for (const link of links) {
    const area = parseArea(attribute(link, 'ref') ?? '');
    if (area === undefined) continue;
    const [place, tip] = [attribute(link, 'location'), attribute(link, 'tooltip')];
    const address = linkTargets.get(relationshipId(link) ?? '');
    const key = cellKey(area.top, area.left);
    const cell = sheet.cells.get(key) ?? { value: '' };
    cell.link = {
      ...(place === undefined ? {} : { documentReference: place }),
      ...(address === undefined ? {} : { address }),
      ...(tip === undefined ? {} : { screenTip: tip }),
    };
    sheet.cells.set(key, cell);
  }
}

function readRules(sheet: Sheet, root: XmlElement, { styles, nextId }: SheetParts): void {
  sheet.conditionalFormats = childrenOf(root, 'conditionalFormatting').flatMap((element) => {
    const areas = areasOf((attribute(element, 'sqref') ?? '').split(' '));
    return childrenOf(element, 'cfRule').map((rule) => {
      const isCustom = attribute(rule, 'type') === 'expression';
      const style = styles.differences[Number(attribute(rule, 'dxfId') ?? -1)] ?? {};
      const formula = child(rule, 'formula')?.text ?? '';
      const data = isCustom ? { formula: `=${formula}`, ...style } : { ...style };
      return { id: nextId(), type: isCustom ? 'Custom' : (attribute(rule, 'type') ?? ''), areas, data };
    });
  });
}

function readLists(sheet: Sheet, root: XmlElement): void {
  sheet.validations = childrenOf(child(root, 'dataValidations'), 'dataValidation').flatMap((one) => {
    const source = (child(one, 'formula1')?.text ?? '').replace(/^"(.*)"$/s, '$1');
    if (attribute(one, 'type') !== 'list') return [];
    const areas = areasOf((attribute(one, 'sqref') ?? '').split(' '));
    return areas.map((area) => ({ area, data: { rule: { list: { inCellDropDown: true, source } } } }));
  });
}

function readPage(sheet: Sheet, root: XmlElement): void {
  const setup = child(root, 'pageSetup');
  const footer = child(root, 'headerFooter');
  const text = footer === undefined ? undefined : child(footer, 'oddFooter')?.text;
  if (setup !== undefined && attribute(setup, 'orientation') === 'landscape') sheet.page['Orientation'] = 'Landscape';
  if (setup !== undefined && attribute(setup, 'fitToHeight') === '0') sheet.page['Zoom'] = { horizontalFitToPages: 1 };
  if (text !== undefined) sheet.page['Page.CenterFooter'] = text.replace(/^&C/, '');
}

function areasOf(texts: readonly (string | undefined)[]): readonly Area[] {
  return texts.flatMap((text) => parseArea(text ?? '') ?? []);
}
