import { type Column, firstOf, pinned } from '../../../src/core/indicators/column';
import { decimal, plainText } from '../../../src/core/measure/decimal';

const column: Column = {
  unit: '亿元',
  coverage: '',
  covers: (index) => index === 2,
  outcome: (index) => ({ value: decimal(index) }),
  origin: (index) => (index === 2 ? 'printed' : 'derived'),
  supports: (index) => index,
  cells: (index) => [{ sheet: '县区', cell: `B${String(index)}` }],
};

test('the total stands beside every part', () => {
  const total = pinned(column, 2);
  const outcome = total.outcome(7);
  expect('value' in outcome && plainText(outcome.value)).toBe('2');
  expect([total.covers(7), total.origin(7), total.supports(7)]).toEqual([true, 'printed', 2]);
  expect(total.cells(7)).toEqual([{ sheet: '县区', cell: 'B2' }]);
});

test('where no column covers a row, the first one says what is missing', () => {
  const chosen = firstOf([column, { ...column, origin: () => 'computed' }]);
  expect(chosen?.origin(1)).toBe('derived');
});
