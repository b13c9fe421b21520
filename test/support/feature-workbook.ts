// A user's workbook with everything in it that a careless writer would lose.
import { head, mainSpace, officeSpace, packageSpace, relationshipsXml, workbookFile } from './build-package';

const officeTypes = 'application/vnd.openxmlformats-officedocument';
const chartSpace = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const drawingSpace = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const sheetDrawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';

/** Sheets 县区 (everything), 隐藏 (hidden), 图表 (a chart sheet), 汇总 (the user's own, of a name we might want). */
export function featureWorkbook(): Uint8Array {
  return workbookFile({ sheets: { 县区: countySheet }, strings, styles, parts });
}

const strings = '<si><t>县区</t></si><si><r><rPr><b/></rPr><t>各项</t></r><r><t>存款</t></r></si><si><t>甲县</t></si>';

const styles =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000&quot;亿元&quot;"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="宋体"/><family val="3"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="18"/><name val="黑体"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"><alignment horizontal="right"/><protection locked="0"/></xf><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="1"><dxf><font><color rgb="FF9C0006"/></font></dxf></dxfs><tableStyles count="0"/>';

const countySheet =
  '<sheetPr codeName="Sheet1"><tabColor rgb="FFFF0000"/></sheetPr><dimension ref="A1:F6"/>' +
  '<sheetViews><sheetView tabSelected="1" zoomScale="85" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews>' +
  '<sheetFormatPr defaultRowHeight="14.4"/><cols><col min="1" max="4" width="14.5" style="2" customWidth="1"/></cols>' +
  '<sheetData>' +
  '<row r="1" spans="1:6" ht="30" customHeight="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="F1" t="inlineStr"><is><t>备注</t></is></c></row>' +
  '<row r="2" spans="1:6"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>12.5</v></c><c r="C2"><f t="shared" ref="C2:C4" si="0">B2*2</f><v>25</v></c><c r="D2"><f t="array" ref="D2:D3">B2:B3*1</f><v>12.5</v></c></row>' +
  '<row r="3" spans="1:6"><c r="B3" s="1"><v>7</v></c><c r="C3"><f t="shared" si="0"/><v>14</v></c><c r="D3"><v>7</v></c></row>' +
  '<row r="4" s="1" customFormat="1"><c r="C4"><f t="shared" si="0"/><v>0</v></c></row>' +
  '<row r="6" hidden="1"><c r="A6"><v>1</v></c></row></sheetData>' +
  '<autoFilter ref="A1:B4"/><mergeCells count="1"><mergeCell ref="E2:F3"/></mergeCells>' +
  '<conditionalFormatting sqref="B2:B4"><cfRule type="cellIs" dxfId="0" priority="3" operator="lessThan"><formula>0</formula></cfRule></conditionalFormatting>' +
  '<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="E5"><formula1>"是,否"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="F1" r:id="rId4"/></hyperlinks>' +
  '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="portrait" r:id="rId3"/><headerFooter><oddHeader>&amp;C统计表</oddHeader></headerFooter>' +
  '<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/></rowBreaks>' +
  '<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId6"/></tableParts>' +
  '<extLst><ext uri="{00000000-0000-0000-0000-000000000000}"><any/></ext></extLst>';

const otherSheet = (inner: string): string =>
  `${head}<worksheet xmlns="${mainSpace}" xmlns:r="${officeSpace}">${inner}</worksheet>`;

const chart =
  `${head}<c:chartSpace xmlns:c="${chartSpace}" xmlns:a="${drawingSpace}"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>` +
  '<c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>县区!$B$2:$B$3</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>' +
  '<c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx>' +
  '</c:plotArea></c:chart></c:chartSpace>';

const drawing = (shape: string): string =>
  `${head}<d:wsDr xmlns:d="${sheetDrawing}" xmlns:a="${drawingSpace}">${shape}</d:wsDr>`;

const frame =
  '<d:twoCellAnchor><d:from><d:col>7</d:col><d:colOff>0</d:colOff><d:row>1</d:row><d:rowOff>0</d:rowOff></d:from><d:to><d:col>12</d:col><d:colOff>0</d:colOff><d:row>12</d:row><d:rowOff>0</d:rowOff></d:to>' +
  '<d:graphicFrame macro=""><d:nvGraphicFramePr><d:cNvPr id="2" name="用户的图表"/><d:cNvGraphicFramePr/></d:nvGraphicFramePr><d:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></d:xfrm>' +
  `<a:graphic><a:graphicData uri="${chartSpace}"><c:chart xmlns:c="${chartSpace}" xmlns:r="${officeSpace}" r:id="rId1"/></a:graphicData></a:graphic></d:graphicFrame><d:clientData/></d:twoCellAnchor>`;

const vml =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
  '<v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><v:textbox><div><br></div></v:textbox><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>';

