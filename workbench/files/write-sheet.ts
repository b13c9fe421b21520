// A sheet of the host as a worksheet part.
import { areaText, type Area } from '../model/area';
import { cellPlace, type Cell, type Line, type Sheet } from '../model/sheet';
import { element, part, textElement } from './xml';
import type { StyleTable } from './write-styles';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Links to other places need relationships of the part; they are given by id. */
export interface SheetXml {
  readonly xml: string;
  readonly externalLinks: readonly { readonly id: string; readonly target: string }[];
}

export function writeSheet(sheet: Sheet, styles: StyleTable, extra: { readonly drawing: boolean }): SheetXml {
  const cells = [...sheet.cells].sort(([a], [b]) => a - b);
  const links = cells.filter(([, { link }]) => link !== undefined);
  const externalLinks: { id: string; target: string }[] = [];
  const hyperlinks = links.map(([key, { link = {} }]) => {
    const [address, place, tip] = [link['address'], link['documentReference'], link['screenTip']];
    const id = typeof address === 'string' ? `link${String(externalLinks.length + 1)}` : undefined;
    if (id !== undefined) externalLinks.push({ id, target: String(address) });
    const where = { ref: placeOf(key), 'r:id': id, location: asText(place), tooltip: asText(tip) };
    return element('hyperlink', where);
  });
  const footer = sheet.page['Page.CenterFooter'];
  const xml = part(
    element('worksheet', { xmlns: main, 'xmlns:r': relations }, [
      element('sheetPr', {}, [
        sheet.tabColor === '' ? '' : element('tabColor', { rgb: `FF${sheet.tabColor.slice(1)}` }),
        sheet.page['Zoom'] === undefined ? '' : element('pageSetUpPr', { fitToPage: 1 }),
      ]),
      viewXml(sheet),
      columnsXml(sheet.columns),
      element('sheetData', {}, rowsXml(sheet, cells, styles)),
      sheet.protection === undefined ? '' : '<sheetProtection sheet="1"/>',
      sheet.merges.length === 0
        ? ''
        : element(
            'mergeCells',
            {},
            sheet.merges.map((area) => element('mergeCell', { ref: areaText(area) })),
          ),
      ...sheet.conditionalFormats
        .filter(({ type }) => type === 'Custom')
        .map((rule, index) => {
          const formula = (asText(rule.data['formula']) ?? '').slice(1);
          const attributes = { type: 'expression', dxfId: styles.differenceOf(rule.data), priority: index + 1 };
          return element(
            'conditionalFormatting',
            { sqref: rule.areas.map(areaText).join(' ') },
            element('cfRule', attributes, textElement('formula', formula)),
          );
        }),
      listsXml(sheet),
      hyperlinks.length === 0 ? '' : element('hyperlinks', {}, hyperlinks),
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
      pageXml(sheet.page),
      typeof footer === 'string' && footer !== ''
        ? element('headerFooter', {}, textElement('oddFooter', `&C${footer}`))
        : '',
      extra.drawing ? element('drawing', { 'r:id': 'drawing1' }) : '',
    ]),
  );
  return { xml, externalLinks };
}

function pageXml(page: Sheet['page']): string {
  const orientation = page['Orientation'] === 'Landscape' ? 'landscape' : undefined;
  const fitToHeight = page['Zoom'] === undefined ? undefined : 0;
  const isUsual = orientation === undefined && fitToHeight === undefined;
  return isUsual ? '' : element('pageSetup', { paperSize: 9, orientation, fitToHeight });
}

function viewXml({ frozen: { rows, columns } }: Sheet): string {
  const corner = areaText({ top: rows, bottom: rows, left: columns, right: columns });
  const pane = { xSplit: columns || undefined, ySplit: rows || undefined, topLeftCell: corner, state: 'frozen' };
  const inner = rows === 0 && columns === 0 ? '' : element('pane', pane);
  return element('sheetViews', {}, element('sheetView', { workbookViewId: 0 }, inner));
}

function columnsXml(columns: ReadonlyMap<number, Line>): string {
  const shown = [...columns]
    .sort(([a], [b]) => a - b)
    .map(([index, { size = 54, isHidden = false }]) =>
      element('col', {
        min: index + 1,
        max: index + 1,
        width: ((size - 3.75) / 5.25).toFixed(2),
        customWidth: 1,
        hidden: isHidden ? 1 : undefined,
      }),
    );
  return shown.length === 0 ? '' : element('cols', {}, shown);
}

function rowsXml(sheet: Sheet, cells: readonly (readonly [number, Cell])[], styles: StyleTable): readonly string[] {
  const byRow = new Map<number, string[]>();
  for (const [row] of sheet.rows) byRow.set(row, []);
  for (const [key, cell] of cells) {
    const { row } = cellPlace(key);
    const own = byRow.get(row) ?? [];
    own.push(cellXml(placeOf(key), cell, styles));
    byRow.set(row, own);
  }
  return [...byRow]
    .sort(([a], [b]) => a - b)
    .map(([row, own]) => {
      const { size, isHidden = false } = sheet.rows.get(row) ?? {};
      const sized = size === undefined ? {} : { ht: size, customHeight: 1 };
      return element('row', { r: row + 1, ...sized, hidden: isHidden ? 1 : undefined }, own);
    });
}

function cellXml(reference: string, cell: Cell, styles: StyleTable): string {
  const { value, formula } = cell;
  const s = styles.formatOf(cell) || undefined;
  const f = formula === undefined ? '' : textElement('f', formula.slice(1));
  if (value === '' && formula === undefined) return element('c', { r: reference, s });
  if (typeof value === 'number') return element('c', { r: reference, s }, [f, textElement('v', String(value))]);
  if (typeof value === 'boolean')
    return element('c', { r: reference, s, t: 'b' }, [f, value ? '<v>1</v>' : '<v>0</v>']);
  if (typeof value === 'object') return element('c', { r: reference, s, t: 'e' }, [f, textElement('v', value.error)]);
  if (formula !== undefined) return element('c', { r: reference, s, t: 'str' }, [f, textElement('v', value)]);
  return element(
    'c',
    { r: reference, s, t: 'inlineStr' },
    element('is', {}, textElement('t', value, { 'xml:space': 'preserve' })),
  );
}

function listsXml({ validations }: Sheet): string {
  const lists = validations.flatMap(({ area, data }) => {
    const rule = data['rule'] as { readonly list?: { readonly source?: unknown } } | null | undefined;
    const source = asText(rule?.list?.source);
    if (source === undefined) return [];
    const formula = textElement('formula1', source.startsWith('=') ? source.slice(1) : `"${source}"`);
    return [
      element('dataValidation', { type: 'list', allowBlank: 1, showErrorMessage: 1, sqref: areaText(area) }, formula),
    ];
  });
  return lists.length === 0 ? '' : element('dataValidations', { count: lists.length }, lists);
}

function placeOf(key: number): string {
  const { row, column } = cellPlace(key);
  const area: Area = { top: row, bottom: row, left: column, right: column };
  return areaText(area);
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
