import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Paragraph, ParagraphLevel, Report } from '../../src/core/model/report';
import { words } from '../../src/core/measure/bilingual';
import { reportDocument } from '../../src/docx/report-document';
import { openPackage, partText } from '../../src/ooxml/package';
import { describeWith } from '../support/programs';

function line(id: string, level: ParagraphLevel, text: string): Paragraph {
  const gaps = Array.from(text.matchAll(/【[^】]*】/g), ({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    why: words('没有数据', 'no data'),
  }));
  return { id, level, text, facts: [], gaps };
}

const report: Report = {
  title: '甲县金融工作情况汇报 <&>',
  paragraphs: [
    line('title', 'title', '甲县金融工作情况汇报 <&>'),
    line('recipient', 'recipient', '甲县人民政府：'),
    line('credit', 'heading1', '一、强化信贷支持'),
    line('next/credit', 'heading2', '（一）加大投放'),
    line('body', 'body', '各项存款余额268.74亿元，【缺：增幅】，“稳”字当头。'),
    line('signature', 'signature', '甲县金融发展服务中心'),
    line('date', 'date', '2022年9月30日'),
  ],
};

async function part(name: string, of: Report = report): Promise<string> {
  return partText(openPackage(await reportDocument(of)), name) ?? '';
}

test('the same report gives the same bytes', async () => {
  expect(await reportDocument(report)).toEqual(await reportDocument(report));
});

test('the page is A4 with the margins of the standard, its lines 28 points apart', async () => {
  const document = await part('word/document.xml');
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(document).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/);
  expect(await part('word/styles.xml')).toContain('w:line="560" w:lineRule="exact"');
});

test.each([
  ['Title', '方正小标宋简体', 44],
  ['Heading1', '黑体', 32],
  ['Heading2', '楷体_GB2312', 32],
])('%s is set in %s', async (style, font, size) => {
  const styles = await part('word/styles.xml');
  const own = styles.split('<w:style ').find((text) => text.includes(`w:styleId="${style}"`)) ?? '';
  expect(own).toContain(`w:eastAsia="${font}"`);
  expect(own).toContain(`<w:sz w:val="${String(size)}"/>`);
});

test('the body is 仿宋 of 16 points with an indent of two characters', async () => {
  const styles = await part('word/styles.xml');
  expect(styles).toMatch(
    /<w:docDefaults>.*w:eastAsia="仿宋_GB2312".*<w:sz w:val="32"\/>.*w:eastAsia="zh-CN".*<\/w:docDefaults>/,
  );
  expect(styles).toMatch(/w:styleId="ReportBody".*?w:firstLineChars="200"/);
});

test('each paragraph has the style of its level', async () => {
  const document = await part('word/document.xml');
  expect(Array.from(document.matchAll(/<w:pStyle w:val="(\w+)"\/>/g), ([, style]) => style)).toEqual([
    'Title',
    'ReportRecipient',
    'Heading1',
    'Heading2',
    'ReportBody',
    'ReportSignature',
    'ReportDate',
  ]);
});

test('a gap is highlighted, and nothing else', async () => {
  const document = await part('word/document.xml');
  const runs = document.split('<w:r>').filter((run) => run.includes('w:highlight'));
  expect(runs.map((run) => /<w:t [^>]*>([^<]*)</.exec(run)?.[1])).toEqual(['【缺：增幅】']);
});

test('the lead of a point stands out', async () => {
  const text = '一是存贷款增长。各项存款增加。';
  const sentences = [
    { kind: 'heading/lending', start: 2, end: 7 },
    { kind: 'indicator/deposits', start: 8, end: text.length },
  ];
  const led: Report = { title: '甲', paragraphs: [{ ...line('credit/deposits', 'body', text), sentences }] };
  const xml = await part('word/document.xml', led);
  expect(xml).toMatch(/<w:b\/>(?:(?!<\/w:r>).)*一是存贷款增长。<\/w:t>/);
  expect(xml).not.toMatch(/<w:b\/>(?:(?!<\/w:r>).)*各项存款增加。/);
});

test('what the user has written on the sheet is what Word shows', async () => {
  const edit = { text: '本县金融运行平稳。', facts: [], isCurrent: true, isAdded: false };
  const edited: Report = { title: '甲', paragraphs: [{ ...line('body', 'body', '我们的文字。'), edit }] };
  const xml = await part('word/document.xml', edited);
  expect(xml).toContain('本县金融运行平稳。');
  expect(xml).not.toContain('我们的文字');
});

test('odd and even pages have their number at the outer edge', async () => {
  const footers = await Promise.all(['word/footer1.xml', 'word/footer2.xml'].map((name) => part(name)));
  expect(footers.map((footer) => /<w:jc w:val="(\w+)"/.exec(footer)?.[1])).toEqual(['right', 'left']);
  expect(footers.every((footer) => /— .*PAGE.* —/.test(footer))).toBe(true);
  expect(await part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
});

test('substitutes stand for fonts that a machine may lack', async () => {
  expect(await part('word/fontTable.xml')).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋;');
});

test('characters that no XML file can hold are left out', async () => {
  const odd: Report = {
    title: 'a\u0000b',
    paragraphs: [line('title', 'title', 'a\u0000b\uD800c\uFFFF'), line('x', 'body', '')],
  };
  expect(await part('word/document.xml', odd)).toContain('>abc<');
  expect(await part('docProps/core.xml', odd)).toContain('<dc:title>ab</dc:title>');
});

describeWith('soffice', 'in LibreOffice', (soffice) => {
  test('the file opens and its text is whole', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jinbao-docx-'));
    try {
      writeFileSync(join(folder, 'report.docx'), await reportDocument(report));
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync(soffice, [
        profile,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
        join(folder, 'report.docx'),
      ]);
      const text = readFileSync(join(folder, 'report.txt'), 'utf8')
        .replace(/^\uFEFF/, '')
        .replace(/\r/g, '');
      expect(text.trim().split('\n')).toEqual(report.paragraphs.map((paragraph) => paragraph.text));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);
});
