// What Excel's loader would refuse in a written workbook: order, counts, ranges, dangling pointers.
import { openPackage, partNames, partText, type OoxmlPackage } from '../../src/ooxml/package';
import { readRelationships } from '../../src/ooxml/relationships';
import {
  attribute,
  child,
  childrenOf,
  descendants,
  parseXml,
  relationshipId,
  type XmlElement,
} from '../../src/ooxml/xml-tree';

const sheetChildren = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls ' +
  'webPublishItems tableParts extLst'
).split(' ');
const workbookChildren = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups ' +
  'externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes ' +
  'webPublishing fileRecoveryPr webPublishObjects extLst'
).split(' ');
const stylesChildren =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

/** Every fault found, in words; none for a sound workbook. */
export function lintPackage(bytes: Uint8Array): readonly string[] {
  const pack = openPackage(bytes);
  const faults = [...lintContentTypes(pack), ...lintRelationships(pack)];
  const main = readRelationships(pack, '').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const workbook = parse(pack, main);
  const links = readRelationships(pack, main);
  const styles = links.find(({ type }) => type === 'styles')?.target;
  const strings = links.find(({ type }) => type === 'sharedStrings')?.target;
  const limits = {
    styles: styles === undefined ? 1 : (child(parse(pack, styles), 'cellXfs')?.children.length ?? 0),
    differential: styles === undefined ? 0 : (child(parse(pack, styles), 'dxfs')?.children.length ?? 0),
    strings: strings === undefined ? 0 : parse(pack, strings).children.length,
  };
  faults.push(...inOrder(main, workbook, workbookChildren), ...lintNames(workbook));
  if (styles !== undefined) faults.push(...lintStyles(styles, parse(pack, styles)));
  for (const sheet of childrenOf(child(workbook, 'sheets'), 'sheet')) {
    const link = links.find(({ id }) => id === relationshipId(sheet));
    if (link === undefined) faults.push(`sheet ${attribute(sheet, 'name') ?? ''} has no relationship`);
    else if (link.type === 'worksheet') faults.push(...lintSheet(pack, link.target, limits));
  }
  return faults;
}

interface Limits {
  readonly styles: number;
  readonly differential: number;
  readonly strings: number;
}

function parse(pack: OoxmlPackage, part: string): XmlElement {
  return parseXml(partText(pack, part) ?? '');
}

function lintContentTypes(pack: OoxmlPackage): readonly string[] {
  const entries = parse(pack, '[Content_Types].xml').children;
  const parts = new Set(partNames(pack));
  const named = entries.map((entry) => attribute(entry, 'PartName')?.slice(1)).filter((name) => name !== undefined);
  const extensions = new Set(entries.map((entry) => attribute(entry, 'Extension')?.toLowerCase()));
  const known = new Set([...named, '[Content_Types].xml']);
  return [
    ...named.filter((name) => !parts.has(name)).map((name) => `content type of a missing part ${name}`),
    ...named.filter((name, index) => named.indexOf(name) !== index).map((name) => `two content types of ${name}`),
    ...[...parts]
      .filter((part) => !known.has(part) && !extensions.has(part.slice(part.lastIndexOf('.') + 1).toLowerCase()))
      .map((part) => `no content type of ${part}`),
  ];
}

