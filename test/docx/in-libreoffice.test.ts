// Does another program read what we write as we mean it: filled numbers, tracked changes, comments?
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  Header,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import type { TextRevision } from '../../src/app/ports';
import type { TextEdit } from '../../src/core/claims/text-edit';
import { WordText } from '../../src/docx/word-text';
import { openPackage, partText } from '../../src/ooxml/package';
import { docxFile, p, r } from '../support/build-docx';
import { describeWith } from '../support/programs';
import { type Decision, savedByLibreOffice } from '../support/word-in-libreoffice';

const paragraph = (...children: readonly (string | TextRun | ExternalHyperlink)[]): Paragraph =>
  new Paragraph({ children: children.map((child) => (typeof child === 'string' ? new TextRun(child) : child)) });

/** A report as the docx library writes it, its wrong numbers in one run, in several, in a link, a cell, a header, a note. */
async function report(): Promise<Uint8Array> {
  const cell = (text: string): TableCell => new TableCell({ children: [paragraph(text)] });
  const link = new ExternalHyperlink({ link: 'http://example.org/', children: [new TextRun('不良贷款率18.7%')] });
  const document = new Document({
    footnotes: { 1: { children: [paragraph('各项贷款余额252.72亿元。')] } },
    sections: [
      {
        headers: { default: new Header({ children: [paragraph('各项存款余额321.47亿元')] }) },
        children: [
          paragraph(
            '余额',
            new TextRun({ text: '3', bold: true }),
            new TextRun({ text: '21.47', italics: true }),
            '亿元，',
          ),
          paragraph('较年初减少26.07亿元，', link, new FootnoteReferenceRun(1), '。'),
          new Paragraph({
            children: [
              new TextRun('增加'),
              new InsertedTextRun({ text: '999.99', id: 7, author: '张三', date: '2022-10-01T00:00:00Z' }),
            ],
          }),
          new Table({ rows: [new TableRow({ children: [cell('存款'), cell('321.47')] })] }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const corrections: readonly (readonly [wrong: string, right: string])[] = [
  ['321.47', '312.47'],
  ['252.72', '225.72'],
  ['减少', '增加'],
  ['18.7', '1.87'],
  ['999.99', '26.15'],
];

function editsOf(text: string): readonly TextEdit[] {
  return corrections
    .flatMap(([wrong, to]) => {
      const found: TextEdit[] = [];
      for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + 1)) {
        found.push({ start: at, end: at + wrong.length, to });
      }
      return found;
    })
    .sort((left, right) => left.start - right.start);
}

function revised(bytes: Uint8Array, marks: TextRevision['marks']): Uint8Array {
  const file = new WordText(bytes, '文稿.docx');
  return file.revised({ edits: editsOf(file.text), marks });
}

function textOf(bytes: Uint8Array): string {
  return new WordText(bytes, 'a.docx').text;
}

function documentOf(bytes: Uint8Array): string {
  return partText(openPackage(bytes), 'word/document.xml') ?? '';
}

describeWith('soffice', 'in LibreOffice', (soffice) => {
  const folder = mkdtempSync(join(tmpdir(), 'jinbao-word-'));
  const saved = (bytes: Uint8Array, decision: Decision): Uint8Array =>
    savedByLibreOffice({ soffice, folder }, bytes, decision);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('what we read of a file is what it reads, and of its own files too', async () => {
    const bytes = await report();
    expect(textOf(bytes).split('\n')).toEqual([
      '余额321.47亿元，',
      '较年初减少26.07亿元，不良贷款率18.7%。',
      '增加999.99',
      '存款',
      '321.47',
      expect.stringContaining('各项贷款余额252.72亿元。') as string,
      '各项存款余额321.47亿元',
    ]);
    expect(visible(textOf(saved(bytes, 'nothing')))).toEqual(visible(textOf(bytes)));
  });

  test('all changes accepted give the corrected text, all rejected the old one', async () => {
    const bytes = await report();
    const text = textOf(bytes);
    const remarks = editsOf(text).map(({ start, end }) => ({ start, end, text: '与工作簿不符' }));
    const tracked = revised(bytes, { date: '2022-10-08T09:30:00Z', remarks });
    const accepted = saved(tracked, 'AcceptAllTrackedChanges');
    expect(visible(textOf(accepted))).toEqual(visible(textOf(revised(bytes, 'none'))));
    // Rejecting all takes back what 张三 inserted as well.
    const rejected = visible(textOf(saved(tracked, 'RejectAllTrackedChanges')));
    expect(rejected).toEqual(
      visible(text)
        .filter((line) => line !== '增加999.99')
        .toSpliced(2, 0, '增加'),
    );
    const comments = partText(openPackage(accepted), 'word/comments.xml') ?? '';
    expect(comments.match(/与工作簿不符/g)).toHaveLength(editsOf(text).length);
    expect(comments).toContain('金报');
  });

  test('a highlighted number keeps the formatting of its first digit', async () => {
    const xml = documentOf(saved(revised(await report(), 'highlight'), 'nothing'));
    const run = xml.split('<w:r>').find((one) => one.includes('312.47')) ?? '';
    expect(run).toContain('<w:highlight w:val="yellow"/>');
    expect(run).toContain('<w:b/>');
    expect(run).not.toContain('<w:i/>');
  });

  test('text boxes, fields and strict files written by hand open, changed and unchanged', () => {
    const field = (kind: string): string => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
    const body =
      p(
        '前321.47',
        `${field('begin')}<w:r><w:instrText> QUOTE </w:instrText></w:r>${field('separate')}${r('减少')}${field('end')}`,
      ) + '<w:sectPr/>';
    for (const isStrict of [false, true]) {
      const after = saved(
        revised(docxFile({ body, isStrict }), { date: '2022-10-08T09:30:00Z', remarks: [] }),
        'AcceptAllTrackedChanges',
      );
      expect(visible(textOf(after))).toEqual(['前312.47增加']);
    }
  });
});

/** Lines that hold something, without the blanks at their ends that a program may add. */
function visible(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
