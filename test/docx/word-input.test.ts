// Is every file that cannot be read as a Word document refused in one line that says what to do?
import { assert, constantFrom, nat, property } from 'fast-check';
import { UserError } from '../../src/app/user-error';
import { WordText } from '../../src/docx/word-text';
import { openPackage, packageBytes, partText, withParts } from '../../src/ooxml/package';
import { createWorkbook } from '../../src/xlsx/write/new-parts';
import { docxFile, p, r, table } from '../support/build-docx';

const sound = docxFile({ body: p('余额*亿元') });

/** An OLE compound file with a stream of this name. */
function compound(stream: string): Uint8Array {
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0, ...Buffer.from(stream, 'utf16le')]);
}

function with64(declared: number): Uint8Array {
  const bytes = Uint8Array.from(sound);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, declared, true);
  return bytes;
}

function documentXml(xml: string): Uint8Array {
  return docxFile({ body: '', parts: { 'word/document.xml': xml } });
}

const space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

test.each<readonly [name: string, bytes: Uint8Array, code: string, words: string]>([
  ['空.docx', new Uint8Array(), 'empty', '重新取得'],
  ['旧.doc', compound('WordDocument'), 'legacy-doc', '另存为 .docx'],
  ['旧.docx', compound('WordDocument'), 'legacy-doc', '另存为 .docx'],
  ['密.docx', compound('EncryptedPackage'), 'encrypted', '清除密码'],
  ['稿.wps', sound, 'wps-document', '用 WPS 打开'],
  ['稿.docx', compound('Nothing'), 'not-a-document', '另存为 .docx'],
  ['稿.doc', compound('Nothing'), 'legacy-doc', '另存为 .docx'],
  ['稿.pdf', sound, 'pdf', '转换为 .docx'],
  ['稿.rtf', sound, 'rtf', '另存为 .docx'],
  ['稿.doc', Uint8Array.from(Buffer.from('{\\rtf1\\ansi 5}')), 'rtf', '另存为 .docx'],
  ['稿.docx', Uint8Array.from(Buffer.from('各项存款余额*亿元')), 'text', '扩展名改为 .txt'],
  ['稿.docx', Uint8Array.from(Buffer.from('<html><body>x</body></html>')), 'html', '另存为 .docx'],
  ['稿.docx', Uint8Array.from([1, 2, 3]), 'not-a-document', '.docx'],
  ['稿.docx', createWorkbook(), 'workbook-not-text', '是工作簿'],
  ['月报.xlsx', createWorkbook(), 'workbook-not-text', '是工作簿'],
  ['半.docx', sound.subarray(0, sound.length - 40), 'truncated', '重新取得'],
  ['弹.docx', with64(0x7fffffff), 'zip-bomb', '大得异常'],
  ['坏.docx', documentXml(`<w:document ${space}><w:body><w:p></w:body></w:document>`), 'damaged', '修复'],
  ['坏.docx', documentXml(`<w:document ${space}><w:body>`), 'damaged', '修复'],
  ['坏.docx', documentXml(`<w:document ${space}></w:body></w:document>`), 'damaged', '修复'],
  ['坏.docx', documentXml(`<!DOCTYPE x><w:document ${space}/>`), 'dtd', '文档类型声明'],
  [
    '空包.docx',
    packageBytes(withParts(openPackage(sound), new Map([['_rels/.rels', undefined]]))),
    'not-a-document',
    '.docx',
  ],
])('%s is refused: %#', (name, bytes, code, words) => {
  let error: unknown;
  try {
    void new WordText(bytes, name).text;
  } catch (caught) {
    error = caught;
  }
  if (!(error instanceof UserError)) throw new Error('not refused');
  expect({ code: error.code, lines: error.text['zh-CN'].split('\n').length }).toEqual({ code, lines: 1 });
  expect(error.text['zh-CN']).toContain(words);
  expect(error.text['zh-CN']).toContain(`“${name}”`);
});

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

test.each([
  [`${word}.document.main+xml`, '.docx'],
  [`${word}.template.main+xml`, '.dotx'],
  ['application/vnd.ms-word.document.macroEnabled.main+xml', '.docm'],
  ['application/vnd.ms-word.template.macroEnabledTemplate.main+xml', '.dotm'],
])('a copy keeps the kind of the file: %s', (mainType, extension) => {
  const file = new WordText(docxFile({ body: p('余额*亿元'), mainType }), `稿${extension}`);
  expect(file.extensions).toEqual([extension]);
  expect(file.text).toBe('余额*亿元');
});

test('whatever is cut out of or put into its XML, a file is read or refused in words', () => {
  const xml =
    partText(
      openPackage(docxFile({ body: p('余额', r('*', '<w:b/>')) + table([p('甲'), p('5')]) })),
      'word/document.xml',
    ) ?? '';
  const scraps = constantFrom('', '<w:r>', '</w:r>', '<', '&', '"', '<w:fldChar w:fldCharType="begin"/>', '<w:del>');
  assert(
    property(nat(xml.length), nat(40), scraps, (at, length, scrap) => {
      const bytes = documentXml(xml.slice(0, at) + scrap + xml.slice(at + length));
      try {
        const file = new WordText(bytes, '稿.docx');
        const remarks = [{ start: 0, end: Math.min(2, file.text.length), text: '不符' }];
        expect(file.revised({ edits: [], marks: { date: '2022-10-08T09:30:00Z', remarks } }).length).toBeGreaterThan(0);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
      }
    }),
  );
});