const override = (part: string, type: string): string => `<Override PartName="/${part}" ContentType="${type}"/>`;

const parts: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${head}<Types xmlns="${packageSpace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="vml" ContentType="${officeTypes}.vmlDrawing"/><Default Extension="bin" ContentType="${officeTypes}.spreadsheetml.printerSettings"/>` +
    override('xl/workbook.xml', `${officeTypes}.spreadsheetml.sheet.main+xml`) +
    ['sheet1', 'sheet2', 'sheet3']
      .map((name) => override(`xl/worksheets/${name}.xml`, `${officeTypes}.spreadsheetml.worksheet+xml`))
      .join('') +
    override('xl/chartsheets/sheet1.xml', `${officeTypes}.spreadsheetml.chartsheet+xml`) +
    override('xl/styles.xml', `${officeTypes}.spreadsheetml.styles+xml`) +
    override('xl/sharedStrings.xml', `${officeTypes}.spreadsheetml.sharedStrings+xml`) +
    override('xl/calcChain.xml', `${officeTypes}.spreadsheetml.calcChain+xml`) +
    override('xl/comments1.xml', `${officeTypes}.spreadsheetml.comments+xml`) +
    override('xl/tables/table1.xml', `${officeTypes}.spreadsheetml.table+xml`) +
    ['drawing1', 'drawing2'].map((name) => override(`xl/drawings/${name}.xml`, `${officeTypes}.drawing+xml`)).join('') +
    ['chart1', 'chart2']
      .map((name) => override(`xl/charts/${name}.xml`, `${officeTypes}.drawingml.chart+xml`))
      .join('') +
    '</Types>',
  'xl/workbook.xml':
    `${head}<workbook xmlns="${mainSpace}" xmlns:r="${officeSpace}"><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews>` +
    '<sheets><sheet name="县区" sheetId="3" r:id="rId1"/><sheet name="隐藏" sheetId="7" state="hidden" r:id="rId2"/><sheet name="图表" sheetId="8" r:id="rId3"/><sheet name="汇总" sheetId="9" r:id="rId4"/></sheets>' +
    '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">县区!$1:$1</definedName><definedName name="单位">"亿元"</definedName></definedNames><calcPr calcId="191029"/></workbook>',
  'xl/_rels/workbook.xml.rels': relationshipsXml([
    ['worksheet', 'worksheets/sheet1.xml'],
    ['worksheet', 'worksheets/sheet2.xml'],
    ['chartsheet', 'chartsheets/sheet1.xml'],
    ['worksheet', 'worksheets/sheet3.xml'],
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
    ['calcChain', 'calcChain.xml'],
  ]),
  'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml([
    ['drawing', '../drawings/drawing1.xml'],
    ['vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['printerSettings', '../printerSettings/printerSettings1.bin'],
    ['hyperlink', '../media/note.xml'],
    ['comments', '../comments1.xml'],
    ['table', '../tables/table1.xml'],
  ]),
  'xl/media/note.xml': '<note/>',
  'xl/worksheets/sheet2.xml': otherSheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
  'xl/worksheets/sheet3.xml': otherSheet(
    '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>用户自己的汇总</t></is></c></row></sheetData>',
  ),
  'xl/chartsheets/sheet1.xml': `${head}<chartsheet xmlns="${mainSpace}" xmlns:r="${officeSpace}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
  'xl/chartsheets/_rels/sheet1.xml.rels': relationshipsXml([['drawing', '../drawings/drawing2.xml']]),
  'xl/drawings/drawing1.xml': drawing(frame),
  'xl/drawings/_rels/drawing1.xml.rels': relationshipsXml([['chart', '../charts/chart1.xml']]),
  'xl/drawings/drawing2.xml': drawing(frame),
  'xl/drawings/_rels/drawing2.xml.rels': relationshipsXml([['chart', '../charts/chart2.xml']]),
  'xl/charts/chart1.xml': chart,
  'xl/charts/chart2.xml': chart,
  'xl/drawings/vmlDrawing1.vml': vml,
  'xl/comments1.xml': `${head}<comments xmlns="${mainSpace}"><authors><author>王</author></authors><commentList><comment ref="B2" authorId="0"><text><t>已核对</t></text></comment></commentList></comments>`,
  'xl/tables/table1.xml': `${head}<table xmlns="${mainSpace}" id="1" name="表1" displayName="表1" ref="A1:B4"><autoFilter ref="A1:B4"/><tableColumns count="2"><tableColumn id="1" name="县区"/><tableColumn id="2" name="各项存款"/></tableColumns></table>`,
  'xl/printerSettings/printerSettings1.bin': 'printer',
  'xl/calcChain.xml': `${head}<calcChain xmlns="${mainSpace}"><c r="C2" i="1"/></calcChain>`,
};
