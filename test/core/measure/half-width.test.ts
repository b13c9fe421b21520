// Texts that look the same to a reader compare the same.
import { compact, halfWidth, tight } from '../../../src/core/measure/half-width';

test.each([
  ['单位：万元', '单位:万元'],
  ['（１２）', '(12)'],
  ['〔2022〕3号', '(2022)3号'],
  ['【甲县】', '(甲县)'],
  ['−3–4', '-3-4'],
  ['  甲 　县\u00A0', '甲 县'],
  ['甲县', '甲县'],
])('%j is %j at half width', (text, plain) => {
  expect(halfWidth(text)).toBe(plain);
});

test.each([
  ['合　 计', '合计'],
  ['First Bank', 'FirstBank'],
  ['增幅\n（％）', '增幅(%)'],
])('%j is compared as %j', (text, plain) => {
  expect(compact(text)).toBe(plain);
});

test.each([
  ['合  计', '合计'],
  [' First\n  Bank ', 'First Bank'],
  ['甲县 ABC 银行（本部）', '甲县ABC银行（本部）'],
])('%j is shown as %j: Han text needs no blanks, Latin text does', (text, shown) => {
  expect(tight(text)).toBe(shown);
});
