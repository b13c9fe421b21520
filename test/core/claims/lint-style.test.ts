// How numbers are written: each rule of style, its correction where one is certain, and what is right as it is.
import { lintStyle } from '../../../src/core/claims/lint-style';
import { correct } from '../../../src/core/claims/text-edit';

test.each<readonly [string, string, readonly string[], string]>([
  ['a ratio moves by points', '不良率较年初下降0.2%。', ['points-for-percent'], '不良率较年初下降0.2个百分点。'],
  ['and so does a growth rate', '贷款增速提高2%。', ['points-for-percent'], '贷款增速提高2个百分点。'],
  ['an amount grows by percent', '各项贷款同比增长5个百分点。', ['percent-for-growth'], '各项贷款同比增长5%。'],
  ['到 tells the level', '各项贷款较年初增加到26.07亿元。', ['level-for-change'], '各项贷款较年初增加到26.07亿元。'],
  ['nothing falls by a multiple', '不良贷款下降2倍。', ['fall-in-multiples'], '不良贷款下降2倍。'],
  ['the verb has the sign', '各项贷款较年初增加-2.31亿元。', ['signed-change'], '各项贷款较年初减少2.31亿元。'],
  ['a growth too', '各项贷款增长-1.2%。', ['signed-change'], '各项贷款下降1.2%。'],
  ['a double sign is its writer’s', '各项贷款减少-2.31亿元。', ['signed-change'], '各项贷款减少-2.31亿元。'],
  ['a verb without an opposite too', '贷款新增-2亿元。', ['signed-change'], '贷款新增-2亿元。'],
  [
    'one width',
    '存款１２．５亿元，增长１２％，贷款8亿元。',
    ['mixed-widths', 'mixed-widths'],
    '存款12.5亿元，增长12%，贷款8亿元。',
  ],
  ['separators or none', '存款2,312.5亿元，贷款1234.5亿元。', ['mixed-separators'], '存款2312.5亿元，贷款1234.5亿元。'],
  ['亿元 throughout', '存款5亿，贷款6亿元，服务7亿人次。', ['mixed-units'], '存款5亿元，贷款6亿元，服务7亿人次。'],
  [
    'one number of decimals in a series',
    '存、贷款分别增长12.1%、11.75%。',
    ['mixed-decimals'],
    '存、贷款分别增长12.1%、11.75%。',
  ],
  [
    'a unit stands once',
    '存款5亿元亿元，增长3%%，贷款5亿元元。',
    ['unit-twice', 'unit-twice', 'unit-twice'],
    '存款5亿元，增长3%，贷款5亿元。',
  ],
  [
    'both ends of a range',
    '增长15—30%，贷款9～16亿元。',
    ['range-unit', 'range-unit'],
    '增长15%—30%，贷款9亿元～16亿元。',
  ],
])('%s', (_title, text, rules, corrected) => {
  const faults = lintStyle(text);
  expect(faults.map(({ rule }) => rule)).toEqual(rules);
  expect(correct(text, faults).text).toBe(corrected);
});

test.each([
  '拉动全市增长0.5个百分点。',
  '贷款增速提高2个百分点，不良率下降0.2个百分点。',
  '贷款增长5个基点。',
  '由200亿元增加到220亿元。',
  '贷款增长2倍，降至5倍。',
  '存款１２．５亿元，增长１２％。',
  '存款2,312.5亿元，贷款1,234.5亿元。',
  '存款5亿，贷款6亿。',
  '存、贷款分别增长12.1%、11.7%，约5%、近5.5%，5亿元、6%。',
  '服务5个个体户，5人人均1万元。',
  '2022年1—9月，增长2%—3%，第3—5位，3—5家，9月15日至21日。',
  '不良率下降*%。',
  '贷款增长*个百分点，-5%。',
])('right as it is: %s', (text) => {
  expect(lintStyle(text).map(({ rule }) => rule)).toEqual([]);
});

test('faults stand in the order of the text', () => {
  const faults = lintStyle('存款5亿，贷款6亿元，不良率下降0.2%，存款7亿。');
  expect(faults.map(({ rule }) => rule)).toEqual(['mixed-units', 'points-for-percent', 'mixed-units']);
});
