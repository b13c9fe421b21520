// The host's workbook as an .xlsx file: what the host knows, and nothing else.
import { contentTypesPart } from '../../src/ooxml/content-types';
import { emptyPackage, packageBytes, withParts } from '../../src/ooxml/package';
import type { Book } from '../model/book';
import { chartXml, drawingXml } from './write-charts';
import { writeSheet } from './write-sheet';
import { StyleTable } from './write-styles';
import { element, part, textElement } from './xml';

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument';

export function writeBook(book: Book): Uint8Array {
  const parts = new Map<string, string>();
  const overrides = new Map<string, string>();
  const add = (name: string, kind: string, xml: string): void => {
    parts.set(name, xml);
    overrides.set(name, `${types}.${kind}+xml`);
  };
  const styles = new StyleTable();
  for (const [index, sheet] of book.sheets.entries()) {
    const number = String(index + 1);
    const hasCharts = sheet.charts.length > 0;
    const { xml, externalLinks } = writeSheet(sheet, styles, { drawing: hasCharts });
    add(`xl/worksheets/sheet${number}.xml`, 'spreadsheetml.worksheet', xml);
    const related = [
      ...externalLinks.map(({ id, target }) => relationship(id, 'hyperlink', target, 'External')),
      ...(hasCharts ? [relationship('drawing1', 'drawing', `../drawings/drawing${number}.xml`)] : []),
    ];
    if (related.length > 0) parts.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relationships(related));
    if (!hasCharts) continue;
    add(`xl/drawings/drawing${number}.xml`, 'drawing', drawingXml(sheet.charts));
    const charts = sheet.charts.map((chart, at) => {
      const name = `chart${number}_${String(at + 1)}.xml`;
      add(`xl/charts/${name}`, 'drawingml.chart', chartXml(chart));
      return relationship(`chart${String(at + 1)}`, 'chart', `../charts/${name}`);
    });
    parts.set(`xl/drawings/_rels/drawing${number}.xml.rels`, relationships(charts));
  }
  add('xl/workbook.xml', 'spreadsheetml.sheet.main', workbookXml(book));
  add('xl/styles.xml', 'spreadsheetml.styles', styles.xml());
  const sheets = book.sheets.map((_, index) => {
    const number = String(index + 1);
    return relationship(`sheet${number}`, 'worksheet', `worksheets/sheet${number}.xml`);
  });
  parts.set('xl/_rels/workbook.xml.rels', relationships([...sheets, relationship('styles', 'styles', 'styles.xml')]));
  parts.set('_rels/.rels', relationships([relationship('book', 'officeDocument', 'xl/workbook.xml')]));
  parts.set(contentTypesPart, contentTypesXml(overrides));
  return packageBytes(withParts(emptyPackage(), parts));
}

function workbookXml(book: Book): string {
  const sheets = book.sheets.map(({ name, visibility }, index) =>
    element('sheet', {
      name,
      sheetId: index + 1,
      state: visibility === 'Visible' ? undefined : visibility === 'Hidden' ? 'hidden' : 'veryHidden',
      'r:id': `sheet${String(index + 1)}`,
    }),
  );
  const names = book.names.map(({ name, sheet, formula, visible }) => {
    const scope = book.sheets.findIndex(({ id }) => id === sheet);
    const attributes = { name, localSheetId: scope < 0 ? undefined : scope, hidden: visible ? undefined : 1 };
    return textElement('definedName', formula.slice(1), attributes);
  });
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return part(
    element('workbook', { xmlns: main, 'xmlns:r': relations }, [
      element('workbookPr', { date1904: book.date1904 ? 1 : undefined }),
      element('bookViews', {}, element('workbookView', { activeTab: book.sheets.indexOf(book.active) })),
      element('sheets', {}, sheets),
      names.length === 0 ? '' : element('definedNames', {}, names),
    ]),
  );
}

function relationship(id: string, type: string, target: string, mode?: string): string {
  return element('Relationship', { Id: id, Type: `${relations}/${type}`, Target: target, TargetMode: mode });
}

function relationships(all: readonly string[]): string {
  return part(element('Relationships', { xmlns: packageRelations }, all));
}

function contentTypesXml(overrides: ReadonlyMap<string, string>): string {
  const listed = [...overrides].map(([name, type]) => element('Override', { PartName: `/${name}`, ContentType: type }));
  return part(
    element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...listed,
    ]),
  );
}
