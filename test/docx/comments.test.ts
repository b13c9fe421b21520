// Does each fault get its comment, at its text or as near as Word allows?
import type { TextRemark } from '../../src/app/ports';
import { WordText } from '../../src/docx/word-text';
import { contentTypesPart } from '../../src/ooxml/content-types';
import { openPackage, partText } from '../../src/ooxml/package';
import { descendants, parseXml, type XmlElement } from '../../src/ooxml/xml-tree';
import { type DocxInput, docxFile, p, r } from '../support/build-docx';

const date = '2022-10-08T09:30:00Z';

function remarked(input: DocxInput, ...remarks: readonly TextRemark[]): ReturnType<typeof openPackage> {
  const file = new WordText(docxFile(input), '文稿.docx');
  return openPackage(file.revised({ edits: [], marks: { date, remarks } }));
}

function body(pack: ReturnType<typeof openPackage>): string {
  return /<w:body>(.*)<\/w:body>/s.exec(partText(pack, 'word/document.xml') ?? '')?.[1] ?? '';
}

/** The paragraphs of each comment. */
function comments(pack: ReturnType<typeof openPackage>, part = 'word/comments.xml'): readonly (readonly string[])[] {
  return parseXml(partText(pack, part) ?? '').children.map((comment) =>
    comment.children.map((paragraph) => allText(descendants(paragraph, 't'))),
  );
}

function allText(elements: readonly XmlElement[]): string {
  return elements.map(({ text }) => text).join('');
}

const open = (id: number): string => `<w:commentRangeStart w:id="${String(id)}"/>`;
const close = (id: number): string =>
  `<w:commentRangeEnd w:id="${String(id)}"/><w:r><w:commentReference w:id="${String(id)}"/></w:r>`;

test('a comment stands round its text, its lines as paragraphs', () => {
  const pack = remarked(
    { body: p('余额', r('12', '<w:b/>'), '3亿') },
    { start: 2, end: 5, text: '数字颠倒\n应为：132 & <b>' },
  );
  expect(body(pack)).toBe(
    p(
      '余额',
      `${open(1)}<w:r><w:rPr><w:b/></w:rPr><w:t>12</w:t></w:r>`,
      `<w:r><w:t>3</w:t></w:r>${close(1)}<w:r><w:t>亿</w:t></w:r>`,
    ),
  );
  expect(comments(pack)).toEqual([['数字颠倒', '应为：132 & <b>']]);
});

test('a first comment brings its part, its content type and its relationship', () => {
  const pack = remarked({ body: p('5亿元') }, { start: 0, end: 1, text: '不符' });
  expect(partText(pack, contentTypesPart)).toContain(
    '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>',
  );
  expect(partText(pack, 'word/_rels/document.xml.rels')).toMatch(/relationships\/comments" Target="comments.xml"/);
  expect(partText(pack, 'word/comments.xml')).toContain(
    '<w:comment w:id="1" w:author="金报" w:date="2022-10-08T09:30:00Z" w:initials="金报">',
  );
});

test('comments of others stay, and ours have numbers of their own', () => {
  const theirs = '<w:comment w:id="41" w:author="张三"><w:p><w:r><w:t>请核</w:t></w:r></w:p></w:comment>';
  const input = { body: p(`${open(41)}${r('5')}${close(41)}`, '亿元'), comments: theirs };
  const pack = remarked(input, { start: 0, end: 1, text: '不符' });
  expect(comments(pack)).toEqual([['请核'], ['不符']]);
  expect(body(pack)).toContain(open(42));
  expect(partText(pack, 'word/_rels/document.xml.rels')?.match(/\/comments"/g)).toHaveLength(1);
});

test('a part of comments that nothing points to is left alone', () => {
  const parts = { 'word/comments.xml': '<other/>', 'word/comments1.xml': '<other/>' };
  const pack = remarked({ body: p('5'), parts }, { start: 0, end: 1, text: '不符' });
  expect(comments(pack, 'word/comments2.xml')).toEqual([['不符']]);
  expect(partText(pack, 'word/comments.xml')).toBe('<other/>');
});

test('a strict file gets strict comments; a relationship of that number is not taken twice', () => {
  const input = { body: p('5'), isStrict: true, headers: [p('')] };
  const rels = partText(openPackage(docxFile(input)), 'word/_rels/document.xml.rels')?.replace('rId1', 'rId2') ?? '';
  const pack = remarked(
    { ...input, parts: { 'word/_rels/document.xml.rels': rels } },
    { start: 0, end: 1, text: '不符' },
  );
  expect(partText(pack, 'word/comments.xml')).toContain('xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"');
  expect(partText(pack, 'word/_rels/document.xml.rels')).toContain(
    'Id="rId3" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments"',
  );
});

test('where comments cannot stand, they stand at the text before and say what they are about', () => {
  const box = `<w:r><w:pict><w:txbxContent>${p('框内余额5亿元')}</w:txbxContent></w:pict></w:r>`;
  const input: DocxInput = {
    body: p('一') + p('二', box) + p('三'),
    headers: [p('甲县本页眉里的各项存款余额为7亿元')],
  };
  const { text } = new WordText(docxFile(input), 'a.docx');
  const at = (found: string): TextRemark => ({
    start: text.indexOf(found),
    end: text.indexOf(found) + 3,
    text: '不符',
  });
  const pack = remarked(input, at('5亿元'), at('7亿元'));
  expect(body(pack)).toMatch(new RegExp(`^${p('一')}<w:p>${open(1)}${close(1)}.*二.*${open(2)}${close(2)}.*三`));
  expect(comments(pack)).toEqual([
    ['“框内余额5亿元”', '不符'],
    ['“本页眉里的各项存款余额为7亿元”', '不符'],
  ]);
});

test('before all text of the body a comment stands at the first', () => {
  const box = `<w:r><w:pict><w:txbxContent>${p('框5')}</w:txbxContent></w:pict></w:r>`;
  const pack = remarked({ body: p(box) + p('正文') }, { start: 2, end: 3, text: '不符' });
  expect(body(pack)).toContain(`<w:p>${open(1)}${close(1)}<w:r><w:t>正文</w:t></w:r></w:p>`);
});

test('a body without any text carries no comment', () => {
  const input = { body: p(), headers: [p('5亿元')] };
  const pack = remarked(input, { start: 1, end: 2, text: '不符' });
  expect(partText(pack, 'word/comments.xml')).toBeUndefined();
});

test('a correction and its comment are one place', () => {
  const file = new WordText(docxFile({ body: p('余额5亿') }), 'a.docx');
  const edits = [{ start: 2, end: 3, to: '6' }];
  const pack = openPackage(file.revised({ edits, marks: { date, remarks: [{ start: 2, end: 4, text: '不符' }] } }));
  expect(body(pack)).toMatch(
    /余额<\/w:t><\/w:r><w:commentRangeStart [^>]*><w:del .*<\/w:ins><w:r><w:t>亿<\/w:t><\/w:r><w:commentRangeEnd/,
  );
});
