// Figures found by whom they speak of, and what each comes to in a cell.
import { computeFigures } from '../../../src/core/indicators/figures';
import { figureAt, type FigureKey, figureIndex } from '../../../src/core/summary/figure-index';
import { month } from '../../support/build-month';

const { list } = computeFigures(
  month({ counties: { columns: ['deposits.balance', 'deposits.yearStartBalance'], rows: [['甲县', 12.5, 0]] } }),
);
const index = figureIndex(list);
const key: FigureKey = { indicator: 'deposits', measure: 'balance', of: { kind: 'county', name: '甲县' } };

test('a figure is found by subject, indicator and measure', () => {
  expect(index.numberAt(key)).toBe(12.5);
  expect(index.numberAt({ ...key, of: { kind: 'bank', name: '甲县' } })).toBeUndefined();
  expect(index.numberAt({ ...key, measure: 'yearToDateGrowth' })).toBeUndefined();
});

test('what it comes to is reckoned once', () => {
  const figure = figureAt(index, key);
  if (figure === undefined) throw new Error('no figure');
  expect(index.printed(figure)).toEqual({ number: 12.5, decimals: 1 });
  expect(index.printed(figure)).toBe(index.printed(figure));
});
