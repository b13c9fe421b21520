import { type Decimal, decimal, plainText } from '../../../src/core/measure/decimal';
import {
  addition,
  beforeGrowth,
  difference,
  growth,
  type Native,
  percentage,
  scaled,
  textLiteral,
  totalOf,
} from '../../../src/core/summary/native-formula';

const cell = (formula: string, value?: number): Native => ({
  formula,
  value: value === undefined ? undefined : decimal(value),
});

const text = (value: Decimal | undefined): string => (value === undefined ? '—' : plainText(value));

test.each<[string, Native, string, string]>([
  ['an increase', difference(cell('B2', 320.55), cell('C2', 300.12)), '20.43', 'IFERROR(ROUND(B2-C2,8),"—")'],
  [
    'a balance from its parts',
    addition(cell('B2', 300.12), cell('C2', 20.43)),
    '320.55',
    'IFERROR(ROUND(B2+C2,8),"—")',
  ],
  ['a share', percentage(cell('B2', 1), cell('B9', 3)), '33.33333333', 'IFERROR(IF(B9>0,ROUND(B2/B9*100,8),"—"),"—")'],
  ['a share of nothing', percentage(cell('B2', 1), cell('B9', 0)), '—', 'IFERROR(IF(B9>0,ROUND(B2/B9*100,8),"—"),"—")'],
  ['growth', growth(cell('B2', 110), cell('C2', 100)), '10', 'IFERROR(IF(C2>0,ROUND((B2-C2)/C2*100,8),"—"),"—")'],
  [
    'growth from a negative base',
    growth(cell('B2', 110), cell('C2', -1)),
    '—',
    'IFERROR(IF(C2>0,ROUND((B2-C2)/C2*100,8),"—"),"—")',
  ],
  [
    'the base before growth',
    beforeGrowth(cell('B2', 110), cell('C2', 10)),
    '100',
    'IFERROR(ROUND(B2/(1+C2/100),8),"—")',
  ],
  [
    'the base before a fall of 100%',
    beforeGrowth(cell('B2', 110), cell('C2', -100)),
    '—',
    'IFERROR(ROUND(B2/(1+C2/100),8),"—")',
  ],
  ['a difference with a dash', difference(cell('B2', 1), cell('C2')), '—', 'IFERROR(ROUND(B2-C2,8),"—")'],
  ['a difference of a dash', difference(cell('B2'), cell('C2', 1)), '—', 'IFERROR(ROUND(B2-C2,8),"—")'],
])('%s', (_, native, value, formula) => {
  expect([text(native.value), native.formula]).toEqual([value, formula]);
});

test('a sum with one number missing is the dash and no smaller sum', () => {
  expect(text(totalOf('B2:B3', [decimal(1), undefined]).value)).toBe('—');
  const whole = totalOf('B2:B3', [decimal('0.1'), decimal('0.2')]);
  expect([text(whole.value), whole.formula]).toEqual(['0.3', 'IF(COUNT(B2:B3)=2,ROUND(SUM(B2:B3),8),"—")']);
});

test('exact decimals tie where doubles do not: both sides are rounded to 8 decimals', () => {
  const left = difference(cell('B2', 0.3), cell('C2', 0.1));
  const right = difference(cell('B3', 0.4), cell('C3', 0.2));
  expect(0.3 - 0.1 === 0.4 - 0.2).toBe(false);
  expect(text(left.value)).toBe(text(right.value));
});

test.each([
  [0, 'A1'],
  [-4, 'A1/10000'],
  [2, 'ROUND(A1*100,8)'],
])('ten to the power %d', (power, formula) => {
  expect(scaled('A1', power)).toBe(formula);
});

test('quotation marks in a name are doubled', () => {
  expect(textLiteral('“春雨"行动')).toBe('"“春雨""行动"');
});
