// What the cells of figures say: numbers as text, percent in three forms, what does not apply, what is wrong.
import type { CellValue } from '../../../src/core/workbook/cell';
import { noticed, readSheet } from '../../support/read-sheet';
import type { SheetExtras } from '../../support/build-workbook';

const head = (headers: readonly string[]): readonly (readonly CellValue[])[] => [
  ['甲县银行业情况 2022年9月'],
  ['单位：万元'],
  ['机构', ...headers],
];

function values(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  extras: SheetExtras = {},
): readonly unknown[] {
  const named = rows.map((row, index) => [`甲县第${'一二三四五'.charAt(index)}银行`, ...row]);
  return readSheet([...head(headers), ...named], extras).banks[0]?.rows.map((row) => row.values) ?? [];
}

describe('numbers as text', () => {
  test.each([
    ['1,234', 1234],
    ['１２３４', 1234],
    [' 1 234 ', 1234],
    ['（5）', -5],
    ['0.5亿元', 5000],
    ['5000元', 0.5],
    ['12万', 12],
  ])('%s in 万元 is %d, said and with a fix', (text, value) => {
    const read = readSheet([...head(['存款余额']), ['工商银行', text]]);
    expect(read.banks[0]?.rows[0]?.values).toEqual([value]);
    expect(noticed(read)).toEqual(['advisory cells/normalised B4']);
    expect(read.observations[0]?.fix?.edits).toEqual([{ at: { sheet: '表', cell: 'B4' }, from: text, to: value }]);
  });

  test('an amount too large to be moved stays as it is', () => {
    expect(values(['存贷比'], [[1e308]], { formats: { B4: '0%' } })).toEqual([[1e308]]);
  });

  test.each(['约100', '1,23', '待报', '3%'])('%s is not clear, and said', (text) => {
    const read = readSheet([...head(['存款余额']), ['工商银行', text], ['农业银行', 5]]);
    expect(read.banks[0]?.rows[0]?.missing).toEqual({ 0: 'unclear' });
    expect(noticed(read)).toEqual(['mandatory cells/unclear B4']);
  });

  test('an amount in a percent column and a yes are not clear either', () => {
    const read = readSheet([...head(['存款余额', '存贷比']), ['工商银行', 5, '3亿元'], ['农业银行', true, 80]]);
    expect(noticed(read)).toEqual(['mandatory cells/unclear C4', 'mandatory cells/unclear B5']);
  });

  test('numbers as text in a row that does not count are not worth a word', () => {
    const read = readSheet([...head(['存款余额']), ['工商银行', 5], ['农业银行', 7], ['全县平均', '6,000']]);
    expect(noticed(read)).toEqual([]);
  });
});

describe('what gives no number', () => {
  test('blank, not applicable, error and a formula never calculated', () => {
    const read = readSheet(
      [
        ...head(['存款余额', '贷款余额']),
        ['工商银行', undefined, '—'],
        ['农业银行', { error: '#REF!' }, undefined],
        ['建设银行', 5, ' '],
      ],
      { formulas: { C5: 'A1+1' } },
    );
    expect(read.banks[0]?.rows.map((row) => row.missing)).toEqual([
      { 0: 'blank', 1: 'not-applicable' },
      { 0: 'error', 1: 'uncalculated' },
      { 1: 'blank' },
    ]);
    expect(noticed(read)).toEqual(['mandatory cells/error B5', 'mandatory cells/uncalculated C5']);
  });

  test('a row of formulas alone is a row', () => {
    const read = readSheet([...head(['存款余额']), ['工商银行', 5], [undefined, undefined], [undefined, undefined]], {
      formulas: { A5: '1', B5: 'SUM(B4)' },
    });
    expect(read.tables[0]?.rows).toHaveLength(2);
  });
});

