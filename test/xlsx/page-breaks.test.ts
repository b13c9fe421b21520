import { strFromU8, unzipSync } from 'fflate';
import { createWorkbook } from '../../src/xlsx/write/new-parts';
import { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import type { PrintPlan } from '../../src/core/workbook/plan';

async function sheetXml(print: PrintPlan): Promise<string> {
  const workbook = new XlsxWorkbook(createWorkbook(), 'a.xlsx');
  const sheet = { name: '县区排名', mode: 'rewrite', cells: [{ row: 0, column: 0, value: 1 }], print } as const;
  await workbook.apply({ sheets: [sheet], names: [] });
  await workbook.apply({ sheets: [sheet], names: [] });
  const part = unzipSync(workbook.bytes())['xl/worksheets/sheet1.xml'];
  return part === undefined ? '' : strFromU8(part);
}

test('pages begin at the rows planned, once however often we write', async () => {
  const xml = await sheetXml({ landscape: true, footer: '第 &P 页', breaksAbove: [20, 40] });
  expect(xml.match(/<rowBreaks.*<\/rowBreaks>/)?.[0]).toBe(
    '<rowBreaks count="2" manualBreakCount="2"><brk id="20" max="16383" man="1"/><brk id="40" max="16383" man="1"/></rowBreaks>',
  );
  expect(xml.indexOf('<rowBreaks')).toBeGreaterThan(xml.indexOf('<headerFooter'));
});

test('without a plan for pages there is no break', async () => {
  expect(await sheetXml({ landscape: true })).not.toContain('rowBreaks');
});
