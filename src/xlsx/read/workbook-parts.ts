// Where a workbook's sheets and tables stand in its package.
import { partText, type OoxmlPackage } from '../../ooxml/package';
import { readRelationships, type Relationship } from '../../ooxml/relationships';
import { attribute, child, childrenOf, isTrue, parseXml, relationshipId, type XmlElement } from '../../ooxml/xml-tree';
import type { OpenedPackage } from '../../ooxml/gate';
import { Rejection } from '../../ooxml/rejection';
import type { DefinedName, SheetSnapshot } from '../../core/workbook/snapshot';

export interface SheetPart {
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** "worksheet", "chartsheet", …; only worksheets have cells. */
  readonly type: string;
  readonly part: string;
}

export interface WorkbookParts {
  readonly pack: OoxmlPackage;
  readonly mainPart: string;
  readonly date1904: boolean;
  /** Every sheet in order, chart sheets too: local names count by this order. */
  readonly sheets: readonly SheetPart[];
  readonly names: readonly DefinedName[];
  /** The parts of the workbook's own relationships by type: "styles", "sharedStrings", "theme". */
  readonly related: ReadonlyMap<string, string>;
}

export function readWorkbookParts(opened: OpenedPackage): WorkbookParts {
  const { pack, mainPart } = opened;
  const root = parseXml(partText(pack, mainPart) ?? '');
  const relationships = readRelationships(pack, mainPart);
  const sheets = childrenOf(child(root, 'sheets'), 'sheet').map((sheet) => sheetPart(sheet, relationships));
  const properties = child(root, 'workbookPr');
  return {
    pack,
    mainPart,
    date1904: properties !== undefined && isTrue(attribute(properties, 'date1904')),
    sheets,
    names: childrenOf(child(root, 'definedNames'), 'definedName').map((name) => definedName(name, sheets)),
    related: new Map(relationships.map((relationship) => [relationship.type, relationship.target])),
  };
}

function sheetPart(sheet: XmlElement, relationships: readonly Relationship[]): SheetPart {
  const id = relationshipId(sheet);
  const found = relationships.find((relationship) => relationship.id === id);
  if (found === undefined) throw new Rejection('damaged', attribute(sheet, 'name'));
  const state = attribute(sheet, 'state');
  return {
    name: attribute(sheet, 'name') ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    type: found.type,
    part: found.target,
  };
}

function definedName(element: XmlElement, sheets: readonly SheetPart[]): DefinedName {
  const local = attribute(element, 'localSheetId');
  const scope = local === undefined ? undefined : sheets[Number(local)]?.name;
  return {
    name: attribute(element, 'name') ?? '',
    ...(scope === undefined ? {} : { scope }),
    refersTo: element.text.trim(),
    hidden: isTrue(attribute(element, 'hidden')),
  };
}