describe('percent', () => {
  test.each([
    [['不良率（%）'], [[1.5], [0.8]], {}, [[1.5], [0.8]]],
    [['不良率'], [[1.5], [2.8]], {}, [[1.5], [2.8]]],
    [['不良率'], [[0.5], [0.8]], {}, [[0.5], [0.8]]],
    [['不良率'], [[0.015], [0.008]], { formats: { 'B4:B5': '0.00%' } }, [[1.5], [0.8]]],
    [['不良率'], [['1.5%'], ['0.8%']], {}, [[1.5], [0.8]]],
    [['不良率'], [['1.5%'], [0.008]], { formats: { B5: '0.00%' } }, [[1.5], [0.8]]],
    [['存贷比'], [[0.8], [1.1]], {}, [[80], [110.00000000000001]]],
    [['存贷比'], [[80], [110]], {}, [[80], [110]]],
    [['存贷比较年初（百分点）'], [[0.5], [-0.8]], {}, [[0.5], [-0.8]]],
    [['存贷比较年初'], [[0.5], [-0.8]], {}, [[0.5], [-0.8]]],
    [['存贷比'], [[0], [0]], {}, [[0], [0]]],
    [['存贷比'], [[undefined], ['—']], {}, [[undefined], [undefined]]],
  ])('%p with %p %p is %p', (headers, rows, extras, expected) => {
    expect(
      values(headers, rows, extras).map((row) =>
        (row as number[]).map((value) => value && Number(value.toPrecision(15))),
      ),
    ).toEqual(expected.map((row) => row.map((value) => value && Number(value.toPrecision(15)))));
  });

  test.each([
    [['存款余额', '年初余额', '增幅'], [110, 100, 0.1], 10],
    [['存款余额', '年初余额', '增幅'], [101, 100, 1], 1],
    [['存款余额', '较年初增加', '增幅'], [110, 10, 0.1], 10],
    [['存款余额', '较年初增加', '增幅（%）'], [110, 10, 0.1], 10],
    [['贷款余额', '不良贷款余额', '不良率'], [1000, 5, 0.005], 0.5],
    [['贷款余额', '不良贷款余额', '不良率'], [1000, 5, 0.5], 0.5],
    [['存款余额', '上年同期余额', '同比增长'], [110, 100, 0.1], 10],
    [['存款余额', '上月余额', '环比增幅'], [110, 100, 0.1], 10],
  ])('%p with %p: the amounts tell that it is %d%%', (headers, row, percent) => {
    expect((values(headers, [row])[0] as number[])[2]).toBe(percent);
  });

  test.each([
    [
      ['存款余额', '年初余额', '增幅'],
      [0, 0, 0.1],
    ],
    [
      ['存款余额', '较年初增加', '增幅'],
      [10, 10, 0.1],
    ],
    [
      ['存款余额', '较年初增加', '增幅'],
      [undefined, 10, 0.1],
    ],
    [
      ['存款余额', '年初余额', '增幅'],
      [undefined, 10, 0.1],
    ],
    [['增幅'], [0.1]],
    [['不良率'], [0.1]],
    [
      ['贷款余额', '增幅'],
      [10, 0.1],
    ],
  ])('%p with %p: nothing tells, so it is said', (headers, row) => {
    const read = readSheet([
      ...head(headers.map((header) => (header === '增幅' ? '存款增幅' : header))),
      ['工商银行', ...row],
    ]);
    expect(noticed(read).filter((one) => one.includes('assumed'))).toHaveLength(1);
  });

  test('a lone cell with a percent sign among fractions the amounts tell of', () => {
    const rows = [
      [110, 100, '10%'],
      [120, 100, 0.2],
      [105, 100, 0.05],
    ];
    expect(values(['存款余额', '年初余额', '增幅'], rows).map((row) => (row as number[])[2])).toEqual([10, 20, 5]);
  });

  test('text with a percent sign is fixed as a fraction shown with the sign', () => {
    const read = readSheet([...head(['不良率']), ['工商银行', '1.5%'], ['农业银行', '2.5%']]);
    expect(read.observations[0]?.fix?.edits[0]).toMatchObject({ from: '1.5%', to: 0.015, numberFormat: '0.00%' });
  });

  test('text without a sign among fractions is fixed as a fraction', () => {
    const read = readSheet([
      ...head(['存款余额', '年初余额', '存款增幅']),
      ['工商银行', 110, 100, '0.1'],
      ['农业银行', 120, 100, 0.2],
    ]);
    expect(read.banks[0]?.rows[0]?.values[2]).toBe(10);
    expect(read.observations[0]?.fix?.edits[0]).toMatchObject({ from: '0.1', to: 0.1 });
  });
});

describe('decimals of a column', () => {
  test.each([
    [[1, 2], 0],
    [[1.5, 2.25], 2],
    [[1.25, 2.5], 2],
    [[0.1 + 0.2, 1], 1],
    [[1 / 3, 0.5], 13],
    [[5000.13 - 3391.39, 141858.89], 2],
  ])('%p have %d', (cells, decimals) => {
    const read = readSheet([
      ...head(['存款余额']),
      ...cells.map((cell, index) => [`甲县第${String(index)}银行`, cell]),
    ]);
    expect(read.banks[0]?.columns[0]?.decimals).toBe(decimals);
  });
});

describe('hidden rows and columns', () => {
  test.each([
    [{ hiddenRows: [3] }, 'A4'],
    [{ hiddenColumns: [1] }, 'B3'],
    [{ hiddenRows: [3], hiddenColumns: [1] }, 'A4'],
  ])('%p count, and are said once', (extras, cell) => {
    const read = readSheet([...head(['存款余额']), ['工商银行', 5]], extras);
    expect(read.banks[0]?.rows[0]?.values).toEqual([5]);
    expect(noticed(read)).toEqual([`advisory structure/hidden ${cell}`]);
  });

  test.each([[{ hiddenRows: [1, 40] }], [{ hiddenColumns: [9] }]])(
    '%p outside a table are nobody’s concern',
    (extras) => {
      expect(noticed(readSheet([...head(['存款余额']), ['工商银行', 5]], extras))).toEqual([]);
    },
  );
});
