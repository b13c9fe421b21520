// How a sheet is laid out: column widths, row heights, frozen panes, tab colour and the printed page.
import { address } from '../../core/workbook/address';
import type { PrintPlan, SheetPlan } from '../../core/workbook/plan';
import { attributeText, putChild, tagWith } from '../../ooxml/xml-edit';
import { escapeXml } from '../../ooxml/xml-text';
import { child, parseXml } from '../../ooxml/xml-tree';
import { writeColumns } from './sheet-columns';
import { sheetOrder, touchRow, type SheetDraft } from './sheet-draft';

export function writeLayout(draft: SheetDraft, plan: SheetPlan): void {
  writeColumns(draft, plan.columnWidths ?? {}, plan.hiddenColumns ?? []);
  for (const [row, height] of Object.entries(plan.rowHeights ?? {})) {
    const { attributes } = touchRow(draft, Number(row));
    attributes.set('ht', String(height));
    attributes.set('customHeight', '1');
  }
  for (const row of plan.hiddenRows ?? []) touchRow(draft, row).attributes.set('hidden', '1');
  if (plan.freeze !== undefined) freeze(draft, plan.freeze);
  if (plan.tabColor !== undefined) putProperty(draft, 'tabColor', `<tabColor rgb="FF${plan.tabColor}"/>`);
  if (plan.print !== undefined) setUpPage(draft, plan.print);
}

function freeze(draft: SheetDraft, { rows, columns }: { readonly rows: number; readonly columns: number }): void {
  if (child(parseXml(draft.frame), 'sheetViews') === undefined) {
    put(draft, 'sheetViews', '<sheetViews><sheetView workbookViewId="0"/></sheetViews>');
  }
  const view = child(child(parseXml(draft.frame), 'sheetViews') ?? parseXml(draft.frame), 'sheetView');
  if (view === undefined) return;
  const kept = view.children.filter((part) => part.local !== 'pane' && part.local !== 'selection');
  const rest = kept.map((part) => draft.frame.slice(part.start, part.end)).join('');
  const inner = rows === 0 && columns === 0 ? rest : paneXml(rows, columns) + rest;
  const fragment = `<sheetView${attributeText(view.attributes)}>${inner}</sheetView>`;
  draft.frame = putChild(draft.frame, { local: 'sheetView', order: ['sheetView'], inside: ['sheetViews'] }, fragment);
}

function paneXml(rows: number, columns: number): string {
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const attributes = {
    xSplit: columns > 0 ? String(columns) : undefined,
    ySplit: rows > 0 ? String(rows) : undefined,
    topLeftCell: address(rows, columns),
    activePane: pane,
    state: 'frozen',
  };
  return `<pane${attributeText(Object.entries(attributes))}/><selection pane="${pane}"/>`;
}

/** A4, one page wide and as many long as it takes. */
function setUpPage(draft: SheetDraft, print: PrintPlan): void {
  putProperty(draft, 'pageSetUpPr', '<pageSetUpPr fitToPage="1"/>');
  const present = child(parseXml(draft.frame), 'pageSetup');
  const orientation = print.landscape ? 'landscape' : 'portrait';
  const page = { paperSize: '9', orientation, fitToWidth: '1', fitToHeight: '0' };
  const setup = present === undefined ? `<pageSetup${attributeText(Object.entries(page))}/>` : tagWith(present, page);
  put(draft, 'pageSetup', present === undefined ? setup : setup.replace(`<${draft.prefix}`, '<'));
  if (print.breaksAbove !== undefined) put(draft, 'rowBreaks', rowBreaksXml(print.breaksAbove));
  if (print.footer === undefined) return;
  put(draft, 'headerFooter', `<headerFooter><oddFooter>&amp;C${escapeXml(print.footer)}</oddFooter></headerFooter>`);
}

// A break is named by the number of the row above it.
function rowBreaksXml(rows: readonly number[]): string {
  const breaks = rows.map((row) => `<brk id="${String(row)}" max="16383" man="1"/>`).join('');
  const count = String(rows.length);
  return `<rowBreaks count="${count}" manualBreakCount="${count}">${breaks}</rowBreaks>`;
}

function putProperty(draft: SheetDraft, local: string, fragment: string): void {
  if (child(parseXml(draft.frame), 'sheetPr') === undefined) put(draft, 'sheetPr', '<sheetPr/>');
  const order = ['tabColor', 'outlinePr', 'pageSetUpPr'];
  draft.frame = putChild(draft.frame, { local, order, inside: ['sheetPr'] }, fragment);
}

function put(draft: SheetDraft, local: string, fragment: string): void {
  draft.frame = putChild(draft.frame, { local, order: sheetOrder }, fragment);
}
