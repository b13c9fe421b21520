// What of a Word file is text, in which order?
import { WordText } from '../../src/docx/word-text';
import { type DocxInput, docxFile, p, r, table } from '../support/build-docx';

function textOf(input: DocxInput): string {
  return new WordText(docxFile(input), '草稿.docx').text;
}

const u = '<w:u w:val="single"/>';
const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;
const deletedMark = '<w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>';

describe('a line of the text', () => {
  test.each<readonly [what: string, body: string, text: string]>([
    ['is a paragraph', p('存款') + p('贷款'), '存款\n贷款'],
    ['joins its runs', p('余额2', r('6', '<w:b/>'), r('8.74', '<w:i/>'), '亿元'), '余额268.74亿元'],
    [
      'has tabs and breaks',
      p('<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>丁</w:t></w:r>'),
      '甲\t乙\n丙\n丁',
    ],
    [
      'has no soft hyphens',
      p('<w:r><w:t>12</w:t><w:softHyphen/><w:t>3</w:t><w:noBreakHyphen/><w:t>4</w:t></w:r>'),
      '123-4',
    ],
    [
      'loses white space at its ends unless told to keep it',
      p('<w:r><w:t> 甲 </w:t></w:r>', '<w:r><w:t xml:space="preserve"> 乙</w:t></w:r>'),
      '甲 乙',
    ],
    ['has entities and CDATA as characters', p('<w:r><w:t>a&amp;&#x4E59;<![CDATA[<b>]]></w:t></w:r>'), 'a&乙<b>'],
    [
      'goes through links, smart tags and content controls',
      p(
        `<w:hyperlink r:id="x">${r('甲')}</w:hyperlink>`,
        `<w:smartTag w:element="x">${r('乙')}</w:smartTag>`,
        `<w:sdt><w:sdtPr><w:alias w:val="z"/></w:sdtPr><w:sdtContent>${r('丙')}</w:sdtContent></w:sdt>`,
      ),
      '甲乙丙',
    ],
    [
      'has what is inserted, not what is deleted or moved away',
      p(
        r('甲'),
        `<w:ins w:id="1" w:author="a">${r('乙')}</w:ins>`,
        '<w:del w:id="2" w:author="a"><w:r><w:delText>丙</w:delText></w:r></w:del>',
        `<w:moveFrom w:id="3" w:author="a">${r('丁')}</w:moveFrom>`,
        `<w:moveTo w:id="4" w:author="a">${r('戊')}</w:moveTo>`,
      ),
      '甲乙戊',
    ],
    ['goes on where the paragraph mark is deleted', `<w:p>${deletedMark}${r('存款')}</w:p>${p('余额')}`, '存款余额'],
    ['has no hidden text', p('甲', r('乙', '<w:vanish/>'), r('丙', '<w:vanish w:val="0"/>')), '甲丙'],
    [
      'has the results of fields only',
      p(
        field('begin'),
        instruction('= 1'),
        field('separate'),
        r('5'),
        field('end'),
        `<w:fldSimple w:instr="PAGE">${r('6')}</w:fldSimple>`,
      ),
      '56',
    ],
    [
      'has nothing of a field inside the instruction of another',
      p(
        field('begin'),
        instruction('IF '),
        field('begin'),
        field('separate'),
        r('7'),
        field('end'),
        field('separate'),
        r('8'),
        field('end'),
      ),
      '8',
    ],
    [
      'goes on behind a field that never ends',
      p(field('begin'), instruction('PAGE')) + p('9', field('begin'), '8'),
      '\n98',
    ],
    ['ends fields that were never begun', p(field('separate'), field('end'), '9'), '9'],
    [
      'has the base of a ruby text',
      p(
        '<w:r><w:ruby><w:rubyPr/><w:rt><w:r><w:t>yi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>亿</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      '亿',
    ],
    [
      'has marks for pictures, symbols, objects and equations',
      p(
        '<w:r><w:drawing><wp:inline/></w:drawing></w:r>',
        '<w:r><w:sym w:char="F0"/></w:r>',
        '<w:r><w:object><w:t>x</w:t></w:object></w:r>',
        '<m:oMath><m:r><m:t>5</m:t></m:r></m:oMath>',
        r('。'),
      ),
      '\uFFFC\uFFFC\uFFFC\uFFFC。',
    ],
    [
      'has underscores for underlined gaps',
      p('余额', r('   ', u), r('\u3000', u), '亿元', r('  ', '<w:u w:val="none"/>')),
      '余额____亿元  ',
    ],
    ['has blanks beside underlined words', p(r('  ', u), r('5', u), r('  ', u), r(' ', u), '亿元'), '  5   亿元'],
    [
      'has no underscores for a single blank or a long line',
      p(r(' ', u), '甲', r(' '.repeat(41), u), '乙'),
      ` 甲${' '.repeat(41)}乙`,
    ],
    ['has nothing for what floats', p('<w:r><w:drawing><wp:anchor/></w:drawing></w:r>', r('。')), '。'],
  ])('%s', (_what, body, text) => {
    expect(textOf({ body })).toBe(text);
  });
});

test('a table is read cell by cell, row by row', () => {
  expect(textOf({ body: p('前') + table([p('甲'), p('乙')], [p('丙') + p('丁'), p()]) + p('后') })).toBe(
    '前\n甲\n乙\n丙\n丁\n\n后',
  );
});

test('deleted rows and cells are not read', () => {
  const row = (properties: string, cell: string): string => `<w:tr>${properties}<w:tc>${cell}</w:tc></w:tr>`;
  const gone = row('<w:trPr><w:del w:id="1" w:author="a"/></w:trPr>', p('甲'));
  const cut = row('', `<w:tcPr><w:cellDel w:id="1" w:author="a"/></w:tcPr>${p('乙')}`);
  expect(textOf({ body: `<w:tbl>${gone}${cut}${row('<w:trPr/>', p('丙'))}</w:tbl>` })).toBe('丙');
});

test('a text box follows the paragraph it is anchored in', () => {
  expect(textOf({ body: p('前', `<w:r><w:pict>${box(p('框'))}</w:pict></w:r>`, '尾') + p('后') })).toBe('前尾\n框\n后');
});

test('content given for newer and older programs counts once', () => {
  const both = `<mc:AlternateContent><mc:Choice Requires="wps">${box(p('框'))}</mc:Choice><mc:Fallback><w:pict>${box(p('框'))}</w:pict></mc:Fallback></mc:AlternateContent>`;
  const old = `<mc:AlternateContent><mc:Fallback>${box(p('旧'))}</mc:Fallback></mc:AlternateContent>`;
  expect(textOf({ body: p('前', `<w:r>${both}${old}</w:r>`) })).toBe('前\n框\n旧');
});

test('notes, headers and footers follow the body', () => {
  const note = (type: string, content: string): string => `<w:footnote w:id="1"${type}>${content}</w:footnote>`;
  expect(
    textOf({
      body: p('正文', '<w:r><w:footnoteReference w:id="1"/></w:r>'),
      headers: [p('页眉一'), p('页眉二')],
      footers: [p('页脚')],
      footnotes: note(' w:type="separator"', p('线')) + note('', p('脚注')) + note(' w:type="normal"', p('又一')),
      endnotes: `<w:endnote w:id="1">${p('尾注')}</w:endnote>`,
    }),
  ).toBe('正文\n脚注\n又一\n尾注\n页眉一\n页眉二\n页脚');
});

test.each([
  ['strict', { isStrict: true }],
  ['an odd prefix', { prefix: 'ns0' }],
  ['no prefix', { prefix: '' }],
])('a file is read with %s', (_what, how) => {
  expect(textOf({ body: p('余额', r('*', '<w:b/>'), '亿元'), footers: [p('第1页')], ...how })).toBe('余额*亿元\n第1页');
});

test('elements of another namespace that look alike are no text', () => {
  const alien = '<x:p xmlns:x="urn:x"><x:r><x:t>异</x:t></x:r></x:p>';
  const rebound = '<q:r xmlns:q="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><q:t>同</q:t></q:r>';
  expect(textOf({ body: `<w:p><w:r><w:t>甲</w:t>${alien}</w:r>${rebound}${r('乙')}</w:p>` })).toBe('甲同乙');
});

test('a document in UTF-16 is read', () => {
  const xml = `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('甲')}</w:body></w:document>`;
  const bytes = Uint8Array.from(Buffer.from(`\ufeff${xml}`, 'utf16le'));
  expect(textOf({ body: '', parts: { 'word/document.xml': bytes } })).toBe('甲');
});

test('tables are told cell by cell, with the short lines before them', () => {
  const cell = (properties: string, content: string): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
  const merged =
    row(cell('<w:vMerge w:val="restart"/>', p('机构')), cell('<w:gridSpan w:val="2"/>', p('各项') + p('贷款'))) +
    `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('', p('余额'))}</w:tr>` +
    row(cell('<w:vMerge/>', p()), cell('', table([p('内')])));
  const long = '字'.repeat(41);
  const body = `${p('很早')}${p(long)}${p('题')}${p()}<w:tbl>${merged}</w:tbl>${table([p('二')])}`;
  const { text, tables } = new WordText(docxFile({ body, headers: [table([p('眉')])] }), 'a.docx');
  const told = tables.map(({ caption, rows }) => [
    caption,
    ...rows.map((cells) =>
      cells.map(
        ({ start, end, column, isContinued }) => `${String(column)}${isContinued ? '^' : ''} ${text.slice(start, end)}`,
      ),
    ),
  ]);
  expect(told).toEqual([
    [['题'], ['0 机构', '1 各项\n贷款'], ['1 余额'], ['0^ ']],
    [[], ['0 内']],
    [[], ['0 二']],
    [[], ['0 眉']],
  ]);
});
