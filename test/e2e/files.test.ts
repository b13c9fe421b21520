// A workbook of one's own: opened in the workbench, worked on in the pane, saved, and read again.
import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faultyMonth } from '../../src/app/sample/faulty-month';
import { sampleMonth } from '../../src/app/sample/sample-month';
import { strings } from '../../src/taskpane/strings';
import { createWorkbook } from '../../src/xlsx/write/new-parts';
import { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { benches, saved, until } from '../support/open-bench';
import { describeWith } from '../support/programs';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jinbao-e2e-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(name: string, plan: Parameters<XlsxWorkbook['apply']>[0]): Promise<string> {
  const book = new XlsxWorkbook(createWorkbook(), name);
  await book.apply(plan);
  writeFileSync(join(folder, name), book.bytes());
  return join(folder, name);
}

describeWith('chromium', 'a workbook of one’s own', (program) => {
  const open = benches(program);

  test('comes in by its file, is checked, and goes out with the summary in it', async () => {
    const { page, press, said } = await open();
    await page.setInputFiles('#file', await written('本县九月.xlsx', faultyMonth().month));
    await until(() => page.textContent('#book-name'), '本县九月.xlsx');
    await press('button', strings.run);
    await said(/强制[1-9]/);
    await press('tab', strings.panels.summary);
    await press('button', strings.writeSheets);
    await said(/已写入/);
    const { name, bytes } = await saved(page, () => page.click('#save'));
    expect(name).toBe('本县九月.xlsx');
    const sheets = (await new XlsxWorkbook(bytes, name).snapshot()).sheets;
    expect(sheets.map((sheet) => sheet.name)).toEqual(expect.arrayContaining(['各银行存贷款', '汇总', '问题清单']));
    const summary = sheets.find((sheet) => sheet.name === '汇总');
    expect(Object.keys(summary?.formulas ?? {}).length).toBeGreaterThan(20);
  });

  test('an empty one takes the sample in one click; the month before comes from a file', async () => {
    const { page, pane, press, said, sheets } = await open();
    await page.setInputFiles(
      '#file',
      await written('空.xlsx', { sheets: [{ name: '表', mode: 'rewrite', cells: [] }], names: [] }),
    );
    await until(() => page.textContent('#book-name'), '空.xlsx');
    await press('button', strings.sample);
    await said(/校验完成/);
    expect(await sheets()).toContain('县区存贷款');
    const before = await written('八月.xlsx', sampleMonth().previous);
    await pane.locator('input[type=file]').setInputFiles(before);
    await said(/已添加“八月.xlsx”/);
  });

  test('what is no workbook is refused with the reason, and what was open stays', async () => {
    const { page, shown } = await open();
    writeFileSync(join(folder, '坏.xlsx'), 'no zip');
    await page.setInputFiles('#file', join(folder, '坏.xlsx'));
    await page.getByText(/无法打开“坏.xlsx”/).waitFor();
    expect(await shown('B6')).toBe('华禾银行');
  });
});
