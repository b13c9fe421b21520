import { runChecks } from '../../../src/core/checks/run-checks';
import { computeFigures } from '../../../src/core/indicators/figures';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import type { CellValue } from '../../../src/core/workbook/cell';
import { book } from '../../support/build-workbook';

const rules = { id: 'across-rows/ledger-total' };

function said(rows: readonly (readonly CellValue[])[]): readonly string[] {
  const given = book({ 走访台账: [['2022年9月走访企业台账'], ['银行', '走访企业数', '授信额度（万元）'], ...rows] });
  const month = readWorkbook(given);
  const { findings } = runChecks({ book: given, month, figures: computeFigures(month), earlier: [] });
  return findings.filter(({ check }) => check === rules.id).map(({ at, message }) => `${at.cell} ${message['zh-CN']}`);
}

const banks = [
  ['工商银行', 120, 1000.5],
  ['农业银行', 134, 2000.25],
  ['建设银行', 100, 500.5],
] as const;

test('a typed total that its rows do not give must be explained', () => {
  expect(said([...banks, ['合计', 345, 3501.25]])).toEqual([
    'B6 台账合计“走访企业数”为345，各行之和为354，相差9。报告按各行汇总的354计算。请核对或说明。',
  ]);
});

test.each<[string, readonly (readonly CellValue[])[]]>([
  ['a total of its rows', [...banks, ['合计', 354, 3501.25]]],
  ['an amount rounded', [...banks, ['合计', 354, 3501.3]]],
  ['a total before its rows', [['合计', 354, 3501.25], ...banks]],
  ['a subtotal of the rows since the one before', [banks[0], ['小计', 120, 1000.5], banks[1], ['小计', 134, 2000.25]]],
  ['a total below subtotals', [banks[0], ['小计', 120, 1000.5], banks[1], ['合计', 254, 3000.75]]],
  ['a blank total', [...banks, ['合计', '', 3501.25]]],
  [
    'amounts of several units written out',
    [
      ['工商银行', 1, '1亿元'],
      ['农业银行', 1, 5],
      ['合计', 2, 6],
    ],
  ],
  [
    'a column without numbers',
    [
      ['工商银行', 1],
      ['农业银行', 1],
      ['合计', 2, 6],
    ],
  ],
  ['a ledger without a total', banks],
])('nothing to say of %s', (_, rows) => {
  expect(said(rows)).toEqual([]);
});
