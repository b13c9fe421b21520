import { UserError } from '../../src/app/user-error';
import { outputNameProblem } from '../../src/xlsx/input';
import { createWorkbook } from '../../src/xlsx/write/new-parts';
import { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { cells, workbookFile } from '../support/build-package';

const sound = workbookFile({ sheets: { 县区: cells('<c r="A1"><v>1</v></c>') } });
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const compound = (name: string): Uint8Array => {
  const letters = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...Array<number>(600).fill(0), ...letters]);
};

function refusal(content: Uint8Array, name: string): UserError {
  try {
    const { hasMacros } = new XlsxWorkbook(content, name);
    throw new Error(`${name} was let in, with macros: ${String(hasMacros)}`);
  } catch (error) {
    if (error instanceof UserError) return error;
    throw error;
  }
}

test.each<[string, Uint8Array, string, string]>([
  ['空.xlsx', new Uint8Array(), 'empty', '0 字节'],
  ['断.xlsx', sound.subarray(0, 300), 'truncated', '不完整'],
  ['密.xlsx', compound('EncryptedPackage'), 'encrypted', '密码'],
  ['旧.xls', compound('Workbook'), 'legacy-xls', '另存为 .xlsx'],
  ['旧.xlsx', compound('Workbook'), 'legacy-xls', '另存为 .xlsx'],
  ['残.xls', compound(''), 'legacy-xls', '另存为 .xlsx'],
  ['旧.xlsx', compound(''), 'legacy-office', '旧版 Office 格式'],
  ['网页.xls', bytes('<html><body><table></table></body></html>'), 'html', 'HTML'],
  ['文本.xls', bytes('城市,人口\n嘉兴,1\n'), 'text', 'CSV'],
  ['图.xlsx', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2), 'not-a-workbook', '不是 Excel 工作簿'],
  ['月报.et', sound, 'wps-sheet', 'WPS'],
  ['月报.wps', sound, 'word-document', '文字文档'],
  ['月报.doc', compound('WordDocument'), 'word-document', '文字文档'],
  ['月报.docx', sound, 'word-document', '文字文档'],
  ['月报.XLSB', sound, 'xlsb', '二进制'],
])('%s is refused in one line that says what to do', (name, content, code, words) => {
  const error = refusal(content, name);
  expect(error.code).toBe(code);
  expect(error.text['zh-CN']).toContain(`“${name}”`);
  expect(error.text['zh-CN']).toContain(words);
  expect(error.text['zh-CN']).not.toContain('\n');
  expect(error.text['en-US']).toContain(`"${name}"`);
});

test('a broken sheet is found when it is read, and said in the same words', async () => {
  const broken = workbookFile({ sheets: { 县区: '<sheetData><row' } });
  await expect(new XlsxWorkbook(broken, '九月.xlsx').snapshot()).rejects.toMatchObject({ code: 'damaged' });
});

test('a workbook named .xls is a workbook all the same', () => {
  expect(new XlsxWorkbook(sound, '九月.xls').hasMacros).toBe(false);
});

test.each([
  ['out.xlsx', false, true],
  ['out.xlsm', true, true],
  ['OUT.XLSM', true, true],
  ['out.xlsx', true, false],
  ['out.xlsm', false, false],
])('%s for a workbook with macros (%p): allowed %p', (name, hasMacros, isAllowed) => {
  expect(outputNameProblem(name, hasMacros) === undefined).toBe(isAllowed);
});

test('a new workbook is let in', async () => {
  expect((await new XlsxWorkbook(createWorkbook(), 'new.xlsx').snapshot()).sheets).toEqual([]);
});
