import { cellOf, nameOf } from '../../../src/core/model/balances';
import { decimal } from '../../../src/core/measure/decimal';
import { type Figure, valueOfFigure } from '../../../src/core/model/figure';
import {
  amountMeasures,
  builtInIndicators,
  indicators,
  measureLabels,
  rankedMeasure,
  ratioMeasures,
} from '../../../src/core/model/indicator';
import { dateOf, flagOf, numberOf, textOf } from '../../../src/core/model/ledger';
import {
  ledgerIndicatorLabels,
  ledgerIndicators,
  ledgerMeasureLabels,
  ledgerMeasures,
} from '../../../src/core/model/ledger-indicator';
import { reportText } from '../../../src/core/model/report';
import { ledgerTable } from '../../support/build-ledger';
import { balanceTable } from '../../support/build-month';

const table = balanceTable('banks', {
  columns: ['deposits.balance@人民币', 'deposits.balance@本外币', 'loans.balance'],
  rows: [
    ['工行=工商银行', 1, 2, 3],
    ['高新区*', 1],
    ['合  计', 1],
    ['合计', 4, 5, 6],
  ],
});

test('a value is found at its cell', () => {
  const [row] = table.rows;
  const [, , loans] = table.columns;
  expect(row && loans && cellOf(table, row, loans)).toEqual({ sheet: '银行', cell: 'D4' });
});

test('members and zones go by their canonical names, totals as printed', () => {
  expect(table.rows.map(nameOf)).toEqual(['工商银行', '高新区', '合  计', '合计']);
});

test('a ledger cell gives what it holds, and nothing else', () => {
  const [row] = ledgerTable('events', {
    entries: [{ name: '对接会', banks: 12, date: '2022-09-05', inReport: false }],
  }).rows;
  const read = (key: string) => row && [textOf(row, key), numberOf(row, key), dateOf(row, key)?.from, flagOf(row, key)];
  expect(read('name')).toEqual(['对接会', undefined, undefined, undefined]);
  expect(read('banks')).toEqual([undefined, 12, undefined, undefined]);
  expect(read('date')).toEqual([undefined, undefined, '2022-09-05', undefined]);
  expect(read('inReport')).toEqual([undefined, undefined, undefined, false]);
  expect(read('place')).toEqual([undefined, undefined, undefined, undefined]);
});

test('a withheld figure has no value', () => {
  const figure: Figure = {
    indicator: 'loans',
    measure: 'balance',
    of: { kind: 'county', name: '甲县' },
    unit: '亿元',
    outcome: { value: decimal(3) },
    decimals: 2,
    origin: 'printed',
    cells: [],
    coverage: '',
  };
  const why = { 'zh-CN': '空', 'en-US': 'blank' };
  expect(valueOfFigure(figure)).toEqual(decimal(3));
  expect(valueOfFigure({ ...figure, outcome: { withheld: { kind: 'missing', why } } })).toBeUndefined();
  expect(valueOfFigure(undefined)).toBeUndefined();
});

test('a report reads a paragraph a line', () => {
  const paragraph = { id: 'a', level: 'body', text: '一', facts: [], gaps: [] } as const;
  expect(reportText({ title: '一', paragraphs: [paragraph, { ...paragraph, id: 'b', text: '二' }] })).toBe('一\n二');
});

test('every indicator is entered under its key, and a ratio divides amounts', () => {
  for (const key of builtInIndicators) {
    const { key: own, kind, ratio } = indicators[key];
    expect(own).toBe(key);
    expect(ratio === undefined).toBe(kind === 'amount');
    const sides = ratio === undefined ? [] : [ratio.numerator, ratio.denominator];
    expect(sides.every((side) => Object.hasOwn(indicators, side))).toBe(true);
  }
});

test('every measure has a label in both languages, and places rank a measure of the same kind', () => {
  for (const measure of [...amountMeasures, ...ratioMeasures]) {
    expect(Object.values(measureLabels[measure]).every((label) => label !== '')).toBe(true);
    const ranked = rankedMeasure[measure];
    const kind: readonly string[] = (ratioMeasures as readonly string[]).includes(measure)
      ? ratioMeasures
      : amountMeasures;
    expect(ranked === undefined || kind.includes(ranked)).toBe(true);
    expect(ranked === undefined).toBe(!/rank$/i.test(measure));
  }
});

test('every ledger indicator and measure has a label', () => {
  expect(Object.keys(ledgerIndicatorLabels)).toEqual([...ledgerIndicators]);
  expect(Object.keys(ledgerMeasureLabels)).toEqual([...ledgerMeasures]);
});
