import { valueAt, formatAt, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { openWorkbookPackage } from '../../../src/ooxml/gate';
import { openPackage, packageBytes, partNames, partText, withParts } from '../../../src/ooxml/package';
import { readWorkbook } from '../../../src/xlsx/read/read-workbook';
import { area } from '../../support/build-workbook';
import { cells, workbookFile, type PackageInput } from '../../support/build-package';

function read(input: PackageInput): WorkbookSnapshot {
  return readWorkbook(openWorkbookPackage(workbookFile(input)), '九月.xlsx');
}

function readSheet(xml: string, more: Partial<PackageInput> = {}): SheetSnapshot {
  const [sheet] = read({ sheets: { 县区: xml }, ...more }).sheets;
  if (sheet === undefined) throw new Error('no sheet was read');
  return sheet;
}

describe('a cell has the value that Excel shows', () => {
  test.each<[string, unknown]>([
    ['<c r="A1"><v>12.5</v></c>', 12.5],
    ['<c r="A1"><v>-0.035</v></c>', -0.035],
    ['<c r="A1"><v>1E-3</v></c>', 0.001],
    ['<c r="A1"><v>0.10000000000000001</v></c>', 0.1],
    ['<c r="A1"><v>123456789012345678</v></c>', 123456789012345680],
    ['<c r="A1"><v>123456789012.34</v></c>', 123456789012.34],
    ['<c r="A1" t="n"><v> 7 </v></c>', 7],
    ['<c r="A1"><v>.5</v></c>', 0.5],
    ['<c r="A1"><v></v></c>', undefined],
    ['<c r="A1"/>', undefined],
    ['<c r="A1"><v>abc</v></c>', 'abc'],
    ['<c r="A1" t="b"><v>1</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['<c r="A1" t="str"><f>"a"</f><v>甲&amp;乙</v></c>', '甲&乙'],
    ['<c r="A1" t="str"><v><![CDATA[<甲>]]>乙</v></c>', '<甲>乙'],
    ['<c r="A1" t="inlineStr"><is><t>甲县</t></is></c>', '甲县'],
    ['<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><rPr><b/></rPr><t>县</t></r></is></c>', '甲县'],
    ['<c r="A1" t="inlineStr"><is><t/></is></c>', ''],
    ['<c r="A1" t="d"><v>2022-09-30</v></c>', 44834],
    ['<c r="A1" t="d"><v>2022-09-30T12:00:00</v></c>', 44834.5],
    ['<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    ['<c r="A1" t="d"><v>九月</v></c>', '九月'],
    ["<c r='A1'  t = 'b' ><v>1</v></c>", true],
    ['<!-- <c> --><c r="A1"><v>3</v></c>', 3],
    ['<c r="A1"><extLst><ext><v>9</v></ext></extLst></c>', 9],
  ])('%s', (xml, value) => {
    expect(valueAt(readSheet(cells(xml)), 0, 0)).toEqual(value);
  });

  test('shared strings join rich text and leave out how it is pronounced', () => {
    const strings =
      '<si><t>存款</t></si><si><r><rPr><b/></rPr><t xml:space="preserve">各项 </t></r><r><t>贷款</t></r>' +
      '<rPh sb="0" eb="1"><t>gè</t></rPh><phoneticPr fontId="1"/></si><si/><si><t>甲_x000D_乙_x005F_x0041_</t></si>';
    const sheet = readSheet(
      cells(
        '<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="s"><v>3</v></c>',
      ),
      { strings },
    );
    expect(sheet.rows).toEqual([['各项 贷款', '存款', '', '甲\r乙_x0041_']]);
  });

  test('blank is not zero, and rows end with their last value', () => {
    const sheet = readSheet(cells('<c r="B1"><v>1</v></c><c r="D1" s="0"/>', '', '<c r="A3"><v>2</v></c>'));
    expect(sheet.rows).toEqual([[undefined, 1], [], [2]]);
  });

  test('cells and rows without an address follow each other', () => {
    const xml =
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c r="C2"><v>3</v></c><c><v>4</v></c></row></sheetData>';
    expect(readSheet(xml).rows).toEqual([
      [1, 2],
      [undefined, undefined, 3, 4],
    ]);
  });
});

describe('formulas', () => {
  test('a formula that was never calculated has no value', () => {
    const sheet = readSheet(cells('<c r="A1"><f>B1*2</f></c><c r="B1"><f>1&lt;2</f><v>1</v></c>'));
    expect(sheet.formulas).toEqual({ A1: 'B1*2', B1: '1<2' });
    expect(sheet.rows).toEqual([[undefined, 1]]);
  });

  test('shared formulas are written out for every cell', () => {
    const sheet = readSheet(
      cells(
        '<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:C2" si="0">A1*$A$1+\'A1 表\'!A1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>1</v></c>',
        '<c r="B2"><f t="shared" si="0"></f><v>2</v></c><c r="C2"><f t="shared" si="9"/><v>2</v></c>',
      ),
    );
    expect(sheet.formulas).toEqual({
      B1: "A1*$A$1+'A1 表'!A1",
      C1: "B1*$A$1+'A1 表'!B1",
      B2: "A2*$A$1+'A1 表'!A2",
    });
  });

  test('an array formula belongs to every cell of its area', () => {
    const sheet = readSheet(
      cells('<c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c>', '<c r="A2"><v>4</v></c>'),
    );
    expect(sheet.formulas).toEqual({ A1: 'B1:B2*2', A2: 'B1:B2*2' });
  });
});

describe('number formats', () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="176" formatCode="0.00&quot;亿元&quot;"/></numFmts>' +
    '<cellXfs count="6"><xf numFmtId="0"/><xf numFmtId="176"/><xf numFmtId="10"/><xf numFmtId="57"/><xf numFmtId="31"/><xf numFmtId="9999"/></cellXfs>';

  test.each([
    [0, 'General'],
    [1, '0.00"亿元"'],
    [2, '0.00%'],
    [3, 'yyyy"年"m"月"'],
    [4, 'yyyy"年"m"月"d"日"'],
    [5, 'General'],
    [77, 'General'],
  ])('style %d is %s', (style, code) => {
    const sheet = readSheet(cells(`<c r="A1"><v>1</v></c><c r="B1" s="${String(style)}"><v>1</v></c>`), { styles });
    expect(formatAt(sheet, 0, 1)).toBe(code);
    expect(formatAt(sheet, 0, 0)).toBe('General');
  });
});

describe('the sheet around its cells', () => {
  test('merges, hidden rows and columns, protection', () => {
    const xml =
      '<cols><col min="2" max="3" width="9" hidden="1"/><col min="5" max="5" width="9"/></cols>' +
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/></sheetData>' +
      '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>';
    const sheet = readSheet(xml);
    expect(sheet).toMatchObject({ hiddenColumns: [1, 2], hiddenRows: [1], isProtected: true, merges: [area('A1:C1')] });
  });

  test('protection that is not switched on does not protect', () => {
    expect(readSheet(`${cells()}<sheetProtection objects="1"/>`).isProtected).toBe(false);
  });

  test('a sheet without cells is empty', () => {
    expect(readSheet('<sheetData/>').rows).toEqual([]);
    expect(readSheet('<pageMargins/>').merges).toEqual([]);
  });

  test.each([
    ['with a prefix', { prefix: 'x' }],
    ['strict', { isStrict: true }],
  ])('%s, a workbook reads the same', (_, dialect) => {
    const xml =
      cells('<c r="A1" t="s"><v>0</v></c><c r="B1"><f>A1</f><v>2</v></c>') +
      '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>';
    const strings = '<si><t>甲</t></si>';
    expect(readSheet(xml, { strings, ...dialect })).toEqual(readSheet(xml, { strings }));
  });
});

describe('the workbook', () => {
  test('sheets in order with their visibility; names with their scope; dates from 1904', () => {
    const sheets = { 县区: cells(), 银行: cells() };
    const input = {
      sheets,
      before: '<workbookPr date1904="1"/>',
      after:
        '<definedNames><definedName name="单位">"万元"</definedName><definedName name="_xlnm.Print_Area" localSheetId="1" hidden="1">银行!$A$1:$B$2</definedName></definedNames>',
    };
    const book = read(input);
    expect(book).toMatchObject({ name: '九月.xlsx', date1904: true });
    expect(book.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['县区', 'visible'],
      ['银行', 'visible'],
    ]);
    expect(book.names).toEqual([
      { name: '单位', refersTo: '"万元"', hidden: false },
      { name: '_xlnm.Print_Area', scope: '银行', refersTo: '银行!$A$1:$B$2', hidden: true },
    ]);
  });

  test('an ISO date counts from 1904 where the workbook does', () => {
    const book = read({
      sheets: { a: cells('<c r="A1" t="d"><v>2022-09-30</v></c>') },
      before: '<workbookPr date1904="1"/>',
    });
    expect(book.sheets[0]?.rows).toEqual([[44834 - 1462]]);
  });
});

test('a file whose parts are UTF-16 reads the same', () => {
  const utf16 = (text: string): Uint8Array => Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const plain = workbookFile({ sheets: { 县区: cells('<c r="A1" t="inlineStr"><is><t>甲县</t></is></c>') } });
  const pack = openPackage(plain);
  const parts = new Map(partNames(pack).map((part) => [part, utf16(partText(pack, part) ?? '')] as const));
  const wide = packageBytes(withParts(pack, parts));
  expect(readWorkbook(openWorkbookPackage(wide), 'a')).toEqual(readWorkbook(openWorkbookPackage(plain), 'a'));
});

describe('what would not fit or is broken is refused', () => {
  test.each([
    ['dtd', '<!DOCTYPE x>'],
    ['damaged', '<sheetData><row r="1"><c r="A1"><v>1'],
    ['damaged', '<sheetData><row r="1048577"><c><v>1</v></c></row></sheetData>'],
    ['damaged', '<sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData>'],
    ['damaged', '<sheetData><row r="1"><c r=A1><v>1</v></c></row></sheetData>'],
  ])('%s: %s', (code, xml) => {
    expect(() => readSheet(xml)).toThrow(code);
  });

  test('cells far to the right in very many rows', () => {
    const rows = Array.from(
      { length: 2000 },
      (_, index) => `<row r="${String(index + 1)}"><c r="XFD${String(index + 1)}"><v>1</v></c></row>`,
    );
    expect(() => readSheet(`<sheetData>${rows.join('')}</sheetData>`)).toThrow('too-large');
  });

  test('one cell in the last corner is no harm', () => {
    const sheet = readSheet('<sheetData><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>');
    expect(valueAt(sheet, 1_048_575, 16_383)).toBe(2);
  });
});
