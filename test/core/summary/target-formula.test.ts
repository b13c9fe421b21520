import { decimal } from '../../../src/core/measure/decimal';
import type { Unit } from '../../../src/core/measure/unit';
import type { Figure } from '../../../src/core/model/figure';
import type { LedgerMeasure } from '../../../src/core/model/ledger-indicator';
import { summaryWork } from '../../../src/core/summary/summary-input';
import { gapNative, paceNative, targetNative } from '../../../src/core/summary/target-formula';
import { type TargetRow, targetRows, targetValue } from '../../../src/core/summary/target-rows';
import type { LedgerEntry } from '../../support/build-ledger';
import { month } from '../../support/build-month';
import { book } from '../../support/build-workbook';
import { nothingFound } from '../../support/summary-of';

const figure = (measure: LedgerMeasure, value: number, unit: Unit): Figure => ({
  indicator: 'loans',
  measure,
  of: { kind: 'target', name: '甲县' },
  unit,
  outcome: { value: decimal(value) },
  decimals: 2,
  origin: 'computed',
  cells: [],
  coverage: '',
});

function only(
  entry: Readonly<Record<string, LedgerEntry>>,
  figures: TargetRow['figures'] = {},
): { readonly target: TargetRow; readonly formula: string | undefined } {
  const statistics = month({ ledgers: { targets: { sheet: '目标', entries: [entry] } } });
  const workbook = book({ 目标: [[], [], Object.keys(entry), Object.values(entry) as (string | number)[]] });
  const work = summaryWork({
    book: workbook,
    month: statistics,
    figures: { list: [], find: () => undefined, named: () => [], targets: [] },
    result: nothingFound,
  });
  const [read] = targetRows(work);
  if (read === undefined) throw new Error('no target');
  const target = { ...read, figures };
  return { target, formula: targetNative(work, target)?.formula };
}

test.each<[string, Readonly<Record<string, LedgerEntry>>, TargetRow['figures'], RegExp | undefined]>([
  [
    'as it stands',
    { object: '甲县', indicator: '贷款', target: 260, unit: '亿元' },
    { target: figure('target', 260, '亿元') },
    /SUMIFS\([^)]*\),"—"/,
  ],
  [
    'in another unit',
    { object: '甲县', indicator: '贷款', target: 2600000, unit: '万元' },
    { target: figure('target', 260, '亿元') },
    /\/10000/,
  ],
  [
    'as a fraction of a percent',
    { object: '甲县', indicator: '不良率', target: 0.015 },
    { target: figure('target', 1.5, '%') },
    /\*100/,
  ],
  ['without a figure of ours', { object: '甲县', indicator: '上市家数', target: 2 }, {}, /SUMIFS/],
  [
    'another number than ours',
    { object: '甲县', indicator: '贷款', target: 260, unit: '亿元' },
    { target: figure('target', 7, '亿元') },
    undefined,
  ],
  ['no words to find it by', { target: 260 }, { target: figure('target', 260, '亿元') }, undefined],
])('a target %s', (_, entry, figures, expected) => {
  const { formula } = only(entry, figures);
  expect(formula ?? 'none').toMatch(expected ?? /^none$/);
});

test('a row without a number has no target', () => {
  const { target, formula } = only({ object: '甲县', indicator: '贷款', target: '待定' });
  expect([targetValue(target), formula]).toEqual([undefined, undefined]);
});

describe('gap and pace', () => {
  const cell = (
    formula: string,
    value: number,
  ): { readonly formula: string; readonly value: ReturnType<typeof decimal> } => ({ formula, value: decimal(value) });

  test('a gap that neither subtraction gives has no formula', () => {
    expect(gapNative(figure('gap', 5, '亿元'), cell('E4', 10), cell('G4', 7))).toBeUndefined();
  });

  test('a pace that is not the gap by the months left has no formula', () => {
    const { target } = only(
      { object: '甲县', indicator: '贷款', target: 1, deadline: '2022-12-31' },
      { monthlyPace: figure('monthlyPace', 9, '亿元') },
    );
    expect([target.monthsLeft, paceNative(target, cell('H4', 3))]).toEqual([3, undefined]);
  });
});
