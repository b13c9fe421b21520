// The office's own sheets as tables of a text: every number that is filled or judged must be the sheet's.
import { proofreadWithCells, fillWithCells } from '../../src/core/claims/read-cells';
import type { TextCell, TextTable } from '../../src/core/claims/text-table';
import { computeFigures } from '../../src/core/indicators/figures';
import { readWorkbook } from '../../src/core/reading/read-workbook';
import { sampleMonth } from '../../src/app/sample/sample-month';
import type { SheetSnapshot } from '../../src/core/workbook/snapshot';
import { book } from '../support/build-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

interface Written {
  readonly text: string;
  readonly table: TextTable;
  /** What the sheet has, by where it stands in the text. */
  readonly numbers: ReadonlyMap<number, number>;
}

/** A sheet as a table whose numbers are written so; numbers of one digit in titles stay as they are. */
function asTable(sheet: SheetSnapshot, print: (value: number) => string): Written {
  const numbers = new Map<number, number>();
  let text = '';
  const rows = sheet.rows.map((row, index) => {
    const columns = Array.from({ length: 24 }, (_, column) => column);
    return columns.flatMap((column): readonly TextCell[] => {
      const area = sheet.merges.find(
        ({ top, bottom, left, right }) => top <= index && index <= bottom && left <= column && column <= right,
      );
      const value = row[column];
      const isContinued = area !== undefined && area.top < index;
      if (area !== undefined && area.left < column) return [];
      if (area === undefined && (value === undefined || value === '')) return [];
      const start = text.length;
      if (typeof value === 'number' && !isContinued) numbers.set(start, value);
      const own = isContinued ? '' : typeof value === 'number' ? print(value) : (textOrNothing(value) ?? '');
      text += `${own}\n`;
      const span = area === undefined ? 1 : area.right - area.left + 1;
      return [{ start, end: start + own.length, column, span, isContinued }];
    });
  });
  return { text, table: { caption: [], rows: rows.filter((row) => row.length > 0) }, numbers };
}

function textOrNothing(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

async function office() {
  const written = new InMemoryWorkbook(book({}));
  await written.apply(sampleMonth().month);
  const { sheets } = await written.snapshot();
  const month = readWorkbook(await written.snapshot());
  return { sheets: sheets.slice(0, 3), month, figures: computeFigures(month, []) };
}

test('no cell of the bank and county sheets is filled with another number than it had', async () => {
  const { sheets, month, figures } = await office();
  let count = 0;
  for (const sheet of sheets) {
    const { text, table, numbers } = asTable(sheet, () => '*');
    const { slots } = fillWithCells({ text, month, figures }, [table]);
    const filled = slots.filter(({ status }) => status === 'filled');
    count += filled.length;
    // Percents may be stored as fractions.
    const wrong = filled.filter(({ start, printed }) => {
      const value = numbers.get(start) ?? Number.NaN;
      return ![value, value * 100].some((right) => Math.abs(Number(printed) - right) < 0.0051);
    });
    expect(wrong.map(({ start, printed }) => [printed, numbers.get(start)])).toEqual([]);
  }
  expect(count).toBeGreaterThan(400);
});

test('their right numbers raise no alarm, wrong ones do', async () => {
  const { sheets, month, figures } = await office();
  let judged = 0;
  let found = 0;
  for (const sheet of sheets) {
    const right = asTable(sheet, String);
    const verdicts = proofreadWithCells({ text: right.text, month, figures }, [right.table]);
    expect(verdicts.filter(({ status }) => status !== 'agrees')).toEqual([]);
    judged += verdicts.length;
    const wrong = asTable(sheet, (value) => String(Math.round((value * 1.5 + 1) * 100) / 100));
    const alarms = proofreadWithCells({ text: wrong.text, month, figures }, [wrong.table]);
    found += alarms.filter(({ status }) => status === 'disagrees').length;
  }
  expect(judged).toBeGreaterThan(400);
  expect(found / judged).toBeGreaterThan(0.98);
});
