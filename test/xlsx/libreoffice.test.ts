import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findSheet, valueAt, type WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { partNames, openPackage } from '../../src/ooxml/package';
import { createWorkbook } from '../../src/xlsx/write/new-parts';
import { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { featureWorkbook } from '../support/feature-workbook';
import { fullSheet } from '../support/full-plan';
import { describeWith } from '../support/programs';

describeWith('soffice', 'LibreOffice opens what we wrote', (soffice) => {
  const folder = mkdtempSync(join(tmpdir(), 'jinbao-xlsx-'));

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opened and saved again by LibreOffice. */
  function saved(name: string, bytes: Uint8Array): Uint8Array {
    const file = join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const out = join(folder, 'out');
    execFileSync(soffice, [profile, '--headless', '--convert-to', 'xlsx', '--outdir', out, file], { stdio: 'ignore' });
    return readFileSync(join(out, `${name}.xlsx`));
  }

  test.each<[string, () => Uint8Array]>([
    ['a new workbook', createWorkbook],
    ['a workbook full of features', featureWorkbook],
  ])(
    '%s with our sheet: its cells, names, charts and notes are there',
    async (name, start) => {
      const workbook = new XlsxWorkbook(start(), 'a.xlsx');
      const names = [{ name: '_jb_a', refersTo: "'金报'!$A$1:$C$3", hidden: true }];
      await workbook.apply({ sheets: [fullSheet('金报')], names });
      const bytes = saved(name.replaceAll(' ', '-'), workbook.bytes());
      const book = await new XlsxWorkbook(bytes, 'b.xlsx').snapshot();
      expectOurs(book);
      const parts = partNames(openPackage(bytes));
      const startCharts = partNames(openPackage(start())).filter((part) => part.startsWith('xl/charts/chart')).length;
      expect(parts.filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part))).toHaveLength(startCharts + 4);
      expect(parts.some((part) => part.startsWith('xl/comments'))).toBe(true);
    },
    120_000,
  );
});

function expectOurs(book: WorkbookSnapshot): void {
  const sheet = findSheet(book, '金报');
  if (sheet === undefined) throw new Error('our sheet is missing');
  expect(valueAt(sheet, 0, 0)).toBe('=标题 <&>');
  expect(valueAt(sheet, 2, 0)).toBe('甲县');
  expect(valueAt(sheet, 6, 1)).toBe(6.25);
  expect(sheet.formulas['B3']).toBe('ROUND(1*1.25,8)');
  expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 3 }]);
  expect(book.names.map(({ name }) => name)).toContain('_jb_a');
}
