// Charts standing on a sheet: each is known by its id, so that a second run replaces it and never doubles it.
import type { Area } from '../../core/workbook/cell';
import type { ChartPlan, SheetPlan } from '../../core/workbook/plan';
import { appendInside, applyEdits } from '../../ooxml/xml-edit';
import { escapeXml } from '../../ooxml/xml-text';
import { attribute, child, descendants, parseXml, relationshipId, type XmlElement } from '../../ooxml/xml-tree';
import { chartXml } from './chart-xml';
import { inDialect, officeRelationships } from './dialect';
import { contentTypes, xmlHead } from './new-parts';
import {
  addPart,
  draftText,
  relate,
  relationshipsOf,
  removePart,
  setPart,
  unrelate,
  type PackageDraft,
} from './package-draft';
import type { SheetDraft } from './sheet-draft';
import { putReference } from './sheet-reference';

const mark = 'jinbao:';

interface ChartTarget {
  readonly part: string;
  readonly plan: SheetPlan;
}

export function writeCharts(draft: PackageDraft, sheet: SheetDraft, { part, plan }: ChartTarget): void {
  const charts = plan.charts ?? [];
  const present = drawingOf(draft, sheet, part);
  if (charts.length === 0 && present === undefined) return;
  const drawing = present ?? addDrawing(draft, sheet, part);
  removeStale(draft, drawing, new Set(charts.map(({ id }) => id)));
  for (const chart of charts) writeChart(draft, drawing, { chart, plan });
}

function writeChart(
  draft: PackageDraft,
  drawing: string,
  { chart, plan }: { readonly chart: ChartPlan; readonly plan: SheetPlan },
): void {
  const xml = draftText(draft, drawing) ?? emptyDrawing;
  const root = parseXml(xml);
  const frame = ourFrames(root).find(({ id }) => id === chart.id);
  const target = relationshipsOf(draft, drawing).find(({ id }) => id === frame?.relationship)?.target;
  const content = chartXml(chart, plan);
  if (frame !== undefined && target !== undefined) {
    setPart(draft, target, inDialect(draft.dialect, content));
    const anchor = anchorXml(chart, frame.number, frame.relationship);
    const edit = { from: frame.anchor.start, to: frame.anchor.end, text: inDialect(draft.dialect, anchor) };
    setPart(draft, drawing, applyEdits(xml, [edit]));
    return;
  }
  const part = addPart(draft, { name: ['xl/charts/chart', '.xml'], contentType: contentTypes.chart, xml: content });
  const relationship = relate(draft, { from: drawing, to: part, type: 'chart' });
  const anchor = anchorXml(chart, highestNumber(root) + 1, relationship);
  setPart(draft, drawing, applyEdits(xml, [appendInside(xml, root, inDialect(draft.dialect, anchor))]));
}

interface OurFrame {
  readonly id: string;
  readonly anchor: XmlElement;
  readonly number: number;
  readonly relationship: string;
}

function ourFrames(root: XmlElement): readonly OurFrame[] {
  return root.children.flatMap((anchor) => {
    const properties = descendants(anchor, 'cNvPr').find((one) => attribute(one, 'name')?.startsWith(mark) === true);
    const chart = descendants(anchor, 'chart')[0];
    const relationship = chart === undefined ? undefined : relationshipId(chart);
    if (properties === undefined || relationship === undefined) return [];
    const id = (attribute(properties, 'name') ?? '').slice(mark.length);
    return [{ id, anchor, number: Number(attribute(properties, 'id')), relationship }];
  });
}

/** Charts of ours that the plan no longer has. */
function removeStale(draft: PackageDraft, drawing: string, planned: ReadonlySet<string>): void {
  const xml = draftText(draft, drawing) ?? emptyDrawing;
  const stale = ourFrames(parseXml(xml)).filter(({ id }) => !planned.has(id));
  if (stale.length === 0) return;
  const relationships = relationshipsOf(draft, drawing);
  for (const { relationship } of stale) {
    const target = relationships.find(({ id }) => id === relationship)?.target;
    if (target === undefined) continue;
    unrelate(draft, drawing, target);
    removePart(draft, target);
  }
  setPart(
    draft,
    drawing,
    applyEdits(
      xml,
      stale.map(({ anchor }) => ({ from: anchor.start, to: anchor.end, text: '' })),
    ),
  );
}

function drawingOf(draft: PackageDraft, sheet: SheetDraft, part: string): string | undefined {
  const reference = child(parseXml(sheet.frame), 'drawing');
  const id = reference === undefined ? undefined : relationshipId(reference);
  return relationshipsOf(draft, part).find((relationship) => relationship.id === id)?.target;
}

function addDrawing(draft: PackageDraft, sheet: SheetDraft, part: string): string {
  const name = ['xl/drawings/drawing', '.xml'] as const;
  const drawing = addPart(draft, { name, contentType: contentTypes.drawing, xml: emptyDrawing });
  putReference(sheet, 'drawing', relate(draft, { from: part, to: drawing, type: 'drawing' }));
  return drawing;
}

function highestNumber(root: XmlElement): number {
  return Math.max(1, ...descendants(root, 'cNvPr').map((properties) => Number(attribute(properties, 'id') ?? 0)));
}

const drawingMain = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const spreadsheetDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const chartMain = 'http://schemas.openxmlformats.org/drawingml/2006/chart';

const emptyDrawing = `${xmlHead}<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawingMain}"></xdr:wsDr>`;

/** Declares its namespaces itself, as the drawing it goes into may be the user's, with prefixes of its own. */
function anchorXml(chart: ChartPlan, number: number, relationship: string): string {
  const spaces = `xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${drawingMain}"`;
  const properties = `<xdr:cNvPr id="${String(number)}" name="${escapeXml(mark + chart.id)}" descr="${escapeXml(chart.title)}"/>`;
  const reference = `<c:chart xmlns:c="${chartMain}" xmlns:r="${officeRelationships}" r:id="${relationship}"/>`;
  return (
    `<xdr:twoCellAnchor ${spaces}>${cornersXml(chart.place)}<xdr:graphicFrame macro="">` +
    `<xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${chartMain}">${reference}</a:graphicData></a:graphic>` +
    '</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function cornersXml(place: Area): string {
  const corner = (row: number, column: number): string =>
    `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  const from = corner(place.top, place.left);
  return `<xdr:from>${from}</xdr:from><xdr:to>${corner(place.bottom + 1, place.right + 1)}</xdr:to>`;
}
