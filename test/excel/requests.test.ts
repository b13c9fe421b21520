// How often Excel is asked: not once more for more sheets or rows, and never for more than 5 MB at once.
import type { SheetPlan } from '../../src/core/workbook/plan';
import { findSheet } from '../../src/core/workbook/snapshot';
import { openExcel, type OpenExcel } from '../support/open-excel';

function ledger(name: string, rows: number, text = '农村商业银行'): SheetPlan {
  const cells = Array.from({ length: rows }, (_, row) => [
    { row, column: 0, value: `${text}甲` },
    { row, column: 1, value: row + 0.25 },
    { row, column: 2, formula: `ROUND(B${String(row + 1)}*2,2)`, value: row * 2 + 0.5 },
  ]).flat();
  return { name, mode: 'rewrite', cells, hiddenRows: [1], hiddenColumns: [4], merges: [] };
}

async function requestsOf(excel: OpenExcel, work: () => Promise<unknown>): Promise<number> {
  const { statistics } = excel.host;
  const before = statistics.requests;
  await work();
  return statistics.requests - before;
}

async function readingOf(...sheets: readonly SheetPlan[]): Promise<number> {
  const excel = openExcel();
  await excel.workbook.apply({ sheets, names: [] });
  return requestsOf(excel, () => excel.workbook.snapshot());
}

describe('reading a workbook', () => {
  test('takes four requests, for one sheet or for twenty, for ten rows or for a thousand', async () => {
    const many = Array.from({ length: 20 }, (_, index) => ledger(`表${String(index)}`, 10));
    expect(await readingOf(ledger('表', 10))).toBe(4);
    expect(await readingOf(...many)).toBe(4);
    expect(await readingOf(ledger('表', 1000))).toBe(4);
  });

  test('takes more only by bytes, none of them above 5 MB, and loses nothing', async () => {
    const excel = openExcel();
    await excel.workbook.apply({ sheets: [ledger('长', 6000, '农村商业银行股份有限公司'.repeat(20))], names: [] });
    const requests = await requestsOf(excel, async () => {
      const sheet = findSheet(await excel.workbook.snapshot(), '长');
      expect(sheet?.rows.length).toBe(6000);
      expect(sheet?.rows[5999]?.[1]).toBe(5999.25);
      expect(Object.keys(sheet?.formulas ?? {}).length).toBe(6000);
      expect(sheet?.hiddenRows).toEqual([1]);
    });
    expect(requests).toBeGreaterThan(4);
    expect(requests).toBeLessThan(14);
    expect(excel.host.statistics.largestResponse).toBeLessThan(5 * 1024 * 1024);
    expect(excel.host.statistics.largestRequest).toBeLessThan(5 * 1024 * 1024);
  });
});

describe('writing a plan', () => {
  test('takes as many requests for twenty sheets as for one', async () => {
    const writingOf = (count: number): Promise<number> => {
      const excel = openExcel();
      const sheets = Array.from({ length: count }, (_, index) => ledger(`表${String(index)}`, 10));
      return requestsOf(excel, () => excel.workbook.apply({ sheets, names: [] }));
    };
    expect(await writingOf(20)).toBe(await writingOf(1));
  });

  test('twenty thousand rows go in requests below 5 MB', async () => {
    const excel = openExcel();
    const plan = { sheets: [ledger('台账', 20_000)], names: [] };
    const requests = await requestsOf(excel, () => excel.workbook.apply(plan));
    expect(requests).toBeLessThan(25);
    expect(excel.host.statistics.largestRequest).toBeLessThan(5 * 1024 * 1024);
  }, 30_000);
});
