// Does the command template write what it says, and touch nothing else?
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TemplateJson } from '../../src/app/template-json';
import { docxFile, p } from '../support/build-docx';
import { jinbao } from '../support/run-jinbao';

const folder = mkdtempSync(join(tmpdir(), 'jinbao-template-'));
const at = (name: string): string => join(folder, name);
const hash = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(at(name)))
    .digest('hex');

beforeAll(async () => {
  expect((await jinbao('sample', at('9月.xlsx'))).status).toBe(0);
  writeFileSync(at('报告.txt'), '截至9月末，各项存款余额312.47亿元，发放资料500份。\r\n');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('prints the template, then what stayed text and why', async () => {
  const { status, out } = await jinbao('template', at('报告.txt'), at('9月.xlsx'));
  expect(status).toBe(0);
  expect(out).toMatch(
    /^截至\{\{期间\.月\}\}月末，各项存款余额\{\{各项存款\.余额 \| 亿元\}\}，发放资料500份。\n已改成数据项2处，保留原文1处\n {2}.*500份/,
  );
});

test('--quiet prints the template alone; in English the remarks are English', async () => {
  const quiet = await jinbao('template', at('报告.txt'), at('9月.xlsx'), '-q');
  expect(quiet.out).toBe('截至{{期间.月}}月末，各项存款余额{{各项存款.余额 | 亿元}}，发放资料500份。\n');
  const english = await jinbao('template', at('报告.txt'), at('9月.xlsx'), '--lang', 'en-US');
  expect(english.out).toContain('2 slots made, 1 numbers left as text');
});

test('-o FILE.txt writes the template’s text', async () => {
  const { status, out } = await jinbao('template', at('报告.txt'), at('9月.xlsx'), '-o', at('模板.txt'));
  expect(status).toBe(0);
  expect(readFileSync(at('模板.txt'), 'utf8')).toBe(
    '截至{{期间.月}}月末，各项存款余额{{各项存款.余额 | 亿元}}，发放资料500份。\n',
  );
  expect(out).toContain('已写入');
});

test('-o FILE.xlsx writes a copy with the sheet; the source stays as it was', async () => {
  const before = hash('9月.xlsx');
  const { status, out } = await jinbao('template', at('报告.txt'), at('9月.xlsx'), '-o', at('副本.xlsx'), '-q');
  expect({ status, out }).toEqual({ status: 0, out: '' });
  expect(hash('9月.xlsx')).toBe(before);
  const again = await jinbao('template', at('报告.txt'), at('副本.xlsx'), '-o', at('再次.xlsx'), '-q');
  expect(again.status).toBe(0);
  expect(hash('再次.xlsx')).toBe(hash('副本.xlsx'));
});

test('--json tells slots and what stayed', async () => {
  const { out } = await jinbao('template', at('报告.txt'), at('9月.xlsx'), '--json');
  const json = JSON.parse(out) as TemplateJson;
  expect(json.slots.map(({ slot }) => slot)).toEqual(['{{期间.月}}', '{{各项存款.余额 | 亿元}}']);
  expect(json.left.map(({ text }) => text)).toEqual(['500份']);
});

test('a Word file will do', async () => {
  writeFileSync(at('报告.docx'), docxFile({ body: p('各项存款余额312.47亿元。') }));
  const { out } = await jinbao('template', at('报告.docx'), at('9月.xlsx'), '-q');
  expect(out).toBe('各项存款余额{{各项存款.余额 | 亿元}}。\n');
});

test.each([
  ['the workbook itself', '9月.xlsx', '9月.xlsx'],
  ['the report itself', '报告.txt', '报告.txt'],
  ['another kind of file', '模板.docx', '扩展名'],
])('refuses to write %s', async (_, output, said) => {
  const names = readdirSync(folder);
  const { status, err } = await jinbao('template', at('报告.txt'), at('9月.xlsx'), '-o', at(output));
  expect(status).toBe(2);
  expect(err).toContain(said);
  expect(readdirSync(folder)).toEqual(names);
});

test('needs a report and a workbook', async () => {
  expect((await jinbao('template')).status).toBe(2);
  expect((await jinbao('template', at('报告.txt'))).status).toBe(2);
});
