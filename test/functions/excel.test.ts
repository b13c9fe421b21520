// Do the functions work in cells through Microsoft's own client, with the host's blanks, errors and languages?
import { newBook } from '../../workbench/model/book';
import { newHost } from '../../workbench/objects/new-host';
import { loadOffice } from '../../workbench/office/load-in-node';
import { catalogue } from '../../src/functions/catalogue';

const running = newHost(newBook(['Sheet1']));
const office = loadOffice(running.host);
const { Excel } = office;

beforeAll(async () => {
  // The functions' part finds Excel's object where a page has it.
  Object.assign(globalThis, { CustomFunctions: office.CustomFunctions });
  await import('../../src/functions/functions');
  running.functions.define(
    'JB',
    catalogue.map(({ id }) => id),
  );
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'CustomFunctions');
});

/** Enters rows at A1 and a formula in H1; what H1 then shows. */
async function shown(rows: readonly (readonly unknown[])[], formula: string): Promise<unknown> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange().clear();
    sheet.getRange('A1').getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).values = rows.map((row) => [
      ...row,
    ]);
    sheet.getRange('H1').formulas = [[formula]];
    await context.sync();
  });
  for (let turn = 0; turn < 100; turn += 1) {
    const value = await cell();
    if (value !== '#BUSY!') return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return '#BUSY!';
}

function cell(): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('H1');
    range.load('values');
    await context.sync();
    return range.values[0]?.[0] as unknown;
  });
}

const counties = [
  ['县区', '存款余额（亿元）', '存款年初余额（亿元）'],
  ['甲县', 268.74, 246.4],
  ['乙县', 310.22, 300.01],
];

test.each<[string, readonly (readonly unknown[])[], unknown]>([
  ['=JB.GROWTH(A1,B1)', [[110, 100]], 10],
  ['=JB.GROWTH(A1,B1)', [[110, 0]], '#DIV/0!'],
  ['=JB.GROWTH(A1,B1)', [[110, -1]], '#N/A'],
  ['=JB.GROWTH(A1,B1)', [['约110', 100]], '#VALUE!'],
  ['=JB.GROWTH(A1,B1)', [['=1/0', 100]], '#DIV/0!'],
  ['=JB.RANKS(A1:A2)', [[10], [20]], 2],
  ['=SUM(JB.RANKS(A1:A3))', [[10], [20], [20]], 5],
  ['=JB.LDR(A1,B1)', [['—', 100]], '—'],
  ['=JB.RANK(A2,A1:A3)', [[30], [20], [20]], 2],
  ['=JB.RANK(A2,A1:A3,1)', [[30], [20], [20]], 1],
  [
    '=JB.RANKOF("乙县",A1:A2,B1:B2)',
    [
      ['甲县', 1],
      ['乙县', 2],
    ],
    1,
  ],
  ['=JB.TOUNIT(A1,"万元","亿元")', [[12345]], 1.2345],
  ['=JB.CHECKTOTAL(A3,A1:A2)', [[10.01], [20], [30.01]], 0],
  ['=JB.FIGURE(A1:C3,"甲县","存款","余额位次")', counties, 2],
  [
    '=JB.NARRATE(A1:C3,"乙县","存款","2022年9月")',
    counties,
    expect.stringMatching(/^截至9月末，乙县各项存款余额310[.]22亿元，/),
  ],
])('%s over %j', async (formula, rows, expected) => {
  expect(await shown(rows, formula)).toEqual(expected);
});

describe('a blank base', () => {
  afterEach(() => {
    running.functions.blankAs = 'null';
  });

  test('is told as blank where Excel hands over a blank', async () => {
    expect(await shown([[120, '']], '=JB.GROWTH(A1,B1)')).toBe('#N/A');
  });

  test('is a zero where desktop Excel makes it one', async () => {
    running.functions.blankAs = 'zero';
    expect(await shown([[130, '']], '=JB.GROWTH(A1,B1)')).toBe('#DIV/0!');
  });
});
