import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { computeFigures } from '../../src/core/indicators/figures';
import { summaryPlan } from '../../src/core/summary/summary-plan';
import { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { createWorkbook } from '../../src/xlsx/write/new-parts';
import { bookOf, month, type MonthInput } from '../support/build-month';
import { describeWith } from '../support/programs';
import { recalculated } from '../support/recalculate';
import { disagreements } from '../support/compare-summary';
import { planOf } from '../support/plan-of-book';

const input: MonthInput = {
  counties: {
    columns: [
      'deposits.balance',
      'deposits.yearStartBalance',
      'loans.balance',
      'loans.yearStartBalance',
      'nonPerformingLoans.balance',
      'nonPerformingLoans.yearStartBalance',
      'loans.yearToDateGrowth',
    ],
    rows: [
      ['甲县', 320.55, 300.12, 250.33, 230.1, 3.21, 3.5, 8.79],
      ['乙县', 400.1, 380.2, 300.5, 280.25, 4.5, 4.2, 7.23],
      ['丙县', 210.01, 205.5, 150.75, 151.2, 2.1, 1.9, -0.3],
      ['丁市', 510.2, 480.33, 420.11, 400.05, 6.3, 6.6, 5.01],
      ['高新区*', 88.8, 80.1, 66.6, 60, 0.5, 0.6, 11],
      ['全市', 1529.66, 1446.25, 1188.29, 1121.6, 16.61, 16.8, 5.95],
    ],
  },
  banks: {
    columns: [
      'deposits.balance',
      'deposits.yearStartBalance',
      'loans.balance',
      'loans.yearStartBalance',
      'nonPerformingLoans.balance',
    ],
    rows: [
      ['#国有商业银行', 1700000, 1600000, 1300000, 1200000, 16000],
      ['工行=工商银行', 900000, 850000, 700000, 650000, 9000],
      ['农行=农业银行', 800000, 750000, 600000, 550000, 7000],
      ['#地方法人', 1505500, 1401200, 1203300, 1101000, 16100],
      ['农商行', 1000000, 940000, 800000, 740000, 12000],
      ['村镇银行', 505500, 461200, 403300, 361000, 4100],
      ['合计', 3205500, 3001200, 2503300, 2301000, 32100],
    ],
  },
};

describeWith('soffice', 'LibreOffice recalculates the summary sheets', (soffice) => {
  const folder = mkdtempSync(join(tmpdir(), 'jinbao-recalculation-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test('to our figures, to the last printed digit', async () => {
    const workbook = new XlsxWorkbook(createWorkbook(), 'a.xlsx');
    await workbook.apply(planOf(bookOf(input)));
    const read = month(input);
    const book = await workbook.snapshot();
    const plan = summaryPlan({
      book,
      month: read,
      figures: computeFigures(read),
      result: { findings: [], skipped: [] },
    });
    await workbook.apply(plan);
    if (process.env['KEEP']) writeFileSync(process.env['KEEP'], workbook.bytes());
    const after = await new XlsxWorkbook(recalculated({ soffice, folder }, workbook.bytes()), 'b.xlsx').snapshot();
    expect(disagreements(plan, after)).toEqual([]);
  }, 200_000);
});
