// Charts of a worksheet's drawing, as far as the page draws them.
import { readRelationships } from '../../src/ooxml/relationships';
import { partText, type OoxmlPackage } from '../../src/ooxml/package';
import {
  attribute,
  child,
  childrenOf,
  descendants,
  parseXml,
  relationshipId,
  type XmlElement,
} from '../../src/ooxml/xml-tree';
import { parsePlace, placeText } from '../model/area';
import type { ChartModel, Sheet } from '../model/sheet';

const kinds: Readonly<Record<string, string>> = {
  barChart: 'ColumnClustered',
  lineChart: 'LineMarkers',
  pieChart: 'Pie',
};

export function readCharts(
  pack: OoxmlPackage,
  part: string,
  { sheet, nextId }: { readonly sheet: Sheet; readonly nextId: () => string },
): readonly ChartModel[] {
  const drawing = readRelationships(pack, part).find(({ type }) => type === 'drawing');
  const xml = drawing === undefined ? undefined : partText(pack, drawing.target);
  if (drawing === undefined || xml === undefined) return [];
  const targets = new Map(readRelationships(pack, drawing.target).map((one) => [one.id, one.target]));
  return childrenOf(parseXml(xml), 'twoCellAnchor').flatMap((anchor) => {
    const [reference] = descendants(anchor, 'chart');
    const target = targets.get((reference && relationshipId(reference)) ?? '');
    const chartXml = target === undefined ? undefined : partText(pack, target);
    if (chartXml === undefined) return [];
    const [properties] = descendants(anchor, 'cNvPr');
    const name = (properties && attribute(properties, 'name')) ?? '';
    const read = readChart(parseXml(chartXml), nextId);
    return [{ ...read, data: { ...read.data, Name: name, Place: placeText(sheet.name, anchored(anchor)) } }];
  });
}

function readChart(root: XmlElement, nextId: () => string): ChartModel {
  const [plot] = descendants(root, 'plotArea');
  const group = plot?.children.find(({ local }) => local in kinds);
  const direction = group === undefined ? undefined : descendants(group, 'barDir')[0];
  const isBar = direction !== undefined && attribute(direction, 'val') === 'bar';
  const [title] = descendants(root, 'title');
  const text =
    title === undefined
      ? ''
      : descendants(title, 't')
          .map((run) => run.text)
          .join('');
  const series = childrenOf(group, 'ser').map((one) => ({ id: nextId(), data: seriesData(one) }));
  const type = isBar ? 'BarClustered' : (kinds[group?.local ?? ''] ?? 'ColumnClustered');
  return { id: nextId(), data: { ChartType: type, 'Title.Text': text }, series };
}

function seriesData(series: XmlElement): Record<string, unknown> {
  const formula = (name: string): string | undefined => {
    const element = child(series, name);
    const text = element === undefined ? undefined : descendants(element, 'f')[0]?.text;
    const place = parsePlace(text ?? '');
    return place?.sheet === undefined ? text : placeText(place.sheet, place.area);
  };
  const name = child(series, 'tx');
  const points = childrenOf(series, 'dPt').map((point) => {
    const index = child(point, 'idx');
    const [colour] = descendants(point, 'srgbClr');
    return [
      `Points.${(index && attribute(index, 'val')) ?? ''}`,
      `#${(colour && attribute(colour, 'val')) ?? '000000'}`,
    ] as const;
  });
  const labels = child(series, 'dLbls');
  const numberFormat = labels === undefined ? undefined : child(labels, 'numFmt');
  return {
    Name: name === undefined ? '' : (descendants(name, 'v')[0]?.text ?? ''),
    Values: formula('val') ?? '',
    Categories: formula('cat') ?? '',
    HasDataLabels: labels !== undefined,
    'DataLabels.NumberFormat': (numberFormat && attribute(numberFormat, 'formatCode')) ?? 'General',
    ...Object.fromEntries(points),
  };
}

function anchored(anchor: XmlElement): { top: number; left: number; bottom: number; right: number } {
  const corner = (name: string): readonly [number, number] => {
    const element = child(anchor, name);
    const part = (local: string): number => Number(element === undefined ? 0 : (child(element, local)?.text ?? 0));
    return [part('row'), part('col')];
  };
  const [[top, left], [bottom, right]] = [corner('from'), corner('to')];
  return { top, left, bottom: Math.max(top, bottom - 1), right: Math.max(left, right - 1) };
}
