// The main job in Excel: the sample is read as from its file, and what is written calculates to our figures.
import { runMonth, type FinishedMonth } from '../../src/app/run-month';
import { sampleMonth } from '../../src/app/sample/sample-month';
import type { WorkbookPort } from '../../src/app/ports';
import { isBlank, type CellValue } from '../../src/core/workbook/cell';
import { findSheet, valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { createWorkbook } from '../../src/xlsx/write/new-parts';
import { readBook } from '../../workbench/files/read-book';
import { openExcel } from '../support/open-excel';

async function sampleFile(): Promise<XlsxWorkbook> {
  const file = new XlsxWorkbook(createWorkbook(), '九月.xlsx');
  await file.apply(sampleMonth().month);
  return file;
}

function run(book: WorkbookPort): Promise<FinishedMonth> {
  return runMonth({ book, previous: [] }, { step: () => undefined, isCancelled: () => false });
}

/** Rows without what a reader of either cannot tell: blanks at the end, an empty text from a blank. */
function contents({ rows }: SheetSnapshot): readonly (readonly CellValue[])[] {
  const plain = rows.map((row) => {
    const values = row.map((value) => (isBlank(value) ? undefined : value));
    return values.slice(0, values.findLastIndex((value) => value !== undefined) + 1);
  });
  return plain.slice(0, plain.findLastIndex((row) => row.length > 0) + 1);
}

function comparable(book: WorkbookSnapshot): unknown {
  return book.sheets.map((sheet) => {
    const { name, formulas, merges, hiddenRows, hiddenColumns, visibility } = sheet;
    const sorted = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
    return { name, rows: contents(sheet), formulas, merges: sorted, hiddenRows, hiddenColumns, visibility };
  });
}

describe('the main job on the sample', () => {
  test('the workbook open in Excel is the workbook in the file', async () => {
    const file = await sampleFile();
    const { workbook } = openExcel('1.14', readBook(file.bytes(), '九月.xlsx'));
    expect(comparable(await workbook.snapshot())).toEqual(comparable(await file.snapshot()));
  });

  test('every formula that is written calculates to the figure it carries', async () => {
    const file = await sampleFile();
    const { workbook } = openExcel('1.14', readBook(file.bytes(), '九月.xlsx'));
    const { plan } = await run(workbook);
    const after = await workbook.snapshot();
    const cells = plan.sheets.flatMap((sheet) => {
      const read = findSheet(after, sheet.name);
      const formulas = sheet.cells.filter(({ formula }) => formula !== undefined);
      return formulas.map(({ row, column, value, formula }) => ({
        place: [sheet.name, row, column, formula],
        ours: value,
        calculated: read && valueAt(read, row, column),
      }));
    });
    expect(cells.length).toBeGreaterThan(300);
    // The formulas round to eight decimals; the figures they carry are not rounded.
    const isSame = (a: CellValue, b: CellValue): boolean =>
      typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) < 2e-8 : a === b;
    expect(cells.filter(({ ours, calculated }) => !isSame(calculated, ours))).toEqual([]);
  });

  test('run again it changes nothing, and undone it leaves the workbook as it was', async () => {
    const file = await sampleFile();
    const { workbook } = openExcel('1.14', readBook(file.bytes(), '九月.xlsx'));
    const start = comparable(await workbook.snapshot());
    await run(workbook);
    const once = comparable(await workbook.snapshot());
    await run(workbook);
    expect(comparable(await workbook.snapshot())).toEqual(once);
    expect(await workbook.undo()).toEqual({ left: [], keptSheets: [] });
    expect(comparable(await workbook.snapshot())).toEqual(once);
    await workbook.undo();
    expect(comparable(await workbook.snapshot())).toEqual(start);
  });
});
