// A chart part: bars, columns, lines or a pie over cells of one sheet, with the values it shows at once.
import type { ChartPlan, SheetPlan } from '../../core/workbook/plan';
import { escapeXml } from '../../ooxml/xml-text';
import { seriesXml } from './chart-series';
import { officeRelationships } from './dialect';
import { xmlHead } from './new-parts';

/** A font that Windows, Mac and WPS map to a Chinese one where they lack it. */
const font = '<a:latin typeface="微软雅黑"/><a:ea typeface="微软雅黑"/>';

export function chartXml(chart: ChartPlan, sheet: SheetPlan): string {
  const spaces =
    'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${officeRelationships}"`;
  const series = chart.series.map((_, index) => seriesXml(chart, sheet, index)).join('');
  return (
    `${xmlHead}<c:chartSpace ${spaces}><c:date1904 val="0"/><c:roundedCorners val="0"/><c:style val="2"/>` +
    `<c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>` +
    `${plotXml(chart.type, series)}</c:plotArea>${legendXml(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>' +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900">${font}</a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>` +
    '</c:chartSpace>'
  );
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="zh-CN" sz="1200" b="1">${font}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr><a:defRPr sz="1200" b="1">${font}</a:defRPr></a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function plotXml(type: ChartPlan['type'], series: string): string {
  const axes = '<c:axId val="111111111"/><c:axId val="222222222"/>';
  if (type === 'pie') return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
  if (type === 'line') {
    const head = '<c:grouping val="standard"/><c:varyColors val="0"/>';
    return `<c:lineChart>${head}${series}<c:marker val="1"/>${axes}</c:lineChart>${axesXml(type)}`;
  }
  const direction = type === 'bar' ? 'bar' : 'col';
  const head = `<c:barDir val="${direction}"/><c:grouping val="clustered"/><c:varyColors val="0"/>`;
  return `<c:barChart>${head}${series}<c:gapWidth val="60"/>${axes}</c:barChart>${axesXml(type)}`;
}

/** Bars run from the top down, as the table beside them does; the value axis then moves to the other end. */
function axesXml(type: 'bar' | 'column' | 'line'): string {
  const isBar = type === 'bar';
  const [categorySide, valueSide] = isBar ? ['l', 'b'] : ['b', 'l'];
  const order = isBar ? 'maxMin' : 'minMax';
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const lines =
    '<c:majorGridlines><c:spPr><a:ln><a:solidFill><a:srgbClr val="E7E6E6"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>';
  return (
    `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${categorySide}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}<c:tickLblPos val="low"/>` +
    '<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>' +
    '<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>' +
    `<c:axPos val="${valueSide}"/>${lines}<c:numFmt formatCode="General" sourceLinked="1"/>${ticks}<c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="111111111"/><c:crosses val="${isBar ? 'max' : 'autoZero'}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

/** One series needs no legend: the title says what it is; a pie's labels name the slices. */
function legendXml(chart: ChartPlan): string {
  if (chart.type === 'pie' ? chart.labelFormat !== undefined : chart.series.length < 2) return '';
  return `<c:legend><c:legendPos val="${chart.type === 'pie' ? 'r' : 'b'}"/><c:overlay val="0"/></c:legend>`;
}
