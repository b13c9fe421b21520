// One series of a chart: its cells, the values they hold now, its colours and labels.
import { absoluteAddress, quoteSheet } from '../../core/workbook/address';
import type { Area } from '../../core/workbook/cell';
import type { CellPlan, ChartPlan, SheetPlan } from '../../core/workbook/plan';
import { escapeXml } from '../../ooxml/xml-text';

/** The first is the colour of a lone series; the accent is kept for the one point that is ours. */
const palette = ['4472C4', 'ED7D31', '70AD47', 'FFC000', '5B9BD5', '7F7F7F'];
const accent = 'C00000';

export function seriesXml(chart: ChartPlan, sheet: SheetPlan, index: number): string {
  const series = chart.series[index];
  if (series === undefined) return '';
  const { type } = chart;
  const number = `<c:idx val="${String(index)}"/><c:order val="${String(index)}"/>`;
  const categories = referenceXml('cat', sheet, series.categories);
  const values = referenceXml('val', sheet, series.values);
  const point = type === 'pie' ? slicesXml(chart, series.values) : accentXml(chart);
  const invert = type === 'bar' || type === 'column' ? '<c:invertIfNegative val="0"/>' : '';
  const marker = type === 'line' ? '<c:marker><c:symbol val="circle"/><c:size val="5"/></c:marker>' : '';
  const smooth = type === 'line' ? '<c:smooth val="0"/>' : '';
  const color = type === 'pie' ? '' : colorXml(type, palette[index % palette.length] ?? accent);
  const label = chart.labelFormat === undefined ? '' : labelsXml(chart, chart.labelFormat);
  const name = `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`;
  return `<c:ser>${number}${name}${color}${invert}${marker}${point}${label}${categories}${values}${smooth}</c:ser>`;
}

function colorXml(type: ChartPlan['type'], color: string): string {
  const fill = `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
  return `<c:spPr>${type === 'line' ? `<a:ln w="28575">${fill}</a:ln>` : fill}</c:spPr>`;
}

/** Each slice says its colour: without a theme in the workbook none would be drawn. */
function slicesXml(chart: ChartPlan, values: Area): string {
  const count = (values.bottom - values.top + 1) * (values.right - values.left + 1);
  const colors = Array.from({ length: count }, (_, index) => palette[index % palette.length] ?? accent);
  return colors.map((color, index) => pointXml(chart, index, index === chart.accentPoint ? accent : color)).join('');
}

function accentXml(chart: ChartPlan): string {
  return chart.accentPoint === undefined ? '' : pointXml(chart, chart.accentPoint, accent);
}

function pointXml(chart: ChartPlan, index: number, color: string): string {
  const fill = `<c:spPr><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></c:spPr>`;
  const shape = chart.type === 'line' ? `<c:marker><c:symbol val="circle"/><c:size val="8"/>${fill}</c:marker>` : '';
  const flat = chart.type === 'bar' || chart.type === 'column' ? '<c:invertIfNegative val="0"/>' : '';
  return `<c:dPt><c:idx val="${String(index)}"/>${flat}${shape}<c:bubble3D val="0"/>${chart.type === 'line' ? '' : fill}</c:dPt>`;
}

/** A pie's labels name the slice; with a percent format they show its share of the whole. */
function labelsXml(chart: ChartPlan, format: string): string {
  const isPie = chart.type === 'pie';
  const isShare = isPie && format.includes('%');
  const flag = (name: string, isShown: boolean): string => `<c:${name} val="${isShown ? '1' : '0'}"/>`;
  const place = { pie: 'bestFit', line: 't', bar: 'outEnd', column: 'outEnd' }[chart.type];
  return (
    `<c:dLbls><c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>` +
    `<c:dLblPos val="${place}"/>${flag('showLegendKey', false)}${flag('showVal', !isShare)}${flag('showCatName', isPie)}` +
    `${flag('showSerName', false)}${flag('showPercent', isShare)}${flag('showBubbleSize', false)}` +
    `${isPie ? '<c:separator> </c:separator>' : ''}</c:dLbls>`
  );
}

/** The cells and what they hold, so that the chart is whole before anything is calculated. */
function referenceXml(kind: 'cat' | 'val', sheet: SheetPlan, area: Area): string {
  const formula = `<c:f>${escapeXml(`${quoteSheet(sheet.name)}!${absoluteAddress(area)}`)}</c:f>`;
  const cells = valuesIn(sheet, area);
  const count = `<c:ptCount val="${String((area.bottom - area.top + 1) * (area.right - area.left + 1))}"/>`;
  const points = cells.map(([index, value]) => {
    return `<c:pt idx="${String(index)}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`;
  });
  if (kind === 'cat')
    return `<c:cat><c:strRef>${formula}<c:strCache>${count}${points.join('')}</c:strCache></c:strRef></c:cat>`;
  const numbers = points.filter((_, index) => typeof cells[index]?.[1] === 'number');
  const cache = `<c:formatCode>General</c:formatCode>${count}${numbers.join('')}`;
  return `<c:val><c:numRef>${formula}<c:numCache>${cache}</c:numCache></c:numRef></c:val>`;
}

function valuesIn(sheet: SheetPlan, area: Area): readonly (readonly [number, NonNullable<CellPlan['value']>])[] {
  const width = area.right - area.left + 1;
  const found: (readonly [number, NonNullable<CellPlan['value']>])[] = [];
  for (const { row, column, value } of sheet.cells) {
    const isInside = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    if (isInside && value !== undefined) found.push([(row - area.top) * width + column - area.left, value]);
  }
  return found.sort(([a], [b]) => a - b);
}
