import { writeFileSync } from 'node:fs';
import { computeFigures } from '../../src/core/indicators/figures';
import { runChecks } from '../../src/core/checks/run-checks';
import { readWorkbook } from '../../src/core/reading/read-workbook';
import { summaryPlan } from '../../src/core/summary/summary-plan';
import { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { createWorkbook } from '../../src/xlsx/write/new-parts';
import { sampleMonth } from '../../src/app/sample/sample-month';
import { faultyMonth } from '../../src/app/sample/faulty-month';
import { recalculated } from '../support/recalculate';
import { disagreements } from '../support/compare-summary';
test.each(['month', 'faulty'] as const)(
  '%s',
  async (which) => {
    const sheets = which === 'month' ? sampleMonth().month : faultyMonth().month;
    const w = new XlsxWorkbook(createWorkbook(), 'a.xlsx');
    await w.apply(sheets);
    const book = await w.snapshot();
    const month = readWorkbook(book);
    const figures = computeFigures(month);
    const result = runChecks({ book, month, figures, earlier: [] });
    const plan = summaryPlan({ book, month, figures, result });
    await w.apply(plan);
    writeFileSync(`/tmp/try-${which}.xlsx`, w.bytes());
    for (const s of plan.sheets)
      console.log(
        s.name,
        s.cells.length,
        'formulas',
        s.cells.filter((c) => c.formula).length,
        'notes',
        s.cells
          .filter((c) => c.note)
          .map((c) => [c.row, c.column, c.value, c.note!.slice(0, 20)].join(' '))
          .slice(0, 20),
      );
    console.log(month.county, month.month, figures.list.length, result.findings.length, result.skipped.length);
    const again = await w.snapshot();
    const m2 = readWorkbook(again);
    const f2 = computeFigures(m2);
    const plan2 = summaryPlan({
      book: again,
      month: m2,
      figures: f2,
      result: runChecks({ book: again, month: m2, figures: f2, earlier: [] }),
    });
    const w2 = new XlsxWorkbook(w.bytes(), 'a.xlsx');
    await w2.apply(plan2);
    expect(await w2.snapshot()).toEqual(again);
    const after = await new XlsxWorkbook(
      recalculated({ soffice: '/usr/bin/soffice', folder: '/tmp/lot' }, w.bytes()),
      'b.xlsx',
    ).snapshot();
    expect(disagreements(plan, after)).toEqual([]);
  },
  200000,
);
