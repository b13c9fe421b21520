// The charts of a sheet as a drawing part and chart parts.
import { parsePlace, sheetText, areaText, type Area } from '../model/area';
import type { ChartModel } from '../model/sheet';
import { element, part, textElement } from './xml';

const drawingSpace = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const chartSpace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function drawingXml(charts: readonly ChartModel[]): string {
  const anchors = charts.map((chart, index) => {
    const place = parsePlace(text(chart.data['Place']))?.area ?? { top: 0, left: 0, bottom: 15, right: 7 };
    const properties = `<xdr:cNvPr id="${String(index + 2)}"${attributeText('name', text(chart.data['Name']))}/>`;
    return element('xdr:twoCellAnchor', {}, [
      corner('xdr:from', place.top, place.left),
      corner('xdr:to', place.bottom + 1, place.right + 1),
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${properties}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${chartSpace}">`,
      `<c:chart xmlns:c="${chartSpace}" r:id="chart${String(index + 1)}"/>`,
      '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>',
    ]);
  });
  return part(element('xdr:wsDr', { 'xmlns:xdr': drawingSpace, 'xmlns:a': main, 'xmlns:r': relations }, anchors));
}

export function chartXml({ data, series }: ChartModel): string {
  const kind = text(data['ChartType']);
  const isPie = kind === 'Pie';
  const all = series.map((one, index) => seriesXml(one.data, index));
  const axes = '<c:axId val="1"/><c:axId val="2"/>';
  const group = isPie
    ? element('c:pieChart', {}, ['<c:varyColors val="1"/>', ...all])
    : kind.startsWith('Line')
      ? element('c:lineChart', {}, ['<c:grouping val="standard"/>', ...all, axes])
      : element('c:barChart', {}, [
          `<c:barDir val="${kind.startsWith('Bar') ? 'bar' : 'col'}"/><c:grouping val="clustered"/>`,
          ...all,
          axes,
        ]);
  const reversed = data['Axes.CategoryAxis.ReversePlotOrder'] === true || kind.startsWith('Bar') ? 'maxMin' : 'minMax';
  const scales = isPie
    ? ''
    : `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="${reversed}"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>` +
      '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>';
  const title = textElement('a:t', text(data['Title.Text']));
  return part(
    element('c:chartSpace', { 'xmlns:c': chartSpace, 'xmlns:a': main }, [
      `<c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r>${title}</a:r></a:p></c:rich></c:tx></c:title>`,
      `<c:plotArea><c:layout/>${group}${scales}</c:plotArea>`,
      isPie || series.length > 1 ? '<c:legend><c:legendPos val="r"/></c:legend>' : '',
      '<c:plotVisOnly val="1"/></c:chart>',
    ]),
  );
}

function seriesXml(data: Readonly<Record<string, unknown>>, index: number): string {
  const points = Object.entries(data).flatMap(([key, colour]) => {
    const [, point] = /^Points\.(\d+)$/.exec(key) ?? [];
    if (point === undefined) return [];
    const fill = `<a:solidFill><a:srgbClr val="${text(colour).slice(1)}"/></a:solidFill>`;
    return [`<c:dPt><c:idx val="${point}"/><c:spPr>${fill}</c:spPr></c:dPt>`];
  });
  const labels =
    data['HasDataLabels'] === true
      ? element('c:dLbls', {}, [
          element('c:numFmt', { formatCode: text(data['DataLabels.NumberFormat']), sourceLinked: 0 }),
          '<c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>',
        ])
      : '';
  return element('c:ser', {}, [
    `<c:idx val="${String(index)}"/><c:order val="${String(index)}"/>`,
    `<c:tx>${textElement('c:v', text(data['Name']))}</c:tx>`,
    ...points,
    labels,
    element('c:cat', {}, element('c:strRef', {}, textElement('c:f', absolute(text(data['Categories']))))),
    element('c:val', {}, element('c:numRef', {}, textElement('c:f', absolute(text(data['Values']))))),
  ]);
}

function absolute(address: string): string {
  const place = parsePlace(address);
  if (place?.sheet === undefined) return address;
  return `${sheetText(place.sheet)}!${areaText(place.area).replace(/[A-Z]+|\d+/g, (one) => `$${one}`)}`;
}

function corner(name: string, row: Area['top'], column: Area['left']): string {
  const inner = `<xdr:col>${String(column)}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return element(name, {}, inner);
}

function attributeText(name: string, value: string): string {
  return element('x', { [name]: value }).slice(2, -2);
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
