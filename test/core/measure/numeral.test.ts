// Numbers as offices type them into cells; what could be read in two ways is no number.
import * as fc from 'fast-check';
import { isNotApplicable, parseNumeral } from '../../../src/core/measure/numeral';

test.each([
  ['1234', 1234],
  ["'1234.50", 1234.5],
  ['1,234,567.8', 1234567.8],
  ['1，234', 1234],
  ['1, 234', 1234],
  ['123,4567', 1234567],
  [' 4365081 ', 4365081],
  ['1 234 567', 1234567],
  ['３３９３８４７', 3393847],
  ['.5', 0.5],
  ['5.', 5],
  ['（12.3）', -12.3],
  ['(12.3)', -12.3],
  ['－3.2', -3.2],
  ['−3.2', -3.2],
  ['负3.2', -3.2],
  ['▲3.2', -3.2],
  ['△ 3.2', -3.2],
  ['↓3.2', -3.2],
  ['下降0.5', -0.5],
  ['减少2', -2],
  ['-0', 0],
  ['+3.2', 3.2],
  ['↑3.2', 3.2],
  ['增加2', 2],
  ['￥100', 100],
  ['¥-100', -100],
  ['第3位', 3],
])('%j is %d', (text, value) => {
  expect(parseNumeral(text)?.value).toBe(value);
});

test.each([
  ['3.5%', 3.5, '%'],
  ['３.５％', 3.5, '%'],
  ['-1.2 个百分点', -1.2, '个百分点'],
  ['1.2百分点', 1.2, '个百分点'],
  ['12.3亿元', 12.3, '亿元'],
  ['12.3亿', 12.3, '亿元'],
  ['500万', 500, '万元'],
  ['人民币500万元', undefined, undefined],
  ['500人民币万元', 500, '万元'],
  ['15家', 15, 'count'],
  ['3位', 3, 'count'],
  ['（1.5%）', -1.5, '%'],
])('%j is %p with the unit %p', (text, value, unit) => {
  const numeral = parseNumeral(text);
  expect(numeral?.value).toBe(value);
  expect(numeral?.unit).toBe(unit);
});

test.each([
  '约100',
  '100余',
  '1,23',
  '12,345,6',
  '3/11',
  '待报',
  '1.2.3',
  '(12',
  '12)',
  '((1))',
  '1e5',
  '12吨',
  '',
  '—',
  '9'.repeat(400),
])('%j is no certain number', (text) => {
  expect(parseNumeral(text)).toBeUndefined();
});

test.each(['—', '－', '-', '--', '/', '\\', '…', '······', '*', 'N/A', 'n/a', '#N/A', '无', '不适用', '暂无'])(
  '%j says that nothing applies',
  (text) => {
    expect(isNotApplicable(text)).toBe(true);
  },
);

test.each(['', '0', '-1', '无锡市', '甲/乙'])('%j does not', (text) => {
  expect(isNotApplicable(text)).toBe(false);
});

test('any amount typed with commas and a unit is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom('', '万元', '亿元', '%'), (value, unit) => {
      const numeral = parseNumeral(`${value.toLocaleString('en-US')}${unit}`);
      expect(numeral).toEqual(unit === '' ? { value } : { value, unit });
    }),
  );
});

test('no text makes it fail', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const value = parseNumeral(text)?.value ?? 0;
      expect(Number.isFinite(value)).toBe(true);
    }),
  );
});
