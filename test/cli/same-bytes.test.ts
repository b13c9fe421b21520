// Do the command line and the pane make the same file of the same text and workbook, to the byte?
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sampleMonth } from '../../src/app/sample/sample-month';
import { kindOfText } from '../../src/app/text-files';
import { WordText } from '../../src/docx/word-text';
import { PlainText } from '../../src/txt/plain-text';
import { docxFile, p, r, table } from '../support/build-docx';
import { openPane } from '../support/open-pane';
import { fixedNow, jinbao } from '../support/run-jinbao';

const folder = mkdtempSync(join(tmpdir(), 'jinbao-same-'));

beforeAll(async () => {
  expect((await jinbao('sample', at('9月.xlsx'))).status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function at(name: string): string {
  return join(folder, name);
}

const sentences = {
  fill: '截至*月末，全县各项存款余额*亿元，较年初减少*亿元，增幅*%，列全市第*位；保费收入*亿元。',
  proofread: '截至9月末，全县各项存款余额321.47亿元，较年初减少26.07亿元，增幅9.10%；不良贷款率18.7%。',
} as const;

type Mode = keyof typeof sentences;

/** The sentence in runs of two characters, every other bold, with a header and a table whose heads say what a cell is. */
function wordFile(mode: Mode): Uint8Array {
  const runs = (sentences[mode].match(/.{1,2}/g) ?? []).map((text, index) => r(text, index % 2 === 0 ? '<w:b/>' : ''));
  const number = mode === 'fill' ? '*' : '252.72';
  const cells = table([p('指标'), p('余额（亿元）')], [p('各项贷款'), p(number)], [p('说明'), p(sentences[mode])]);
  return docxFile({ body: p(...runs) + cells, headers: [p(sentences[mode])] });
}

function plainFile(mode: Mode): Uint8Array {
  return Uint8Array.from(Buffer.from(`\ufeff${sentences[mode]}\r\n完\r\n`, 'utf16le'));
}

async function byPane(mode: Mode, name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const saved: Uint8Array[] = [];
  const page = {
    saveFile: (_name: string, file: Uint8Array) => Promise.resolve(void saved.push(file)),
    now: () => fixedNow,
  };
  const { actions } = await openPane(sampleMonth().month, { page });
  actions.chooseTextMode(mode);
  actions.highlightChanges(true);
  await actions.openText(name, bytes);
  await actions.readText();
  if (mode === 'proofread') actions.acceptAll();
  await actions.saveResult();
  return saved[0] ?? new Uint8Array();
}

function textIn(name: string, bytes: Uint8Array): string {
  return kindOfText(name) === 'plain' ? new PlainText(bytes, name).text : new WordText(bytes, name).text;
}

test.each<readonly [Mode, string, (mode: Mode) => Uint8Array, right: string]>([
  ['fill', '稿.docx', wordFile, '225.72'],
  ['fill', '稿.txt', plainFile, '312.47'],
  ['proofread', '稿.docx', wordFile, '225.72'],
  ['proofread', '稿.txt', plainFile, '312.47'],
])('%s %s', async (mode, name, file, right) => {
  const bytes = file(mode);
  writeFileSync(at(name), bytes);
  const options = mode === 'fill' ? ['--highlight'] : [];
  const { err } = await jinbao(mode, at(name), at('9月.xlsx'), '-o', at(`成-${mode}-${name}`), ...options);
  expect(err).toBe('');
  const written = new Uint8Array(readFileSync(at(`成-${mode}-${name}`)));
  expect(textIn(name, written)).toContain(right);
  expect(Buffer.from(await byPane(mode, name, bytes)).equals(Buffer.from(written))).toBe(true);
});
