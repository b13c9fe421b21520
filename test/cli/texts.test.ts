// Do fill and proofread do what their contract says on text files of every kind?
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FillJson } from '../../src/app/fill-json';
import type { ProofreadJson } from '../../src/app/proofread-json';
import { openPackage, partText } from '../../src/ooxml/package';
import { docxFile, p, r } from '../support/build-docx';
import { jinbao } from '../support/run-jinbao';

const folder = mkdtempSync(join(tmpdir(), 'jinbao-texts-'));

beforeAll(async () => {
  expect((await jinbao('sample', at('9月.xlsx'))).status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function at(name: string): string {
  return join(folder, name);
}

function documentIn(name: string): string {
  return partText(openPackage(readFileSync(at(name))), 'word/document.xml') ?? '';
}

function written(name: string, text: string | Uint8Array): string {
  writeFileSync(at(name), text);
  return at(name);
}

const draft = '截至*月末，全县各项存款余额*亿元，保费收入*亿元。\r\n存、贷款余额均为*亿元。';
const filledText = '截至9月末，全县各项存款余额312.47亿元，保费收入*亿元。\n存、贷款余额均为*亿元。';

// 各项存款余额*亿元 as Chinese Windows saves it.
const gb18030 = Uint8Array.from([
  0xb8, 0xf7, 0xcf, 0xee, 0xb4, 0xe6, 0xbf, 0xee, 0xd3, 0xe0, 0xb6, 0xee, 0x2a, 0xd2, 0xda, 0xd4, 0xaa,
]);

function bigEndian(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
}

describe('fill', () => {
  test.each([
    ['UTF-8', '各项存款余额*亿元'],
    ['UTF-8 with a mark', '\ufeff各项存款余额*亿元'],
    ['UTF-16', Buffer.from('\ufeff各项存款余额*亿元', 'utf16le')],
    ['UTF-16 big-endian', bigEndian('各项存款余额*亿元')],
    ['GB18030', gb18030],
  ])('reads %s', async (_encoding, text) => {
    const { status, out } = await jinbao('fill', written('草稿.txt', text), at('9月.xlsx'), '--quiet');
    expect({ status, out }).toEqual({ status: 0, out: '各项存款余额312.47亿元\n' });
  });

  test('prints the text, then what stays open and why', async () => {
    const { status, out } = await jinbao('fill', written('草稿.txt', draft), at('9月.xlsx'));
    expect(status).toBe(0);
    expect(out).toBe(
      [
        filledText,
        '',
        '共4处，已填2处，未填2处',
        '  第1段 …全县各项存款余额*亿元，保费收入【*】亿元。  没有清禾县的这一指标',
        '  第2段 存、贷款余额均为【*】亿元。  这个数有几种理解，请选择 312.47 225.72',
        '',
      ].join('\n'),
    );
  });

  test('writes the text into a file, its line ends kept, and says what stays open', async () => {
    const path = written('草稿.txt', draft);
    const { status, out } = await jinbao('fill', path, at('9月.xlsx'), '-o', at('成稿.txt'), '--lang', 'en-US');
    const kept = filledText.replace('\n', '\r\n');
    expect({ status, text: readFileSync(at('成稿.txt'), 'utf8') }).toEqual({ status: 0, text: kept });
    expect(out).toContain('4 slots, 2 filled, 2 open');
    expect(readFileSync(path, 'utf8')).toBe(draft);
    expect(await jinbao('fill', path, at('9月.xlsx'), '-o', at('成稿.txt'), '--quiet')).toEqual({
      status: 0,
      out: '',
      err: '',
    });
  });

  test('as JSON: the text and a slot for each star, in order', async () => {
    const { out } = await jinbao('fill', written('草稿.txt', draft), at('9月.xlsx'), '--json');
    const { text, slots } = JSON.parse(out) as FillJson;
    expect(text).toBe(filledText);
    expect(slots.map(({ status }) => status)).toEqual(['filled', 'filled', 'open', 'ambiguous']);
    expect(slots[1]).toEqual({
      start: 14,
      end: 15,
      text: '*',
      status: 'filled',
      printed: '312.47',
      indicator: 'deposits',
      measure: 'balance',
      of: '清禾县',
      cells: [expect.objectContaining({ sheet: expect.any(String) as string, cell: expect.any(String) as string })],
      why: '由工作簿填入',
      candidates: [],
      context: null,
    });
    expect(slots[0]).toMatchObject({ printed: '9', indicator: null, measure: null, of: null, cells: [] });
    expect(slots[2]).toMatchObject({ printed: null, why: '没有清禾县的这一指标' });
    expect(slots[3]?.candidates).toEqual([
      { indicator: 'deposits', measure: 'balance', printed: '312.47', meaning: '各项存款 余额' },
      { indicator: 'loans', measure: 'balance', printed: '225.72', meaning: '各项贷款 余额' },
    ]);
  });

  test('month-on-month figures come from an earlier workbook', async () => {
    const path = written('环比.txt', '各项存款环比增加*亿元。');
    expect((await jinbao('fill', path, at('9月.xlsx'), '--quiet')).out).toBe('各项存款环比增加*亿元。\n');
    const { out } = await jinbao('fill', path, at('9月.xlsx'), '--previous', at('9月-上月.xlsx'), '--quiet');
    expect(out).toMatch(/^各项存款环比(?:增加|减少)\d+\.\d{2}亿元。\n$/);
  });

  test.each([['a binary file', '草稿.txt', 'a\u0000b', '不是可读的文本文件']])(
    'refuses %s in one line',
    async (_what, name, text, why) => {
      const { status, out, err } = await jinbao('fill', written(name, text), at('9月.xlsx'));
      expect({ status, out, lines: err.trim().split('\n').length }).toEqual({ status: 2, out: '', lines: 1 });
      expect(err).toContain(why);
    },
  );

  test.each([
    ['the draft itself', '草稿.txt'],
    ['a workbook', '9月.xlsx'],
    ['another kind of file', '成稿.pdf'],
  ])('refuses to write into %s', async (_what, name) => {
    const path = written('草稿.txt', draft);
    const before = readdirSync(folder);
    const { status, out } = await jinbao('fill', path, at('9月.xlsx'), '-o', at(name));
    expect({ status, out, files: readdirSync(folder) }).toEqual({ status: 2, out: '', files: before });
    expect(readFileSync(path, 'utf8')).toBe(draft);
  });

  test.each([
    [['fill'], '需要一个文稿文件'],
    [['fill', '草稿.txt'], '需要一个工作簿文件'],
    [['proofread'], '需要一个文稿文件'],
    [['proofread', '草稿.txt', '9月.xlsx', '8月.xlsx'], '多余的参数“8月.xlsx”'],
    [['proofread', '草稿.txt', '--highlight'], 'proofread 没有选项“--highlight”'],
  ])('%j is refused', async (argv, why) => {
    const { status, err } = await jinbao(...argv);
    expect(status).toBe(2);
    expect(err).toContain(why);
  });
});

describe('Word files', () => {
  const star = docxFile({ body: p('各项存款余额', r('*', '<w:b/>'), '亿元，保费收入*亿元。') });

  test('a draft is filled, its formatting kept and, where asked, its numbers highlighted', async () => {
    const path = written('草稿.docx', star);
    const { status, out } = await jinbao('fill', path, at('9月.xlsx'), '-o', at('成稿.docx'));
    expect({ status, count: out.split('\n')[1] }).toEqual({ status: 0, count: '共2处，已填1处，未填1处' });
    expect(documentIn('成稿.docx')).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t>312.47</w:t></w:r>');
    await jinbao('fill', path, at('9月.xlsx'), '-o', at('成稿.docx'), '--highlight');
    expect(documentIn('成稿.docx')).toContain('<w:rPr><w:b/><w:highlight w:val="yellow"/></w:rPr><w:t>312.47</w:t>');
    expect(new Uint8Array(readFileSync(path))).toEqual(star);
  });

  test('without an output the text is printed; offsets in JSON are those of the text', async () => {
    const path = written('草稿.docx', star);
    const { out } = await jinbao('fill', path, at('9月.xlsx'), '--quiet');
    expect(out).toBe('各项存款余额312.47亿元，保费收入*亿元。\n');
    const { slots } = JSON.parse((await jinbao('fill', path, at('9月.xlsx'), '--json')).out) as FillJson;
    expect(slots.map(({ start, end }) => [start, end])).toEqual([
      [6, 7],
      [14, 15],
    ]);
  });

  test('corrections are tracked changes of this moment, with a comment each', async () => {
    const path = written('文稿.docx', docxFile({ body: p('各项存款余额321.47亿元。') }));
    const { status, out } = await jinbao('proofread', path, at('9月.xlsx'), '-o', at('改稿.docx'));
    expect({ status, first: out.split('\n')[0] }).toEqual({ status: 1, first: `已写入 ${at('改稿.docx')}` });
    expect(documentIn('改稿.docx')).toMatch(/w:date="2022-10-08T01:30:00Z"><w:r><w:delText>321\.47<.*<w:t>312\.47</);
    const comments = partText(openPackage(readFileSync(at('改稿.docx'))), 'word/comments.xml') ?? '';
    expect(Array.from(comments.matchAll(/<w:t [^>]*>([^<]*)</g), ([, said]) => said)).toEqual([
      '数字颠倒',
      '应为：312.47',
      expect.stringMatching(/^依据：.+![A-Z]+\d+$/),
    ]);
  });

  test.each([
    ['a text file for a Word file', '草稿.docx', '成稿.txt', '.docx'],
    ['a Word file for a text file', '草稿.txt', '成稿.docx', '.txt / .md'],
    ['a macro-free name for a file with macros', '草稿.docm', '成稿.docx', '.docm'],
    ['the draft itself', '草稿.docx', '草稿.docx', '原文件不能被覆盖'],
    ['a folder that is not there', '草稿.docx', '没有/成稿.docx', '不存在'],
  ])('refuses to write %s', async (_what, from, to, why) => {
    const macro = docxFile({ body: p('*'), mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' });
    const path = written(from, from.endsWith('.txt') ? '*' : from.endsWith('.docm') ? macro : star);
    const before = readdirSync(folder);
    for (const command of ['fill', 'proofread']) {
      const { status, out, err } = await jinbao(command, path, at('9月.xlsx'), '-o', at(to));
      expect({ status, out, lines: err.trim().split('\n').length }).toEqual({ status: 2, out: '', lines: 1 });
      expect(err).toContain(why);
    }
    expect(readdirSync(folder)).toEqual(before);
  });

  test.each([
    ['旧稿.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('WordDocument', 'utf16le')]), '另存为 .docx'],
    ['稿.wps', star, '用 WPS 打开'],
    ['半稿.docx', star.subarray(0, 300), '不完整'],
    ['表.xlsx', star, '是工作簿'],
  ])('%s is refused in one line', async (name, bytes, why) => {
    const { status, out, err } = await jinbao('fill', written(name, bytes), at('9月.xlsx'));
    expect({ status, out, lines: err.trim().split('\n').length }).toEqual({ status: 2, out: '', lines: 1 });
    expect(err).toContain(why);
  });
});

describe('proofread', () => {
  const text = '各项存款余额321.47亿元，各项贷款余额225.72亿元，保费收入5亿元。';

  test('ends with 1 and lists what disagrees', async () => {
    const { status, out } = await jinbao('proofread', written('文稿.txt', text), at('9月.xlsx'));
    expect({ status, out }).toEqual({
      status: 1,
      out: [
        '一致1处，不符1处，前后矛盾0处，无法核对1处',
        '  第1段 各项存款余额【321.47】亿元，各项贷款余额2…  应为312.47  数字颠倒',
        '无法核对的1处，请自行核对',
        '  第1段 …款余额225.72亿元，保费收入【5】亿元。  没有清禾县的这一指标',
        '',
      ].join('\n'),
    });
  });

  test('writes the corrected text, in the encoding and with the line ends it came in', async () => {
    const path = written('文稿.txt', Buffer.from(`\ufeff${text}\r\n`, 'utf16le'));
    const { status, out } = await jinbao('proofread', path, at('9月.xlsx'), '-o', at('改稿.txt'));
    expect({ status, first: out.split('\n')[0] }).toEqual({ status: 1, first: `已写入 ${at('改稿.txt')}` });
    const corrected = text.replace('321.47', '312.47');
    expect(readFileSync(at('改稿.txt'))).toEqual(Buffer.from(`\ufeff${corrected}\r\n`, 'utf16le'));
  });

  test('how numbers are written is advice: told, corrected in the copy, no fault of the text', async () => {
    const path = written('文稿.txt', '不良贷款率较年初下降0.37%。');
    const { status, out } = await jinbao('proofread', path, '-o', at('改稿.txt'));
    expect({ status, out: out.split('\n').slice(1) }).toEqual({
      status: 0,
      out: [
        '一致0处，不符0处，前后矛盾0处，无法核对1处',
        '数字用法1处',
        '  第1段 不良贷款率较年初下降【0.37%】。  两个百分数之差应用“个百分点”',
        '',
      ],
    });
    expect(readFileSync(at('改稿.txt'), 'utf8')).toBe('不良贷款率较年初下降0.37个百分点。');
    const json = JSON.parse((await jinbao('proofread', path, '--json')).out) as ProofreadJson;
    expect(json.style).toEqual([
      {
        rule: 'points-for-percent',
        start: 10,
        end: 15,
        text: '0.37%',
        why: '两个百分数之差应用“个百分点”',
        edits: [{ start: 14, end: 15, to: '个百分点' }],
      },
    ]);
  });

  test('ends with 0 where all agrees and 1 where the text contradicts itself; without a workbook only that is told', async () => {
    const right = written('文稿.txt', '各项存款余额312.47亿元。');
    expect((await jinbao('proofread', right, at('9月.xlsx'))).status).toBe(0);
    const path = written('文稿.txt', '各项贷款余额225.72亿元，较年初增加26.15亿元，增幅31.10%。');
    const { status, out } = await jinbao('proofread', path, '--lang', 'en-US');
    expect(status).toBe(1);
    expect(out).toContain('0 agree, 0 disagree, 1 contradict the text, 2 unknown\n');
    expect(out).toContain('do not give 31.10%');
  });

  test('as JSON: a verdict for each number that says something', async () => {
    const { out } = await jinbao('proofread', written('文稿.txt', text), at('9月.xlsx'), '--json');
    const { claims } = JSON.parse(out) as ProofreadJson;
    expect(claims[0]).toEqual({
      start: 6,
      end: 12,
      text: '321.47亿元',
      status: 'disagrees',
      printed: '321.47',
      expected: '312.47',
      indicator: 'deposits',
      measure: 'balance',
      of: '清禾县',
      cells: [expect.objectContaining({ sheet: expect.any(String) as string, cell: expect.any(String) as string })],
      why: '数字颠倒',
    });
    expect(claims.map(({ status, expected }) => [status, expected])).toEqual([
      ['disagrees', '312.47'],
      ['agrees', null],
      ['unknown', null],
    ]);
    expect(claims[2]).toMatchObject({ indicator: '保费收入', of: null, cells: [] });
  });
});
