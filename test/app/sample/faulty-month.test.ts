// Does each known fault of the second sample get its finding, at its cell, by the check that is made for it?
import { checkMonth } from '../../../src/app/check';
import { knownFaults, faultyMonth } from '../../../src/app/sample/faulty-month';
import { sampleMonth } from '../../../src/app/sample/sample-month';
import type { WritePlan } from '../../../src/core/workbook/plan';
import { parseAddress } from '../../../src/core/workbook/address';
import { book } from '../../support/build-workbook';
import { InMemoryWorkbook } from '../../support/in-memory-workbook';

async function opened(plan: WritePlan): Promise<InMemoryWorkbook> {
  const port = new InMemoryWorkbook(book({}));
  await port.apply(plan);
  return port;
}

async function checked({ month, previous }: { readonly month: WritePlan; readonly previous: WritePlan }) {
  return checkMonth({ book: await opened(month), previous: [await opened(previous)] });
}

test('what a fault replaces is what the good sample has', () => {
  for (const { sheet, cell, right } of knownFaults) {
    const place = parseAddress(cell);
    const plan = sampleMonth().month.sheets.find(({ name }) => name === sheet);
    const found = plan?.cells.find(({ row, column }) => row === place?.row && column === place.column);
    expect([sheet, cell, found?.value]).toEqual([sheet, cell, right]);
  }
});

describe('the good sample', () => {
  const result = checked(sampleMonth());

  test('has no mandatory finding', async () => {
    const { findings } = (await result).result;
    expect(findings.filter(({ severity }) => severity === 'mandatory')).toEqual([]);
  });

  test('asks for two explanations: a bank without NPL, and the banks’ inclusive loans against the county’s', async () => {
    const { findings } = (await result).result;
    expect(findings.filter(({ severity }) => severity === 'explain').map(({ check }) => check)).toEqual([
      'cells/blank',
      'across-sheets/bank-total',
    ]);
  });

  test('so has the month before', async () => {
    const { findings } = (await checkMonth({ book: await opened(sampleMonth().previous), previous: [] })).result;
    expect(findings.filter(({ severity }) => severity === 'mandatory')).toEqual([]);
  });
});

describe('the faulty sample', () => {
  const result = checked(faultyMonth());

  test.each(knownFaults)('$sheet $cell: $what ($check)', async ({ sheet, cell, check }) => {
    const { findings } = (await result).result;
    const atCell = findings.filter(({ cells }) => cells.some((one) => one.sheet === sheet && one.cell === cell));
    expect(atCell.map((finding) => finding.check)).toContain(check);
  });
});