function lintRelationships(pack: OoxmlPackage): readonly string[] {
  const parts = new Set(partNames(pack));
  return [...parts]
    .filter((part) => part.endsWith('.rels'))
    .flatMap((part) => {
      const owner = part.replace(/_rels\/([^/]*)\.rels$/, '$1');
      const links = readRelationships(pack, owner);
      const ids = links.map(({ id }) => id);
      return [
        ...links
          .filter(({ isExternal, target }) => !isExternal && !parts.has(target))
          .map(({ target }) => `${part} points to missing ${target}`),
        ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${part} has ${id} twice`),
      ];
    });
}

/** Children of other namespaces (extensions of Office's own) stand where they like. */
function inOrder(part: string, root: XmlElement, order: readonly string[]): readonly string[] {
  const prefix = root.name.slice(0, -root.local.length);
  const own = root.children.filter(({ name, local }) => name === prefix + local);
  const places = own.map(({ local }) => order.indexOf(local));
  return own.flatMap(({ local }, index) => {
    if (places[index] === -1) return [`${part}: unknown ${local}`];
    return (places[index - 1] ?? -1) > (places[index] ?? -1) ? [`${part}: ${local} out of order`] : [];
  });
}

function lintNames(workbook: XmlElement): readonly string[] {
  const sheets = childrenOf(child(workbook, 'sheets'), 'sheet');
  const keys = childrenOf(child(workbook, 'definedNames'), 'definedName').map((name) => {
    return `${attribute(name, 'localSheetId') ?? ''} ${attribute(name, 'name')?.toLowerCase() ?? ''}`;
  });
  const ids = sheets.map((sheet) => attribute(sheet, 'sheetId'));
  const names = sheets.map((sheet) => attribute(sheet, 'name')?.toLowerCase());
  return [
    ...keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `defined name twice: ${key}`),
    ...keys
      .filter((key) => Number(key.split(' ')[0]) >= sheets.length)
      .map((key) => `defined name of no sheet: ${key}`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `sheetId twice: ${id ?? ''}`),
    ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `sheet name twice: ${name ?? ''}`),
  ];
}

function lintStyles(part: string, root: XmlElement): readonly string[] {
  const count = (name: string): number => child(root, name)?.children.length ?? 0;
  const formats = new Set(childrenOf(child(root, 'numFmts'), 'numFmt').map((format) => attribute(format, 'numFmtId')));
  const lists = root.children.filter((list) => attribute(list, 'count') !== undefined);
  return [
    ...inOrder(part, root, stylesChildren),
    ...lists
      .filter((list) => Number(attribute(list, 'count')) !== list.children.length)
      .map(({ local }) => `${part}: count of ${local}`),
    ...childrenOf(child(root, 'cellXfs'), 'xf').flatMap((style, index) => {
      const isOver = (name: string, list: string): boolean => Number(attribute(style, name) ?? 0) >= count(list);
      const format = attribute(style, 'numFmtId') ?? '0';
      const isUnknown = Number(format) >= 164 && !formats.has(format);
      const isWrong =
        isOver('fontId', 'fonts') || isOver('fillId', 'fills') || isOver('borderId', 'borders') || isUnknown;
      return isWrong ? [`${part}: style ${String(index)} points to nothing`] : [];
    }),
  ];
}

function lintSheet(pack: OoxmlPackage, part: string, limits: Limits): readonly string[] {
  const root = parse(pack, part);
  const ids = new Set(readRelationships(pack, part).map(({ id }) => id));
  const merges = childrenOf(child(root, 'mergeCells'), 'mergeCell').map((merge) => attribute(merge, 'ref') ?? '');
  const counted = root.children.filter((list) => attribute(list, 'count') !== undefined);
  return [
    ...inOrder(part, root, sheetChildren),
    ...lintCells(part, root, limits),
    ...counted
      .filter((list) => Number(attribute(list, 'count')) !== list.children.length)
      .map(({ local }) => `${part}: count of ${local}`),
    ...merges.filter((ref, index) => merges.indexOf(ref) !== index).map((ref) => `${part}: merge ${ref} twice`),
    ...descendants(root, 'cfRule')
      .filter((rule) => Number(attribute(rule, 'dxfId') ?? -1) >= limits.differential)
      .map(() => `${part}: conditional format points to no style`),
    ...root.children
      .map(relationshipId)
      .filter((id) => id !== undefined && !ids.has(id))
      .map((id) => `${part}: no relationship ${id ?? ''}`),
  ];
}

function lintCells(part: string, root: XmlElement, limits: Limits): readonly string[] {
  const faults: string[] = [];
  let lastRow = 0;
  for (const row of childrenOf(child(root, 'sheetData'), 'row')) {
    const number = Number(attribute(row, 'r') ?? lastRow + 1);
    if (number <= lastRow) faults.push(`${part}: row ${String(number)} out of order`);
    lastRow = number;
    let lastColumn = 0;
    for (const cell of row.children) {
      const ref = attribute(cell, 'r') ?? '';
      const column = Array.from(ref.replace(/\d+$/, '')).reduce(
        (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
        0,
      );
      if (ref !== '' && (column <= lastColumn || !ref.endsWith(String(number))))
        faults.push(`${part}: ${ref} out of place`);
      lastColumn = column;
      if (Number(attribute(cell, 's') ?? 0) >= limits.styles) faults.push(`${part}: ${ref} has no such style`);
      const text = child(cell, 'v')?.text ?? '';
      if (attribute(cell, 't') === 's' && Number(text) >= limits.strings)
        faults.push(`${part}: ${ref} has no such string`);
    }
  }
  return faults;
}
