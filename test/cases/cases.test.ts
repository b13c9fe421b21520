// Does every odd workbook that was met give its right figures, its true findings and no false alarm?
import { checkMonth } from '../../src/app/check';
import { printedFigure, subjectName } from '../../src/app/figures-json';
import { runMonth } from '../../src/app/run-month';
import { address } from '../../src/core/workbook/address';
import { isBlank } from '../../src/core/workbook/cell';
import { formatAt, type WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { reportText } from '../../src/core/model/report';
import { InMemoryWorkbook } from '../support/in-memory-workbook';
import { allCases } from './read-case';

const silent = { step: () => undefined, isCancelled: () => false };

describe.each(allCases())('$name: $expected.odd', ({ workbook, expected }) => {
  const checked = checkMonth({ book: new InMemoryWorkbook(workbook), previous: [] });

  test('month and county are found', async () => {
    const { month } = await checked;
    expect({ month: month.month ?? null, county: month.county ?? null }).toEqual({
      month: expected.month,
      county: expected.county,
    });
  });

  test('the figures are right', async () => {
    const found = await checked;
    const printed = Object.fromEntries(
      Object.keys(expected.figures).map((key) => {
        const [of = '', indicator = '', measure = ''] = key.split(' ');
        const figure = found.figures.list.find(
          (one) => one.indicator === indicator && one.measure === measure && subjectName(one.of) === of,
        );
        return [key, figure === undefined ? 'no such figure' : printedFigure(figure, found)];
      }),
    );
    expect(printed).toEqual(expected.figures);
  });

  test('the findings are those expected and no others', async () => {
    const { result } = await checked;
    const found = result.findings
      .filter(({ severity }) => severity !== 'advisory')
      .map(({ severity, check, at }) => `${severity} ${check} ${at.sheet}!${at.cell}`);
    expect(found).toEqual(expected.findings);
  });

  test('the report says so, and a second run changes nothing', async () => {
    const port = new InMemoryWorkbook(workbook);
    const { report } = await runMonth({ book: port, previous: [] }, silent);
    const text = reportText(report);
    for (const passage of expected.report) expect(text).toContain(passage);
    const written = contentsOf(await port.snapshot());
    await runMonth({ book: port, previous: [] }, silent);
    expect(contentsOf(await port.snapshot())).toEqual(written);
  });
});

/** What a person would see: every filled cell with its format, the formulas, the merges and the names. */
function contentsOf(book: WorkbookSnapshot): unknown {
  const sheets = book.sheets.map((sheet) => ({
    name: sheet.name,
    merges: sheet.merges,
    formulas: sheet.formulas,
    cells: sheet.rows.flatMap((row, index) =>
      row.flatMap((value, column) =>
        isBlank(value) ? [] : [`${address(index, column)} ${JSON.stringify(value)} ${formatAt(sheet, index, column)}`],
      ),
    ),
  }));
  return { sheets, names: book.names };
}
