// An .xlsx file as the host's workbook. Values stand as the file has them until something they need changes.
import { openWorkbookPackage } from '../../src/ooxml/gate';
import { partText } from '../../src/ooxml/package';
import { readRelationships } from '../../src/ooxml/relationships';
import { attribute, child, childrenOf, isTrue, parseXml, relationshipId } from '../../src/ooxml/xml-tree';
import { freshId, newBook, type Book } from '../model/book';
import { blankSheet } from '../model/sheet';
import { readCharts } from './read-charts';
import { readSheet, stringText } from './read-sheet';
import { readStyles } from './read-styles';

export function readBook(bytes: Uint8Array, name: string): Book {
  const { pack, mainPart } = openWorkbookPackage(bytes);
  const root = parseXml(partText(pack, mainPart) ?? '');
  const relationships = readRelationships(pack, mainPart);
  const partOf = (type: string): string | undefined => relationships.find((one) => one.type === type)?.target;
  const textOf = (part: string | undefined): string | undefined =>
    part === undefined ? undefined : partText(pack, part);
  const strings = stringsOf(textOf(partOf('sharedStrings')));
  const styles = readStyles(textOf(partOf('styles')));
  const book = newBook();
  const nextId = (): string => freshId(book);
  const listed = childrenOf(child(root, 'sheets'), 'sheet');
  book.sheets = listed.flatMap((entry) => {
    const part = relationships.find(({ id }) => id === relationshipId(entry))?.target;
    const xml = textOf(part);
    if (part === undefined || xml === undefined || !xml.includes('sheetData')) return [];
    const sheet = blankSheet(nextId(), attribute(entry, 'name') ?? '');
    const state = attribute(entry, 'state') ?? 'visible';
    sheet.visibility = state === 'visible' ? 'Visible' : state === 'hidden' ? 'Hidden' : 'VeryHidden';
    const links = readRelationships(pack, part).filter(({ type }) => type === 'hyperlink');
    const linkTargets = new Map(links.map(({ id, target }) => [id, target]));
    readSheet(sheet, parseXml(xml), { strings, styles, linkTargets, nextId });
    sheet.charts = readCharts(pack, part, { sheet, nextId });
    return [sheet];
  });
  const active = book.sheets.find(({ visibility }) => visibility === 'Visible');
  if (active === undefined) throw new Error(`${name}: no sheet to show`);
  book.active = active;
  book.name = name;
  const properties = child(root, 'workbookPr');
  book.date1904 = properties !== undefined && isTrue(attribute(properties, 'date1904'));
  book.names = childrenOf(child(root, 'definedNames'), 'definedName').map((one) => {
    const local = attribute(one, 'localSheetId');
    const scope = local === undefined ? undefined : book.sheets[Number(local)]?.id;
    return {
      name: attribute(one, 'name') ?? '',
      ...(scope === undefined ? {} : { sheet: scope }),
      formula: `=${one.text}`,
      visible: !isTrue(attribute(one, 'hidden')),
      comment: '',
    };
  });
  return book;
}

function stringsOf(xml: string | undefined): readonly string[] {
  return xml === undefined ? [] : childrenOf(parseXml(xml), 'si').map(stringText);
}
