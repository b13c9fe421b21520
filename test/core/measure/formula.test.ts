import { decimal, plainText } from '../../../src/core/measure/decimal';
import { type Evaluated, evaluate, namesIn } from '../../../src/core/measure/expression';
import { parseFormula } from '../../../src/core/measure/formula';

const values: Readonly<Record<string, number>> = {
  各项存款: 100,
  各项贷款: 80,
  不良贷款: 2,
  零: 0,
  '普惠（不含票据）': 16,
};

function lookup(name: string): Evaluated {
  const value = values[name];
  if (value !== undefined) return { value: decimal(value) };
  return { withheld: { kind: 'missing', why: { 'zh-CN': `没有${name}`, 'en-US': `no ${name}` } } };
}

function result(typed: string): string {
  const parsed = parseFormula(typed);
  if ('problem' in parsed) return `${String(parsed.problem.position)}: ${parsed.problem.why['zh-CN']}`;
  const { formula } = parsed;
  const shown = (side: Evaluated): string => ('value' in side ? plainText(side.value) : side.withheld.why['zh-CN']);
  if (formula.is === 'quantity') return shown(evaluate(formula.quantity, lookup));
  return `${shown(evaluate(formula.left, lookup))} ${formula.by} ${shown(evaluate(formula.right, lookup))}`;
}

test.each([
  ['不良贷款 / 各项贷款', '0.025'],
  ['不良贷款÷各项贷款×100', '2.5'],
  ['不良贷款 / 各项贷款 * 100%', '0.025'],
  ['（各项存款－各项贷款）＋１', '21'],
  ['-各项存款 + +各项贷款', '-20'],
  ['0.1 + 0.2', '0.3'],
  ['“普惠（不含票据）” / 各项贷款', '0.2'],
  ['最大值(各项存款, 各项贷款, 不良贷款)', '100'],
  ['最小值(各项存款、各项贷款、不良贷款)', '2'],
  ['max(不良贷款，各项存款)', '100'],
  ['绝对值(不良贷款 - 各项贷款)', '78'],
  ['四舍五入(不良贷款 / 各项贷款 * 100, 1)', '2.5'],
  ['四舍五入(2.5)', '3'],
  ['各项贷款 / 零', '公式中的除数为零'],
  ['各项贷款 / 住户存款', '没有住户存款'],
  ['住户存款 - 各项贷款', '没有住户存款'],
])('%s is %s', (typed, expected) => {
  expect(result(typed)).toBe(expected);
});

test.each([
  ['各项存款 = 各项贷款 + 20', '100 = 100'],
  ['不良贷款 ≤ 各项贷款', '2 ≤ 80'],
  ['不良贷款 <= 各项贷款', '2 ≤ 80'],
  ['各项存款 ≥ 不良贷款', '100 ≥ 2'],
  ['各项存款 ＞＝ 不良贷款', '100 ≥ 2'],
  ['各项存款 == 不良贷款', '100 = 2'],
  ['各项存款 ≠ 不良贷款', '100 ≠ 2'],
  ['各项存款 > 不良贷款', '100 > 2'],
  ['不良贷款 ＜ 各项贷款', '2 < 80'],
])('a comparison keeps its two sides: %s', (typed, expected) => {
  expect(result(typed)).toBe(expected);
});

test.each([
  ['', '0: 公式为空'],
  ['  ', '0: 公式为空'],
  ['1 +'.repeat(101), '300: 公式过长'],
  ['各项贷款 ^ 2', '5: 不能使用“^”'],
  ['各项贷款; 1', '4: 不能使用“;”'],
  ['a[1]', '1: 不能使用“[”'],
  ['各项贷款 + ', '7: 公式在第8个字符处有误，请检查括号和运算符'],
  ['（各项贷款', '5: 公式在第6个字符处有误，请检查括号和运算符'],
  ['各项贷款 各项存款', '5: 两项之间缺少运算符'],
  ['2各项存款', '1: 两项之间缺少运算符'],
  ['2(各项存款)', '0: 两项之间缺少运算符'],
  ['各项贷款 % 各项存款', '5: 此处不能使用“%”'],
  ['4!', '1: 此处不能使用“!”'],
  ['求和(各项贷款)', '0: 没有“求和”这个函数；可用：最大值、最小值、绝对值、四舍五入'],
  ['“a\\b” + 1', '2: 不能使用“\\”'],
  ['toString()', '0: 没有“toString”这个函数；可用：最大值、最小值、绝对值、四舍五入'],
  ['max()', '0: 没有“max”这个函数；可用：最大值、最小值、绝对值、四舍五入'],
  ['各项贷款.constructor', '0: 公式中有不支持的写法'],
  ['1 < 各项贷款 < 3', '0: 公式中有不支持的写法'],
  ['1 + (各项贷款 > 3)', '10: 此处不能使用“>”'],
  ['各项贷款 + 1e999', '0: 数字写法有误'],
  ['“” + 1', '0: 数字写法有误'],
  ['各项贷款 + 甲（乙）', '7: 没有“甲”这个函数；可用：最大值、最小值、绝对值、四舍五入'],
])('a bad formula says what is wrong and where: %s', (typed, expected) => {
  expect(result(typed)).toBe(expected);
});

test('a hundred brackets deep is still a formula', () => {
  expect(result('('.repeat(149) + '1' + ')'.repeat(149))).toBe('1');
});

test('the names of a formula are listed once', () => {
  const parsed = parseFormula('最大值(不良贷款, 各项贷款) / -各项贷款 + 1');
  const names = 'formula' in parsed && parsed.formula.is === 'quantity' ? namesIn(parsed.formula.quantity) : [];
  expect(names).toEqual(['不良贷款', '各项贷款']);
});
